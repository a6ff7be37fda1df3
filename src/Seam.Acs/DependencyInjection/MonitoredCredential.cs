using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Seam.Acs;

/// <summary>The credential that the options of a registered client hold now, as a reloaded configuration changes them.</summary>
internal sealed class MonitoredCredential(
    IOptionsMonitor<SeamClientOptions> monitor,
    string name,
    SeamClientOptions options,
    SeamCredential credential,
    ILogger logger
) : IChangingCredential
{
    private volatile Seen _last = new(options, credential);
    private volatile Exception? _lastFailure;

    public bool IsAtHand => true;

    /// <inheritdoc/>
    public SeamCredential Look()
    {
        try
        {
            var current = monitor.Get(name);
            var last = _last;
            if (ReferenceEquals(current, last.Options))
                return last.Credential;
            var credential = Resolve(current);
            _last = new Seen(current, credential);
            return credential;
        }
        // A mistake in what was reloaded, seen while it is written perhaps, must not stop a client that works.
        catch (Exception failure) when (failure is OptionsValidationException or SeamConfigurationException)
        {
            // The monitor throws the same exception until there is something new.
            if (!ReferenceEquals(Interlocked.Exchange(ref _lastFailure, failure), failure))
                SeamLog.ReloadRefused(logger, name, failure.Message);
            return _last.Credential;
        }
    }

    private static SeamCredential Resolve(SeamClientOptions current) =>
        current.PublishableKey is null && current.TokenProvider is null
            ? CredentialResolver.Resolve(current, Environment.GetEnvironmentVariable)!
            : throw SettingsResolver.Invalid(
                current.PublishableKey is null
                    ? nameof(SeamClientOptions.TokenProvider)
                    : nameof(SeamClientOptions.PublishableKey),
                "it can't take the place of another credential while the client runs"
            );

    private sealed record Seen(SeamClientOptions Options, SeamCredential Credential);
}
