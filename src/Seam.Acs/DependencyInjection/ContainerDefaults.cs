using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Seam.Acs;

/// <summary>What a client takes from its container unless its options say otherwise.</summary>
internal sealed class ContainerDefaults(SeamClientRegistration registration, IServiceProvider services)
    : IConfigureNamedOptions<SeamClientOptions>
{
    public void Configure(SeamClientOptions options) => Configure(Options.DefaultName, options);

    // Runs before what is set along with the registration, which so has the last word.
    public void Configure(string? name, SeamClientOptions options)
    {
        if (!registration.Owns(name))
            return;
        if (ReferenceEquals(options.TimeProvider, TimeProvider.System))
            options.TimeProvider = services.GetService<TimeProvider>() ?? TimeProvider.System;
        options.LoggerFactory ??= services.GetService<ILoggerFactory>();
    }
}
