using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Seam.Acs;

/// <summary>The options that hold now, with the webhook that verifies by them.</summary>
internal sealed class WebhookSettings : IDisposable
{
    private const int LongestBody = 4 * 1024 * 1024;

    private readonly TimeProvider _time;
    private readonly ILogger _logger;
    private readonly IDisposable? _changes;
    private volatile Current _current;

    /// <exception cref="OptionsValidationException">An option is invalid. The message does not hold its value.</exception>
    public WebhookSettings(IOptionsMonitor<SeamWebhooksOptions> monitor, TimeProvider time, ILogger logger)
    {
        _time = time;
        _logger = logger;
        _current = Read(monitor.CurrentValue);
        _changes = monitor.OnChange(Renew);
    }

    public SeamWebhook Webhook => _current.Webhook;

    public SeamWebhooksOptions Options => _current.Options;

    public void Dispose() => _changes?.Dispose();

    // The secrets from before are better than none: a typing error must not reject Seam's deliveries.
    private void Renew(SeamWebhooksOptions options)
    {
        try
        {
            _current = Read(options);
        }
        catch (OptionsValidationException invalid)
        {
            WebhookLog.OptionsRefused(_logger, invalid.Message);
        }
    }

    private Current Read(SeamWebhooksOptions options)
    {
        List<string> faults = [.. options.Faults];
        if (options.Tolerance < TimeSpan.Zero)
            faults.Add($"{nameof(options.Tolerance)}: It must not be negative.");
        if (options.HandlerTimeout <= TimeSpan.Zero || options.HandlerTimeout > TimeSpan.FromDays(1))
            faults.Add($"{nameof(options.HandlerTimeout)}: It must be positive, and at most a day.");
        if (options.MaxBodyLength is < 1 or > LongestBody)
            faults.Add($"{nameof(options.MaxBodyLength)}: It must be from 1 to {LongestBody}.");
        if (options.Secrets.Count == 0)
            faults.Add($"{nameof(options.Secrets)}: There is no secret. Set the option, or SEAM_WEBHOOK_SECRETS.");
        if (faults.Count == 0)
        {
            try
            {
                return new(options, new SeamWebhook(options.Secrets, _time) { Tolerance = options.Tolerance });
            }
            catch (ArgumentException invalid)
            {
                faults.Add($"{nameof(options.Secrets)}: {invalid.Message}");
            }
        }

        throw new OptionsValidationException(
            Microsoft.Extensions.Options.Options.DefaultName,
            typeof(SeamWebhooksOptions),
            faults
        );
    }

    private sealed record Current(SeamWebhooksOptions Options, SeamWebhook Webhook);
}
