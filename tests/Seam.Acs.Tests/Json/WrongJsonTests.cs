using System.Text.Json;
using System.Text.Json.Nodes;

namespace Seam.Acs.Tests;

/// <summary>JSON of the wrong type is refused with a message that shows no value, for a value may be a PIN.</summary>
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
    public void A_member_of_the_wrong_type_is_refused(string name, string member)
    {
        var record = RecordTypes.Of(name);
        var type = record.Members.Single(fact => fact.Name == member).FactType;
        var wrong = AllKinds.Where(value => !IsRight(type, value)).ToList();

        // Whatever JSON is right for a member that holds any JSON.
        Assert.True(wrong.Count >= 6 || type.Text is "json" or "map<json>");
        Assert.All(wrong, value => AssertRefused(record, $$"""{"{{member}}": {{value}}}"""));
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
        AssertRefused(RecordTypes.Of("acs_user"), $$"""{"created_at": "{{text}}"}""");

    [Theory]
    [InlineData("""{"full_name": "\ud800"}""")]
    [InlineData("""{"\ud800": 1}""")]
    [InlineData("""{"external_type": "\udc00x"}""")]
    public void Half_of_a_character_is_refused(string json) => AssertRefused(RecordTypes.Of("acs_user"), json);

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
