using System.Text.Json.Nodes;
using Seam.Acs.Codegen.Facts;
using Seam.Acs.Codegen.Tests.Support;

namespace Seam.Acs.Codegen.Tests.Import;

/// <summary>What of the API the library has, and that the list of it is complete and not stale.</summary>
public sealed class ScopeTests
{
    private const string Things = """
        {
          "paths": {
            "/things/get": { "post": {
              "x-response-key": "thing",
              "responses": { "200": { "content": { "application/json": { "schema": {
                "properties": { "thing": { "$ref": "#/components/schemas/thing" } }
              } } } } }
            } },
            "/things/parts/get": { "post": {} },
            "/others/get": { "post": {} },
            "/hidden/get": { "post": { "x-undocumented": "Not for all." } },
            "/sketched/get": { "post": { "x-draft": "Not yet." } }
          },
          "components": { "schemas": { "thing": { "type": "object", "properties": { "a": { "type": "string" } } } } }
        }
        """;

    private static Scope Ours => Scope.Read(SourceRepository.Read("api/scope.json"));

    [Fact]
    public void Every_documented_operation_of_the_pinned_package_is_either_in_or_out()
    {
        var documented = PinnedDocument.Read()["paths"]!
            .AsObject()
            .Where(path => path.Value!.AsObject().All(verb => !IsHidden(verb.Value!)))
            .Select(path => path.Key)
            .ToList();
        var scope = Ours;

        Assert.DoesNotContain(documented, path => scope.GroupOf(path) is null);
        Assert.Equal(
            documented.Where(scope.Holds).Order(StringComparer.Ordinal),
            FactsFile.Read(RepositoryFiles.Facts).Operations.Select(operation => operation.Path)
        );
        var listed = documented.Select(scope.GroupOf).Distinct();
        Assert.Equal(scope.In.Concat(scope.Out).Order(), listed.Order());
    }

    [Fact]
    public void Facts_of_the_repository_have_operations_of_each_group_and_no_others()
    {
        var scope = Ours;
        var groups = FactsFile
            .Read(RepositoryFiles.Facts)
            .Operations.Select(operation => scope.GroupOf(operation.Path))
            .Distinct();

        Assert.Equal(scope.In.Order(StringComparer.Ordinal), groups.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_narrower_group_decides()
    {
        var scope = Scope.Read(
            """{ "in": ["/things", "/others/parts"], "out": { "/things/parts": "", "/others": "" } }"""
        );

        Assert.True(scope.Holds("/things/get"));
        Assert.False(scope.Holds("/things/parts/get"));
        Assert.True(scope.Holds("/others/parts/get"));
        Assert.False(scope.Holds("/others/get"));
        Assert.Null(scope.GroupOf("/things_of_others/get"));
        Assert.False(scope.Holds("/things_of_others/get"));
    }

    [Fact]
    public void What_is_out_or_hidden_is_not_read() =>
        Assert.Equal(
            ["/things/get"],
            OpenApi
                .Import(Things, """{ "in": ["/things"], "out": { "/things/parts": "", "/others": "" } }""")
                .Operations.Select(operation => operation.Path)
        );

    [Theory]
    [InlineData(
        """{ "in": ["/others"] }""",
        "scope.json says neither that these operations are in nor that they are out: '/things/get', '/things/parts/get'."
    )]
    [InlineData(
        """{ "in": ["/things", "/others"], "out": { "/others": "" } }""",
        "scope.json lists these both as in and as out: '/others'."
    )]
    [InlineData(
        """{ "in": ["/things", "/others", "/hidden"], "out": { "/gone": "" } }""",
        "scope.json lists these, under which the document has no operation: '/hidden', '/gone'."
    )]
    [InlineData(
        """{ "in": ["/things", "/others"], "events": ["thing"] }""",
        "scope.json lists these events, of which the document has none: 'thing'."
    )]
    [InlineData(
        """{ "in": ["/things", "/others"], "keep": { "part": { "members": ["a"] } } }""",
        "scope.json keeps members of these schemas, which no operation leads to: 'part'."
    )]
    [InlineData(
        """{ "in": ["/things", "/others"], "keep": { "thing": { "members": ["a", "b"] } } }""",
        "scope.json keeps these members, which the document does not have: 'thing.b'."
    )]
    [InlineData("{}", "scope.json has no 'in'.")]
    public void A_scope_that_does_not_fit_the_document_is_an_error_that_names_what_does_not(
        string scope,
        string message
    ) => Assert.Equal(message, Assert.Throws<InvalidDataException>(() => OpenApi.Import(Things, scope)).Message);

    private static bool IsHidden(JsonNode operation) =>
        operation["x-undocumented"] is not null || operation["x-draft"] is not null;
}
