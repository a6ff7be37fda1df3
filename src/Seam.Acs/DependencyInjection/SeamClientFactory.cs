using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Seam.Acs;

/// <summary>Makes a client that was registered.</summary>
internal static class SeamClientFactory
{
    /// <exception cref="OptionsValidationException">An option can't be used; the message names it.</exception>
    public static SeamClient Create(IServiceProvider services, SeamClientRegistration registration)
    {
        var options = services.GetRequiredService<IOptionsMonitor<SeamClientOptions>>().Get(registration.Name);
        var settings = SettingsResolver.Resolve(options, Environment.GetEnvironmentVariable);
        var channel = SeamClientHandlers.Open(services, registration, options);
        return new SeamClient(new SeamTransport(settings, channel));
    }
}
