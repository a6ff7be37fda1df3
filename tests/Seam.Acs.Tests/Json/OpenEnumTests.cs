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

    private static IEnumerable<string> Known(Type type) =>
        type.GetProperties(BindingFlags.Public | BindingFlags.Static)
            .Where(property => property.PropertyType == type)
            .Select(property => property.GetValue(null)!.ToString()!);
}
