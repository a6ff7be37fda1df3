using Seam.Acs.Codegen.Tests.Support;

namespace Seam.Acs.Codegen.Tests.Import;

/// <summary>References between schemas: shared, circular, and to nowhere.</summary>
public sealed class ReferenceTests
{
    private const string Parent = """{ "$ref": "#/components/schemas/thing" }""";

    [Theory]
    [InlineData(Parent, "thing")]
    [InlineData($$"""{ "type": "array", "items": {{Parent}} }""", "list<thing>")]
    [InlineData($$"""{ "type": "object", "additionalProperties": {{Parent}} }""", "map<thing>")]
    [InlineData($$"""{ "nullable": true, "allOf": [{{Parent}}] }""", "thing")]
    [InlineData($$"""{ "nullable": true, "oneOf": [{{Parent}}] }""", "thing")]
    [InlineData($$"""{ "type": "array", "items": { "anyOf": [{{Parent}}] } }""", "list<thing>")]
    public void A_schema_may_lead_back_to_itself(string member, string expected)
    {
        var facts = OpenApi.ImportSchemas(
            $$"""{ "thing": { "type": "object", "properties": { "parent": {{member}} } } }"""
        );

        Assert.Equal(expected, facts.Schemas["thing"].Members.Single().Type.ToString());
        Assert.Equal(["thing"], facts.Schemas.Keys);
    }

    [Fact]
    public void All_variants_of_a_union_may_lead_back_to_it()
    {
        var facts = OpenApi.ImportSchemas(
            $$"""
            {
              "thing": { "oneOf": [
                { "type": "object", "properties": { "parent": {{Parent}}, "a": { "type": "string" } } },
                { "type": "object", "properties": { "parent": {{Parent}}, "b": { "type": "string" } } }
              ] }
            }
            """
        );

        Assert.Equal("thing", facts.Schemas["thing"].Members.Named("parent").Type.ToString());
        Assert.Equal(["thing"], facts.Schemas.Keys);
    }

    [Fact]
    public void Two_schemas_may_lead_to_each_other()
    {
        var facts = OpenApi.ImportSchemas(
            """
            {
              "thing": { "type": "object", "properties": { "owner": { "$ref": "#/components/schemas/owner" } } },
              "owner": { "type": "object", "properties": { "things": { "type": "array", "items": { "$ref": "#/components/schemas/thing" } } } }
            }
            """
        );

        Assert.Equal("owner", facts.Schemas["thing"].Members.Single().Type.ToString());
        Assert.Equal("list<thing>", facts.Schemas["owner"].Members.Single().Type.ToString());
    }

    [Fact]
    public void A_schema_that_is_nothing_but_itself_is_an_error()
    {
        var fault = Assert.Throws<InvalidDataException>(() =>
            OpenApi.ImportSchemas($$"""{ "thing": { "oneOf": [{{Parent}}, {{Parent}}] } }""")
        );

        Assert.Contains("#/components/schemas/thing", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Variants_that_lead_back_through_different_schemas_are_an_error()
    {
        var fault = Assert.Throws<InvalidDataException>(() =>
            OpenApi.ImportSchemas(
                """
                {
                  "thing": { "oneOf": [{ "$ref": "#/components/schemas/left" }, { "$ref": "#/components/schemas/right" }] },
                  "left": { "type": "object", "properties": { "next": { "$ref": "#/components/schemas/left" } } },
                  "right": { "type": "object", "properties": { "next": { "$ref": "#/components/schemas/right" } } }
                }
                """
            )
        );

        Assert.Contains("thing.next", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_reference_to_a_schema_that_is_missing_is_an_error_that_names_it()
    {
        var fault = Assert.Throws<InvalidDataException>(() =>
            OpenApi.ImportMember("""{ "$ref": "#/components/schemas/nowhere" }""")
        );

        Assert.Equal("The document refers to '#/components/schemas/nowhere', which it does not hold.", fault.Message);
    }

    [Theory]
    [InlineData("other.json#/components/schemas/thing")]
    [InlineData("#/components/responses/thing")]
    public void A_reference_outside_of_the_schemas_is_an_error_that_names_it(string reference)
    {
        var fault = Assert.Throws<InvalidDataException>(() =>
            OpenApi.ImportMember($$"""{ "$ref": "{{reference}}" }""")
        );

        Assert.Equal($"The document refers to '{reference}', outside of its schemas.", fault.Message);
    }

    [Fact]
    public void Schemas_that_no_operation_leads_to_are_left_out()
    {
        var facts = OpenApi.ImportSchemas(
            """
            {
              "thing": { "type": "object", "properties": { "part": { "$ref": "#/components/schemas/part" } } },
              "part": { "type": "object", "properties": { "name": { "type": "string" } } },
              "other": { "type": "object", "properties": { "kind": { "type": "string", "enum": ["a"] } } }
            }
            """
        );

        Assert.Equal(["part", "thing"], facts.Schemas.Keys.Order());
        Assert.Empty(facts.Enums);
    }
}
