using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace Seam.Acs.Tests;

/// <summary>Every type of event in scope is read as its own record, and every other as an unknown one, with nothing lost.</summary>
public sealed partial class EventTests
{
    public static TheoryData<string> Types => new(ApiFacts.Instance.Events);

    private static JsonObject Strange =>
        new()
        {
            ["created_at"] = "2026-07-01T15:00:00Z",
            ["event_id"] = "e1",
            ["event_type"] = "gate.melted",
            ["gate"] = new JsonObject { ["event_type"] = "acs_user.created", ["degrees"] = 1.50m },
            ["occurred_at"] = "2026-07-01T14:59:00Z",
            ["workspace_id"] = "w1",
        };

    [Fact]
    public void Every_event_has_a_record_and_every_record_of_an_event_a_type()
    {
        var records = typeof(SeamEvent).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(SeamEvent)));
        Assert.Equal(
            RecordTypes.Events.Select(record => record.Type.Name).Order(StringComparer.Ordinal),
            records.Select(type => type.Name).Order(StringComparer.Ordinal)
        );
        Assert.All(RecordTypes.Events, record => Assert.True(record.Type is { IsSealed: true, IsPublic: true }));
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void An_event_is_read_as_the_record_of_its_type(string type)
    {
        var record = RecordTypes.Of($"event.{type}");
        for (var seed = 0; seed < 3; seed++)
        {
            var json = SampleJson.Event(type, seed);
            json["newer_member"] = new JsonObject { ["event_type"] = "phone.deactivated" };

            var read = RecordJson.ReadAs<SeamEvent>(json.ToJsonString());

            Assert.IsType(record.Type, read);
            Assert.Equal(RecordJson.Of(record.Type).Read(json), read);
            Assert.Equal(type, read.EventType.Value);
            SampleAnswer.AssertSame(json, JsonNode.Parse(RecordJson.WriteAs(read)));
            SampleAnswer.AssertSame(RecordData.Printed(record, json), JsonNode.Parse(read.ToString()));
        }
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void The_type_is_found_wherever_it_stands(string type)
    {
        var expected = RecordTypes.Of($"event.{type}").Type;
        var json = SampleJson.Event(type);
        json.Remove("event_type");
        for (var place = 0; place <= json.Count; place++)
        {
            var members = json.Select(pair => KeyValuePair.Create(pair.Key, pair.Value?.DeepClone())).ToList();
            members.Insert(place, KeyValuePair.Create<string, JsonNode?>("event_type", type));
            var moved = new JsonObject(members);
            var read = RecordJson.ReadAs<SeamEvent>(moved.ToJsonString());
            Assert.IsType(expected, read);
            SampleAnswer.AssertSame(moved, JsonNode.Parse(RecordJson.WriteAs(read)));
        }
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void An_event_that_a_test_makes_has_its_type(string type)
    {
        var made = (SeamEvent)Activator.CreateInstance(RecordTypes.Of($"event.{type}").Type)!;
        Assert.Equal(type, made.EventType.Value);
        Assert.Equal($$"""{"event_type":"{{type}}"}""", RecordJson.WriteAs(made));
        Assert.Equal(made, RecordJson.ReadAs<SeamEvent>(RecordJson.WriteAs(made)));
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void The_serializer_of_the_framework_reads_and_writes_it_by_either_name(string type)
    {
        var record = RecordTypes.Of($"event.{type}");
        var json = SampleJson.Event(type, seed: 1);
        var text = json.ToJsonString();

        var byBase = JsonSerializer.Deserialize<SeamEvent>(text)!;
        var byType = JsonSerializer.Deserialize(text, record.Type);
        var byContext = JsonSerializer.Deserialize(text, EventContext.Default.SeamEvent)!;

        Assert.IsType(record.Type, byBase);
        Assert.Equal(byBase, byType);
        Assert.Equal(byBase, byContext);
        SampleAnswer.AssertSame(json, JsonSerializer.SerializeToNode(byBase));
        SampleAnswer.AssertSame(json, JsonSerializer.SerializeToNode(byType, record.Type));
        SampleAnswer.AssertSame(json, JsonSerializer.SerializeToNode(byContext, EventContext.Default.SeamEvent));
    }

    [Fact]
    public void An_event_of_an_unknown_type_keeps_everything()
    {
        var read = Assert.IsType<UnknownSeamEvent>(RecordJson.ReadAs<SeamEvent>(Strange.ToJsonString()));

        Assert.Equal("gate.melted", read.EventType.Value);
        Assert.Equal("e1", read.EventId);
        Assert.Equal("w1", read.WorkspaceId);
        Assert.Equal(new DateTimeOffset(2026, 7, 1, 15, 0, 0, TimeSpan.Zero), read.CreatedAt);
        Assert.Equal(new DateTimeOffset(2026, 7, 1, 14, 59, 0, TimeSpan.Zero), read.OccurredAt);
        Assert.Equal("1.50", read.AdditionalProperties["gate"].GetProperty("degrees").GetRawText());
        SampleAnswer.AssertSame(Strange, JsonNode.Parse(RecordJson.WriteAs<SeamEvent>(read)));
        Assert.Equal(read, RecordJson.ReadAs<SeamEvent>(RecordJson.WriteAs<SeamEvent>(read)));
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("""{"event_type":null,"event_id":"e1"}""")]
    [InlineData("""{"event_id":"e1","acs_user_id":"u1"}""")]
    [InlineData("""{"event_type":"","event_id":"e1"}""")]
    [InlineData("""{"event_type":"ACS_USER.CREATED"}""")]
    [InlineData("""{"event_type":"acs_user.created "}""")]
    [InlineData("""{"Event_Type":"acs_user.created"}""")]
    public void An_event_without_a_type_that_is_known_is_an_unknown_one(string json)
    {
        var read = Assert.IsType<UnknownSeamEvent>(RecordJson.ReadAs<SeamEvent>(json));
        var expected = JsonNode.Parse(json)!.AsObject();
        if (expected["event_type"] is null)
            expected.Remove("event_type");
        SampleAnswer.AssertSame(expected, JsonNode.Parse(RecordJson.WriteAs<SeamEvent>(read)));
    }

    [Fact]
    public void Of_two_types_the_last_one_counts()
    {
        Assert.IsType<AcsUserDeletedEvent>(
            RecordJson.ReadAs<SeamEvent>("""{"event_type":"acs_user.created","event_type":"acs_user.deleted"}""")
        );
        Assert.IsType<UnknownSeamEvent>(
            RecordJson.ReadAs<SeamEvent>("""{"event_type":"acs_user.created","event_type":"gate.melted"}""")
        );
    }

    [Fact]
    public void The_name_and_the_type_may_be_escaped() =>
        Assert.IsType<AcsUserCreatedEvent>(
            RecordJson.ReadAs<SeamEvent>("""{"event\u005ftype":"acs_user\u002ecreated"}""")
        );

    [Theory]
    [InlineData("[]")]
    [InlineData("4815162342")]
    public void What_is_no_event_is_refused_without_its_values(string json)
    {
        var failure = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<SeamEvent>(json));
        Assert.DoesNotContain("4815162342", failure.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Event_with_a_type_that_is_no_string_is_an_unknown_event()
    {
        var unknown = RecordJson.ReadAs<SeamEvent>("""{"event_type":{},"acs_user_id":"u1"}""");

        Assert.IsType<UnknownSeamEvent>(unknown);
        Assert.Equal(["event_type", "acs_user_id"], unknown.AdditionalProperties.Keys);
    }

    [Fact]
    public void Events_of_different_types_are_never_equal()
    {
        var events = RecordTypes.Events.Select(record =>
            (SeamEvent)RecordJson.Of(record.Type).Read("""{"event_id":"e1","event_type":"same"}""")
        );
        var all = events.ToList();
        Assert.Equal(all.Count, all.Distinct().Count());
        Assert.Equal(all, all.Select(item => item with { }));
        Assert.True(all[0] == all[0] with { EventId = "e1" });
        Assert.False(all[0] == all[0] with { EventId = "e2" });
        Assert.NotEqual(all[0] with { EventId = "e2" }, all[0]);
    }

    [Fact]
    public void Events_are_members_and_items_of_a_users_own_types()
    {
        var json =
            $$"""{"Last":{{SampleJson.Event("space.created")}},"All":[{{Strange}},{"event_type":"acs_user.created"}]}""";
        var diary = JsonSerializer.Deserialize(json, EventContext.Default.Diary)!;
        Assert.IsType<SpaceCreatedEvent>(diary.Last);
        Assert.Collection(
            diary.All!,
            item => Assert.IsType<UnknownSeamEvent>(item),
            item => Assert.IsType<AcsUserCreatedEvent>(item)
        );
        SampleAnswer.AssertSame(
            JsonNode.Parse(json),
            JsonSerializer.SerializeToNode(diary, EventContext.Default.Diary)
        );
        SampleAnswer.AssertSame(JsonNode.Parse(json), JsonSerializer.SerializeToNode(diary));
    }

    internal sealed class Diary
    {
        public SeamEvent? Last { get; set; }

        public List<SeamEvent>? All { get; set; }
    }

    [JsonSerializable(typeof(Diary))]
    [JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
    private sealed partial class EventContext : JsonSerializerContext;
}
