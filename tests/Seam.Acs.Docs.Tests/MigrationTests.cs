using System.Reflection;
using System.Text.RegularExpressions;

namespace Seam.Acs.Docs.Tests;

/// <summary>What the page on migrating promises of this library's side.</summary>
public sealed partial class MigrationTests
{
    private const string Page = "docs/migrating.md";

    private static readonly IReadOnlyList<PropertyInfo> Resources =
    [
        .. typeof(SeamClient)
            .GetProperties()
            .Where(property => property.PropertyType.Namespace == "Seam.Acs" && property.PropertyType.IsClass)
            .Where(property => Methods(property.PropertyType).Any()),
    ];

    [Fact]
    public void Every_call_that_the_table_leads_to_exists_with_and_without_Async()
    {
        var missing = Calls()
            .Where(match => !Exists(match.Groups[1].Value, match.Groups[2].Value))
            .Select(match => match.Value);

        Assert.Empty(missing);
    }

    [Fact]
    public void Every_call_of_access_systems_has_its_line()
    {
        var named = Calls().Select(match => match.Value).ToHashSet();
        var calls = Resources
            .Where(resource => resource.Name.EndsWith("Acs", StringComparison.Ordinal))
            .Where(resource => !resource.Name.StartsWith("Simulate", StringComparison.Ordinal))
            .SelectMany(resource => Methods(resource.PropertyType).Select(method => $"`{resource.Name}.{method}`"));

        Assert.Empty(calls.Except(named));
    }

    [Fact]
    public void Every_resource_is_on_the_page()
    {
        var cells = string.Join('\n', LastCells());

        Assert.True(Resources.Count > 20);
        Assert.All(Resources, resource => Assert.Contains($"`{resource.Name}", cells, StringComparison.Ordinal));
    }

    [Fact]
    public void Every_type_of_this_library_that_it_names_exists()
    {
        var types = typeof(SeamClient).Assembly.GetExportedTypes().ToLookup(type => type.Name.Split('`')[0]);
        var named = LastCells().SelectMany(cell => TypeName().Matches(cell)).ToList();

        Assert.NotEmpty(named);
        Assert.Empty(
            named
                .Where(match => !types[match.Groups[1].Value].Any(type => HasMember(type, match.Groups[2].Value)))
                .Select(match => match.Value)
        );
    }

    private static bool HasMember(Type type, string name) => name.Length == 0 || type.GetMember(name).Length > 0;

    /// <summary>The calls of the tables that lead from call to call.</summary>
    private static IEnumerable<Match> Calls() =>
        Pages
            .Lines(Page)
            .SkipWhile(line => line != "## Calls")
            .TakeWhile(line => line != "## Times")
            .Where(line => line.StartsWith('|'))
            .Select(LastCell)
            .SelectMany(cell => Call().Matches(cell));

    /// <summary>What stands on this library's side of the page's tables.</summary>
    private static IEnumerable<string> LastCells() =>
        Pages.Lines(Page).Where(line => line.StartsWith('|') && line.EndsWith('|')).Select(LastCell);

    private static string LastCell(string line) => line.Trim('|').Split(" | ")[^1].Trim();

    private static bool Exists(string resource, string method)
    {
        var type = Resources.FirstOrDefault(property => property.Name == resource)?.PropertyType;
        return type?.GetMethods().Any(each => each.Name == method) == true
            && type.GetMethods().Any(each => each.Name == method + "Async");
    }

    private static IEnumerable<string> Methods(Type resource) =>
        resource
            .GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
            .Select(method => method.Name)
            .Where(name => name.EndsWith("Async", StringComparison.Ordinal))
            .Select(name => name[..^"Async".Length])
            .Distinct();

    [GeneratedRegex(@"`(\w+)\.(\w+)`")]
    private static partial Regex Call();

    [GeneratedRegex(
        @"`(Seam\w+(?:Exception|Options|Event|Client)|ActionAttempt\w*|AcsCredential\w*|UnknownSeamEvent|SeamWebhook)\b(?:\.(\w+))?"
    )]
    private static partial Regex TypeName();
}
