using Seam.Acs.Codegen.Facts;
using Seam.Acs.Codegen.Tests.Support;

namespace Seam.Acs.Codegen.Tests.Import;

/// <summary>What an operation takes: a body, a query, and a choice between sets of parameters.</summary>
public sealed class BodyTests
{
    [Fact]
    public void A_union_at_the_root_of_a_body_is_a_choice_of_exactly_one_set()
    {
        var operation = OpenApi.ImportBody(
            """
            { "oneOf": [
              { "type": "object", "properties": { "thing_id": { "type": "string" }, "name": { "type": "string" } }, "required": ["thing_id", "name"] },
              { "type": "object", "properties": { "thing_key": { "type": "string" }, "name": { "type": "string" } }, "required": ["thing_key", "name"] }
            ] }
            """
        );

        Assert.Equal(["name", "thing_id", "thing_key"], operation.Parameters.Names());
        Assert.Equal(["name"], operation.Parameters.Where(parameter => parameter.Required).Names());
        AssertKeys(operation, ["thing_id"], ["thing_key"]);
    }

    [Fact]
    public void An_intersection_with_a_union_is_a_choice_too()
    {
        var operation = OpenApi.ImportBody(
            """
            { "allOf": [
              { "type": "object", "properties": { "name": { "type": "string" } }, "required": ["name"] },
              { "oneOf": [
                { "type": "object", "properties": { "b": { "type": "string" }, "a": { "type": "string" } }, "required": ["b", "a"] },
                { "type": "object", "properties": { "c": { "type": "string" } }, "required": ["c"] }
              ] }
            ] }
            """
        );

        Assert.Equal(["name"], operation.Parameters.Where(parameter => parameter.Required).Names());
        AssertKeys(operation, ["c"], ["a", "b"]);
    }

    [Fact]
    public void Sets_that_are_required_beside_common_properties_are_a_choice_too()
    {
        var operation = OpenApi.ImportBody(
            """
            {
              "type": "object",
              "properties": { "a": { "type": "string" }, "b": { "type": "string" } },
              "oneOf": [{ "required": ["a"] }, { "required": ["b"] }]
            }
            """
        );

        Assert.Equal(["a", "b"], operation.Parameters.Names());
        AssertKeys(operation, ["a"], ["b"]);
    }

    [Fact]
    public void A_choice_may_allow_none_of_its_parameters()
    {
        var operation = OpenApi.ImportBody(
            """
            { "oneOf": [
              { "type": "object", "properties": { "a": { "type": "string" }, "b": { "type": "string" } }, "required": ["a", "b"] },
              { "type": "object", "properties": { "a": { "type": "string" } }, "required": ["a"] },
              { "type": "object", "properties": {} }
            ] }
            """
        );

        AssertKeys(operation, [], ["a"], ["a", "b"]);
    }

    [Theory]
    [InlineData("""[{ "type": "object", "properties": { "a": { "type": "string" } } }]""")]
    [InlineData(
        """[{ "type": "object", "properties": { "a": { "type": "string" } } }, { "type": "object", "properties": { "b": { "type": "string" } } }]"""
    )]
    [InlineData(
        """[{ "type": "object", "properties": { "a": { "type": "string" } }, "required": ["a"] }, { "type": "object", "properties": {} }]"""
    )]
    public void A_choice_that_rules_nothing_out_is_dropped(string variants) =>
        Assert.Null(OpenApi.ImportBody($$"""{ "oneOf": {{variants}} }""").Keys);

    [Fact]
    public void A_plain_body_is_no_choice() =>
        Assert.Null(
            OpenApi
                .ImportBody("""{ "type": "object", "properties": { "a": { "type": "string" } }, "required": ["a"] }""")
                .Keys
        );

    [Fact]
    public void Types_inside_a_body_get_the_dotted_path_of_the_operation()
    {
        var facts = OpenApi.Import(
            """
            { "paths": { "/things/create": { "post": { "requestBody": { "content": { "application/json": { "schema": {
              "type": "object",
              "properties": {
                "place": { "type": "object", "properties": { "city": { "type": "string" } } },
                "kind": { "type": "string", "enum": ["a"] }
              }
            } } } } } } } }
            """
        );

        var parameters = facts.Operations.Single().Parameters;
        Assert.Equal("things.create.place", parameters.Named("place").Type.ToString());
        Assert.Equal("enum:things.create.kind", parameters.Named("kind").Type.ToString());
        Assert.Equal(["things.create.place"], facts.Schemas.Keys);
        Assert.Equal(["things.create.kind"], facts.Enums.Keys);
    }

    [Fact]
    public void A_GET_without_declared_parameters_has_those_of_the_POST_beside_it()
    {
        var operation = OpenApi.ImportOperation(
            """
            {
              "get": { "parameters": [] },
              "post": { "requestBody": { "content": { "application/json": { "schema": {
                "type": "object",
                "properties": { "ids": { "type": "array", "items": { "type": "string", "format": "uuid" } }, "limit": { "type": "integer", "default": 10 } },
                "required": ["ids"]
              } } } } }
            }
            """,
            "/things/list"
        );

        Assert.Equal(["GET", "POST"], operation.Verbs);
        Assert.Equal(["ids", "limit"], operation.Parameters.Names());
        Assert.True(operation.Parameters.Named("ids").Required);
        Assert.Equal("10", operation.Parameters.Named("limit").Default);
    }

    [Fact]
    public void An_operation_with_a_query_alone_has_its_parameters_from_there()
    {
        var operation = OpenApi.ImportOperation(
            """
            { "get": { "parameters": [
              { "in": "query", "name": "thing_ids", "required": true, "schema": { "type": "array", "minItems": 1, "items": { "type": "string", "format": "uuid" } } },
              { "in": "query", "name": "limit", "required": false, "schema": { "type": "integer", "minimum": 0, "exclusiveMinimum": true } },
              { "in": "query", "name": "search", "deprecated": true, "schema": { "type": "string" } }
            ] } }
            """,
            "/things/list"
        );

        Assert.Equal(["GET"], operation.Verbs);
        Assert.Equal(["limit", "search", "thing_ids"], operation.Parameters.Names());
        var ids = operation.Parameters.Named("thing_ids");
        Assert.Equal(("list<uuid>", true, 1), (ids.Type.ToString(), ids.Required, ids.MinItems));
        Assert.Equal(0, operation.Parameters.Named("limit").ExclusiveMinimum);
        Assert.False(operation.Parameters.Named("limit").Required);
        Assert.True(operation.Parameters.Named("search").Deprecated);
        Assert.False(operation.Parameters.Named("limit").Deprecated);
    }

    [Fact]
    public void Of_declared_parameters_only_documented_ones_of_the_query_are_taken()
    {
        var operation = OpenApi.ImportOperation(
            """
            { "get": { "parameters": [
              { "in": "header", "name": "seam-workspace", "schema": { "type": "string" } },
              { "in": "query", "name": "shown", "schema": { "type": "string" } },
              { "in": "query", "name": "secret", "x-undocumented": "no", "schema": { "type": "string" } },
              { "in": "query", "name": "later", "schema": { "type": "string", "x-draft": "no" } }
            ] } }
            """,
            "/things/get"
        );

        Assert.Equal(["shown"], operation.Parameters.Names());
    }

    [Fact]
    public void An_operation_without_body_and_query_takes_nothing()
    {
        var operation = OpenApi.ImportOperation("""{ "get": {}, "post": {} }""", "/things/list");

        Assert.Empty(operation.Parameters);
        Assert.Null(operation.Keys);
    }

    private static void AssertKeys(Operation operation, params string[][] sets)
    {
        Assert.NotNull(operation.Keys);
        Assert.True(operation.Keys.Exactly);
        Assert.Equal(sets, operation.Keys.Sets);
    }
}
