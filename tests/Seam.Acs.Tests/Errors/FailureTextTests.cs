namespace Seam.Acs.Tests;

/// <summary>How durations and IDs stand in messages.</summary>
public sealed class FailureTextTests
{
    [Theory]
    [InlineData(0, "0 ms")]
    [InlineData(0.0014, "1.4 ms")]
    [InlineData(0.25, "250 ms")]
    [InlineData(0.999, "999 ms")]
    [InlineData(1, "1 s")]
    [InlineData(1.5, "1.5 s")]
    [InlineData(119.9, "119.9 s")]
    [InlineData(120, "2 min")]
    [InlineData(150, "2.5 min")]
    [InlineData(7199, "120 min")]
    [InlineData(7200, "2 h")]
    [InlineData(9000, "2.5 h")]
    public void A_duration_is_told_in_the_unit_that_fits(double seconds, string text) =>
        Assert.Equal(text, FailureText.Duration(TimeSpan.FromSeconds(seconds)));

    [Theory]
    [InlineData("req_1", "req_1")]
    [InlineData("5f2e1c1a-1234-4321-9876-0123456789ab", "5f2e1c1a-1234-4321-9876-0123456789ab")]
    [InlineData("", "***")]
    [InlineData("seam_test_key", "***")]
    [InlineData("req-4711", "***")]
    [InlineData("jane@example.com", "***")]
    [InlineData("a\r\nb", "***")]
    public void An_ID_is_told_where_it_can_be_nothing_else(string id, string text) =>
        Assert.Equal(text, Redaction.Printable(id));

    [Theory]
    [InlineData(64, true)]
    [InlineData(65, false)]
    public void A_long_ID_is_none(int length, bool isTold)
    {
        var id = new string('x', length);

        Assert.Equal(isTold ? id : "***", Redaction.Printable(id));
    }

    [Fact]
    public async Task A_server_that_gives_the_key_back_as_an_ID_is_not_repeated()
    {
        using var client = Client.Make(new Script(Script.Answer(400, "", ("seam-request-id", Client.Key))));

        var failure = await Assert.ThrowsAsync<SeamApiException>(() => client.Call(false, Things.Get));

        Assert.Equal("things/get: the server answered 400. Attempts: 1. Request ID: ***.", failure.Message);
        Assert.DoesNotContain(Client.Key, failure.ToString(), StringComparison.Ordinal);
        Assert.Equal(Client.Key, failure.RequestId);
    }

    [Fact]
    public async Task A_server_that_gives_the_key_back_as_an_action_attempt_is_not_repeated()
    {
        const string Body = $$$"""
            {"action_attempt":{"action_attempt_id":"{{{Client.Key}}}","action_type":"MOVE_THING","status":"pending"}}
            """;
        using var client = Client.Make(new Script(Script.Ok(Body), Script.Answer(400)));

        var failure = await Assert.ThrowsAsync<SeamApiException>(() => client.Move(false));

        Assert.StartsWith("things/move, reading its action attempt ***: ", failure.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(Client.Key, failure.ToString(), StringComparison.Ordinal);
    }
}
