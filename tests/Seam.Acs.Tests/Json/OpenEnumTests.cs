using System.ComponentModel;
using System.Globalization;
using System.Reflection;
using System.Text.Json;

namespace Seam.Acs.Tests;

/// <summary>Every open enum knows the values of the facts, and keeps any other text.</summary>
public sealed class OpenEnumTests
{
    private static readonly Type[] Types =
    [
        .. typeof(SeamClient)
            .Assembly.GetTypes()
            .Where(type =>
                type.GetInterfaces()
                    .Any(face => face.IsGenericType && face.GetGenericTypeDefinition() == typeof(ISeamEnum<>))
            ),
    ];

    public static TheoryData<string, string> MembersOfRecords =>
        new(
            from record in RecordTypes.All
            from member in record.Members
            where (member.FactType.IsList ? member.FactType.Item : member.FactType).Enum is not null
            select (record.Name, member.Name)
        );

    private static readonly ILookup<Type, string> ValuesByType = MembersOfRecords
        .Select(row => EnumOf(row.Data.Item1, row.Data.Item2))
        .SelectMany(found => found.Values.Select(value => (found.Type, value)))
        .ToLookup(pair => pair.Type, pair => pair.value);

    public static TheoryData<string> Names => new(Types.Select(type => type.Name));

    [Theory]
    [MemberData(nameof(MembersOfRecords))]
    public void The_values_of_the_facts_are_statics_of_the_type(string name, string member)
    {
        var (type, values) = EnumOf(name, member);

        Assert.Contains(type, Types);
        Assert.Empty(values.Except(Known(type)));
        // A type that stands for several enums has the values of each, and no others.
        Assert.Equal(
            ValuesByType[type].Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal),
            Known(type).Order(StringComparer.Ordinal)
        );
    }

    private static (Type Type, IReadOnlyList<string> Values) EnumOf(string name, string member)
    {
        var record = RecordTypes.Of(name);
        var fact = record.Members.Single(item => item.Name == member).FactType;
        var type = RecordTypes.Property(record.Type, member).PropertyType;
        while (type.IsGenericType)
            type = type.GenericTypeArguments[0];
        return (type, ApiFacts.Instance.Enums[(fact.IsList ? fact.Item : fact).Enum!]);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Any_text_is_kept(string name)
    {
        var type = Types.Single(type => type.Name == name);
        var value = type.GetMethod("FromValue")!.Invoke(null, ["made up"])!;

        Assert.Equal("made up", value.ToString());
        Assert.Equal("made up", type.GetProperty("Value")!.GetValue(value));
        Assert.Equal(value, Activator.CreateInstance(type, "made up"));
        Assert.Equal(value.GetHashCode(), Activator.CreateInstance(type, "made up")!.GetHashCode());
        Assert.NotEqual(value, Activator.CreateInstance(type, "MADE UP"));
        Assert.Equal(value, type.GetMethod("op_Implicit", [typeof(string)])!.Invoke(null, ["made up"]));
        Assert.Equal("\"made up\"", JsonSerializer.Serialize(value, type));
        Assert.Equal(value, JsonSerializer.Deserialize("\"made up\"", type));
        var failure = Assert.Throws<TargetInvocationException>(() => Activator.CreateInstance(type, [null]));
        Assert.IsType<ArgumentNullException>(failure.InnerException);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void The_default_has_no_text(string name)
    {
        var type = Types.Single(type => type.Name == name);
        var value = Activator.CreateInstance(type)!;
        Assert.Equal("", value.ToString());
        Assert.Equal("", type.GetProperty("Value")!.GetValue(value));
        Assert.Equal(value, Activator.CreateInstance(type, ""));
        Assert.Equal(value.GetHashCode(), Activator.CreateInstance(type, "")!.GetHashCode());
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Text_is_parsed_by_the_interfaces_of_the_framework(string name) =>
        typeof(OpenEnumTests)
            .GetMethod(nameof(AssertParses), BindingFlags.NonPublic | BindingFlags.Static)!
            .MakeGenericMethod(Types.Single(type => type.Name == name))
            .Invoke(null, BindingFlags.DoNotWrapExceptions, null, null, null);

    private static void AssertParses<T>()
        where T : struct, ISeamEnum<T>
    {
        var expected = T.FromValue("made up");

        Assert.Equal(expected, Parse<T>("made up"));
        Assert.Equal(expected, ParseSpan<T>("made up"));
        Assert.Equal((true, expected), TryParse<T>("made up"));
        Assert.Equal((true, expected), TryParseSpan<T>("made up"));
        Assert.Throws<ArgumentNullException>(() => Parse<T>(null!));
        Assert.Equal((false, default(T)), TryParse<T>(null));
        foreach (var empty in new[] { "", " \t" })
        {
            Assert.Throws<FormatException>(() => Parse<T>(empty));
            Assert.Throws<FormatException>(() => ParseSpan<T>(empty));
            Assert.Equal((false, default(T)), TryParse<T>(empty));
            Assert.Equal((false, default(T)), TryParseSpan<T>(empty));
        }
    }

    private static T Parse<T>(string text)
        where T : IParsable<T> => T.Parse(text, CultureInfo.InvariantCulture);

    private static T ParseSpan<T>(string text)
        where T : ISpanParsable<T> => T.Parse(text.AsSpan(), CultureInfo.InvariantCulture);

    private static (bool, T?) TryParse<T>(string? text)
        where T : IParsable<T> => (T.TryParse(text, null, out var value), value);

    private static (bool, T?) TryParseSpan<T>(string text)
        where T : ISpanParsable<T> => (T.TryParse(text.AsSpan(), null, out var value), value);

    [Theory]
    [MemberData(nameof(Names))]
    public void Text_is_converted_by_a_type_converter(string name)
    {
        var type = Types.Single(type => type.Name == name);
        var converter = TypeDescriptor.GetConverter(type);

        Assert.True(converter.CanConvertFrom(typeof(string)));
        Assert.False(converter.CanConvertFrom(typeof(int)));
        foreach (var text in new[] { "made up", "" })
        {
            var value = type.GetMethod("FromValue")!.Invoke(null, [text])!;
            Assert.Equal(value, converter.ConvertFromInvariantString(text));
            Assert.Equal(text, converter.ConvertToInvariantString(value));
        }

        Assert.Throws<NotSupportedException>(() => converter.ConvertFrom(1));
    }

    private static IEnumerable<string> Known(Type type) =>
        type.GetProperties(BindingFlags.Public | BindingFlags.Static)
            .Where(property => property.PropertyType == type)
            .Select(property => property.GetValue(null)!.ToString()!);
}
