using Seam.Acs.Codegen.Facts;
using Seam.Acs.Codegen.Tests.Support;

namespace Seam.Acs.Codegen.Tests.Import;

/// <summary>Answers that the document describes in place, and what they are called.</summary>
public sealed class InlineAnswerTests
{
    private const string Text = """{ "type": "object", "properties": { "a": { "type": "string" } } }""";
    private const string Number = """{ "type": "object", "properties": { "a": { "type": "integer" } } }""";
    private const string Both =
        """{ "type": "object", "properties": { "a": { "type": "string" }, "b": { "type": "string" } } }""";

    [Theory]
    [InlineData("/acs/things/get", "part", "part")]
    [InlineData("/things/get", "parts", "part")]
    [InlineData("/things/unmanaged/get", "thing", "unmanaged_thing")]
    [InlineData("/acs/things/unmanaged/get", "thing", "unmanaged_thing")]
    public void One_is_called_by_its_key_and_what_qualifies_its_resource(string path, string key, string expected) =>
        Assert.Equal(expected, Import((path, key, Text)).Operations.Single().Returns!.Type.ToString());

    [Fact]
    public void Those_of_one_structure_are_one_whatever_is_said_of_them()
    {
        var facts = Import(
            (
                "/things/get",
                "part",
                """{ "description": "One.", "type": "object", "properties": { "description": { "type": "string" } } }"""
            ),
            (
                "/things/list",
                "parts",
                """{ "type": "array", "items": { "description": "Another.", "type": "object", "properties": { "description": { "type": "string" } } } }"""
            )
        );

        Assert.Equal(["part", "list<part>"], Types(facts));
    }

    [Fact]
    public void One_of_another_structure_is_called_by_its_operation_too()
    {
        var facts = Import(("/things/get", "part", Text), ("/things/make", "part", Number));

        Assert.Equal(["part", "thing_make_part"], Types(facts));
        Assert.Equal("string", facts.Schemas["part"].Members.Single().Type.ToString());
        Assert.Equal("integer", facts.Schemas["thing_make_part"].Members.Single().Type.ToString());
    }

    [Fact]
    public void A_member_called_as_a_word_about_a_schema_counts()
    {
        var facts = Import(
            ("/things/get", "part", """{ "type": "object", "properties": { "title": { "type": "string" } } }"""),
            ("/things/make", "part", """{ "type": "object", "properties": { "title": { "type": "integer" } } }""")
        );

        Assert.Equal(["part", "thing_make_part"], Types(facts));
    }

    [Fact]
    public void One_that_is_a_part_of_the_schema_of_its_name_is_that_schema()
    {
        var facts = Import(
            $$"""{ "part": {{Both}} }""",
            ("/things/get", "part", Text),
            ("/things/list", "parts", $$"""{ "type": "array", "items": {{Text}} }""")
        );

        Assert.Equal(["part", "list<part>"], Types(facts));
        Assert.Equal(["a", "b"], facts.Schemas["part"].Members.Names());
    }

    [Fact]
    public void One_that_differs_from_the_schema_of_its_name_is_called_by_its_operation_too()
    {
        var facts = Import($$"""{ "part": {{Both}} }""", ("/things/get", "part", Number));

        Assert.Equal(["thing_get_part"], Types(facts));
    }

    private static IEnumerable<string> Types(ApiFacts facts) =>
        facts.Operations.Select(operation => operation.Returns!.Type.ToString());

    private static ApiFacts Import(params (string Path, string Key, string Schema)[] answers) => Import("{}", answers);

    private static ApiFacts Import(string schemas, params (string Path, string Key, string Schema)[] answers)
    {
        var paths = answers.Select(answer =>
            $$"""
                "{{answer.Path}}": { "post": { "x-response-key": "{{answer.Key}}", "responses": { "200": { "content": {
                  "application/json": { "schema": { "type": "object", "properties": { "{{answer.Key}}": {{answer.Schema}} } } }
                } } } } }
                """
        );
        return OpenApi.Import(
            $$"""{ "paths": { {{string.Join(",", paths)}} }, "components": { "schemas": {{schemas}} } }""",
            $$"""{ "in": ["{{(answers[0].Path.StartsWith("/acs/", StringComparison.Ordinal) ? "/acs" : "/things")}}"] }"""
        );
    }
}
