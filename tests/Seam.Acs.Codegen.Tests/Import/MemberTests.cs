using Seam.Acs.Codegen.Tests.Support;

namespace Seam.Acs.Codegen.Tests.Import;

/// <summary>One member of an object: its type, and what the document says about its value.</summary>
public sealed class MemberTests
{
    [Theory]
    [InlineData("""{ "type": "string" }""", "string")]
    [InlineData("""{ "type": "string", "format": "uuid" }""", "uuid")]
    [InlineData("""{ "type": "string", "format": "email" }""", "email")]
    [InlineData("""{ "type": "string", "format": "uri" }""", "uri")]
    [InlineData("""{ "type": "string", "format": "date-time" }""", "date-time")]
    [InlineData("""{ "type": "string", "format": "a new one" }""", "string")]
    [InlineData("""{ "type": "integer" }""", "integer")]
    [InlineData("""{ "type": "number", "format": "float" }""", "number")]
    [InlineData("""{ "type": "boolean" }""", "boolean")]
    [InlineData("""{}""", "json")]
    [InlineData("""{ "type": "object" }""", "json")]
    [InlineData("""{ "type": "object", "properties": {} }""", "json")]
    [InlineData("""{ "type": "array" }""", "list<json>")]
    [InlineData("""{ "type": "array", "items": { "type": "string", "format": "uuid" } }""", "list<uuid>")]
    [InlineData(
        """{ "type": "array", "items": { "type": "array", "items": { "type": "integer" } } }""",
        "list<list<integer>>"
    )]
    public void The_type_follows_from_type_and_format(string schema, string expected) =>
        Assert.Equal(expected, OpenApi.ImportMember(schema).Type.ToString());

    [Theory]
    [InlineData("""{ "type": "string" }""", "map<string>")]
    [InlineData("""{ "type": "boolean" }""", "map<boolean>")]
    [InlineData("""{}""", "map<json>")]
    [InlineData("""{ "oneOf": [{ "type": "string" }, { "type": "boolean" }] }""", "map<json>")]
    [InlineData("""{ "type": "array", "items": { "type": "string" } }""", "map<list<string>>")]
    public void A_record_is_a_map_of_its_values(string values, string expected) =>
        Assert.Equal(
            expected,
            OpenApi.ImportMember($$"""{ "type": "object", "additionalProperties": {{values}} }""").Type.ToString()
        );

    [Fact]
    public void Formats_that_differ_between_the_variants_leave_plain_text() =>
        Assert.Equal(
            "string",
            OpenApi
                .ImportMember("""{ "oneOf": [{ "type": "string", "format": "uuid" }, { "type": "string" }] }""")
                .Type.ToString()
        );

    [Fact]
    public void An_object_inside_an_object_gets_the_dotted_name_of_its_place()
    {
        var facts = OpenApi.ImportSchemas(
            """
            {
              "thing": { "type": "object", "properties": {
                "place": { "type": "object", "properties": { "city": { "type": "string" } }, "required": ["city"] }
              } }
            }
            """
        );

        Assert.Equal("thing.place", facts.Schemas["thing"].Members.Single().Type.ToString());
        Assert.True(facts.Schemas["thing.place"].Members.Named("city").Required);
    }

    [Fact]
    public void Members_stand_in_the_ordinal_order_of_their_names() =>
        Assert.Equal(
            ["a_b", "aa", "b"],
            OpenApi
                .ImportMembers(
                    """{ "b": { "type": "string" }, "aa": { "type": "string" }, "a_b": { "type": "string" } }"""
                )
                .Names()
        );

    [Theory]
    [InlineData("true")]
    [InlineData("false")]
    public void A_boolean_with_a_single_value_is_a_constant(string value)
    {
        var member = OpenApi.ImportMember($$"""{ "type": "boolean", "enum": [{{value}}] }""");

        Assert.Equal("boolean", member.Type.ToString());
        Assert.Equal(value, member.Const);
    }

    [Fact]
    public void A_text_with_a_single_value_is_an_enum_and_no_constant()
    {
        var facts = OpenApi.ImportSchemas(
            """{ "thing": { "type": "object", "properties": { "kind": { "type": "string", "enum": ["door"] } } } }"""
        );

        var member = facts.Schemas["thing"].Members.Single();
        Assert.Equal("enum:thing.kind", member.Type.ToString());
        Assert.Null(member.Const);
        Assert.Equal(["door"], facts.Enums["thing.kind"]);
    }

    [Fact]
    public void Enum_values_keep_their_letters_and_their_order()
    {
        string[] values = ["user.created", "Common (PMS)", "UNLOCK_DOOR", "2fa", "", "été \"x\""];
        var json = System.Text.Json.JsonSerializer.Serialize(values);

        var facts = OpenApi.ImportSchemas(
            $$"""{ "thing": { "type": "object", "properties": { "kind": { "type": "string", "enum": {{json}} } } } }"""
        );

        Assert.Equal(values, facts.Enums["thing.kind"]);
    }

    [Fact]
    public void A_null_among_the_values_is_no_value()
    {
        var facts = OpenApi.ImportSchemas(
            """{ "thing": { "type": "object", "properties": { "kind": { "type": "string", "nullable": true, "enum": ["a", null] } } } }"""
        );

        Assert.Equal(["a"], facts.Enums["thing.kind"]);
        Assert.True(facts.Schemas["thing"].Members.Single().Nullable);
    }

    [Fact]
    public void Values_of_a_list_are_an_enum()
    {
        var facts = OpenApi.ImportSchemas(
            """{ "thing": { "type": "object", "properties": { "kinds": { "type": "array", "items": { "type": "string", "enum": ["a", "b"] } } } } }"""
        );

        Assert.Equal("list<enum:thing.kinds>", facts.Schemas["thing"].Members.Single().Type.ToString());
        Assert.Equal(["a", "b"], facts.Enums["thing.kinds"]);
    }

    [Fact]
    public void Nullable_and_required_are_two_things()
    {
        var members = OpenApi
            .ImportSchemas(
                """
                {
                  "thing": {
                    "type": "object",
                    "properties": {
                      "both": { "type": "string", "nullable": true },
                      "neither": { "type": "string", "nullable": false },
                      "nullable": { "type": "string", "nullable": true },
                      "required": { "type": "string" }
                    },
                    "required": ["both", "required"]
                  }
                }
                """
            )
            .Schemas["thing"]
            .Members;

        Assert.Equal(["both", "nullable"], members.Where(member => member.Nullable).Names());
        Assert.Equal(["both", "required"], members.Where(member => member.Required).Names());
    }

    [Theory]
    [InlineData("""{ "type": "string", "default": "a \"b\"" }""", """ "a \"b\"" """)]
    [InlineData("""{ "type": "number", "default": 500 }""", "500")]
    [InlineData("""{ "type": "number", "default": 0.50 }""", "0.50")]
    [InlineData("""{ "type": "boolean", "default": false }""", "false")]
    [InlineData("""{ "type": "array", "default": [] }""", "[]")]
    [InlineData("""{ "type": "array", "default": ["a"] }""", """ ["a"] """)]
    [InlineData("""{ "type": "string", "nullable": true, "default": null }""", "null")]
    [InlineData("""{ "type": "string" }""", null)]
    public void A_default_is_kept_as_JSON(string schema, string? expected)
    {
        var actual = OpenApi.ImportMember(schema).Default;

        if (expected is null)
            Assert.Null(actual);
        else
            Assert.True(
                System.Text.Json.Nodes.JsonNode.DeepEquals(
                    System.Text.Json.Nodes.JsonNode.Parse(expected),
                    System.Text.Json.Nodes.JsonNode.Parse(actual!)
                ),
                actual
            );
    }

    [Fact]
    public void Limits_of_texts_and_lists_are_kept()
    {
        var text = OpenApi.ImportMember(
            """{ "type": "string", "minLength": 4, "maxLength": 9, "pattern": "^\\d+$" }"""
        );
        var list = OpenApi.ImportMember("""{ "type": "array", "minItems": 1, "maxItems": 3 }""");

        Assert.Equal((4, 9, @"^\d+$"), (text.MinLength, text.MaxLength, text.Pattern));
        Assert.Equal((1, 3), (list.MinItems, list.MaxItems));
    }

    [Fact]
    public void A_minimum_is_exclusive_where_the_flag_of_OpenAPI_3_0_says_so()
    {
        var inclusive = OpenApi.ImportMember("""{ "type": "integer", "minimum": 1, "maximum": 10 }""");
        var flagged = OpenApi.ImportMember("""{ "type": "integer", "minimum": 0, "exclusiveMinimum": true }""");
        var unflagged = OpenApi.ImportMember("""{ "type": "integer", "minimum": 0, "exclusiveMinimum": false }""");

        Assert.Equal((1m, null, 10m), (inclusive.Minimum, inclusive.ExclusiveMinimum, inclusive.Maximum));
        Assert.Equal((null, 0m), (flagged.Minimum, flagged.ExclusiveMinimum));
        Assert.Equal((0m, null), (unflagged.Minimum, unflagged.ExclusiveMinimum));
    }

    [Theory]
    [InlineData("""{ "type": "string", "deprecated": true }""", true)]
    [InlineData("""{ "type": "string", "x-deprecated": "Use another." }""", true)]
    [InlineData("""{ "type": "string", "x-deprecated": "" }""", true)]
    [InlineData("""{ "type": "string", "deprecated": false }""", false)]
    [InlineData("""{ "type": "string" }""", false)]
    public void Either_mark_makes_a_member_deprecated(string schema, bool expected) =>
        Assert.Equal(expected, OpenApi.ImportMember(schema).Deprecated);

    [Theory]
    [InlineData("x-undocumented")]
    [InlineData("x-draft")]
    public void A_hidden_member_is_left_out(string mark) =>
        Assert.Equal(
            ["shown"],
            OpenApi
                .ImportMembers(
                    $$"""{ "hidden": { "type": "string", "{{mark}}": "no" }, "shown": { "type": "string" } }"""
                )
                .Names()
        );

    [Fact]
    public void Of_a_schema_that_the_scope_cuts_only_the_kept_members_are_read()
    {
        var facts = OpenApi.ImportSchemas(
            """
            {
              "thing": { "type": "object", "properties": {
                "dropped": { "$ref": "#/components/schemas/absent" }, "kept": { "type": "string" }
              } }
            }
            """,
            """{ "in": ["/things"], "keep": { "thing": { "members": ["kept"] } } }"""
        );

        Assert.Equal(["kept"], facts.Schemas["thing"].Members.Names());
    }
}
