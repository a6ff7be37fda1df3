using System.Text.Json.Nodes;
using Seam.Acs.Codegen.Facts;
using Seam.Acs.Codegen.Tests.Support;

namespace Seam.Acs.Codegen.Tests.Facts;

/// <summary>Imported facts that were edited by hand are rejected by name.</summary>
public sealed class FactsDigestsTests
{
    private const string Imported = """
        {
          "source": {"package":"a test","version":"1"},
          "operations": [
            {"path":"/things/get","verbs":["GET"],"retry":"read","returns":{"key":"thing","type":"thing"},"parameters":[]}
          ],
          "schemas": {"thing": {"members": [{"name":"kind","type":"enum:thing.kind"}]}},
          "events": ["thing.created"],
          "enums": {"thing.kind": ["a"]}
        }
        """;

    // Each is an operation, schema or enum that the document lacks, as api/README.md describes.
    private static readonly string[] AddedByHandInTheRepository = [];

    [Fact]
    public void Digests_of_the_repository_cover_every_entry_of_the_facts()
    {
        var digests = FactsDigests.Read(SourceRepository.Read("api/digests.json"));

        Assert.Equal(AddedByHandInTheRepository, digests.Check(FactsFile.Read(RepositoryFiles.Facts)));
        Assert.Equal(SourceRepository.Read("api/digests.json"), digests.Write());
    }

    [Fact]
    public void Layout_of_the_facts_does_not_count() =>
        Assert.Empty(Digests().Check(FactsFile.Read(JsonNode.Parse(Imported)!.ToJsonString())));

    [Theory]
    [InlineData("\"read\"", "\"action\"", "operations: /things/get")]
    [InlineData("\"enum:thing.kind\"", "\"string\"", "schemas: thing")]
    [InlineData("\"thing.created\"", "\"thing.created\",\"thing.deleted\"", "events")]
    [InlineData("[\"a\"]", "[\"a\",\"b\"]", "enums: thing.kind")]
    public void Changed_entry_is_rejected_by_name(string part, string other, string name) =>
        Rejected(
            part,
            other,
            $"api/facts.json has a changed '{name}'. Put changes in api/overrides.json, and run import again."
        );

    [Theory]
    [InlineData("/things/get", "/things/find", "operations: /things/get")]
    [InlineData("{\"thing\":", "{\"things\":", "schemas: thing")]
    [InlineData("{\"thing.kind\":", "{\"thing.sort\":", "enums: thing.kind")]
    public void Missing_entry_is_rejected_by_name(string part, string other, string name) =>
        Rejected(part, other, $"api/facts.json lacks '{name}', which was imported. Run import again.");

    [Fact]
    public void Changed_source_is_rejected() =>
        Rejected(
            "\"version\":\"1\"",
            "\"version\":\"2\"",
            "api/facts.json names the source a test 2, but a test 1 was imported. Run import again."
        );

    [Fact]
    public void Second_entry_of_the_same_name_is_a_change() =>
        Rejected(
            "\"operations\": [",
            """
            "operations": [
                {"path":"/things/get","verbs":["GET"],"retry":"read","parameters":[]},
            """,
            "api/facts.json has a changed 'operations: /things/get'. Put changes in api/overrides.json, and run import again."
        );

    [Fact]
    public void Entries_without_a_digest_are_listed() =>
        Assert.Equal(
            ["operations: /things/find", "schemas: part", "enums: part.kind"],
            Digests()
                .Check(
                    FactsFile.Read(
                        Imported
                            .Replace(
                                "\"operations\": [",
                                """
                                "operations": [
                                    {"path":"/things/find","verbs":["GET"],"retry":"read","parameters":[]},
                                """,
                                StringComparison.Ordinal
                            )
                            .Replace("{\"thing\":", "{\"part\": {\"members\":[]}, \"thing\":", StringComparison.Ordinal)
                            .Replace(
                                "{\"thing.kind\":",
                                "{\"part.kind\": [], \"thing.kind\":",
                                StringComparison.Ordinal
                            )
                    )
                )
        );

    [Fact]
    public void Document_has_the_same_digest_in_any_layout()
    {
        var facts = FactsFile.Read(Imported);
        var spread = FactsDigests.Of(facts, Document("{\n  \"a\": [ 1, \"\\u00e9\" ]\n}"));

        Assert.Equal(FactsDigests.Of(facts, Document("{\"a\":[1,\"é\"]}")).Document, spread.Document);
        Assert.NotEqual(FactsDigests.Of(facts, Document("{\"a\":[2,\"é\"]}")).Document, spread.Document);
    }

    private static void Rejected(string part, string other, string message)
    {
        Assert.Contains(part, Imported, StringComparison.Ordinal);
        var facts = FactsFile.Read(Imported.Replace(part, other, StringComparison.Ordinal));

        Assert.Equal(message, Assert.Throws<InvalidDataException>(() => Digests().Check(facts)).Message);
    }

    private static FactsDigests Digests() =>
        FactsDigests.Read(FactsDigests.Of(FactsFile.Read(Imported), Document("{}")).Write());

    private static JsonObject Document(string json) => JsonNode.Parse(json)!.AsObject();
}
