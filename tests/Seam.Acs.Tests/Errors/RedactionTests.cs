using System.Text;
using System.Text.Json;

namespace Seam.Acs.Tests;

public sealed class RedactionTests
{
    [Theory]
    [InlineData("No user ann.lee@maple.test here", "No user *** here")]
    [InlineData("PIN 4711 is taken", "PIN *** is taken")]
    [InlineData("PIN=0815123.", "PIN=***.")]
    [InlineData("call +1 (555) 010-9999 now", "call *** now")]
    [InlineData("token seam_at1_longtoken is bad", "token *** is bad")]
    [InlineData("token eyJhbGciOi.eyJzdWIi.sig_n4-t is bad", "token *** is bad")]
    [InlineData(
        "acs_user 5f2e1c1a-1234-4321-9876-0123456789ab not found",
        "acs_user 5f2e1c1a-1234-4321-9876-0123456789ab not found"
    )]
    [InlineData("limit must be at most 900", "limit must be at most 900")]
    [InlineData("two\r\nlines\u0000\u001b[31m", "two lines [31m")]
    public void What_tells_of_a_person_or_a_door_is_hidden(string text, string expected) =>
        Assert.Equal(expected, Redaction.Apply(text, request: null));

    [Fact]
    public void What_the_request_sent_is_hidden_but_for_ids()
    {
        var request = new ThingRequest(
            ("full_name", "Ann Lee"),
            ("nickname", "Ann"),
            ("initials", "AL"),
            ("acs_user_id", "0b7f5e0a-1234-4321-9999-000000000001"),
            ("acs_system_ids", "0b7f5e0a-1234-4321-9999-000000000002")
        );

        Assert.Equal(
            "*** (***, AL) is 0b7f5e0a-1234-4321-9999-000000000001 of 0b7f5e0a-1234-4321-9999-000000000002, *** said",
            Redaction.Apply(
                "ANN LEE (ann, AL) is 0b7f5e0a-1234-4321-9999-000000000001 of 0b7f5e0a-1234-4321-9999-000000000002, "
                    + "Ann Lee said",
                request
            )
        );
    }

    [Fact]
    public void Emoji_are_kept() =>
        Assert.Equal("Door 🚪 is shut", Redaction.Apply("Door 🚪\n\u202eis\u0007 shut", request: null));

    [Fact]
    public void Long_text_is_not_cut_within_an_emoji()
    {
        foreach (var before in new[] { "", "x" })
        {
            var text = before + string.Concat(Enumerable.Repeat("🚪", 2000));
            Assert.DoesNotContain("\ufffd", RoundTrip(Redaction.Apply(text, request: null)), StringComparison.Ordinal);
        }

        static string RoundTrip(string text) => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));
    }

    [Fact]
    public void What_the_callers_own_headers_hold_is_hidden() =>
        Assert.Equal(
            "*** is not a tenant",
            Redaction.Apply(
                "Maple-House is not a tenant",
                null,
                new Dictionary<string, string> { ["x"] = "maple-house" }
            )
        );

    [Fact]
    public void What_is_shorter_than_three_letters_is_left() =>
        Assert.Equal(
            "*** is not on",
            Redaction.Apply("oak is not on", null, new Dictionary<string, string> { ["x"] = "oak", ["y"] = "on" })
        );

    [Fact]
    public void Where_what_was_sent_cannot_be_told_the_text_is_left_out() =>
        Assert.Equal("***", Redaction.Apply("No user Ann Lee here", new Unwritable()));

    [Theory]
    [InlineData("acs_user_not_found", "acs_user_not_found")]
    [InlineData("acs_user missing", "*** missing")]
    [InlineData("seam_test_key", "***")]
    public void A_type_that_is_a_plain_word_is_left_as_it_is(string type, string expected) =>
        Assert.Equal(expected, Redaction.ApplyToType(type, new ThingRequest(("kind", "acs_user")), null));

    [Fact]
    public void Where_a_long_text_is_cut_no_part_of_a_value_is_left()
    {
        var request = new ThingRequest(("full_name", "Ann Marked-Lee"));
        // Each value shrinks to three stars, so that the end of what was looked at comes to stand in the message.
        for (var before = 0; before < 14; before++)
        {
            var text = new string('x', before) + string.Concat(Enumerable.Repeat("Ann Marked-Lee", 400));
            Assert.DoesNotContain("Ann", Redaction.Apply(text, request), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Of_what_the_request_sent_the_longest_is_hidden_first()
    {
        var request = new ThingRequest(("nickname", "Ann"), ("full_name", "Ann Lee"), ("part", "Lee"));

        Assert.Equal("*** and *** and ***", Redaction.Apply("Ann and Ann Lee and Lee", request));
    }

    [Fact]
    public void A_text_has_no_space_around_it() => Assert.Equal("odd", Redaction.Apply(" \r\nodd\n ", null));

    [Theory]
    [InlineData(500, 500)]
    [InlineData(501, 501)]
    [InlineData(2500, 501)]
    public void A_text_is_cut_after_500_characters(int length, int kept)
    {
        var text = Redaction.Apply(new string('x', length), null);

        Assert.Equal(kept, text.Length);
        Assert.Equal(length > 500 ? '…' : 'x', text[^1]);
    }

    [Fact]
    public void What_is_cut_off_is_not_looked_at() =>
        Assert.Equal("x", Redaction.Apply("x" + new string(' ', 7999) + "never shown", null));

    [Fact]
    public void A_long_text_is_cut() => Assert.Equal(501, Redaction.Apply(new string('x', 100_000), null).Length);

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task An_exception_repeats_nothing_of_the_request(bool synchronously)
    {
        const string Body = """
            {"error":{"type":"invalid_input","message":"Ann Marked-Lee (ann@marked.test, +15550109999) may not have 471155",
            "validation_errors":{"code":{"_errors":["471155 is taken by Ann Marked-Lee"]}}}}
            """;
        using var client = Client.Make(new Script(Script.Answer(400, Body)));
        var request = new ThingRequest(
            ("code", "471155"),
            ("email_address", "ann@marked.test"),
            ("full_name", "Ann Marked-Lee"),
            ("phone_number", "+15550109999")
        );

        var failure = await Assert.ThrowsAsync<SeamInvalidInputException>(() =>
            client.Call(synchronously, Things.Create, request)
        );

        Assert.Contains("code: *** is taken by ***", failure.Message, StringComparison.Ordinal);
        foreach (var secret in new[] { "4711", "arked", "5550", Client.Key })
            Assert.DoesNotContain(secret, failure.ToString(), StringComparison.OrdinalIgnoreCase);
        Assert.Contains("471155", failure.ErrorMessage, StringComparison.Ordinal);
        Assert.Equal(["471155 is taken by Ann Marked-Lee"], failure.ValidationErrors["code"]);
    }

    /// <summary>A request whose parameters the caller has changed since, into what can't be written.</summary>
    private sealed class Unwritable : ISeamRequest
    {
        public void Validate() { }

        public void WriteQuery(QueryStringBuilder query) => throw new NotSupportedException();

        public void WriteJson(Utf8JsonWriter writer) => throw new ObjectDisposedException(nameof(JsonDocument));
    }
}
