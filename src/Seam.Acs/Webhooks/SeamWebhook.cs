namespace Seam.Acs;

/// <summary>
/// Proves that what a webhook received comes from Seam, and reads the event in it. Safe for any number of threads.
/// </summary>
/// <remarks>
/// Deliveries are signed as Standard Webhooks has it, with HMAC-SHA256, under headers that begin with <c>svix-</c> or
/// <c>webhook-</c>. Seam delivers again what was not answered with a success, so an event may come more than once: tell by
/// <see cref="SeamEvent.EventId"/>.
/// </remarks>
public sealed class SeamWebhook
{
    // Seam's own servers deliver a few KB; what is far longer is no event.
    private const int MaxBodyLength = 4 * 1024 * 1024;

    private readonly WebhookKey[] _keys;
    private readonly TimeProvider _time;
    private readonly TimeSpan _tolerance = TimeSpan.FromSeconds(300);

    /// <summary>Makes one for a webhook.</summary>
    /// <param name="secret">The webhook's secret, <c>whsec_…</c>, as <c>Webhook.Secret</c> has it when it is created.</param>
    /// <param name="timeProvider">The clock for the age of deliveries; the system's where it is <c>null</c>.</param>
    /// <exception cref="ArgumentException">The secret is empty, or not base64 after <c>whsec_</c>.</exception>
    public SeamWebhook(string secret, TimeProvider? timeProvider = null)
        : this([secret], timeProvider) { }

    /// <summary>Makes one that accepts several secrets, as while one is replaced by another.</summary>
    /// <param name="secrets">The secrets, <c>whsec_…</c>. At least one.</param>
    /// <param name="timeProvider">The clock for the age of deliveries; the system's where it is <c>null</c>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="secrets"/> is <c>null</c>.</exception>
    /// <exception cref="ArgumentException">There is none, or one is empty, or not base64 after <c>whsec_</c>.</exception>
    public SeamWebhook(IEnumerable<string> secrets, TimeProvider? timeProvider = null)
    {
        ArgumentNullException.ThrowIfNull(secrets);
        _keys = [.. secrets.Select(secret => WebhookKey.Parse(secret, nameof(secrets)))];
        if (_keys.Length == 0)
            throw new ArgumentException("At least one secret is needed.", nameof(secrets));
        _time = timeProvider ?? TimeProvider.System;
    }

    /// <summary>How far a delivery's time may be from the clock's, either way. 5 minutes unless set.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The time is negative.</exception>
    public TimeSpan Tolerance
    {
        get => _tolerance;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, TimeSpan.Zero);
            _tolerance = value;
        }
    }

    /// <summary>Proves a delivery and reads its event.</summary>
    /// <param name="body">The body's bytes, exactly as they came.</param>
    /// <param name="headers">The headers, in any case.</param>
    /// <returns>The event; an <see cref="UnknownSeamEvent"/> where its type is newer than this library.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="headers"/> is <c>null</c>.</exception>
    /// <exception cref="SeamWebhookSignatureException">The delivery is not proven to come from Seam.</exception>
    /// <exception cref="SeamWebhookPayloadException">It comes from Seam, but holds no event that can be read.</exception>
    public SeamEvent Verify(ReadOnlySpan<byte> body, IEnumerable<KeyValuePair<string, string>> headers)
    {
        ArgumentNullException.ThrowIfNull(headers);
        var byName = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var (name, value) in headers)
            byName[name] = value;
        return Verify(body, name => byName.GetValueOrDefault(name));
    }

    /// <summary>Proves a delivery and reads its event.</summary>
    /// <param name="body">The body's bytes, exactly as they came.</param>
    /// <param name="header">
    /// Gives a header by its name, or <c>null</c>: <c>name =&gt; request.Headers[name]</c> in ASP.NET Core.
    /// </param>
    /// <returns>The event; an <see cref="UnknownSeamEvent"/> where its type is newer than this library.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="header"/> is <c>null</c>.</exception>
    /// <exception cref="SeamWebhookSignatureException">The delivery is not proven to come from Seam.</exception>
    /// <exception cref="SeamWebhookPayloadException">It comes from Seam, but holds no event that can be read.</exception>
    public SeamEvent Verify(ReadOnlySpan<byte> body, Func<string, string?> header)
    {
        ArgumentNullException.ThrowIfNull(header);
        var delivery = WebhookDelivery.Read(header);
        delivery.CheckAge(_time.GetUtcNow(), _tolerance);
        if (!delivery.IsSignedBy(_keys, body))
            throw new SeamWebhookSignatureException(
                "No signature of the delivery fits its body and the secret. Check that the secret is this webhook's, and "
                    + "that the body is verified exactly as it came."
            );
        return WebhookEvent.Read(body, delivery.Id);
    }

    /// <summary>Reads a delivery's body to its end, proves the delivery, and reads its event.</summary>
    /// <param name="body">The body; it is not disposed.</param>
    /// <param name="header">
    /// Gives a header by its name, or <c>null</c>: <c>name =&gt; request.Headers[name]</c> in ASP.NET Core.
    /// </param>
    /// <param name="cancellationToken">Cancels reading.</param>
    /// <returns>The event; an <see cref="UnknownSeamEvent"/> where its type is newer than this library.</returns>
    /// <exception cref="ArgumentNullException">An argument is <c>null</c>.</exception>
    /// <exception cref="SeamWebhookSignatureException">
    /// The delivery is not proven to come from Seam, or its body is longer than 4 MiB.
    /// </exception>
    /// <exception cref="SeamWebhookPayloadException">It comes from Seam, but holds no event that can be read.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public async Task<SeamEvent> VerifyAsync(
        Stream body,
        Func<string, string?> header,
        CancellationToken cancellationToken = default
    )
    {
        ArgumentNullException.ThrowIfNull(body);
        ArgumentNullException.ThrowIfNull(header);
        using var buffer = new MemoryStream();
        var chunk = new byte[8 * 1024];
        int count;
        while ((count = await body.ReadAsync(chunk, cancellationToken).ConfigureAwait(false)) > 0)
        {
            if (buffer.Length + count > MaxBodyLength)
                throw new SeamWebhookSignatureException("The delivery is longer than 4 MiB, which no event is.");
            buffer.Write(chunk, 0, count);
        }

        return Verify(buffer.GetBuffer().AsSpan(0, (int)buffer.Length), header);
    }
}
