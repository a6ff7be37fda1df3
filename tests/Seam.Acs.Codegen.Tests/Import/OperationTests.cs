using Seam.Acs.Codegen.Facts;
using Seam.Acs.Codegen.Tests.Support;

namespace Seam.Acs.Codegen.Tests.Import;

/// <summary>The operation itself: verbs, retry class, result, pages, marks.</summary>
public sealed class OperationTests
{
    [Theory]
    [InlineData("post", "POST")]
    [InlineData("post get", "GET POST")]
    [InlineData("post delete", "DELETE POST")]
    [InlineData("post patch", "PATCH POST")]
    [InlineData("put post patch", "PUT PATCH POST")]
    [InlineData("delete get", "GET DELETE")]
    public void The_verb_that_tells_most_comes_first(string verbs, string expected) =>
        Assert.Equal(expected.Split(' '), OpenApi.ImportOperation(Verbs(verbs)).Verbs);

    [Fact]
    public void A_path_without_a_verb_is_an_error_that_names_it()
    {
        var fault = Assert.Throws<InvalidDataException>(() =>
            OpenApi.ImportOperation("""{ "options": {} }""", "/things/get")
        );

        Assert.Contains("/things/get", fault.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/things/get", "get post", null, "Read")]
    [InlineData("/things/list", "get post", "UNLOCK", "Read")]
    [InlineData("/things/unlock", "post", "UNLOCK", "Action")]
    [InlineData("/things/update", "patch post", null, "Idempotent")]
    [InlineData("/things/delete", "delete post", null, "Idempotent")]
    [InlineData("/things/set", "put post", null, "Idempotent")]
    [InlineData("/things/create", "post", null, "Create")]
    [InlineData("/things/create_many", "post", null, "Create")]
    [InlineData("/things/ring", "post", null, "Action")]
    [InlineData("/things/recreate", "post", null, "Action")]
    public void The_retry_class_follows_from_the_verbs(string path, string verbs, string? action, string expected)
    {
        var mark = action is null ? "" : $$""" "x-action-attempt-type": "{{action}}" """;

        var operation = OpenApi.ImportOperation(Verbs(verbs, mark), path);

        Assert.Equal(Enum.Parse<RetryClass>(expected), operation.Retry);
        Assert.Equal(action, operation.ActionType);
    }

    [Fact]
    public void What_is_returned_is_the_property_of_the_response_key()
    {
        var operation = Answering(
            """ "x-response-key": "names", """,
            """{ "names": { "type": "array", "items": { "type": "string" } }, "ok": { "type": "boolean" } }"""
        );

        Assert.Equal(("names", "list<string>"), (operation.Returns!.Key, operation.Returns.Type.ToString()));
        Assert.Null(operation.Returns.Result);
    }

    [Theory]
    [InlineData("""  "x-response-key": null, """)]
    [InlineData("")]
    [InlineData("""  "x-response-key": "absent", """)]
    public void Without_a_response_key_that_the_answer_has_nothing_is_returned(string key) =>
        Assert.Null(Answering(key, """{ "ok": { "type": "boolean" } }""").Returns);

    [Fact]
    public void A_list_whose_answer_has_pagination_is_paged()
    {
        const string Answer =
            """{ "things": { "type": "array", "items": { "type": "string" } }, "pagination": { "type": "object" } }""";
        const string Cursor = """{ "page_cursor": { "type": "string", "nullable": true } }""";

        Assert.True(Answering(""" "x-response-key": "things", """, Answer, Cursor).Paged);
        Assert.False(
            Answering(""" "x-response-key": "things", """, """{ "things": { "type": "array" } }""", Cursor).Paged
        );
    }

    [Fact]
    public void Pagination_that_cannot_be_followed_is_none()
    {
        const string Pagination = """ "pagination": { "type": "object" } """;

        var withoutCursor = Answering(
            """ "x-response-key": "things", """,
            $$"""{ "things": { "type": "array" }, {{Pagination}} }"""
        );
        var withoutList = Answering("", $$"""{ {{Pagination}} }""", """{ "page_cursor": { "type": "string" } }""");

        Assert.False(withoutCursor.Paged);
        Assert.False(withoutList.Paged);
    }

    [Fact]
    public void An_action_attempt_has_the_result_of_its_own_action_once_it_has_succeeded()
    {
        var facts = ImportAction(
            """{ "type": "object", "properties": { "was_confirmed": { "type": "boolean" } }, "required": ["was_confirmed"] }"""
        );

        var operation = facts.Operations.Single();
        Assert.Equal("RING", operation.ActionType);
        Assert.Equal("action_attempt", operation.Returns!.Type.ToString());
        Assert.Equal("action_attempt.ring", operation.Returns.Result!.ToString());
        Assert.Equal("boolean", facts.Schemas["action_attempt.ring"].Members.Single().Type.ToString());
        Assert.Equal("json", facts.Schemas["action_attempt"].Members.Named("result").Type.ToString());
        Assert.Equal(["pending", "success"], facts.Enums["action_attempt.status"]);
    }

    [Theory]
    [InlineData("""{ "type": "object", "properties": {} }""")]
    [InlineData("""{ "type": "object" }""")]
    public void A_result_without_members_is_an_empty_schema(string result)
    {
        var facts = ImportAction(result);

        Assert.Equal("action_attempt.ring", facts.Operations.Single().Returns!.Result!.ToString());
        Assert.Empty(facts.Schemas["action_attempt.ring"].Members);
    }

    [Theory]
    [InlineData(""" "deprecated": true """, true)]
    [InlineData(""" "x-deprecated": "Use another." """, true)]
    [InlineData("", false)]
    public void Either_mark_makes_an_operation_deprecated(string mark, bool expected) =>
        Assert.Equal(expected, OpenApi.ImportOperation(Verbs("post", mark)).Deprecated);

    [Theory]
    [InlineData("x-undocumented")]
    [InlineData("x-draft")]
    public void A_hidden_operation_is_left_out(string mark)
    {
        var facts = OpenApi.Import(
            $$"""
            { "paths": {
              "/things/hidden": { "get": {}, "post": { "{{mark}}": "no" } },
              "/things/shown": { "post": {} }
            } }
            """
        );

        Assert.Equal(["/things/shown"], facts.Operations.Select(operation => operation.Path));
    }

    [Fact]
    public void Only_the_resources_of_the_scope_are_read_in_the_order_of_their_paths()
    {
        var facts = OpenApi.Import(
            """
            { "paths": {
              "/things/parts/get": { "post": {} },
              "/others/get": { "post": {} },
              "/things/update": { "post": {} },
              "/things/get": { "post": {} }
            } }
            """,
            """{ "in": ["/things"], "out": { "/others": "", "/things/parts": "" } }"""
        );

        Assert.Equal(["/things/get", "/things/update"], facts.Operations.Select(operation => operation.Path));
        Assert.Equal(OpenApi.Source, facts.Source);
    }

    [Fact]
    public void A_document_without_paths_is_an_error()
    {
        var fault = Assert.Throws<InvalidDataException>(() => OpenApi.Import("""{ "info": {} }"""));

        Assert.Equal("The document has no paths.", fault.Message);
    }

    private static string Verbs(string verbs, string mark = "") =>
        "{" + string.Join(",", verbs.Split(' ').Select(verb => $$""" "{{verb}}": { {{mark}} } """)) + "}";

    private static Operation Answering(string marks, string properties, string parameters = "{}") =>
        OpenApi.ImportOperation(
            $$"""
            { "post": {
              {{marks}}
              "requestBody": { "content": { "application/json": { "schema": { "type": "object", "properties": {{parameters}} } } } },
              "responses": { "200": { "content": { "application/json": { "schema": { "type": "object", "properties": {{properties}} } } } } }
            } }
            """
        );

    private static ApiFacts ImportAction(string result) =>
        OpenApi.Import(
            $$"""
            {
              "paths": { "/things/ring": { "post": {
                "x-action-attempt-type": "RING",
                "x-response-key": "action_attempt",
                "responses": { "200": { "content": { "application/json": { "schema": {
                  "type": "object", "properties": { "action_attempt": { "$ref": "#/components/schemas/action_attempt" } }
                } } } } }
              } } },
              "components": { "schemas": { "action_attempt": { "oneOf": [
                { "type": "object", "properties": {
                  "action_type": { "type": "string", "enum": ["RING"] },
                  "status": { "type": "string", "enum": ["pending"] },
                  "result": { "type": "string", "nullable": true }
                } },
                { "type": "object", "properties": {
                  "action_type": { "type": "string", "enum": ["RING"] },
                  "status": { "type": "string", "enum": ["success"] },
                  "result": {{result}}
                } },
                { "type": "object", "properties": {
                  "action_type": { "type": "string", "enum": ["OTHER"] },
                  "status": { "type": "string", "enum": ["success"] },
                  "result": { "type": "object", "properties": { "other": { "type": "string" } } }
                } }
              ] } } }
            }
            """
        );
}
