using System.Text.Json;

namespace Seam.Acs.Tests;

/// <summary>
/// JSON of another type is refused in a request, with a message that shows no value, as a value may be a PIN. In a response it
/// is kept.
/// </summary>
public sealed class WrongJsonTests
{
    private const string Secret = "4815162342";

    private static readonly string[] AllKinds =
    [
        $"\"{Secret}\"",
        Secret,
        $"{Secret}.5",
        $"1e{Secret}",
        "true",
        $"{{\"x\": \"{Secret}\"}}",
        $"[{{\"x\": \"{Secret}\"}}]",
        $"[\"{Secret}\"]",
        $"[[\"{Secret}\"]]",
        $"[{Secret}]",
    ];

    [Theory]
    [MemberData(nameof(RecordData.Members), MemberType = typeof(RecordData))]
    public void Member_of_another_type_is_kept_in_a_response_and_refused_in_a_request(string name, string member)
    {
        var record = RecordTypes.Of(name);
        var type = record.Members.Single(fact => fact.Name == member).FactType;
        var wrong = AllKinds.Where(value => !IsRight(type, value)).ToList();

        // Any JSON fits a member that holds any JSON.
        Assert.True(wrong.Count >= 6 || type.Text is "json" or "map<json>");
        Assert.All(
            wrong,
            value =>
            {
                var json = $$"""{"{{member}}": {{value}}}""";
                if (record.IsAnswer)
                    AssertKept(record, member, json);
                else
                    AssertRefused(record, json);
            }
        );
    }

    [Theory]
    [MemberData(nameof(RecordData.All), MemberType = typeof(RecordData))]
    public void Anything_but_an_object_is_refused(string name) =>
        Assert.All(AllKinds.Where(value => value[0] != '{'), value => AssertRefused(RecordTypes.Of(name), value));

    [Theory]
    [InlineData("2026-07-01T25:00:00Z")]
    [InlineData("yesterday 4815162342")]
    [InlineData("")]
    [InlineData("4815162342")]
    [InlineData("15:00")]
    [InlineData("\\ud800")]
    public void A_text_that_is_no_time_is_refused(string text) =>
        AssertRefused(RecordTypes.Of("acs.users.create.access_schedule"), $$"""{"starts_at": "{{text}}"}""");

    [Theory]
    [InlineData("""{"full_name": "\ud800"}""")]
    [InlineData("""{"\ud800": 1}""")]
    public void Half_of_a_character_is_refused_in_a_request(string json) =>
        AssertRefused(RecordTypes.Of("acs.users.create"), json);

    [Theory]
    [InlineData("""{"full_name": "4815162342""")]
    [InlineData("""{"full_name": 4815162342 4815162342}""")]
    [InlineData("""{"errors": [{"message": "4815162342"}""")]
    [InlineData("""{4815162342: 1}""")]
    public void Text_that_is_not_JSON_is_refused(string json) =>
        Assert.ThrowsAny<JsonException>(() => RecordJson.Of(typeof(AcsUser)).Read(json));

    private static void AssertRefused(RecordFact record, string json)
    {
        var byReader = Assert.Throws<JsonException>(() => RecordJson.Of(record.Type).Read(json));
        var bySerializer = Assert.ThrowsAny<JsonException>(() => JsonSerializer.Deserialize(json, record.Type));
        Assert.DoesNotContain(Secret, byReader.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain(Secret, bySerializer.ToString(), StringComparison.Ordinal);
    }

    private static void AssertKept(RecordFact record, string member, string json)
    {
        var codec = RecordJson.Of(record.Type);
        var read = codec.Read(json);
        Assert.Contains(member, (IEnumerable<string>)Additional(read).Keys);
        using var given = JsonDocument.Parse(json);
        using var written = JsonDocument.Parse(codec.Write(read));
        Assert.True(JsonEquality.Json(given.RootElement, written.RootElement), codec.Write(read));
        Assert.Equal(read, codec.Read(codec.Write(read)));
        Assert.Equal(read, JsonSerializer.Deserialize(json, record.Type));
    }

    private static IReadOnlyDictionary<string, JsonElement> Additional(object record) =>
        (IReadOnlyDictionary<string, JsonElement>)
            record.GetType().GetProperty("AdditionalProperties")!.GetValue(record)!;

    private static bool IsRight(FactType type, string value)
    {
        using var json = JsonDocument.Parse(value);
        return IsRight(type, json.RootElement);
    }

    private static bool IsRight(FactType type, JsonElement value) =>
        type.Text switch
        {
            "json" => true,
            "boolean" => value.ValueKind == JsonValueKind.True,
            "integer" => value.ValueKind == JsonValueKind.Number && value.TryGetInt64(out _),
            "number" => value.ValueKind == JsonValueKind.Number,
            "date-time" => false,
            _ when type.IsText || type.Enum is not null => value.ValueKind == JsonValueKind.String,
            _ when type.IsList => value.ValueKind == JsonValueKind.Array
                && value.EnumerateArray().All(item => IsRight(type.Item, item)),
            _ when type.IsMap => value.ValueKind == JsonValueKind.Object
                && value.EnumerateObject().All(item => IsRight(type.Item, item.Value)),
            // An object without the members that the schema knows is right for an answer.
            _ => value.ValueKind == JsonValueKind.Object && IsAnswer(type),
        };

    private static bool IsAnswer(FactType type) => RecordTypes.Of(type.Text).IsAnswer;
}
