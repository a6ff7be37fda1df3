using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Seam.Acs.Tests;

/// <summary>What the documentation of a member says, it says of that member, and it says something.</summary>
public sealed partial class WordsTests
{
    // They carry no meaning of their own.
    private static readonly HashSet<string> Fillers =
    [
        .. "a an the this that of in to for on at by with is are it its and or s".Split(' '),
    ];

    private static readonly IReadOnlyList<Entry> Entries = [.. Read().Where(entry => entry.IsPublic)];

    [Fact]
    public void There_are_words_to_look_at()
    {
        var properties = RecordTypes.All.SelectMany(record =>
            record.Type.GetProperties().Select(property => $"P:{property.DeclaringType!.FullName}.{property.Name}")
        );
        Assert.Empty(properties.Except(Entries.Select(entry => entry.Id)));
        Assert.Contains(Entries, entry => IsAboutAccessSystems(entry.Owner));
        Assert.All(Entries, entry => Assert.NotEqual("", entry.Text));
    }

    [Fact]
    public void No_summary_only_says_the_name_again() =>
        Assert.Equal([], Entries.Where(SaysOnlyTheName).Select(entry => entry.ToString()));

    [Fact]
    public void No_summary_stands_on_members_that_have_nothing_to_do_with_each_other()
    {
        var repeated = Entries
            .GroupBy(entry => entry.Text, StringComparer.Ordinal)
            .Where(group => group.Select(entry => entry.Role).Distinct(StringComparer.Ordinal).Count() > 1)
            .Select(group => $"{group.Key} ({string.Join(", ", group.Select(entry => entry.Id).Distinct().Take(6))})");
        Assert.Equal([], repeated);
    }

    [Theory]
    [InlineData("DisplayName", "AcsUser", "The display name.", true)]
    [InlineData("DisplayName", "AcsUser", "Display name of the access system's user.", true)]
    [InlineData("DisplayName", "AcsUser", "Display names. Never <c>null</c>.", true)]
    [InlineData("DisplayName", "AcsUser", "Name to show people.", false)]
    [InlineData("AcsUserIds", "AcsSystem", "IDs of ACS users.", true)]
    public void Saying_only_the_name_is_noticed(string member, string owner, string summary, bool expected) =>
        Assert.Equal(
            expected,
            SaysOnlyTheName(new Entry($"P:Seam.Acs.{owner}.{member}", owner, member, "", summary, true))
        );

    // In what is about access systems and people, the name of the type adds nothing either.
    private static bool SaysOnlyTheName(Entry entry)
    {
        if (entry.Id.StartsWith("param ", StringComparison.Ordinal))
            return false;
        var known = Normalise(NameWords().Replace(entry.Name, " $0"));
        if (IsAboutAccessSystems(entry.Owner))
            known = [.. known, .. Normalise(NameWords().Replace(entry.Owner, " $0"))];
        if (known.Contains("acs"))
            known = [.. known, .. Normalise("access system")];
        // What follows the first sentence, such as when it is null, doesn't make up for it.
        return Normalise(entry.Text.Split(". ")[0]).IsSubsetOf(known);
    }

    private static HashSet<string> Normalise(string text) =>
        [
            .. PlainWord()
                .Matches(text.Replace("'s", "", StringComparison.Ordinal))
                .Select(match => match.Value.ToLowerInvariant())
                .Where(word => !Fillers.Contains(word))
                .Select(word =>
                    word.Length > 3 ? word.TrimEnd('s')
                    : word is "ids" ? "id"
                    : word
                ),
        ];

    private static bool IsAboutAccessSystems(string type) => AccessSystemType().IsMatch(type);

    private static IEnumerable<Entry> Read()
    {
        var types = typeof(SeamClient).Assembly.GetExportedTypes().Select(type => type.FullName!).ToHashSet();
        var file = XDocument.Load(Path.ChangeExtension(typeof(SeamClient).Assembly.Location, ".xml"));
        foreach (var member in file.Descendants("member"))
        {
            var id = (string)member.Attribute("name")!;
            var path = id[2..].Split('(')[0];
            var isType = id[0] == 'T';
            var dot = path.LastIndexOf('.');
            var owner = isType ? path : path[..dot];
            var isPublic = types.Contains(owner);
            var (name, ownerName) = (path[(dot + 1)..], owner[(owner.LastIndexOf('.') + 1)..]);
            // The constructor that stands in a type's own declaration has the type's words.
            var isTypes =
                path.EndsWith(".#ctor", StringComparison.Ordinal) && !id.Contains('(', StringComparison.Ordinal);
            if (member.Element("summary") is { } summary && !isTypes)
                yield return new Entry(id, ownerName, name, RoleOf(member, id[0], name), Text(summary), isPublic);
            foreach (var parameter in member.Elements("param"))
            {
                var parameterName = (string)parameter.Attribute("name")!;
                var role = parameterName.ToLowerInvariant();
                yield return new Entry(
                    $"param {parameterName} of {id}",
                    ownerName,
                    parameterName,
                    role,
                    Text(parameter),
                    isPublic
                );
            }
        }
    }

    /// <summary>
    /// What members have in common that may say the same: their name; what they are to the type they make, such as a
    /// constructor and a conversion; the name of the API's member whose type they are; a resource and the client's
    /// property for it; an event and the name of its type.
    /// </summary>
    private static string RoleOf(XElement member, char kind, string name)
    {
        var role = kind switch
        {
            'M' when name is "#ctor" or "FromValue" or "op_Implicit" => "make",
            'M' when name.StartsWith("ToString", StringComparison.Ordinal) => "value",
            'M' => FormOfCall().Replace(name, ""),
            'T' when Source().Match(Text(member.Element("remarks"))) is { Success: true } source => source.Groups[
                "event"
            ]
                is { Success: true } type
                ? CSharpName.Pascal(type.Value)
            : source.Groups["member"] is { Success: true } part ? part.Value
            : name,
            _ => name,
        };
        return role.Replace("Unmanaged", "", StringComparison.Ordinal).ToLowerInvariant();
    }

    private static string Text(XElement? element)
    {
        if (element is null)
            return "";
        foreach (var reference in element.DescendantsAndSelf().Where(part => part.IsEmpty).ToList())
        {
            var target = (string?)reference.Attribute("cref") ?? (string?)reference.Attribute("name") ?? "";
            reference.SetValue(target[(target.LastIndexOf('.') + 1)..]);
        }

        return Spaces().Replace(element.Value, " ").Trim();
    }

    [GeneratedRegex("^(Unmanaged)?(Acs[A-Z]|UserIdentit)|Acs$")]
    private static partial Regex AccessSystemType();

    [GeneratedRegex("[A-Z]+(?![a-z])|[A-Z]?[a-z]+|[0-9]+")]
    private static partial Regex NameWords();

    [GeneratedRegex("[A-Za-z0-9]+")]
    private static partial Regex PlainWord();

    [GeneratedRegex("(Async)?(``[0-9])?$")]
    private static partial Regex FormOfCall();

    [GeneratedRegex(@"^(event\.(?<event>[a-z_]+\.[a-z_.]+)|[a-z_.]*\.(?<member>[a-z_]+)) of the API")]
    private static partial Regex Source();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();

    private sealed record Entry(string Id, string Owner, string Name, string Role, string Text, bool IsPublic)
    {
        public override string ToString() => $"{Id}: {Text}";
    }
}
