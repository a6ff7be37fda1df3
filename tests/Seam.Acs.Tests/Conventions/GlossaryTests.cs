using System.Text.Json.Nodes;

namespace Seam.Acs.Tests;

/// <summary>Our words are about what the facts have: words about anything else are stale.</summary>
public sealed class GlossaryTests
{
    private static readonly JsonObject Glossary = Load();

    private static readonly ApiFacts Facts = ApiFacts.Instance;

    [Fact]
    public void There_are_words_of_every_kind_and_no_other() =>
        Assert.Equal(
            ["deprecated", "enums", "members", "operations", "resources", "types", "values"],
            Glossary.Select(pair => pair.Key).Order(StringComparer.Ordinal)
        );

    [Fact]
    public void Words_about_resources_and_operations_are_about_one_that_is_there()
    {
        AssertKnown("resources", Facts.Operations.Select(operation => CSharpName.Resource(operation.Resource)));
        AssertKnown("operations", Facts.Operations.Select(operation => operation.Path));
        foreach (var (path, words) in Part("operations"))
            AssertParts(path, words!["parameters"], ApiFacts.Operation(path).Parameters.Select(member => member.Name));
    }

    [Fact]
    public void Words_about_types_are_about_one_that_is_there()
    {
        AssertKnown("types", Facts.Schemas.Keys);
        foreach (var (name, words) in Part("types"))
            AssertParts(name, words!["members"], Facts.Schemas[name].Members.Select(member => member.Name));
    }

    [Fact]
    public void Words_about_enums_are_about_one_that_is_there()
    {
        AssertKnown("enums", Facts.Enums.Keys);
        foreach (var (name, words) in Part("enums"))
            AssertParts(name, words!["values"], Facts.Enums[name]);
    }

    [Fact]
    public void General_words_are_about_names_that_are_there()
    {
        var members = Members().Select(pair => pair.Member.Name).ToHashSet(StringComparer.Ordinal);
        AssertKnown("members", members);
        AssertKnown("values", Facts.Enums.Values.SelectMany(values => values));
        var deprecated = Members().Where(pair => pair.Member.Deprecated).ToList();
        AssertKnown(
            "deprecated",
            deprecated.SelectMany(pair => (string[])[pair.Member.Name, $"{pair.Owner}.{pair.Member.Name}"])
        );
    }

    [Fact]
    public void Every_operation_and_every_type_has_words_of_its_own_or_of_one_that_stands_for_it()
    {
        Assert.All(Facts.Operations, operation => Assert.True(HasSummary("operations", operation.Path)));
        Assert.All(Facts.Schemas.Keys, name => Assert.Contains(Same(name), same => HasSummary("types", same)));
        Assert.All(Facts.Enums.Keys, name => Assert.Contains(SameValues(name), same => HasSummary("enums", same)));
    }

    [Fact]
    public void Every_member_and_every_value_has_words()
    {
        Assert.All(
            Members(),
            pair =>
                Assert.True(
                    Has(Glossary["members"]?[pair.Member.Name])
                        || Same(pair.Owner).Any(same => Has(Glossary["types"]?[same]?["members"]?[pair.Member.Name]))
                        || Has(
                            Glossary["operations"]
                                ?[$"/{pair.Owner.Replace('.', '/')}"]
                                ?["parameters"]
                                ?[pair.Member.Name]
                        ),
                    $"{pair.Owner}.{pair.Member.Name}"
                )
        );
        Assert.All(
            Facts.Enums.SelectMany(pair => pair.Value.Select(value => (pair.Key, value))),
            pair =>
                Assert.True(
                    Has(Glossary["values"]?[pair.value])
                        || SameValues(pair.Key).Any(same => Has(Glossary["enums"]?[same]?["values"]?[pair.value])),
                    $"{pair.Key}: {pair.value}"
                )
        );
    }

    /// <summary>The schemas that one record stands for, and the managed twin.</summary>
    private static IEnumerable<string> Same(string name) =>
        RecordTypes.Names.Contains(name)
            ? RecordTypes
                .Names.Where(other => RecordTypes.Of(other).Type == RecordTypes.Of(name).Type)
                .Append(name)
                .Append(Managed(name))
            : [name, Managed(name)];

    /// <summary>The enums of the same values; a filter by type of event lists the types of events.</summary>
    private static IEnumerable<string> SameValues(string name) =>
        Facts
            .Enums.Where(other => other.Value.Count > 1 && other.Value.ToHashSet().SetEquals(Facts.Enums[name]))
            .Select(other => other.Key)
            .Concat(name.StartsWith("events.list.event_type", StringComparison.Ordinal) ? ["event.event_type"] : [])
            .Append(name)
            .Append(Managed(name));

    private static IEnumerable<(string Owner, ApiMember Member)> Members() =>
        Facts
            .Operations.SelectMany(operation =>
                operation.Parameters.Select(member => (ApiFacts.RequestName(operation), member))
            )
            .Concat(Facts.Schemas.SelectMany(pair => pair.Value.Members.Select(member => (pair.Key, member))));

    private static JsonObject Part(string name) => Glossary[name]!.AsObject();

    private static void AssertKnown(string part, IEnumerable<string> known) =>
        Assert.Empty(Part(part).Select(pair => pair.Key).Except(known));

    private static void AssertParts(string owner, JsonNode? words, IEnumerable<string> known)
    {
        var stale = (words?.AsObject() ?? []).Select(pair => pair.Key).Except(known);
        Assert.True(!stale.Any(), $"{owner}: {string.Join(", ", stale)}");
    }

    private static bool HasSummary(string part, string name) => Has(Glossary[part]?[name]?["summary"]);

    private static bool Has(JsonNode? words) => !string.IsNullOrWhiteSpace((string?)words);

    private static string Managed(string name) =>
        name.StartsWith("unmanaged_", StringComparison.Ordinal) ? name["unmanaged_".Length..] : name;

    private static JsonObject Load()
    {
        using var stream = typeof(GlossaryTests).Assembly.GetManifestResourceStream("glossary.json")!;
        return JsonNode.Parse(stream)!.AsObject();
    }
}
