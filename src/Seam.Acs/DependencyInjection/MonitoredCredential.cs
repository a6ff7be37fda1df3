using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Seam.Acs;

/// <summary>The credential that the options of a registered client hold now, as a reloaded configuration changes them.</summary>
internal sealed class MonitoredCredential(
    IOptionsMonitor<SeamClientOptions> monitor,
    string name,
    SeamClientOptions options,
    SeamCredential credential,
    Uri endpoint,
    ILogger logger
) : IChangingCredential
{
    private volatile Seen _last = new(options, credential);
    private volatile Exception? _lastFailure;

    public bool IsAtHand => true;

    /// <inheritdoc/>
    public SeamCredential Look()
    {
        var last = _last;
        SeamClientOptions? current = null;
        try
        {
            current = monitor.Get(name);
            if (!ReferenceEquals(current, last.Options))
                _last = last = new Seen(current, Resolve(current, last.Credential));
            return last.Credential;
        }
        // A mistake in what was reloaded, seen while it is written perhaps, must not stop a client that works.
        catch (Exception failure) when (failure is OptionsValidationException or SeamConfigurationException)
        {
            // Until there is something new, the monitor throws the same exception, or gives the same options.
            var isNew = current is null
                ? !ReferenceEquals(Interlocked.Exchange(ref _lastFailure, failure), failure)
                : !ReferenceEquals(Interlocked.Exchange(ref _last, last with { Options = current }).Options, current);
            if (isNew)
                Telemetry.Report(() => SeamLog.ReloadRefused(logger, name, failure.Message));
            return last.Credential;
        }
    }

    private SeamCredential Resolve(SeamClientOptions current, SeamCredential last)
    {
        if (current.PublishableKey is not null)
            throw CannotChange(nameof(SeamClientOptions.PublishableKey));
        if (current.TokenProvider is not null)
            throw CannotChange(nameof(SeamClientOptions.TokenProvider));
        var credential = CredentialResolver.Resolve(current, Environment.GetEnvironmentVariable)!;
        if (
            credential.IsSame(last)
            || SettingsResolver.Endpoint(current, Environment.GetEnvironmentVariable) == endpoint
        )
            return credential;
        // It is for another host than the one that the client goes on with.
        throw SettingsResolver.Invalid(
            nameof(SeamClientOptions.Endpoint),
            "it can't change while the client runs, and the credential that came with it isn't sent to the old one"
        );
    }

    private static SeamConfigurationException CannotChange(string option) =>
        SettingsResolver.Invalid(option, "it can't take the place of another credential while the client runs");

    private sealed record Seen(SeamClientOptions Options, SeamCredential Credential);
}
