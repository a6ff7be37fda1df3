using System.Security.Cryptography;

namespace Seam.Acs;

/// <summary>The key that a webhook's secret holds.</summary>
internal sealed class WebhookKey
{
    private const string Prefix = "whsec_";

    // Policy: Seam's secrets have 24 bytes. A much shorter one is a typing error, or can be guessed.
    private const int MinLength = 16;

    private readonly byte[] _bytes;

    private WebhookKey(byte[] bytes) => _bytes = bytes;

    /// <exception cref="ArgumentException">The secret is empty, not base64 after its prefix, or too short. No message holds it.</exception>
    public static WebhookKey Parse(string? secret, string parameterName)
    {
        if (string.IsNullOrWhiteSpace(secret))
            throw new ArgumentException("A secret is null or empty.", parameterName);
        var text = secret.StartsWith(Prefix, StringComparison.Ordinal) ? secret[Prefix.Length..] : secret;
        var bytes = new byte[text.Length];
        if (!Convert.TryFromBase64String(text, bytes, out var length) || length == 0)
            throw new ArgumentException($"A secret is not base64 after '{Prefix}'.", parameterName);
        if (length < MinLength)
            throw new ArgumentException($"A secret is shorter than {MinLength} bytes.", parameterName);
        return new WebhookKey(bytes[..length]);
    }

    /// <summary>Signs the ID and the time of a delivery with its body.</summary>
    public byte[] Sign(ReadOnlySpan<byte> head, ReadOnlySpan<byte> body)
    {
        using var hash = IncrementalHash.CreateHMAC(HashAlgorithmName.SHA256, _bytes);
        hash.AppendData(head);
        hash.AppendData(body);
        return hash.GetHashAndReset();
    }
}
