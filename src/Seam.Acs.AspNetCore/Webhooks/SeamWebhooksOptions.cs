namespace Seam.Acs;

/// <summary>The options of the webhooks that an app receives.</summary>
/// <remarks>
/// The options are checked when the webhook is mapped. If the configuration changes while the app runs, the next delivery uses
/// the new options; invalid ones are logged and ignored.
/// </remarks>
public sealed class SeamWebhooksOptions
{
    private IReadOnlyList<string> _secrets = [];

    /// <summary>
    /// Gets or sets the secrets of the webhooks, <c>whsec_…</c>. While a secret is replaced, give the new one and the old one.
    /// Default: the secrets in the configuration's keys <c>SEAM_WEBHOOK_SECRETS</c> and <c>SEAM_WEBHOOK_SECRET</c>, which are
    /// environment variables too, separated by spaces or commas.
    /// </summary>
    public IReadOnlyList<string> Secrets
    {
        get => _secrets;
        // Code that reads a missing key sets null.
        set => _secrets = value ?? [];
    }

    /// <summary>
    /// Gets or sets the longest time between the timestamp of a delivery and the clock, before or after it. Default: 5 minutes.
    /// </summary>
    public TimeSpan Tolerance { get; set; } = TimeSpan.FromMinutes(5);

    /// <summary>Gets or sets the longest body in bytes, from 1 to 4194304 (4 MiB). Default: 1048576 (1 MiB).</summary>
    public int MaxBodyLength { get; set; } = 1024 * 1024;

    /// <summary>
    /// Gets or sets the time after which the token of the handlers of an event is cancelled. Another delivery of the event is
    /// not handled for twice this time. Default: 1 minute.
    /// </summary>
    /// <remarks>
    /// Seam waits 15 seconds for the response, and delivers the event again later. Until the handlers end, the response to that
    /// delivery is 503. After twice this time, the event is handled again: handlers must end when the token is cancelled.
    /// </remarks>
    public TimeSpan HandlerTimeout { get; set; } = TimeSpan.FromMinutes(1);

    /// <summary>Gets the faults of the configuration, without values.</summary>
    internal List<string> Faults { get; } = [];
}
