using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Seam.Acs.Tests;

/// <summary>Values of a response that a property cannot hold as they are.</summary>
public sealed class UnexpectedValueTests
{
    private static readonly JsonSerializerOptions SmallBuffer = new() { DefaultBufferSize = 16 };

    [Theory]
    [InlineData("")]
    [InlineData("24:00:00Z")]
    [InlineData("2026-02-30T00:00:00Z")]
    [InlineData("0000-12-31T18:09:24-05:50")]
    [InlineData("9999-12-31T23:59:59-08:00")]
    public async Task Page_with_an_unreadable_time_keeps_the_other_credentials(string time)
    {
        var body = $$"""
            {"acs_credentials":[
                {"acs_credential_id":"c1","ends_at":"2026-07-01T15:00:00Z"},
                {"acs_credential_id":"c2","starts_at":"{{time}}","ends_at":"{{time}}","created_at":"{{time}}","code":"1234567"},
                {"acs_credential_id":"c3"}
            ],"ok":true}
            """;
        using var seam = Client.Make(new Script(Script.Ok(body)));

        var page = await seam.CredentialsAcs.ListAsync(new AcsCredentialListRequest());

        Assert.Equal(["c1", "c2", "c3"], page.Select(credential => credential.AcsCredentialId));
        var credential = page[1];
        Assert.Null(credential.StartsAt);
        Assert.Null(credential.EndsAt);
        Assert.Equal(default, credential.CreatedAt);
        Assert.Equal("1234567", credential.Code);
        Assert.Equal(time, credential.AdditionalProperties["ends_at"].GetString());
        AssertRoundTrip(JsonNode.Parse(body)!["acs_credentials"]![1]!.ToJsonString());
    }

    [Theory]
    [InlineData("""{"code":1234567}""", "1234567", null)]
    [InlineData("""{"code":1234567.50}""", "1234567.50", null)]
    [InlineData("""{"code":false}""", "false", null)]
    [InlineData("""{"code":["1234567"]}""", null, null)]
    [InlineData("""{"is_issued":"true"}""", null, true)]
    [InlineData("""{"is_issued":"False"}""", null, false)]
    [InlineData("""{"is_issued":"yes"}""", null, null)]
    [InlineData("""{"is_issued":1}""", null, null)]
    public void Text_and_Booleans_in_another_form_are_converted(string json, string? code, bool? isIssued)
    {
        var credential = RecordJson.ReadAs<AcsCredential>(json);

        Assert.Equal(code, credential.Code);
        Assert.Equal(isIssued, credential.IsIssued);
        Assert.Single(credential.AdditionalProperties);
        AssertRoundTrip(json);
    }

    [Theory]
    [InlineData("\"12\"", 12L)]
    [InlineData("\"-12\"", -12L)]
    [InlineData("\"1.5\"", null)]
    [InlineData("\"\"", null)]
    [InlineData("1.5", null)]
    [InlineData("1e99", null)]
    [InlineData("{}", null)]
    public void Whole_number_in_another_form_is_converted(string value, long? expected)
    {
        var system = RecordJson.ReadAs<AcsSystem>($$"""{"acs_user_count":{{value}}}""");

        Assert.Equal(expected, system.AcsUserCount);
        Assert.Equal(value, system.AdditionalProperties["acs_user_count"].GetRawText());
        Assert.Contains(value, RecordJson.WriteAs(system), StringComparison.Ordinal);
    }

    [Fact]
    public void Digits_that_a_property_cannot_hold_are_kept()
    {
        const string Time = """{"created_at":"2026-07-01T15:00:00.123456789Z"}""";
        const string TimeWithoutOffset = """{"created_at":"2026-07-01T15:00:00.123456789"}""";
        const string Number = """{"geolocation":{"latitude":52.52000659999999123}}""";

        Assert.Equal(Time, RecordJson.WriteAs(RecordJson.ReadAs<AcsCredential>(Time)));
        Assert.Equal(TimeWithoutOffset, RecordJson.WriteAs(RecordJson.ReadAs<AcsCredential>(TimeWithoutOffset)));
        Assert.Equal(Number, RecordJson.WriteAs(RecordJson.ReadAs<Space>(Number)));
        Assert.Equal(52.520006599999995, RecordJson.ReadAs<Space>(Number).Geolocation!.Latitude, 1e-12);
    }

    [Fact]
    public void Items_of_a_list_that_do_not_fit_are_left_out_and_kept()
    {
        const string Json = """{"errors":[{"error_code":"a"},null,"b",["c"],{"error_code":4711}],"warnings":{}}""";

        var credential = RecordJson.ReadAs<AcsCredential>(Json);

        Assert.Equal(["a", "4711"], credential.Errors.Select(error => error.ErrorCode.Value));
        Assert.Empty(credential.Warnings);
        Assert.Equal(["errors", "warnings"], credential.AdditionalProperties.Keys);
        AssertRoundTrip(Json);
    }

    [Fact]
    public void Value_that_a_caller_sets_takes_the_place_of_the_unreadable_one()
    {
        var read = RecordJson.ReadAs<AcsCredential>(
            """{"code":1234567,"ends_at":"24:00:00Z","errors":[null],"more":1,"acs_credential_id":"c1"}"""
        );
        var changed = read with
        {
            Code = "7654321",
            EndsAt = new DateTimeOffset(2026, 7, 1, 15, 0, 0, TimeSpan.Zero),
            Errors = [new AcsCredentialError { ErrorCode = "a" }],
        };

        var written = JsonNode.Parse(RecordJson.WriteAs(changed))!;

        var expected = JsonNode.Parse(
            """
            {"acs_credential_id":"c1","code":"7654321","ends_at":"2026-07-01T15:00:00Z",
             "errors":[{"error_code":"a"}],"more":1}
            """
        );
        Assert.True(JsonNode.DeepEquals(expected, written), written.ToJsonString());
        Assert.Equal(5, JsonDocument.Parse(RecordJson.WriteAs(changed)).RootElement.EnumerateObject().Count());
    }

    [Theory]
    [InlineData("""{"code":1234567,"acs_credential_id":"c1"}""", """{"acs_credential_id":"c1"}""")]
    [InlineData(
        """{"code":["1234567"],"acs_credential_id":"c1"}""",
        """{"acs_credential_id":"c1","code":["1234567"]}"""
    )]
    public void Property_that_a_caller_clears_is_not_written(string json, string expected)
    {
        var cleared = RecordJson.ReadAs<AcsCredential>(json) with { Code = null };

        var written = RecordJson.WriteAs(cleared);
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(expected), JsonNode.Parse(written)), written);
    }

    [Fact]
    public void Unknown_member_with_an_empty_name_is_kept_beside_a_converted_one() =>
        AssertRoundTrip("""{"":1,"is_issued":"true"}""");

    [Fact]
    public void Record_with_deep_JSON_is_written_and_printed()
    {
        var deep = string.Concat(Enumerable.Repeat("[", 200)) + string.Concat(Enumerable.Repeat("]", 200));
        var reader = new Utf8JsonReader(
            Encoding.UTF8.GetBytes($$"""{"code":1,"new":{{deep}}}"""),
            new JsonReaderOptions { MaxDepth = 300 }
        );
        reader.Read();
        var credential = JsonRead.Value<AcsCredential>(ref reader);

        Assert.Contains(deep, RecordJson.WriteAs(credential), StringComparison.Ordinal);
        Assert.Contains("[", credential.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Reader_without_the_rest_of_the_JSON_is_an_error() =>
        Assert.All(
            new[] { """{"errors":[""", """{"code":"1" """, """{"code":""" },
            json =>
                Assert.Throws<JsonException>(() =>
                {
                    var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(json), isFinalBlock: false, default);
                    JsonRead.Value<AcsCredential>(ref reader);
                })
        );

    [Fact]
    public void Of_duplicates_the_last_one_counts()
    {
        var readable = RecordJson.ReadAs<AcsCredential>("""{"code":1,"code":"2"}""");
        Assert.Equal("2", readable.Code);
        Assert.Empty(readable.AdditionalProperties);

        var unreadable = RecordJson.ReadAs<AcsCredential>("""{"code":"2","code":{}}""");
        Assert.Null(unreadable.Code);
        Assert.Equal(["code"], unreadable.AdditionalProperties.Keys);
    }

    [Theory]
    [InlineData("""{"token":{"value":"seam_cst1_secret"}}""")]
    [InlineData("""{"refresh_token":"seam_cst1_secret"}""")]
    [InlineData("""{"signing_secret":"seam_cst1_secret"}""")]
    [InlineData("""{"errors":[null,{"inner":[{"client_session_token":"seam_cst1_secret"}]}]}""")]
    public void Secret_among_the_additional_members_is_written_and_not_printed(string json)
    {
        var session = RecordJson.ReadAs<ClientSession>(json);

        Assert.Contains("seam_cst1_secret", RecordJson.WriteAs(session), StringComparison.Ordinal);
        Assert.DoesNotContain("seam_cst1_secret", session.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Unreadable_values_are_skipped_in_a_stream_that_arrives_in_pieces()
    {
        var values = string.Concat(Enumerable.Repeat("""{"a":[1,2,3]},""", 200));
        var json =
            $$"""[{"acs_user_id":[{{values}}1],"event_type":{"b":[{{values}}1]},"event_id":"e1"},{"event_id":"e2"}]""";
        await using var stream = new MemoryStream(Encoding.UTF8.GetBytes(json));

        var events = await JsonSerializer.DeserializeAsync<List<SeamEvent>>(
            stream,
            SmallBuffer,
            TestContext.Current.CancellationToken
        );

        Assert.Equal(["e1", "e2"], events!.Select(item => item.EventId));
    }

    private static void AssertRoundTrip(string json)
    {
        var written = RecordJson.WriteAs(RecordJson.ReadAs<AcsCredential>(json));
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(json), JsonNode.Parse(written)), written);
    }
}
