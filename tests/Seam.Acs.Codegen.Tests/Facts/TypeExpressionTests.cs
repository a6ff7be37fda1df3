using Seam.Acs.Codegen.Facts;

namespace Seam.Acs.Codegen.Tests.Facts;

/// <summary>The types as the facts write them.</summary>
public sealed class TypeExpressionTests
{
    [Theory]
    [InlineData("string", "String")]
    [InlineData("uuid", "Uuid")]
    [InlineData("email", "Email")]
    [InlineData("uri", "Uri")]
    [InlineData("date-time", "DateTime")]
    [InlineData("integer", "Integer")]
    [InlineData("number", "Number")]
    [InlineData("boolean", "Boolean")]
    [InlineData("json", "Json")]
    [InlineData("list<uuid>", "List")]
    [InlineData("map<json>", "Map")]
    [InlineData("map<list<list<enum:thing.kind>>>", "Map")]
    [InlineData("enum:thing.kind", "Enum")]
    [InlineData("thing", "Schema")]
    [InlineData("acs.users.create.access_schedule", "Schema")]
    [InlineData("strings", "Schema")]
    public void A_type_is_read_and_printed_alike(string text, string kind)
    {
        var type = TypeExpression.Parse(text);

        Assert.Equal(Enum.Parse<TypeKind>(kind), type.Kind);
        Assert.Equal(text, type.ToString());
    }

    [Fact]
    public void The_innermost_type_is_the_one_inside_all_lists_and_maps()
    {
        Assert.Equal(TypeExpression.Schema("thing"), TypeExpression.Parse("map<list<thing>>").Innermost);
        Assert.Equal(TypeExpression.String, TypeExpression.Parse("string").Innermost);
    }

    [Theory]
    [InlineData("")]
    [InlineData("list<>")]
    [InlineData("list<uuid")]
    [InlineData("set<uuid>")]
    [InlineData("date time")]
    [InlineData("enum:")]
    [InlineData("enum:a b")]
    [InlineData("map<enum:>")]
    public void What_is_no_type_is_an_error(string text)
    {
        var fault = Assert.Throws<FormatException>(() => TypeExpression.Parse(text));

        Assert.EndsWith("is not a type that the facts know.", fault.Message, StringComparison.Ordinal);
    }
}
