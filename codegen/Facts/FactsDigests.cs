using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Seam.Acs.Codegen.Facts;

/// <summary>The digests of what an import wrote. They tell facts that were edited by hand from imported ones.</summary>
/// <param name="Source">The source of the imported facts.</param>
/// <param name="Document">The SHA-256 of the whole document.</param>
/// <param name="Entries">The digest of each entry of the facts, by the entry's name.</param>
internal sealed record FactsDigests(FactsSource Source, string Document, IReadOnlyDictionary<string, string> Entries)
{
    private const int EntryDigits = 16;

    private static readonly JsonSerializerOptions Indented = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        NewLine = "\n",
        WriteIndented = true,
    };

    /// <summary>Computes the digests of facts and of the document that they were imported from.</summary>
    public static FactsDigests Of(ApiFacts facts, JsonObject document) =>
        // The document is written compactly, so that its layout does not count.
        new(facts.Source, Digest(document.ToJsonString()), DigestsOf(facts));

    public static FactsDigests Read(string json)
    {
        var root = JsonNode.Parse(json)!.AsObject();
        return new FactsDigests(
            FactsFile.ReadSource(Needed("source")),
            (string)Needed("document")!,
            Needed("entries")
                .AsObject()
                .ToDictionary(pair => pair.Key, pair => (string)pair.Value!, StringComparer.Ordinal)
        );

        JsonNode Needed(string name) =>
            root[name] ?? throw new InvalidDataException($"api/digests.json has no '{name}'. Run import again.");
    }

    public string Write()
    {
        var entries = Entries.Select(entry => KeyValuePair.Create(entry.Key, (JsonNode?)entry.Value));
        var root = new JsonObject
        {
            ["source"] = FactsFile.SourceNode(Source),
            ["document"] = Document,
            ["entries"] = new JsonObject(entries),
        };
        return root.ToJsonString(Indented) + "\n";
    }

    /// <summary>Rejects facts that lack an imported entry or changed one.</summary>
    /// <returns>The names of the entries that no import wrote.</returns>
    public IReadOnlyList<string> Check(ApiFacts facts)
    {
        if (facts.Source != Source)
            throw new InvalidDataException(
                $"api/facts.json names the source {facts.Source.Package} {facts.Source.Version}, but "
                    + $"{Source.Package} {Source.Version} was imported. Run import again."
            );
        var current = DigestsOf(facts);
        foreach (var (name, digest) in Entries)
        {
            if (!current.TryGetValue(name, out var found))
                throw new InvalidDataException($"api/facts.json lacks '{name}', which was imported. Run import again.");
            if (found != digest)
                throw new InvalidDataException(
                    $"api/facts.json has a changed '{name}'. Put changes in api/overrides.json, and run import again."
                );
        }

        return [.. current.Keys.Where(name => !Entries.ContainsKey(name))];
    }

    private static Dictionary<string, string> DigestsOf(ApiFacts facts) =>
        FactsFile
            .Entries(facts)
            // A second entry of the same name changes the digest.
            .GroupBy(entry => entry.Name, entry => entry.Text, StringComparer.Ordinal)
            .ToDictionary(
                group => group.Key,
                group => Digest(string.Concat(group))[..EntryDigits],
                StringComparer.Ordinal
            );

    private static string Digest(string text) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
