using System.Text.Json.Nodes;
using Seam.Acs.Codegen.Facts;
using Seam.Acs.Codegen.Import;

namespace Seam.Acs.Codegen.Tests.Support;

/// <summary>Imports small OpenAPI documents, so that a test shows nothing but the oddity that it is about.</summary>
internal static class OpenApi
{
    public static readonly FactsSource Source = new("a test", "1");

    /// <summary>A whole document, with everything under <c>/things</c> in scope.</summary>
    public static ApiFacts Import(string document, string? scope = null) =>
        OpenApiImporter.Import(
            JsonNode.Parse(document)!.AsObject(),
            Scope.Read(scope ?? """{ "in": ["/things"] }"""),
            Source
        );

    /// <summary>A document whose one operation answers with a thing, which is the first of the schemas.</summary>
    public static ApiFacts ImportSchemas(string schemas, string? scope = null) =>
        Import(
            $$"""
            {
              "paths": {
                "/things/get": {
                  "post": {
                    "x-response-key": "thing",
                    "responses": { "200": { "content": { "application/json": { "schema": {
                      "type": "object",
                      "properties": { "thing": { "$ref": "#/components/schemas/thing" } }
                    } } } } }
                  }
                }
              },
              "components": { "schemas": {{schemas}} }
            }
            """,
            scope
        );

    /// <summary>The members of a thing with these properties.</summary>
    public static IReadOnlyList<Parameter> ImportMembers(string properties) =>
        ImportSchemas($$"""{ "thing": { "type": "object", "properties": {{properties}} } }""").Schemas["thing"].Members;

    /// <summary>The only member of a thing, with this schema.</summary>
    public static Parameter ImportMember(string schema) => ImportMembers($$"""{ "it": {{schema}} }""").Single();

    /// <summary>The operation <c>/things/create</c> with this body.</summary>
    public static Operation ImportBody(string schema) =>
        ImportOperation(
            $$"""{ "post": { "requestBody": { "content": { "application/json": { "schema": {{schema}} } } } } }"""
        );

    /// <summary>One operation, by its verbs.</summary>
    public static Operation ImportOperation(string verbs, string path = "/things/create") =>
        Import($$"""{ "paths": { "{{path}}": {{verbs}} } }""").Operations.Single();

    public static IEnumerable<string> Names(this IEnumerable<Parameter> members) =>
        members.Select(member => member.Name);

    public static Parameter Named(this IEnumerable<Parameter> members, string name) =>
        members.Single(member => member.Name == name);
}
