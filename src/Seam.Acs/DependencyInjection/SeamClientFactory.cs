using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Seam.Acs;

/// <summary>Makes a client that was registered.</summary>
internal static class SeamClientFactory
{
    /// <exception cref="OptionsValidationException">An option can't be used; the message names it.</exception>
    public static SeamClient Create(IServiceProvider services, SeamClientRegistration registration)
    {
        var monitor = services.GetRequiredService<IOptionsMonitor<SeamClientOptions>>();
        var options = monitor.Get(registration.Name);
        var settings = SettingsResolver.Resolve(options, Environment.GetEnvironmentVariable);
        if (settings.Credential is { } credential)
        {
            var monitored = new MonitoredCredential(
                monitor,
                registration.Name,
                options,
                credential,
                settings.Endpoint,
                settings.Logger
            );
            settings = settings with { Credential = null, ChangingCredential = monitored };
        }

        var client = new SeamClient(
            new SeamTransport(settings, SeamClientHandlers.Open(services, registration, options))
        );
        // It ends with the monitor, which is the container's.
        if (settings.PublishableKey is not null)
            monitor.OnChange(new PublishableKeyWatch(registration, options, settings.Logger).Look);
        return client;
    }
}
