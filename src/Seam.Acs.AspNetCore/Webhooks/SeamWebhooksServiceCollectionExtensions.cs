using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Seam.Acs;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers the services that receive Seam's webhooks. Each call adds to the options and handlers of the others.</summary>
public static class SeamWebhooksServiceCollectionExtensions
{
    /// <summary>Registers webhooks whose secrets are in the environment: <c>SEAM_WEBHOOK_SECRETS</c>.</summary>
    /// <param name="services">The services of the app.</param>
    /// <returns>A builder that registers handlers.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="services"/> is null.</exception>
    public static SeamWebhooksBuilder AddSeamWebhooks(this IServiceCollection services)
    {
        ArgumentNullException.ThrowIfNull(services);
        if (services.All(service => service.ServiceType != typeof(WebhookEndpoint)))
            AddServices(services);
        return new SeamWebhooksBuilder(services);
    }

    /// <summary>Registers webhooks whose options are set in code.</summary>
    /// <param name="services">The services of the app.</param>
    /// <param name="configure">Sets the options.</param>
    /// <returns>A builder that registers handlers.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static SeamWebhooksBuilder AddSeamWebhooks(
        this IServiceCollection services,
        Action<SeamWebhooksOptions> configure
    )
    {
        var builder = services.AddSeamWebhooks();
        services.Configure(configure);
        return builder;
    }

    /// <summary>Registers webhooks whose options are in a section of the configuration.</summary>
    /// <remarks>
    /// The keys are the names of the properties of <see cref="SeamWebhooksOptions"/>, in any case. Times are written as
    /// <c>00:00:30</c>. <c>Secrets</c> is a list, or a text with spaces or commas between the secrets. An unknown key is an
    /// error.
    /// </remarks>
    /// <param name="services">The services of the app.</param>
    /// <param name="section">The section, such as <c>builder.Configuration.GetSection("SeamWebhooks")</c>.</param>
    /// <returns>A builder that registers handlers.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static SeamWebhooksBuilder AddSeamWebhooks(this IServiceCollection services, IConfiguration section)
    {
        ArgumentNullException.ThrowIfNull(section);
        var builder = services.AddSeamWebhooks(options => WebhookConfiguration.ReadSection(options, section));
        services.AddSingleton<IOptionsChangeTokenSource<SeamWebhooksOptions>>(
            new ConfigurationChangeTokenSource<SeamWebhooksOptions>(section)
        );
        return builder;
    }

    private static void AddServices(IServiceCollection services)
    {
        services.AddMetrics();
        services.AddOptions<SeamWebhooksOptions>().PostConfigure<IConfiguration>(WebhookConfiguration.ReadEnvironment);
        services.AddSingleton<IOptionsChangeTokenSource<SeamWebhooksOptions>>(
            provider => new ConfigurationChangeTokenSource<SeamWebhooksOptions>(
                provider.GetRequiredService<IConfiguration>()
            )
        );
        services.TryAddSingleton<ISeamEventStore>(provider => new MemorySeamEventStore(timeProvider: Time(provider)));
        services.AddSingleton<WebhookMetrics>();
        services.AddSingleton(provider => new WebhookSettings(
            provider.GetRequiredService<IOptionsFactory<SeamWebhooksOptions>>(),
            provider.GetServices<IOptionsChangeTokenSource<SeamWebhooksOptions>>(),
            Time(provider),
            Logger(provider)
        ));
        services.AddSingleton(provider => new WebhookEndpoint(
            provider.GetRequiredService<WebhookSettings>(),
            provider.GetServices<EventHandlerRegistration>(),
            provider.GetRequiredService<WebhookMetrics>(),
            Time(provider),
            Logger(provider)
        ));
    }

    private static TimeProvider Time(IServiceProvider provider) =>
        provider.GetService<TimeProvider>() ?? TimeProvider.System;

    private static ILogger Logger(IServiceProvider provider) =>
        provider.GetRequiredService<ILoggerFactory>().CreateLogger(SeamWebhookDiagnostics.LoggerCategory);
}
