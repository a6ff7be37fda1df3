using Microsoft.Extensions.Logging;

namespace Seam.Acs;

/// <summary>Tells where reloaded options hold another credential than the publishable key that a client goes on with.</summary>
internal sealed class PublishableKeyWatch(
    SeamClientRegistration registration,
    SeamClientOptions options,
    ILogger logger
)
{
    private (string? Key, string? User) _last = (options.PublishableKey, options.UserIdentifierKey);

    /// <summary>Looks at what was reloaded.</summary>
    public void Look(SeamClientOptions current, string? name)
    {
        var seen = (current.PublishableKey, current.UserIdentifierKey);
        // A reload is told of once for each section, and of each time that a file is written.
        if (!registration.Owns(name) || seen == _last)
            return;
        _last = seen;
        if (seen == (options.PublishableKey, options.UserIdentifierKey))
            return;
        var failure = SettingsResolver.Invalid(
            nameof(SeamClientOptions.PublishableKey),
            $"neither it nor {nameof(SeamClientOptions.UserIdentifierKey)} can change while the client runs"
        );
        SeamLog.ReloadRefused(logger, registration.Name, failure.Message);
    }
}
