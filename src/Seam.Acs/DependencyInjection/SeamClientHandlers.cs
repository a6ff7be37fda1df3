using System.Net;
using System.Runtime.CompilerServices;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Seam.Acs;

/// <summary>Settles what a registered client's requests pass on their way.</summary>
internal static class SeamClientHandlers
{
    // Their class is sealed, so that they can't be told from the user's by one of their own.
    private static readonly ConditionalWeakTable<HttpMessageHandler, object?> OwnHandlers = new();

    /// <summary>Gives the client's HTTP client the library's own handler, before the user's own wishes.</summary>
    public static IHttpClientBuilder Configure(IHttpClientBuilder builder, SeamClientRegistration registration)
    {
        // Connections have a limited life of their own, so the handler that pools them can stay.
        builder.SetHandlerLifetime(Timeout.InfiniteTimeSpan);
        builder.ConfigurePrimaryHttpMessageHandler(services => PrimaryOf(OptionsOf(services, registration)));
        // The factory's loggers write queries, and headers with the credential in them.
        builder.RemoveAllLoggers();
        builder.RedactLoggedHeaders(static _ => true);
        // All that stands here so early was given to every client of the app.
        builder.ConfigureAdditionalHttpMessageHandlers(
            (handlers, services) =>
            {
                var options = OptionsOf(services, registration);
                if (!options.KeepAppWideResilienceHandlers)
                    ResilienceHandlers.Remove(handlers, options, registration);
            }
        );
        return builder;
    }

    /// <summary>Has the factory make the HTTP client, and looks at the handlers that all configuration has led to.</summary>
    public static SeamChannel Open(
        IServiceProvider services,
        SeamClientRegistration registration,
        SeamClientOptions options
    )
    {
        var factory = services.GetRequiredService<IHttpClientFactory>();
        var client = factory.CreateClient(registration.HttpClientName);
        // Without the expiry, the factory gives the handlers of the client. Of another factory nothing is known.
        var handlers = factory is IHttpMessageHandlerFactory handlerFactory
            ? Of(handlerFactory.CreateHandler(registration.HttpClientName))
            : [];
        RedirectCheck.Refuse(handlers.FirstOrDefault());
        if (!options.KeepAppWideResilienceHandlers)
            ResilienceHandlers.WarnOf(handlers, options, registration);
        return SeamChannel.Over(client, handlers, handlers.FirstOrDefault(IsOwn));
    }

    private static SeamClientOptions OptionsOf(IServiceProvider services, SeamClientRegistration registration) =>
        services.GetRequiredService<IOptionsMonitor<SeamClientOptions>>().Get(registration.Name);

    private static HttpMessageHandler PrimaryOf(SeamClientOptions options) =>
        options.HttpMessageHandler
        ?? DecompressingHandler(SettingsResolver.Endpoint(options, Environment.GetEnvironmentVariable));

    // Handlers that the app adds above this one must see decompressed responses.
    private static SocketsHttpHandler DecompressingHandler(Uri endpoint)
    {
        var handler = SeamHandler.Create(endpoint);
        handler.AutomaticDecompression = DecompressionMethods.All;
        OwnHandlers.Add(handler, null);
        return handler;
    }

    private static bool IsOwn(HttpMessageHandler handler) => OwnHandlers.TryGetValue(handler, out _);

    private static List<HttpMessageHandler> Of(HttpMessageHandler? outermost)
    {
        List<HttpMessageHandler> handlers = [];
        for (var handler = outermost; handler is not null; handler = (handler as DelegatingHandler)?.InnerHandler)
        {
            // The factory's own keep count and write logs, and send each request once.
            if (handler.GetType().Assembly != typeof(IHttpClientFactory).Assembly)
                handlers.Add(handler);
        }

        return handlers;
    }
}
