using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Primitives;

namespace Seam.Acs;

/// <summary>The options that hold now, with the webhook that verifies by them.</summary>
internal sealed class WebhookSettings : IDisposable
{
    private const int LongestBody = 4 * 1024 * 1024;

    private readonly TimeProvider _time;
    private readonly ILogger _logger;
    private readonly IOptionsFactory<SeamWebhooksOptions> _factory;
    private readonly IDisposable[] _changes;
    private readonly object _lock = new();
    private volatile Current _current;
    private string? _refused;

    /// <exception cref="OptionsValidationException">An option is invalid. The message does not hold its value.</exception>
    public WebhookSettings(
        IOptionsFactory<SeamWebhooksOptions> factory,
        IEnumerable<IOptionsChangeTokenSource<SeamWebhooksOptions>> sources,
        TimeProvider time,
        ILogger logger
    )
    {
        _time = time;
        _logger = logger;
        _factory = factory;
        _current = Read();
        // An options monitor would pass an exception of the app's own validation to whoever reloads the configuration.
        _changes =
        [
            .. sources
                .Where(source => string.IsNullOrEmpty(source.Name))
                .Select(source => ChangeToken.OnChange(source.GetChangeToken, Renew)),
        ];
    }

    public SeamWebhook Webhook => _current.Webhook;

    public SeamWebhooksOptions Options => _current.Options;

    public void Dispose()
    {
        foreach (var change in _changes)
            change.Dispose();
    }

    // The secrets from before are better than none: a typing error must not reject Seam's deliveries.
    private void Renew()
    {
        lock (_lock)
        {
            try
            {
                _current = Read();
                _refused = null;
            }
            catch (Exception failure)
            {
                // The message of another exception may hold a value.
                var reason =
                    failure is OptionsValidationException ? failure.Message : $"{failure.GetType()} was thrown.";
                // Several sources report the same change.
                if (reason != _refused)
                    WebhookLog.OptionsRefused(_logger, reason);
                _refused = reason;
            }
        }
    }

    private Current Read()
    {
        var options = _factory.Create(Microsoft.Extensions.Options.Options.DefaultName);
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
