using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Seam.Acs.Tests;

/// <summary>Inputs that once broke the library, as the fuzzers found them or near to it.</summary>
public sealed class HostileRegressionTests
{
    // What no text can be, in a place where the library keeps JSON as it came.
    [Theory]
    [InlineData("""{"new":"\ud800"}""")]
    [InlineData("""{"new":"\udc00\ud800"}""")]
    [InlineData("""{"new":["x",{"a":"\ud800"}]}""")]
    [InlineData("""{"new":{"\ud800":1}}""")]
    [InlineData("""{"new":{"a":{"b":[1,2,{"c":["\ud83d"]}]}}}""")]
    public void Half_of_a_character_in_JSON_that_is_kept_is_refused_when_it_is_read(string json) =>
        Assert.Throws<JsonException>(() => RecordJson.ReadAs<AcsUser>(json));

    [Theory]
    [InlineData("eyJuZXciOiL/In0=")] // {"new":"\xFF"}
    [InlineData("eyJuZXciOnsi/yI6MSwi/iI6Mn19")] // {"new":{"\xFF":1,"\xFE":2}}
    [InlineData("eyL/IjoxfQ==")] // {"\xFF":1}
    [InlineData("eyJuZXciOltbIu2ggCJdXX0=")] // {"new":[["\xED\xA0\x80"]]}
    public void Bytes_that_are_not_UTF_8_in_JSON_that_is_kept_are_refused_when_it_is_read(string base64) =>
        Assert.Throws<JsonException>(() =>
        {
            var reader = new Utf8JsonReader(Convert.FromBase64String(base64));
            JsonRead.Value<AcsUser>(ref reader);
        });

    [Theory]
    [InlineData("""{"created_at":"2026-07-01T15\udc00:00:00Z"}""")]
    [InlineData("""{"created_at":"2026-07-01\ud800T15:00:00Z"}""")]
    public void Half_of_a_character_in_a_time_that_ends_as_one_is_refused(string json) =>
        Assert.Throws<JsonException>(() => RecordJson.ReadAs<AcsUser>(json));

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
