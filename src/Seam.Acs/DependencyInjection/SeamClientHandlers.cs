using System.Net;
using System.Runtime.CompilerServices;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Http;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace Seam.Acs;

/// <summary>Settles what a registered client's requests pass on their way.</summary>
internal static class SeamClientHandlers
{
    // Their class is sealed, so that they can't be told from the user's by one of their own. The value is the app's handler
    // whose place they take.
    private static readonly ConditionalWeakTable<HttpMessageHandler, HttpMessageHandler?> OwnHandlers = new();

    /// <summary>Gives the client's HTTP client the library's own handler, before the user's own wishes.</summary>
    public static IHttpClientBuilder Configure(IHttpClientBuilder builder, SeamClientRegistration registration)
    {
        // Connections have a limited life of their own, so the handler that pools them can stay.
        builder.SetHandlerLifetime(Timeout.InfiniteTimeSpan);
        // First of all, so that the app's configuration of all HTTP clients applies to the library's own handler.
        builder.Services.Insert(
            0,
            Actions(
                registration,
                handlers => handlers.PrimaryHandler = Own(handlers.Services, registration, replaced: null)
            )
        );
        builder.Services.Add(Actions(registration, handlers => Settle(handlers, registration)));
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
        var own = handlers.FirstOrDefault(IsOwn);
        if (own is not null && OwnHandlers.TryGetValue(own, out var replaced) && replaced is not null)
        {
            SeamLog.AppWideHandlerNotUsed(
                LoggerOf(options),
                registration.HttpClientName,
                HandlerChain.NameOf(replaced)
            );
        }

        return SeamChannel.Over(client, handlers, own);
    }

    /// <summary>Returns the logger of a client. Its options hold the container's factory, unless they name another one.</summary>
    public static ILogger LoggerOf(SeamClientOptions options) =>
        (options.LoggerFactory ?? NullLoggerFactory.Instance).CreateLogger(SeamDiagnostics.LoggerCategory);

    private static SeamClientOptions OptionsOf(IServiceProvider services, SeamClientRegistration registration) =>
        services.GetRequiredService<IOptionsMonitor<SeamClientOptions>>().Get(registration.Name);

    private static ServiceDescriptor Actions(
        SeamClientRegistration registration,
        Action<HttpMessageHandlerBuilder> action
    ) =>
        ServiceDescriptor.Singleton<IConfigureOptions<HttpClientFactoryOptions>>(
            new ConfigureNamedOptions<HttpClientFactoryOptions>(
                registration.HttpClientName,
                options => options.HttpMessageHandlerBuilderActions.Add(action)
            )
        );

    /// <summary>Returns the client's own connections.</summary>
    private static HttpMessageHandler Own(
        IServiceProvider services,
        SeamClientRegistration registration,
        HttpMessageHandler? replaced
    )
    {
        var options = OptionsOf(services, registration);
        var handler = SeamHandler.Create(SettingsResolver.Endpoint(options, Environment.GetEnvironmentVariable));
        // Handlers that the app adds above this one must see decompressed responses.
        if (handler is SocketsHttpHandler sockets)
            sockets.AutomaticDecompression = DecompressionMethods.All;
        OwnHandlers.Add(handler, replaced);
        return handler;
    }

    /// <summary>Settles the primary handler after the app's configuration of all HTTP clients, and before the client's own.</summary>
    private static void Settle(HttpMessageHandlerBuilder handlers, SeamClientRegistration registration)
    {
        var options = OptionsOf(handlers.Services, registration);
        if (options.HttpMessageHandler is { } handler)
            handlers.PrimaryHandler = handler;
        else if (handlers.PrimaryHandler is SocketsHttpHandler own && IsOwn(own))
            own.AllowAutoRedirect = false;
        else if (RedirectCheck.Follower(handlers.PrimaryHandler) is { } follower)
            handlers.PrimaryHandler = Own(handlers.Services, registration, follower);
    }

    private static bool IsOwn(HttpMessageHandler handler) => OwnHandlers.TryGetValue(handler, out _);

    // The factory's own keep count and write logs, and send each request once.
    private static List<HttpMessageHandler> Of(HttpMessageHandler? outermost) =>
        [
            .. HandlerChain
                .Of(outermost)
                .Where(static handler => handler.GetType().Assembly != typeof(IHttpClientFactory).Assembly),
        ];
}
