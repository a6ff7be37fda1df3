using Seam.Acs.Codegen.Facts;
using Seam.Acs.Codegen.Tests.Support;

namespace Seam.Acs.Codegen.Tests.Facts;

/// <summary>What we know better than the document.</summary>
public sealed class OverridesTests
{
    private const string Small = """
        {
          "source": {"package":"a test","version":"1"},
          "operations": [
            {"path":"/things/create","verbs":["POST"],"retry":"action","returns":{"key":"thing","type":"thing"}, "parameters": [
              {"name":"limit","type":"number"},
              {"name":"thing_id","type":"string","required":true}
            ]}
          ],
          "schemas": {
            "thing": {"members": [
              {"name":"kind","type":"enum:thing.kind"},
              {"name":"made_at","type":"string"}
            ]}
          },
          "events": [],
          "enums": { "thing.kind": ["a"] }
        }
        """;

    [Fact]
    public void A_member_is_changed_in_what_is_said_of_it_and_in_nothing_else()
    {
        var facts = Apply(
            """{ "members": { "thing.made_at": { "type": "date-time", "nullable": true, "deprecated": true, "required": true, "reason": "Seen." } } }"""
        );

        var member = facts.Schemas["thing"].Members.Named("made_at");
        Assert.Equal("date-time", member.Type.ToString());
        Assert.True(member.Nullable && member.Deprecated && member.Required);
        Assert.Equal(
            FactsFile.Read(Small).Schemas["thing"].Members.Named("kind"),
            facts.Schemas["thing"].Members.Named("kind")
        );
    }

    [Fact]
    public void A_parameter_is_changed_by_the_dotted_path_of_its_operation()
    {
        var parameters = Apply(
            """{ "members": { "things.create.limit": { "type": "integer" }, "things.create.thing_id": { "required": false } } }"""
        )
            .Operations.Single()
            .Parameters;

        Assert.Equal("integer", parameters.Named("limit").Type.ToString());
        Assert.False(parameters.Named("thing_id").Required);
        Assert.Equal("string", parameters.Named("thing_id").Type.ToString());
    }

    [Fact]
    public void An_operation_gets_another_retry_class_and_its_keys()
    {
        var operation = Apply(
            """{ "operations": { "/things/create": { "retry": "create", "atLeast": [["thing_id"], ["limit", "thing_id"]], "reason": "Seen." } } }"""
        )
            .Operations.Single();

        Assert.Equal(RetryClass.Create, operation.Retry);
        Assert.False(operation.Keys!.Exactly);
        Assert.Equal(
            [
                ["thing_id"],
                ["limit", "thing_id"],
            ],
            operation.Keys.Sets
        );
    }

    [Fact]
    public void What_an_override_leads_away_from_is_left_out()
    {
        var facts = Apply("""{ "members": { "thing.kind": { "type": "string" } } }""");

        Assert.Empty(facts.Enums);
    }

    [Theory]
    [InlineData("""{ "members": { "thing.absent": { "type": "uuid" } } }""", "thing.absent")]
    [InlineData("""{ "members": { "absent.kind": { "type": "uuid" } } }""", "absent.kind")]
    [InlineData("""{ "members": { "kind": { "type": "uuid" } } }""", "kind")]
    [InlineData("""{ "members": { "things.create.absent": { "type": "uuid" } } }""", "things.create.absent")]
    [InlineData("""{ "members": { "thing.kind": { "requird": true } } }""", "requird")]
    [InlineData("""{ "members": { "thing.kind": { "type": "absent" } } }""", "absent")]
    [InlineData("""{ "operations": { "/things/absent": { "retry": "read" } } }""", "/things/absent")]
    [InlineData("""{ "operations": { "/things/create": { "retries": "read" } } }""", "retries")]
    [InlineData("""{ "operations": { "/things/create": { "atLeast": [["absent"]] } } }""", "absent")]
    [InlineData("""{ "operations": { "/things/create": { "result": "thing" } } }""", "/things/create")]
    [InlineData("""{ "secrets": ["thing.absent"] }""", "thing.absent")]
    [InlineData("""{ "secrets": ["kind"] }""", "kind")]
    [InlineData("""{ "names": { "thing.absent": "Absent" } }""", "thing.absent")]
    [InlineData("""{ "member": {} }""", "member")]
    public void One_that_fits_nothing_is_an_error_that_names_it(string overrides, string named)
    {
        var fault = Assert.Throws<InvalidDataException>(() => Apply(overrides));

        Assert.Contains($"'{named}'", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void None_changes_nothing() =>
        Assert.Equal(
            RepositoryFiles.Facts,
            FactsFile.Write(Overrides.None.ApplyTo(FactsFile.Read(RepositoryFiles.Facts)))
        );

    [Fact]
    public void Those_of_the_repository_are_applied()
    {
        var facts = Overrides
            .Read(SourceRepository.Read("api/overrides.json"))
            .ApplyTo(FactsFile.Read(RepositoryFiles.Facts));

        Assert.Equal("date-time", facts.Schemas["acs_credential"].Members.Named("starts_at").Type.ToString());
        Assert.Equal(SourceRepository.Read("src/Seam.Acs.Testing/Generated/facts.g.json"), FactsFile.Write(facts));
    }

    private static ApiFacts Apply(string overrides) => Overrides.Read(overrides).ApplyTo(FactsFile.Read(Small));
}
