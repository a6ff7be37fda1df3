using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Seam.Acs;

/// <summary>The headers of a delivery.</summary>
internal sealed class WebhookDelivery
{
    private const string Version = "v1";

    // The names of Svix first, which is what Seam sends, then those of Standard Webhooks.
    private static readonly string[] Prefixes = ["svix-", "webhook-"];

    private readonly string _timestamp;
    private readonly string _signatures;
    private readonly DateTimeOffset _time;

    private WebhookDelivery(string id, string timestamp, string signatures, DateTimeOffset time)
    {
        Id = id;
        _timestamp = timestamp;
        _signatures = signatures;
        _time = time;
    }

    public string Id { get; }

    /// <exception cref="SeamWebhookSignatureException">A header is missing or malformed.</exception>
    public static WebhookDelivery Read(Func<string, string?> header)
    {
        var id = Header(header, "id");
        var timestamp = Header(header, "timestamp");
        var signatures = Header(header, "signature");
        if (
            !long.TryParse(timestamp, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds)
            || seconds > DateTimeOffset.MaxValue.ToUnixTimeSeconds()
        )
            throw new SeamWebhookSignatureException("The delivery's timestamp is not a time in seconds.");
        return new WebhookDelivery(id, timestamp, signatures, DateTimeOffset.FromUnixTimeSeconds(seconds));
    }

    /// <exception cref="SeamWebhookSignatureException">The delivery is too old, or from the future.</exception>
    public void CheckAge(DateTimeOffset now, TimeSpan tolerance)
    {
        if ((now - _time).Duration() > tolerance)
            throw new SeamWebhookSignatureException(
                $"The delivery's time is more than {tolerance.TotalSeconds:0} s from this machine's. It may be played back, or a "
                    + "clock is wrong."
            );
    }

    /// <exception cref="SeamWebhookSignatureException">No signature matches.</exception>
    public void CheckSignature(IEnumerable<WebhookKey> keys, ReadOnlySpan<byte> body)
    {
        var head = Encoding.UTF8.GetBytes($"{Id}.{_timestamp}.");
        var signatures = Signatures();
        var isSigned = false;
        foreach (var key in keys)
        {
            var expected = key.Sign(head, body);
            foreach (var signature in signatures)
                isSigned |= Matches(signature, expected);
        }

        if (isSigned)
            return;
        throw new SeamWebhookSignatureException(
            body.IsEmpty
                ? "The delivery's body is empty, and no signature matches it. The body was read before: read it before model "
                    + "binding, or rewind it."
                : "No signature of the delivery matches its body and the secret. Check that the secret is this webhook's, and "
                    + "that the body is verified exactly as it was received."
        );
    }

    // Some collections of headers throw for a name that they do not have.
    private static string Header(Func<string, string?> header, string name)
    {
        Exception? cause = null;
        foreach (var prefix in Prefixes)
        {
            try
            {
                if (header(prefix + name) is { Length: > 0 } value)
                    return value;
            }
            catch (Exception failure) when (failure is not OperationCanceledException)
            {
                cause = failure;
            }
        }

        throw new SeamWebhookSignatureException($"The delivery has no header '{Prefixes[0]}{name}'.", cause);
    }

    // A signature is a version, a comma and base64. Spaces separate signatures, and servers join header lines by commas.
    private List<string> Signatures()
    {
        var parts = _signatures.Split([' ', '\t', ','], StringSplitOptions.RemoveEmptyEntries);
        return [.. parts.Skip(1).Where((_, index) => parts[index] == Version)];
    }

    private static bool Matches(string signature, byte[] expected)
    {
        var bytes = new byte[signature.Length];
        // How long the comparison takes must not tell how much of a guess was right.
        return Convert.TryFromBase64Chars(signature, bytes, out var length)
            && CryptographicOperations.FixedTimeEquals(bytes.AsSpan(0, length), expected);
    }
}
