using Seam.Acs.Codegen.Emit;

namespace Seam.Acs.Codegen.Tests.Emit;

/// <summary>Lines of C# that are too long, broken as a person would.</summary>
public sealed class LineBreakerTests
{
    [Theory]
    [InlineData("short = of(this);")]
    [InlineData("/// <summary>A long line of documentation, which = (is, broken) elsewhere.</summary>")]
    [InlineData("private readonly SomethingOfAVeryLongNameIndeed _somethingOfAVeryLongName;")]
    public void What_fits_or_has_no_place_to_break_stays_whole(string line) =>
        Assert.Equal([line], LineBreaker.Break(line, 45));

    [Theory]
    [InlineData(
        "public static Kind LongName { get; } = new(\"long_name\");",
        "public static Kind LongName { get; } =|    new(\"long_name\");"
    )]
    [InlineData(
        "\"a.long.type\" => Read.Value<LongType>(ref reader),",
        "\"a.long.type\" =>|    Read.Value<LongType>(ref reader),"
    )]
    [InlineData(
        "Write.Text(writer, \"a, (name)\"u8, SomethingLong);",
        "Write.Text(|    writer,|    \"a, (name)\"u8,|    SomethingLong|);"
    )]
    [InlineData(
        "_map = Read.Map(ref reader, static (ref Reader r) => Read<A, B>(ref r));",
        "_map = Read.Map(|    ref reader,|    static (ref Reader r) =>|        Read<A, B>(ref r)|);"
    )]
    [InlineData(
        "static Type ForThisAndThat(int a, int b) => new() { A = a, B = b };",
        "static Type ForThisAndThat(int a, int b) =>|    new() { A = a, B = b };"
    )]
    [InlineData(
        "static ALongTypeName ILong<ALongTypeName>.Read(ref Reader reader) => new(ref reader);",
        "static ALongTypeName ILong<ALongTypeName>.Read(|    ref Reader reader|) => new(ref reader);"
    )]
    [InlineData(
        "static Long<Type> MakeOperation = Operation.MakesWhat<Type>(\"a\", Verb.Post);",
        "static Long<Type> MakeOperation =|    Operation.MakesWhat<Type>(|        \"a\",|        Verb.Post|    );"
    )]
    public void What_is_too_long_is_broken_behind_its_operator_or_item_by_item(string line, string expected) =>
        Assert.Equal(expected.Split('|'), LineBreaker.Break(line, 45));
}
