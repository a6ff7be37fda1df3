using Seam.Acs.Codegen.Facts;
using Seam.Acs.Codegen.Tests.Support;

namespace Seam.Acs.Codegen.Tests.Import;

/// <summary>Unions and intersections of objects, which become one schema each.</summary>
public sealed class UnionTests
{
    [Fact]
    public void A_union_with_a_discriminator_becomes_one_schema_with_the_codes_as_an_enum()
    {
        var facts = OpenApi.ImportSchemas(
            """
            {
              "thing": { "type": "object", "properties": { "errors": { "type": "array", "items": {
                "discriminator": { "propertyName": "error_code" },
                "oneOf": [
                  {
                    "type": "object",
                    "properties": {
                      "error_code": { "type": "string", "enum": ["lost"] },
                      "message": { "type": "string" }
                    },
                    "required": ["error_code", "message"]
                  },
                  {
                    "type": "object",
                    "properties": {
                      "error_code": { "type": "string", "enum": ["late"] },
                      "message": { "type": "string" },
                      "minutes": { "type": "integer" }
                    },
                    "required": ["error_code", "message", "minutes"]
                  }
                ]
              } } } }
            }
            """
        );

        Assert.Equal("list<thing.errors>", facts.Schemas["thing"].Members.Single().Type.ToString());
        var members = facts.Schemas["thing.errors"].Members;
        Assert.Equal(["error_code", "message", "minutes"], members.Names());
        Assert.Equal("enum:thing.errors.error_code", members.Named("error_code").Type.ToString());
        Assert.True(members.Named("message").Required);
        Assert.False(members.Named("minutes").Required, "only some variants have it");
        Assert.Equal(["lost", "late"], facts.Enums["thing.errors.error_code"]);
    }

    [Theory]
    [InlineData("errors", "error_code")]
    [InlineData("warnings", "warning_code")]
    [InlineData("pending_mutations", "mutation_code")]
    public void A_code_without_values_is_an_open_enum(string list, string code)
    {
        var facts = OpenApi.ImportSchemas(
            $$"""
            {
              "thing": { "type": "object", "properties": { "{{list}}": { "type": "array", "items": {
                "type": "object", "properties": { "{{code}}": { "type": "string" } }
              } } } }
            }
            """
        );

        Assert.Equal($"enum:thing.{list}.{code}", facts.Schemas[$"thing.{list}"].Members.Single().Type.ToString());
        Assert.Empty(facts.Enums[$"thing.{list}.{code}"]);
    }

    [Theory]
    [InlineData("oneOf")]
    [InlineData("anyOf")]
    public void A_union_without_a_discriminator_has_the_members_of_all_variants(string word)
    {
        var facts = OpenApi.ImportSchemas(
            $$"""
            {
              "thing": { "{{word}}": [
                { "type": "object", "properties": { "a": { "type": "string" }, "b": { "type": "integer" } }, "required": ["a", "b"] },
                { "type": "object", "properties": { "b": { "type": "integer" }, "c": { "type": "boolean" } }, "required": ["b"] }
              ] }
            }
            """
        );

        var members = facts.Schemas["thing"].Members;
        Assert.Equal(
            ["a: string", "b: integer", "c: boolean"],
            members.Select(member => $"{member.Name}: {member.Type}")
        );
        Assert.Equal(["b"], members.Where(member => member.Required).Names());
    }

    [Fact]
    public void A_member_of_different_types_in_the_variants_is_JSON()
    {
        var member = OpenApi.ImportMember("""{ "oneOf": [{ "type": "string" }, { "type": "number" }] }""");

        Assert.Equal(TypeExpression.Json, member.Type);
    }

    [Fact]
    public void Enums_of_the_variants_are_joined_without_doubles()
    {
        var facts = OpenApi.ImportSchemas(
            """
            {
              "thing": { "oneOf": [
                { "type": "object", "properties": { "kind": { "type": "string", "enum": ["a", "b"] } } },
                { "type": "object", "properties": { "kind": { "type": "string", "enum": ["b", "c"] } } }
              ] }
            }
            """
        );

        Assert.Equal(["a", "b", "c"], facts.Enums["thing.kind"]);
    }

    [Fact]
    public void What_the_variants_do_not_agree_on_is_not_taken_from_the_first()
    {
        var facts = OpenApi.ImportSchemas(
            """
            {
              "thing": { "oneOf": [
                { "type": "object", "properties": {
                  "open": { "type": "boolean", "enum": [true] },
                  "name": { "type": "string", "minLength": 3, "maxLength": 9 }
                } },
                { "type": "object", "properties": {
                  "open": { "type": "boolean", "enum": [false] },
                  "name": { "type": "string", "minLength": 1, "maxLength": 9 }
                } }
              ] }
            }
            """
        );

        var members = facts.Schemas["thing"].Members;
        Assert.Null(members.Named("open").Const);
        Assert.Null(members.Named("name").MinLength);
        Assert.Equal(9, members.Named("name").MaxLength);
    }

    [Fact]
    public void An_intersection_has_the_members_of_all_parts()
    {
        var facts = OpenApi.ImportSchemas(
            """
            {
              "thing": { "allOf": [
                { "$ref": "#/components/schemas/named" },
                { "type": "object", "properties": { "size": { "type": "integer" } }, "required": ["size"] }
              ] },
              "named": { "type": "object", "properties": { "name": { "type": "string" } }, "required": ["name"] }
            }
            """
        );

        var members = facts.Schemas["thing"].Members;
        Assert.Equal(["name", "size"], members.Names());
        Assert.All(members, member => Assert.True(member.Required));
        Assert.DoesNotContain("named", facts.Schemas.Keys);
    }

    [Fact]
    public void An_intersection_with_a_union_inside_has_each_variant_with_the_common_part()
    {
        var facts = OpenApi.ImportSchemas(
            """
            {
              "thing": { "allOf": [
                { "type": "object", "properties": { "id": { "type": "string" } }, "required": ["id"] },
                { "oneOf": [
                  { "type": "object", "properties": { "a": { "type": "string" }, "both": { "type": "string" } }, "required": ["a", "both"] },
                  { "type": "object", "properties": { "b": { "type": "string" }, "both": { "type": "string" } }, "required": ["b", "both"] }
                ] }
              ] }
            }
            """
        );

        var members = facts.Schemas["thing"].Members;
        Assert.Equal(["a", "b", "both", "id"], members.Names());
        Assert.Equal(["both", "id"], members.Where(member => member.Required).Names());
    }

    [Theory]
    [InlineData("oneOf")]
    [InlineData("anyOf")]
    [InlineData("allOf")]
    public void Properties_beside_a_union_or_an_intersection_are_part_of_it(string word)
    {
        var facts = OpenApi.ImportSchemas(
            $$"""
            {
              "thing": {
                "type": "object",
                "properties": { "id": { "type": "string" } },
                "required": ["id"],
                "{{word}}": [{ "type": "object", "properties": { "a": { "type": "string" } }, "required": ["a"] }]
              }
            }
            """
        );

        var members = facts.Schemas["thing"].Members;
        Assert.Equal(["a", "id"], members.Names());
        Assert.All(members, member => Assert.True(member.Required));
    }

    [Theory]
    [InlineData("x-undocumented")]
    [InlineData("x-draft")]
    public void A_hidden_variant_is_left_out(string mark)
    {
        var facts = OpenApi.ImportSchemas(
            $$"""
            {
              "thing": { "oneOf": [
                { "type": "object", "properties": { "kind": { "type": "string", "enum": ["known"] } }, "required": ["kind"] },
                { "{{mark}}": "not yet", "type": "object", "properties": { "kind": { "type": "string", "enum": ["secret"] }, "more": { "type": "string" } } }
              ] }
            }
            """
        );

        var kind = facts.Schemas["thing"].Members.Single();
        Assert.Equal("kind", kind.Name);
        Assert.True(kind.Required);
        Assert.Equal(["known"], facts.Enums["thing.kind"]);
    }
}
