using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Time.Testing;

namespace Seam.Acs.Tests;

public sealed partial class SeamWebhookTests
{
    private const string Body =
        """{"event_id":"e1","event_type":"acs_user.deleted","acs_user_id":"u1","occurred_at":"2026-07-01T12:00:00Z"}""";

    private static readonly DateTimeOffset Now = new(2026, 7, 1, 12, 0, 0, TimeSpan.Zero);
    private static readonly string Secret =
        "whsec_" + Convert.ToBase64String(Encoding.UTF8.GetBytes("one secret of 24 bytes.."));
    private static readonly string OtherSecret =
        "whsec_" + Convert.ToBase64String(Encoding.UTF8.GetBytes("another one of 24 bytes."));

    private readonly SeamWebhook _webhook = new(Secret, new FakeTimeProvider(Now));

    [Theory]
    [InlineData("svix-")]
    [InlineData("webhook-")]
    [InlineData("SVIX-")]
    [InlineData("Webhook-")]
    public void A_signed_delivery_is_read(string prefix)
    {
        var read = _webhook.Verify(Encoding.UTF8.GetBytes(Body), Headers(Body, prefix: prefix));

        var deleted = Assert.IsType<AcsUserDeletedEvent>(read);
        Assert.Equal(("e1", "u1"), (deleted.EventId, deleted.AcsUserId));
    }

    [Fact]
    public void The_signature_is_the_one_that_Standard_Webhooks_documents()
    {
        // Computed once with an implementation that is not ours: openssl dgst -sha256 -mac HMAC.
        var headers = new Dictionary<string, string>
        {
            ["webhook-id"] = "msg_1",
            ["webhook-timestamp"] = "1782907200",
            ["webhook-signature"] = "v1,XO3PFMGUuuyVErfUNh0z97dFhkDb6mwhgHc11ittLdk=",
        };

        Assert.IsType<UnknownSeamEvent>(_webhook.Verify("""{"event_type":"x.y"}"""u8, headers));
    }

    [Fact]
    public void Any_of_several_signatures_will_do_and_other_versions_are_passed_over()
    {
        var headers = Headers(Body);
        var right = headers["svix-signature"];

        headers["svix-signature"] = $"v1a,x v1,bm90IGl0 v1,%%% {right} v2,y";
        Assert.IsType<AcsUserDeletedEvent>(_webhook.Verify(Encoding.UTF8.GetBytes(Body), headers));

        headers["svix-signature"] = $"{right} {right}";
        Assert.IsType<AcsUserDeletedEvent>(_webhook.Verify(Encoding.UTF8.GetBytes(Body), headers));
    }

    [Theory]
    [InlineData("{0},v1,AAAA")]
    [InlineData("v1,AAAA,{0}")]
    [InlineData("v1,AAAA, {0}")]
    [InlineData("v1,AAAA,v2,BBBB {0},v1,%%%")]
    [InlineData("v1,,{0}")]
    [InlineData("v1,v1, \t{0}  v1")]
    [InlineData(",v1 {0},")]
    public void A_signature_is_found_among_others_in_joined_header_lines(string value)
    {
        var headers = Headers(Body);
        headers["svix-signature"] = string.Format(CultureInfo.InvariantCulture, value, headers["svix-signature"]);

        Assert.IsType<AcsUserDeletedEvent>(_webhook.Verify(Encoding.UTF8.GetBytes(Body), headers));
    }

    [Fact]
    public void Header_lines_of_one_name_are_joined()
    {
        var headers = Headers(Body);
        var lines = headers.Append(new("Svix-Signature", "v1,AAAA")).Prepend(new("svix-signature", "v1,BBBB"));

        Assert.IsType<AcsUserDeletedEvent>(_webhook.Verify(Encoding.UTF8.GetBytes(Body), lines));
    }

    [Theory]
    [InlineData("v2,{0}")]
    [InlineData("v1a,{0}")]
    [InlineData("{0}")]
    [InlineData("{0},v1")]
    [InlineData("v1,{0}AAAA")]
    public void A_signature_under_another_version_or_none_proves_nothing(string value)
    {
        var headers = Headers(Body);
        headers["svix-signature"] = string.Format(
            CultureInfo.InvariantCulture,
            value,
            headers["svix-signature"]["v1,".Length..]
        );

        AssertForged(Body, headers);
    }

    [Fact]
    public void A_header_for_which_the_function_throws_is_a_missing_one()
    {
        var headers = Headers(Body, prefix: "webhook-");

        Assert.IsType<AcsUserDeletedEvent>(_webhook.Verify(Encoding.UTF8.GetBytes(Body), name => headers[name]));
        headers.Remove("webhook-timestamp");
        var forged = Assert.Throws<SeamWebhookSignatureException>(() =>
            _webhook.Verify(Encoding.UTF8.GetBytes(Body), name => headers[name])
        );

        Assert.Equal("The delivery has no header 'svix-timestamp'.", forged.Message);
        Assert.IsType<KeyNotFoundException>(forged.InnerException);
    }

    [Theory]
    [InlineData("svix-id", null)]
    [InlineData("svix-signature", null)]
    [InlineData("svix-timestamp", "1782907800")]
    public async Task A_body_is_not_read_if_the_headers_are_wrong(string header, string? value)
    {
        using var body = new MemoryStream(Encoding.UTF8.GetBytes(Body));
        var headers = Headers(Body);

        await Assert.ThrowsAsync<SeamWebhookSignatureException>(() =>
            _webhook.VerifyAsync(body, name => name == header ? value : headers.GetValueOrDefault(name))
        );

        Assert.Equal(0, body.Position);
    }

    [Fact]
    public void Secrets_can_be_rotated()
    {
        var webhook = new SeamWebhook([OtherSecret, Secret], new FakeTimeProvider(Now));

        Assert.IsType<AcsUserDeletedEvent>(webhook.Verify(Encoding.UTF8.GetBytes(Body), Headers(Body)));
        Assert.IsType<AcsUserDeletedEvent>(
            webhook.Verify(Encoding.UTF8.GetBytes(Body), Headers(Body, secret: OtherSecret))
        );
        AssertForged(Body, Headers(Body, secret: OtherSecret));
    }

    [Fact]
    public void A_secret_may_come_without_its_prefix()
    {
        var webhook = new SeamWebhook(Secret["whsec_".Length..], new FakeTimeProvider(Now));

        Assert.IsType<AcsUserDeletedEvent>(webhook.Verify(Encoding.UTF8.GetBytes(Body), Headers(Body)));
    }

    [Fact]
    public void What_was_changed_on_the_way_is_forged()
    {
        AssertForged(Body.Replace("u1", "u2", StringComparison.Ordinal), Headers(Body));
        AssertForged(Body, Headers(Body, sentId: "msg_2"));
        AssertForged(Body, Headers(Body, sentSeconds: Now.ToUnixTimeSeconds() + 1));
    }

    [Theory]
    [InlineData("svix-id")]
    [InlineData("svix-timestamp")]
    [InlineData("svix-signature")]
    public void A_header_that_is_missing_is_named(string header)
    {
        var headers = Headers(Body);
        headers.Remove(header);

        Assert.Contains($"'{header}'", AssertForged(Body, headers).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("now")]
    [InlineData("-5")]
    [InlineData("1.5")]
    [InlineData("99999999999999999")]
    [InlineData("99999999999999999999999")]
    public void A_time_that_is_none_is_forged(string timestamp)
    {
        var headers = Headers(Body);
        headers["svix-timestamp"] = timestamp;

        AssertForged(Body, headers);
    }

    [Theory]
    [InlineData(-301)]
    [InlineData(301)]
    public void A_delivery_from_another_time_is_refused_though_it_is_signed(int seconds) =>
        AssertForged(Body, Headers(Body, Now.ToUnixTimeSeconds() + seconds));

    [Theory]
    [InlineData(-300)]
    [InlineData(300)]
    public void Clocks_may_differ_a_little(int seconds) =>
        Assert.NotNull(_webhook.Verify(Encoding.UTF8.GetBytes(Body), Headers(Body, Now.ToUnixTimeSeconds() + seconds)));

    [Fact]
    public void The_tolerance_can_be_set_but_not_below_nothing()
    {
        var strict = new SeamWebhook(Secret, new FakeTimeProvider(Now)) { Tolerance = TimeSpan.FromSeconds(1) };

        Assert.Throws<SeamWebhookSignatureException>(() =>
            strict.Verify(Encoding.UTF8.GetBytes(Body), Headers(Body, Now.ToUnixTimeSeconds() - 2))
        );
        Assert.Throws<ArgumentOutOfRangeException>(() =>
            new SeamWebhook(Secret) { Tolerance = TimeSpan.FromSeconds(-1) }
        );
    }

    [Theory]
    [InlineData("", null)]
    [InlineData("no JSON 4711", null)]
    [InlineData("[]", "$")]
    [InlineData("""{"event_type":"acs_user.deleted"} 4711""", null)]
    public void What_is_signed_but_no_event_is_a_different_error_without_its_values(string body, string? path)
    {
        var failure = Assert.Throws<SeamWebhookPayloadException>(() =>
            _webhook.Verify(Encoding.UTF8.GetBytes(body), Headers(body))
        );

        Assert.Equal("msg_1", failure.DeliveryId);
        Assert.Equal(path, failure.Path);
        Assert.DoesNotContain("4711", failure.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_body_is_read_from_a_stream()
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(Body));

        Assert.IsType<AcsUserDeletedEvent>(
            await _webhook.VerifyAsync(stream, name => Headers(Body).GetValueOrDefault(name))
        );
    }

    [Fact]
    public async Task A_body_without_end_is_given_up()
    {
        using var stream = new MemoryStream(new byte[5 * 1024 * 1024]);

        await Assert.ThrowsAsync<SeamWebhookSignatureException>(() =>
            _webhook.VerifyAsync(stream, name => Headers(Body).GetValueOrDefault(name))
        );
        Assert.True(stream.Position < stream.Length);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("whsec_")]
    [InlineData("whsec_not base64 4711!")]
    [InlineData("whsec_4711abcdefghijklmno=")]
    public void A_secret_that_is_none_is_refused_without_being_shown(string? secret)
    {
        var failure = Assert.ThrowsAny<ArgumentException>(() => new SeamWebhook(secret!));

        Assert.Equal("secrets", failure.ParamName);
        Assert.DoesNotContain("4711", failure.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => new SeamWebhook(Array.Empty<string>()));
    }

    private SeamWebhookSignatureException AssertForged(string body, Dictionary<string, string> headers) =>
        Assert.Throws<SeamWebhookSignatureException>(() => _webhook.Verify(Encoding.UTF8.GetBytes(body), headers));

    private static Dictionary<string, string> Headers(
        string body,
        long? seconds = null,
        string? secret = null,
        string prefix = "svix-",
        string? sentId = null,
        long? sentSeconds = null
    )
    {
        var signedSeconds = seconds ?? Now.ToUnixTimeSeconds();
        var key = Convert.FromBase64String((secret ?? Secret)["whsec_".Length..]);
        var signature = HMACSHA256.HashData(key, Encoding.UTF8.GetBytes($"msg_1.{signedSeconds}.{body}"));
        return new Dictionary<string, string>
        {
            [prefix + "id"] = sentId ?? "msg_1",
            [prefix + "timestamp"] = (sentSeconds ?? signedSeconds).ToString(CultureInfo.InvariantCulture),
            [prefix + "signature"] = "v1," + Convert.ToBase64String(signature),
        };
    }
}
