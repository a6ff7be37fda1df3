using System.Text.Json.Nodes;
using Seam.Acs.Codegen.Facts;
using Seam.Acs.Codegen.Import;
using Seam.Acs.Codegen.Tests.Support;

namespace Seam.Acs.Codegen.Tests.Emit;

/// <summary>A newer OpenAPI document needs no hand work: changes of the pinned one import, emit and build.</summary>
public sealed class NewerDocumentTests
{
    private const string Body = "requestBody.content.application/json.schema";

    private const string Rename = """
        { "post": {
          "x-response-key": "acs_user_test_name",
          "requestBody": { "content": { "application/json": { "schema": {
            "type": "object",
            "properties": {
              "acs_user_id": { "type": "string", "format": "uuid" },
              "test_full_name": { "type": "string" }
            },
            "required": ["acs_user_id", "test_full_name"]
          } } } },
          "responses": { "200": { "content": { "application/json": { "schema": {
            "type": "object",
            "properties": { "acs_user_test_name": {
              "type": "object",
              "properties": {
                "acs_user_id": { "type": "string", "format": "uuid" },
                "test_former_name": { "type": "string" }
              },
              "required": ["acs_user_id", "test_former_name"]
            } }
          } } } } }
        } }
        """;

    private static string Overrides => SourceRepository.Read("api/overrides.json");

    [Fact]
    public void A_document_with_every_kind_of_change_builds()
    {
        var document = FactsDocument.OfRepository();
        Add(document, "paths./acs/users/create.post." + Body + ".properties", "class", """{ "type": "string" }""");
        Add(document, "paths", "/acs/users/test_rename", Operation("patch", "acs_user", "acs_user_id"));
        Add(document, "paths", "/acs/test_doors/get", Operation("post", "test_door", "test_door_id"));
        Add(
            document,
            "components.schemas",
            "test_door",
            """{ "type": "object", "properties": { "test_door": { "type": "string" }, "parent": { "$ref": "#/components/schemas/test_door" } } }"""
        );
        At(document, "components.schemas.acs_user.properties.external_type.enum").AsArray().Add("3rd_kind");
        Remove(document, "components.schemas.acs_user", "full_name");
        At(document, "components.schemas.event.oneOf").AsArray().Add(RenamedEvent(document));
        AddAction(document);

        var facts = Import(document);
        var files = LibraryCompiler.EmitAndCompileWhole(facts, Overrides, SourceRepository.Read("api/glossary.json"));

        Contains("string? @class = null", files["UsersAcs.g.cs"]);
        Contains("Task<AcsUser> TestRenameAsync(", files["UsersAcs.g.cs"]);
        Contains("TestDoorsAcs TestDoorsAcs", files["SeamClient.g.cs"]);
        Contains("string? TestDoorValue ", files["TestDoor.g.cs"]);
        Contains("Value3rdKind { get; } = new(\"3rd_kind\")", files["AcsUserExternalType.g.cs"]);
        Assert.DoesNotContain("string? FullName", files["AcsUser.g.cs"], StringComparison.Ordinal);
        Contains(
            "\"acs_user.test_renamed\" => JsonRead.Value<AcsUserTestRenamedEvent>(ref reader)",
            files["SeamEvent.g.cs"]
        );
        Contains("string TestFormerName", files["AcsUserTestRenamedEvent.g.cs"]);
        Contains("Task<ActionAttempt<TestCardResult>> TestCardAsync(", files["EncodersAcs.g.cs"]);
        Contains("DateTimeOffset? TestedAt", files["TestCardResult.g.cs"]);
    }

    [Fact]
    public async Task New_names_build_with_plain_sentences_and_emit_lists_them_alone()
    {
        var document = FactsDocument.OfRepository();
        Add(document, "paths", "/acs/users/test_rename", Rename);
        Add(document, "components.schemas.acs_user.properties", "test_name", """{ "type": "string" }""");
        At(document, "components.schemas.connect_webview.properties.status.enum").AsArray().Add("tested");
        At(document, "components.schemas.event.oneOf").AsArray().Add(RenamedEvent(document));
        foreach (var verb in new[] { "get", "post" })
        {
            var parameters = $"paths./events/list.{verb}.{Body}.properties";
            At(document, $"{parameters}.event_type.enum").AsArray().Add("acs_user.test_renamed");
            At(document, $"{parameters}.event_types.items.enum").AsArray().Add("acs_user.test_renamed");
        }

        using var copy = RepositoryFiles.Copy();
        var before = await MissingWords(copy);
        copy.Write("openapi.json", document.ToJsonString());
        var import = await CodegenRun.Of("import", "--file", copy.File("openapi.json"), "--root", copy.Path);
        Assert.Equal("", import.Error);

        Assert.Equal(
            [
                "members: acs.users.test_rename.test_full_name",
                "members: acs_user.test_name",
                "members: acs_user_test_name.test_former_name",
                "members: event.acs_user.test_renamed.test_former_name",
                "operations: /acs/users/test_rename",
                "types: acs_user_test_name",
                "types: event.acs_user.test_renamed",
                "values: connect_webview.status: tested",
                "values: event.event_type: acs_user.test_renamed",
            ],
            (await MissingWords(copy)).Except(before)
        );

        var files = LibraryCompiler.EmitAndCompileWhole(
            FactsFile.Read(copy.Read("api/facts.json")),
            Overrides,
            SourceRepository.Read("api/glossary.json")
        );
        Contains("<summary>Test rename.</summary>", files["UsersAcs.g.cs"]);
        Contains("Task<AcsUserTestName> TestRenameAsync(", files["UsersAcs.g.cs"]);
        Contains("<summary>Test full name.</summary>", files["AcsUserTestRenameRequest.g.cs"]);
        Contains("public required string TestFullName", files["AcsUserTestRenameRequest.g.cs"]);
        Contains("<summary>Access system user test name of the API.</summary>", files["AcsUserTestName.g.cs"]);
        Contains("<summary>Test former name.</summary>", files["AcsUserTestName.g.cs"]);
        Contains("public string TestFormerName", files["AcsUserTestName.g.cs"]);
        Contains(
            "<summary>Access system user test renamed event of the API.</summary>",
            files["AcsUserTestRenamedEvent.g.cs"]
        );
        Contains("<summary>Test name. <c>null</c>", files["AcsUser.g.cs"]);
        Contains("<summary><c>tested</c>: Tested.</summary>", files["ConnectWebviewStatus.g.cs"]);
        Contains("<c>acs_user.test_renamed</c>: Access system user test renamed.", files["SeamEventType.g.cs"]);
    }

    [Fact]
    public void An_override_whose_member_is_gone_is_an_error_that_names_it()
    {
        var document = FactsDocument.OfRepository();
        Remove(document, "components.schemas.acs_credential", "starts_at");

        Refused(Import(document), "overrides.json changes 'acs_credential.starts_at', which the facts do not have.");
    }

    [Fact]
    public void An_override_whose_operation_is_gone_is_an_error_that_names_it()
    {
        var document = FactsDocument.OfRepository();
        document["paths"]!.AsObject().Remove("/acs/users/suspend");

        Refused(Import(document), "overrides.json changes '/acs/users/suspend', which the facts do not have.");
    }

    [Fact]
    public void An_override_whose_key_is_gone_is_an_error_that_names_it()
    {
        var document = FactsDocument.OfRepository();
        foreach (var verb in new[] { "patch", "post" })
            Remove(document, $"paths./spaces/update.{verb}.{Body}", "space_key");

        Refused(
            Import(document),
            "overrides.json has 'space_key' for '/spaces/update', which takes no such parameter."
        );
    }

    [Fact]
    public void A_secret_that_is_gone_is_an_error_that_names_it()
    {
        var document = FactsDocument.OfRepository();
        Remove(document, "components.schemas.webhook", "secret");

        Refused(Import(document), "overrides.json hides 'webhook.secret', which the facts do not have.");
    }

    [Fact]
    public void A_member_that_the_scope_keeps_and_that_is_gone_is_an_error_that_names_it()
    {
        var document = FactsDocument.OfRepository();
        Remove(document, "components.schemas.device", "nickname");

        var fault = Assert.Throws<InvalidDataException>(() => Import(document));

        Assert.Equal(
            "scope.json keeps these members, which the document does not have: 'device.nickname'.",
            fault.Message
        );
    }

    private static async Task<IReadOnlyList<string>> MissingWords(TemporaryFolder repository)
    {
        const string NoWords = "glossary.json has no words for ";
        var emit = await CodegenRun.Of("emit", "--root", repository.Path);
        Assert.Equal("", emit.Error);
        return
        [
            .. emit
                .Output.Split('\n')
                .Where(line => line.StartsWith(NoWords, StringComparison.Ordinal))
                .Select(line => line[NoWords.Length..]),
        ];
    }

    private static void Refused(ApiFacts facts, string message)
    {
        var overrides = Codegen.Facts.Overrides.Read(Overrides);
        Assert.Equal(message, Assert.Throws<InvalidDataException>(() => overrides.ApplyTo(facts)).Message);
    }

    private static ApiFacts Import(JsonObject document) =>
        OpenApiImporter.Import(document, Scope.Read(SourceRepository.Read("api/scope.json")), OpenApi.Source);

    private static string Operation(string verb, string answer, string parameter) =>
        $$"""
            { "{{verb}}": {
              "x-response-key": "{{answer}}",
              "requestBody": { "content": { "application/json": { "schema": {
                "type": "object",
                "properties": { "{{parameter}}": { "type": "string", "format": "uuid" }, "event": { "type": "string" } },
                "required": ["{{parameter}}"]
              } } } },
              "responses": { "200": { "content": { "application/json": { "schema": {
                "type": "object",
                "properties": { "{{answer}}": { "$ref": "#/components/schemas/{{answer}}" } }
              } } } } }
            } }
            """;

    /// <summary>A type of event that has all that the others have, and a member of its own.</summary>
    private static JsonNode RenamedEvent(JsonObject document)
    {
        var added = At(document, "components.schemas.event.oneOf")
            .AsArray()
            .First(variant => (string)variant!["properties"]!["event_type"]!["enum"]![0]! == "acs_user.created")!
            .DeepClone();
        added["properties"]!["event_type"]!["enum"]![0] = "acs_user.test_renamed";
        added["properties"]!["test_former_name"] = JsonNode.Parse("""{ "type": "string" }""");
        added["required"]!.AsArray().Add("test_former_name");
        return added;
    }

    private static void AddAction(JsonObject document)
    {
        var operation = JsonNode.Parse(Operation("post", "action_attempt", "acs_encoder_id"))!;
        operation["post"]!["x-action-attempt-type"] = "TEST_CARD";
        document["paths"]!["/acs/encoders/test_card"] = operation;
        At(document, "components.schemas.action_attempt.oneOf")
            .AsArray()
            .Add(
                JsonNode.Parse(
                    """
                    { "type": "object", "properties": {
                      "action_attempt_id": { "type": "string", "format": "uuid" },
                      "action_type": { "type": "string", "enum": ["TEST_CARD"] },
                      "error": { "nullable": true },
                      "result": { "type": "object", "properties": { "tested_at": { "type": "string", "format": "date-time" } } },
                      "status": { "type": "string", "enum": ["success"] }
                    }, "required": ["action_attempt_id", "action_type", "error", "result", "status"] }
                    """
                )
            );
    }

    private static void Add(JsonObject document, string place, string name, string json) =>
        At(document, place).AsObject().Add(name, JsonNode.Parse(json));

    private static void Remove(JsonObject document, string place, string member)
    {
        var schema = At(document, place);
        Assert.True(schema["properties"]!.AsObject().Remove(member));
        var required = schema["required"]?.AsArray();
        if (required?.FirstOrDefault(name => (string)name! == member) is { } name)
            required.Remove(name);
    }

    private static JsonNode At(JsonObject document, string place) =>
        place.Split('.').Aggregate((JsonNode)document, (node, name) => node[name]!);

    private static void Contains(string expected, string text) =>
        Assert.Contains(expected, text, StringComparison.Ordinal);
}
