using Seam.Acs.Codegen.Facts;
using Seam.Acs.Codegen.Tests.Support;

namespace Seam.Acs.Codegen.Tests.Import;

/// <summary>The union of all events, which becomes a schema for each type in scope and one of what all have.</summary>
public sealed class EventTests
{
    private const string Event = """
        { "oneOf": [
          { "type": "object", "properties": {
            "event_id": { "type": "string", "format": "uuid" },
            "event_type": { "type": "string", "enum": ["lamp.lit"] },
            "lamp_id": { "type": "string" }
          }, "required": ["event_id", "event_type", "lamp_id"] },
          { "type": "object", "properties": {
            "event_id": { "type": "string", "format": "uuid" },
            "event_type": { "type": "string", "enum": ["lamp.shade.lost"] },
            "lamp_id": { "type": "string" }
          }, "required": ["event_id", "event_type"] },
          { "type": "object", "properties": {
            "event_id": { "type": "string", "format": "uuid" },
            "event_type": { "type": "string", "enum": ["lampshade.lost"] },
            "colour": { "type": "string", "enum": ["red", "green"] }
          }, "required": ["event_id", "event_type"] }
        ] }
        """;

    private static readonly ApiFacts Facts = OpenApi.ImportSchemas(
        $$"""
        {
          "thing": { "type": "object", "properties": { "event": { "$ref": "#/components/schemas/event" } } },
          "event": {{Event}}
        }
        """,
        """{ "in": ["/things"], "events": ["lamp"] }"""
    );

    [Fact]
    public void Those_in_scope_by_what_stands_before_the_dot_are_schemas()
    {
        Assert.Equal(["lamp.lit", "lamp.shade.lost"], Facts.Events);
        Assert.Equal(["event", "event.lamp.lit", "event.lamp.shade.lost", "thing"], Facts.Schemas.Keys);
        Assert.Equal(["event_id", "event_type", "lamp_id"], Facts.Schemas["event.lamp.lit"].Members.Names());
        Assert.True(Facts.Schemas["event.lamp.lit"].Members.Named("lamp_id").Required);
        Assert.False(Facts.Schemas["event.lamp.shade.lost"].Members.Named("lamp_id").Required);
    }

    [Fact]
    public void What_all_require_in_scope_or_not_is_common() =>
        Assert.Equal(["event_id", "event_type"], Facts.Schemas["event"].Members.Names());

    [Fact]
    public void The_type_is_one_enum_of_all_types_in_scope_or_not()
    {
        Assert.Equal(["lamp.lit", "lamp.shade.lost", "lampshade.lost"], Facts.Enums["event.event_type"]);
        Assert.Equal(["event.event_type"], Facts.Enums.Keys);
        Assert.All(
            new[] { "event", "event.lamp.lit", "event.lamp.shade.lost" },
            name =>
                Assert.Equal("enum:event.event_type", Facts.Schemas[name].Members.Named("event_type").Type.ToString())
        );
    }
}
