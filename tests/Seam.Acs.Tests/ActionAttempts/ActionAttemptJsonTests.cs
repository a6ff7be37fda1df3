using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Seam.Acs.Tests;

public sealed partial class ActionAttemptJsonTests
{
    private const string Unlocked = """
        {"action_attempt_id":"a1","action_type":"UNLOCK_DOOR","status":"success","result":{"was_confirmed":true,"x":[1]},"y":"z"}
        """;

    private static readonly JsonSerializerOptions WithConverter = new()
    {
        Converters = { new SeamJsonConverter<ActionAttempt<Thing>>() },
    };

    [Theory]
    [InlineData("{}")]
    [InlineData("""{"status":"pending"}""")]
    [InlineData("""{"action_attempt_id":""}""")]
    [InlineData("""{"action_attempt_id":"a1","status":"error","error":{"type":"t","message":"m","more":1},"y":null}""")]
    [InlineData(Unlocked)]
    public void Nothing_is_lost_and_nothing_invented(string json)
    {
        var attempt = JsonSerializer.Deserialize<ActionAttempt<UnlockDoorResult>>(json)!;
        AssertSame(json, JsonSerializer.Serialize(attempt));

        var unknown = JsonSerializer.Deserialize(json, AttemptContext.Default.ActionAttemptActionAttemptResult)!;
        AssertSame(json, JsonSerializer.Serialize(unknown, AttemptContext.Default.ActionAttemptActionAttemptResult));
    }

    [Fact]
    public void An_attempt_is_a_member_of_a_type_of_ones_own()
    {
        var door = new Door
        {
            Unlocking = new()
            {
                ActionAttemptId = "a1",
                Result = new() { WasConfirmedByDevice = true },
            },
        };

        var json = JsonSerializer.Serialize(door, AttemptContext.Default.Door);

        Assert.Equal("""{"Unlocking":{"action_attempt_id":"a1","result":{"was_confirmed_by_device":true}}}""", json);
        Assert.Equal(door.Unlocking, JsonSerializer.Deserialize(json, AttemptContext.Default.Door)!.Unlocking);
    }

    [Fact]
    public void Each_result_of_the_API_is_known_without_reflection()
    {
        var known =
            (IReadOnlyDictionary<Type, JsonConverter>)
                typeof(ActionAttemptConverter)
                    .GetField("Known", BindingFlags.Static | BindingFlags.NonPublic)!
                    .GetValue(null)!;
        var returned = typeof(SeamClient)
            .Assembly.GetExportedTypes()
            .Where(type => type.IsSubclassOf(typeof(SeamResource)))
            .SelectMany(type => type.GetMethods())
            .Select(method => method.ReturnType)
            .Where(type => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ActionAttempt<>))
            .Where(type => !type.ContainsGenericParameters)
            .ToHashSet();

        Assert.NotEmpty(returned);
        Assert.Equal(returned, known.Keys.ToHashSet());
    }

    [Fact]
    public void A_result_of_ones_own_has_a_converter_too()
    {
        var attempt = new ActionAttempt<Thing> { ActionAttemptId = "a1", Result = Things.Lamp };

        var json = JsonSerializer.Serialize(attempt);

        Assert.Equal("""{"action_attempt_id":"a1","result":{"thing_id":"t1","name":"Lamp"}}""", json);
        Assert.Equal(attempt, JsonSerializer.Deserialize<ActionAttempt<Thing>>(json));
        Assert.Equal(json, JsonSerializer.Serialize(attempt, WithConverter));
    }

    [Fact]
    public void Nothing_but_an_attempt_is_converted()
    {
        var converter = new ActionAttemptConverter();
        Assert.True(converter.CanConvert(typeof(ActionAttempt<Thing>)));
        Assert.False(converter.CanConvert(typeof(Thing)));
        Assert.False(converter.CanConvert(typeof(List<Thing>)));
        Assert.Throws<ArgumentNullException>("typeToConvert", () => converter.CanConvert(null!));
    }

    [Fact]
    public void An_attempt_turns_into_one_of_the_type_that_its_action_brings()
    {
        var read = JsonSerializer.Deserialize<ActionAttempt<ActionAttemptResult>>(Unlocked)!;

        ActionAttempt<UnlockDoorResult> attempt = read.As<UnlockDoorResult>();

        Assert.Equal(JsonSerializer.Deserialize<ActionAttempt<UnlockDoorResult>>(Unlocked), attempt);
        Assert.Equal(read, attempt.As<ActionAttemptResult>());
        AssertSame(Unlocked, JsonSerializer.Serialize(attempt));
    }

    [Fact]
    public void An_attempt_without_a_result_turns_into_another_too()
    {
        var pending = JsonSerializer.Deserialize<ActionAttempt<ActionAttemptResult>>("""{"status":"pending"}""")!;

        Assert.Null(pending.As<UnlockDoorResult>().Result);
        AssertSame("""{"status":"pending"}""", JsonSerializer.Serialize(pending.As<UnlockDoorResult>()));
    }

    [Fact]
    public void A_failed_attempt_turns_with_its_error_and_what_is_not_known()
    {
        const string Failed = """{"action_attempt_id":"a1","status":"error","error":{"type":"t"},"y":"z"}""";
        var read = JsonSerializer.Deserialize<ActionAttempt<ActionAttemptResult>>(Failed)!;

        AssertSame(Failed, JsonSerializer.Serialize(read.As<UnlockDoorResult>()));
    }

    [Fact]
    public void A_result_of_ones_own_is_read_from_its_first_token()
    {
        var attempt = JsonSerializer.Deserialize<ActionAttempt<ActionAttemptResult>>("""{"result":{"name":1}}""")!;

        Assert.Equal(JsonTokenType.StartObject, attempt.As<FirstToken>().Result!.Type);
    }

    [Fact]
    public void A_result_of_another_form_does_not_turn()
    {
        var attempt = JsonSerializer.Deserialize<ActionAttempt<ActionAttemptResult>>("""{"result":{"name":4711}}""")!;

        var failure = Assert.Throws<JsonException>(() => attempt.As<Thing>());

        Assert.DoesNotContain("4711", failure.ToString(), StringComparison.Ordinal);
    }

    private static void AssertSame(string expected, string actual)
    {
        using var left = JsonDocument.Parse(expected);
        using var right = JsonDocument.Parse(actual);
        Assert.Equal(Members(left.RootElement), Members(right.RootElement));
    }

    private static SortedDictionary<string, string> Members(JsonElement json) =>
        new(
            json.EnumerateObject().ToDictionary(member => member.Name, member => member.Value.GetRawText()),
            StringComparer.Ordinal
        );

    internal sealed record FirstToken(JsonTokenType Type) : ISeamJson<FirstToken>
    {
        public static FirstToken ReadJson(ref Utf8JsonReader reader)
        {
            var first = reader.TokenType;
            reader.Skip();
            return new FirstToken(first);
        }

        public void WriteJson(Utf8JsonWriter writer) => throw new NotSupportedException();
    }

    internal sealed class Door
    {
        public ActionAttempt<UnlockDoorResult>? Unlocking { get; set; }
    }

    [JsonSerializable(typeof(Door))]
    [JsonSerializable(typeof(ActionAttempt<ActionAttemptResult>))]
    private sealed partial class AttemptContext : JsonSerializerContext;
}
