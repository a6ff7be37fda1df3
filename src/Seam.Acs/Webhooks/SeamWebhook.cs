namespace Seam.Acs;

/// <summary>
/// Verifies that a delivery to a webhook comes from Seam, and reads its event. Safe for use by several threads.
/// </summary>
/// <remarks>
/// Deliveries are signed as Standard Webhooks specifies, with HMAC-SHA256. The names of the headers begin with <c>svix-</c> or
/// <c>webhook-</c>. Seam delivers an event again if the response was not a success, so an event can be delivered more than
/// once: compare <see cref="SeamEvent.EventId"/>.
/// </remarks>
public sealed class SeamWebhook
{
    // Seam's own servers deliver a few KB.
    private const int MaxBodyLength = 4 * 1024 * 1024;

    private readonly WebhookKey[] _keys;
    private readonly TimeProvider _time;
    private readonly TimeSpan _tolerance = TimeSpan.FromSeconds(300);

    /// <summary>Initializes a new instance of the <see cref="SeamWebhook"/> class with one secret.</summary>
    /// <param name="secret">The webhook's secret, <c>whsec_…</c>, which <c>Webhook.Secret</c> holds when it is created.</param>
    /// <param name="timeProvider">The clock for the age of deliveries. Default: the system's.</param>
    /// <exception cref="ArgumentException">
    /// The secret is null or empty, not base64 after <c>whsec_</c>, or shorter than 16 bytes.
    /// </exception>
    public SeamWebhook(string secret, TimeProvider? timeProvider = null)
        : this([secret], timeProvider) { }

    /// <summary>
    /// Initializes a new instance of the <see cref="SeamWebhook"/> class with several secrets, for the time in which a secret
    /// is replaced.
    /// </summary>
    /// <param name="secrets">The secrets, <c>whsec_…</c>. At least one.</param>
    /// <param name="timeProvider">The clock for the age of deliveries. Default: the system's.</param>
    /// <exception cref="ArgumentNullException"><paramref name="secrets"/> is null.</exception>
    /// <exception cref="ArgumentException">
    /// There is no secret, or one is null or empty, not base64 after <c>whsec_</c>, or shorter than 16 bytes.
    /// </exception>
    public SeamWebhook(IEnumerable<string> secrets, TimeProvider? timeProvider = null)
    {
        ArgumentNullException.ThrowIfNull(secrets);
        _keys = [.. secrets.Select(secret => WebhookKey.Parse(secret, nameof(secrets)))];
        if (_keys.Length == 0)
            throw new ArgumentException("At least one secret is needed.", nameof(secrets));
        _time = timeProvider ?? TimeProvider.System;
    }

    /// <summary>
    /// Gets the longest time between the timestamp of a delivery and the clock, before or after it. Default: 5 minutes.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    public TimeSpan Tolerance
    {
        get => _tolerance;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, TimeSpan.Zero);
            _tolerance = value;
        }
    }

    /// <summary>Verifies a delivery and reads its event.</summary>
    /// <param name="body">The bytes of the body, exactly as they were received.</param>
    /// <param name="headers">The headers, in any case. Values of the same name are joined by a comma.</param>
    /// <returns>The event; an <see cref="UnknownSeamEvent"/> if its type is newer than this library.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="headers"/> is null.</exception>
    /// <exception cref="SeamWebhookSignatureException">The delivery is not proven to come from Seam.</exception>
    /// <exception cref="SeamWebhookPayloadException">The delivery comes from Seam, but its event cannot be read.</exception>
    public SeamEvent Verify(ReadOnlySpan<byte> body, IEnumerable<KeyValuePair<string, string>> headers)
    {
        ArgumentNullException.ThrowIfNull(headers);
        var byName = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var (name, value) in headers)
            byName[name] = byName.TryGetValue(name, out var other) ? $"{other},{value}" : value;
        return Verify(body, name => byName.GetValueOrDefault(name));
    }

    /// <summary>Verifies a delivery and reads its event.</summary>
    /// <param name="body">The bytes of the body, exactly as they were received.</param>
    /// <param name="header">
    /// Returns the value of a header by its name, such as <c>name =&gt; request.Headers[name]</c> in ASP.NET Core. A header is
    /// missing if this function returns null or throws. Several values are separated by commas or spaces.
    /// </param>
    /// <returns>The event; an <see cref="UnknownSeamEvent"/> if its type is newer than this library.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="header"/> is null.</exception>
    /// <exception cref="SeamWebhookSignatureException">The delivery is not proven to come from Seam.</exception>
    /// <exception cref="SeamWebhookPayloadException">The delivery comes from Seam, but its event cannot be read.</exception>
    public SeamEvent Verify(ReadOnlySpan<byte> body, Func<string, string?> header)
    {
        ArgumentNullException.ThrowIfNull(header);
        return Verify(body, ReadHeaders(header));
    }

    /// <summary>Reads the body of a delivery to its end, verifies the delivery, and reads its event.</summary>
    /// <remarks>The headers and the age of the delivery are checked before the body is read.</remarks>
    /// <param name="body">The body, which is not disposed.</param>
    /// <param name="header">
    /// Returns the value of a header by its name, such as <c>name =&gt; request.Headers[name]</c> in ASP.NET Core. A header is
    /// missing if this function returns null or throws. Several values are separated by commas or spaces.
    /// </param>
    /// <param name="cancellationToken">A token to cancel the reading.</param>
    /// <returns>The event; an <see cref="UnknownSeamEvent"/> if its type is newer than this library.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="SeamWebhookSignatureException">
    /// The delivery is not proven to come from Seam, or its body is longer than 4 MiB.
    /// </exception>
    /// <exception cref="SeamWebhookPayloadException">The delivery comes from Seam, but its event cannot be read.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public async Task<SeamEvent> VerifyAsync(
        Stream body,
        Func<string, string?> header,
        CancellationToken cancellationToken = default
    )
    {
        ArgumentNullException.ThrowIfNull(body);
        ArgumentNullException.ThrowIfNull(header);
        var delivery = ReadHeaders(header);
        using var buffer = new MemoryStream();
        var chunk = new byte[8 * 1024];
        int count;
        while ((count = await body.ReadAsync(chunk, cancellationToken).ConfigureAwait(false)) > 0)
        {
            if (buffer.Length + count > MaxBodyLength)
                throw new SeamWebhookSignatureException("The delivery is longer than 4 MiB, which no event is.");
            buffer.Write(chunk, 0, count);
        }

        return Verify(buffer.GetBuffer().AsSpan(0, (int)buffer.Length), delivery);
    }

    private WebhookDelivery ReadHeaders(Func<string, string?> header)
    {
        var delivery = WebhookDelivery.Read(header);
        delivery.CheckAge(_time.GetUtcNow(), _tolerance);
        return delivery;
    }

    private SeamEvent Verify(ReadOnlySpan<byte> body, WebhookDelivery delivery)
    {
        delivery.CheckSignature(_keys, body);
        return WebhookEvent.Read(body, delivery.Id);
    }
}
