using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Seam.Acs.Tests;

/// <summary>Inputs that once broke the library, as the fuzzers found them or near to it.</summary>
public sealed class HostileRegressionTests
{
    [Theory]
    [InlineData("""{"full_name":"Jane \ud83d"}""", """{"full_name":"Jane \ufffd"}""")]
    [InlineData("""{"full_name":"\\ud83d \ud83d\ude00"}""", """{"full_name":"\\ud83d \ud83d\ude00"}""")]
    [InlineData("""{"new":"\ud800"}""", """{"new":"\ufffd"}""")]
    [InlineData("""{"new":"\udc00\ud800"}""", """{"new":"\ufffd\ufffd"}""")]
    [InlineData("""{"new":["x",{"a":"\ud800\""}]}""", """{"new":["x",{"a":"\ufffd\""}]}""")]
    [InlineData("""{"new":{"\ud800":1}}""", """{"new":{"\ufffd":1}}""")]
    [InlineData("""{"\ud800":1}""", """{"\ufffd":1}""")]
    [InlineData(
        """{"new":{"a":{"b":[1,2.50,{"c":["\ud83d",null,true]},[],{}]}}}""",
        """{"new":{"a":{"b":[1,2.50,{"c":["\ufffd",null,true]},[],{}]}}}"""
    )]
    [InlineData("""{"created_at":"2026-07-01T15\udc00:00:00Z"}""", """{"created_at":"2026-07-01T15\ufffd:00:00Z"}""")]
    public void Half_of_a_character_in_a_response_is_replaced(string json, string expected)
    {
        var user = RecordJson.ReadAs<AcsUser>(json);

        Assert.True(
            JsonNode.DeepEquals(JsonNode.Parse(expected), JsonNode.Parse(RecordJson.WriteAs(user))),
            RecordJson.WriteAs(user)
        );
    }

    [Theory]
    [InlineData("eyJuZXciOiL/In0=", """{"new":"\ufffd"}""")] // {"new":"\xFF"}
    [InlineData("eyJuZXciOnsi/yI6MX19", """{"new":{"\ufffd":1}}""")] // {"new":{"\xFF":1}}
    [InlineData("eyL/IjoxfQ==", """{"\ufffd":1}""")] // {"\xFF":1}
    [InlineData("eyJmdWxsX25hbWUiOiJKYW5lIP8ifQ==", """{"full_name":"Jane \ufffd"}""")] // {"full_name":"Jane \xFF"}
    public void Bytes_of_a_response_that_are_not_UTF_8_are_replaced(string base64, string expected)
    {
        var reader = new Utf8JsonReader(Convert.FromBase64String(base64));
        var user = JsonRead.Value<AcsUser>(ref reader);

        Assert.True(
            JsonNode.DeepEquals(JsonNode.Parse(expected), JsonNode.Parse(RecordJson.WriteAs(user))),
            RecordJson.WriteAs(user)
        );
    }

    [Fact]
    public void A_time_may_be_escaped() =>
        Assert.Equal(
            new DateTimeOffset(2026, 7, 1, 15, 0, 0, TimeSpan.Zero),
            RecordJson.ReadAs<AcsUser>("""{"created_at":"2026-07-01T15\u003a00:00Z"}""").CreatedAt
        );

    [Theory]
    [InlineData("1e309")]
    [InlineData("-1e999999")]
    public void A_number_that_would_be_infinite_is_refused(string number) =>
        Assert.Throws<JsonException>(() => Number(number, (ref reader) => JsonRead.Number(ref reader)));

    [Theory]
    [InlineData("1e-30")]
    [InlineData("-10e-30")]
    [InlineData("3.00000000000000000000000000001")]
    [InlineData("1e99999999999")]
    [InlineData("1e20")]
    [InlineData("92233720368547758070e-1", long.MaxValue)]
    [InlineData("-9223372036854775808.0", long.MinValue)]
    [InlineData("0e99999", 0L)]
    [InlineData("-0.0", 0L)]
    [InlineData("0.003e3", 3L)]
    public void A_whole_number_is_read_exactly_or_refused(string number, long? whole = null)
    {
        if (whole is null)
            Assert.Throws<JsonException>(() => Number(number, (ref reader) => JsonRead.Integer(ref reader)));
        else
            Assert.Equal(whole, Number(number, (ref reader) => JsonRead.Integer(ref reader)));
    }

    [Theory]
    [InlineData("1e99999999999", "1e99999999999", true)]
    [InlineData("1e99999999999", "1e99999999998", false)]
    [InlineData("1E-99999999999", "0", false)]
    [InlineData("1e-200", "2e-200", false)]
    [InlineData("""{"a":1,"a":2}""", """{"a":1,"a":2}""", true)]
    [InlineData("""{"a":1,"a":2}""", """{"a":2,"a":1}""", false)]
    [InlineData("""{"a":1,"b":[2.0]}""", """{"b":[20e-1],"a":1}""", true)]
    [InlineData("""{"a":1}""", """{"a":1,"b":1}""", false)]
    [InlineData("[1,2]", "[2,1]", false)]
    [InlineData("[1]", "[1,1]", false)]
    [InlineData("\"1\"", "1", false)]
    [InlineData("\"\\u0031\"", "\"1\"", true)]
    [InlineData("null", "false", false)]
    [InlineData("-0", "0.0", true)]
    public void Records_with_any_JSON_in_them_can_be_compared(string left, string right, bool areEqual)
    {
        var (first, second) = (User(left), User(right));

        Assert.Equal(areEqual, first.Equals(second));
        Assert.Equal(areEqual, second.Equals(first));
        Assert.True(first.Equals(User(left)));

        static AcsUser User(string json) => RecordJson.ReadAs<AcsUser>($$"""{"new":{{json}}}""");
    }

    [Fact]
    public async Task JSON_of_the_callers_that_cannot_be_written_is_refused_before_anything_is_sent()
    {
        using var server = new HostileServer();
        using var client = Client.Make(server);
        var half = JsonDocument.Parse("""{"note":"\ud800"}""").RootElement.GetProperty("note");
        var metadata = new Dictionary<string, JsonElement> { ["note"] = half };

        await Assert.ThrowsAsync<ArgumentException>(() =>
            client.ConnectWebviews.CreateAsync(new ConnectWebviewCreateRequest { CustomMetadata = metadata })
        );
        await Assert.ThrowsAsync<ArgumentException>(() =>
            client.ConnectWebviews.ListAsync(new ConnectWebviewListRequest { CustomMetadataHas = metadata })
        );
        await Assert.ThrowsAsync<ArgumentException>(() =>
            client.CallAsync("/locks/get", RetryClass.Read, JsonNode.Parse("""{"note":"\ud800"}""")!.AsObject())
        );
        Assert.Equal(0, server.Requests);
    }

    private static T Number<T>(string text, ReadNumber<T> read)
    {
        var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(text));
        reader.Read();
        return read(ref reader);
    }

    private delegate T ReadNumber<out T>(ref Utf8JsonReader reader);
}
