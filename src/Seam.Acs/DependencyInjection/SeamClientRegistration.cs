using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace Seam.Acs;

/// <summary>One client that was registered, and its registration.</summary>
/// <param name="Name">The name of its options and its key in the container; empty for the client without a name.</param>
internal sealed record SeamClientRegistration(string Name)
{
    /// <summary>The name of its HTTP client.</summary>
    public string HttpClientName => Name.Length == 0 ? "Seam.Acs" : $"Seam.Acs.{Name}";

    /// <summary>Whether options of this name are its own.</summary>
    public bool Owns(string? optionsName) => (optionsName ?? Options.DefaultName) == Name;

    /// <exception cref="ArgumentException">The name is blank, or looks like a token.</exception>
    public static string Named(string name)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        // The client's constructor takes a key in the same place, and names are printed.
        return name.StartsWith("seam_", StringComparison.Ordinal)
            ? throw new ArgumentException(
                "It looks like a token of Seam's, but it is a name for the client; a token is set in the options.",
                nameof(name)
            )
            : name;
    }

    public static IHttpClientBuilder Add(IServiceCollection services, string name, Action<SeamClientOptions> configure)
    {
        ArgumentNullException.ThrowIfNull(configure);
        var builder = Add(services, name);
        services.Configure(name, configure);
        return builder;
    }

    public static IHttpClientBuilder Add(
        IServiceCollection services,
        string name,
        Action<IServiceProvider, SeamClientOptions> configure
    )
    {
        ArgumentNullException.ThrowIfNull(configure);
        var builder = Add(services, name);
        services.AddSingleton<IConfigureOptions<SeamClientOptions>>(
            provider => new ConfigureNamedOptions<SeamClientOptions>(name, options => configure(provider, options))
        );
        return builder;
    }

    public static IHttpClientBuilder Add(IServiceCollection services, string name, IConfiguration section)
    {
        ArgumentNullException.ThrowIfNull(section);
        var builder = Add(services, name);
        var bound = new ConfiguredOptions(new SeamClientRegistration(name), section);
        services.AddSingleton(bound);
        services.AddSingleton<IConfigureOptions<SeamClientOptions>>(bound);
        services.AddSingleton<IOptionsChangeTokenSource<SeamClientOptions>>(
            new ConfigurationChangeTokenSource<SeamClientOptions>(name, section)
        );
        return builder;
    }

    public static IHttpClientBuilder Add(IServiceCollection services, string name)
    {
        ArgumentNullException.ThrowIfNull(services);
        var registration = new SeamClientRegistration(name);
        var builder = services.AddHttpClient(registration.HttpClientName);
        if (services.Any(service => !service.IsKeyedService && registration.Equals(service.ImplementationInstance)))
            return builder;

        services.AddSingleton(registration);
        services.AddSingleton<IConfigureOptions<SeamClientOptions>>(provider => new ContainerDefaults(
            registration,
            provider
        ));
        services.AddSingleton<IValidateOptions<SeamClientOptions>>(provider => new OptionsValidator(
            registration,
            provider.GetServices<ConfiguredOptions>()
        ));
        var client =
            name.Length == 0
                ? ServiceDescriptor.Singleton(provider => SeamClientFactory.Create(provider, registration))
                : ServiceDescriptor.KeyedSingleton(
                    name,
                    (provider, _) => SeamClientFactory.Create(provider, registration)
                );
        services.TryAdd(client);
        StartupCheck.Add(services, registration, client);
        return SeamClientHandlers.Configure(builder, registration);
    }
}
