using System.Text;

namespace Seam.Acs.Tests;

/// <summary>What a receiver is told, which is all that it has to find the cause by.</summary>
public sealed partial class SeamWebhookTests
{
    private const int MaxLength = 4 * 1024 * 1024;

    private const string NotSigned =
        "No signature of the delivery matches its body and the secret. Check that the secret is this webhook's, and that the "
        + "body is verified exactly as it was received.";

    [Fact]
    public void A_delivery_without_a_fitting_signature_says_what_to_check() =>
        Assert.Equal(NotSigned, AssertForged("{}", Headers(Body)).Message);

    [Theory]
    [InlineData("svix-id", "The delivery has no header 'svix-id'.")]
    [InlineData("svix-timestamp", "The delivery has no header 'svix-timestamp'.")]
    [InlineData("svix-signature", "The delivery has no header 'svix-signature'.")]
    public void An_empty_header_is_a_missing_one(string header, string message)
    {
        var headers = Headers(Body);
        headers[header] = "";

        Assert.Equal(message, AssertForged(Body, headers).Message);
    }

    [Theory]
    [InlineData("now", "The delivery's timestamp is not a time in seconds.")]
    [InlineData("253402300800", "The delivery's timestamp is not a time in seconds.")]
    // The last second of the calendar is a time, if not one of today.
    [InlineData(
        "253402300799",
        "The delivery's time is more than 300 s from this machine's. It may be played back, or a clock is wrong."
    )]
    public void A_wrong_time_says_how(string timestamp, string message)
    {
        var headers = Headers(Body);
        headers["svix-timestamp"] = timestamp;

        Assert.Equal(message, AssertForged(Body, headers).Message);
    }

    [Theory]
    [InlineData("", "The delivery's event cannot be read: The body is empty.")]
    [InlineData("""{"event_id":"e1"}""", "The delivery's event cannot be read at $: It has no event_type.")]
    [InlineData("4711 ", "The delivery's event cannot be read at $: Expected an object, but found a number.")]
    public void An_event_that_cannot_be_read_says_where_and_why(string body, string message) =>
        Assert.Equal(
            message,
            Assert
                .Throws<SeamWebhookPayloadException>(() => _webhook.Verify(Encoding.UTF8.GetBytes(body), Headers(body)))
                .Message
        );

    [Fact]
    public void A_secret_that_is_none_says_why()
    {
        Assert.StartsWith(
            "A secret is null or empty.",
            Assert.Throws<ArgumentException>(() => new SeamWebhook(" ")).Message,
            StringComparison.Ordinal
        );
        Assert.StartsWith(
            "A secret is not base64 after 'whsec_'.",
            Assert.Throws<ArgumentException>(() => new SeamWebhook("whsec_?")).Message,
            StringComparison.Ordinal
        );
        Assert.StartsWith(
            "A secret is shorter than 16 bytes.",
            Assert.Throws<ArgumentException>(() => new SeamWebhook("whsec_c2hvcnQgNDcxMSBhYmM=")).Message,
            StringComparison.Ordinal
        );
        var none = Assert.Throws<ArgumentException>(() => new SeamWebhook([]));
        Assert.StartsWith("At least one secret is needed.", none.Message, StringComparison.Ordinal);
        Assert.Equal("secrets", none.ParamName);
    }

    [Fact]
    public async Task What_is_missing_is_named()
    {
        Assert.Throws<ArgumentNullException>("secrets", () => new SeamWebhook((IEnumerable<string>)null!));
        Assert.Throws<ArgumentNullException>(
            "headers",
            () => _webhook.Verify([], (IEnumerable<KeyValuePair<string, string>>)null!)
        );
        Assert.Throws<ArgumentNullException>("header", () => _webhook.Verify([], (Func<string, string?>)null!));
        await Assert.ThrowsAsync<ArgumentNullException>("body", () => _webhook.VerifyAsync(null!, _ => null));
        // A body is not read for nothing.
        using var body = new MemoryStream(new byte[1]);
        await Assert.ThrowsAsync<ArgumentNullException>("header", () => _webhook.VerifyAsync(body, null!));
        Assert.Equal(0, body.Position);
    }

    [Fact]
    public void An_empty_body_that_was_signed_with_content_says_that_it_was_read_before() =>
        Assert.Equal(
            "The delivery's body is empty, and no signature matches it. The body was read before: read it before model "
                + "binding, or rewind it.",
            AssertForged("", Headers(Body)).Message
        );

    [Theory]
    [InlineData(MaxLength, NotSigned)]
    [InlineData(MaxLength + 1, "The delivery is longer than 4 MiB, which no event is.")]
    public async Task The_longest_body_is_4_MiB(int length, string message)
    {
        using var stream = new MemoryStream(new byte[length]);
        var headers = Headers(Body);

        var failure = await Assert.ThrowsAsync<SeamWebhookSignatureException>(() =>
            _webhook.VerifyAsync(stream, name => headers.GetValueOrDefault(name))
        );

        Assert.Equal(message, failure.Message);
    }
}
