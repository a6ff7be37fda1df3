using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Seam.Acs;

/// <summary>What the headers of a delivery say of it.</summary>
internal sealed class WebhookDelivery
{
    private const string Version = "v1,";

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
        var id = Header("id");
        var timestamp = Header("timestamp");
        var signatures = Header("signature");
        if (
            !long.TryParse(timestamp, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds)
            || seconds > DateTimeOffset.MaxValue.ToUnixTimeSeconds()
        )
            throw new SeamWebhookSignatureException("The delivery's timestamp is not a time in seconds.");
        return new WebhookDelivery(id, timestamp, signatures, DateTimeOffset.FromUnixTimeSeconds(seconds));

        string Header(string name) =>
            Prefixes.Select(prefix => header(prefix + name)).FirstOrDefault(value => !string.IsNullOrEmpty(value))
            ?? throw new SeamWebhookSignatureException($"The delivery has no header '{Prefixes[0]}{name}'.");
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

    public bool IsSignedBy(IEnumerable<WebhookKey> keys, ReadOnlySpan<byte> body)
    {
        var head = Encoding.UTF8.GetBytes($"{Id}.{_timestamp}.");
        var isSigned = false;
        foreach (var key in keys)
        {
            var expected = key.Sign(head, body);
            foreach (var signature in _signatures.Split(' ', StringSplitOptions.RemoveEmptyEntries))
                isSigned |= Matches(signature, expected);
        }

        return isSigned;
    }

    // Of other versions nothing is known, so they are passed over.
    private static bool Matches(string signature, byte[] expected)
    {
        if (!signature.StartsWith(Version, StringComparison.Ordinal))
            return false;
        var text = signature.AsSpan(Version.Length);
        var bytes = new byte[text.Length];
        // How long the comparison takes must not tell how much of a guess was right.
        return Convert.TryFromBase64Chars(text, bytes, out var length)
            && CryptographicOperations.FixedTimeEquals(bytes.AsSpan(0, length), expected);
    }
}
