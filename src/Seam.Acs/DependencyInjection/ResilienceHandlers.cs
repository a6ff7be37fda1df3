using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace Seam.Acs;

/// <summary>
/// Handlers that repeat requests below the client's own retries. They see only <c>POST</c>, so they would repeat creates.
/// </summary>
internal static class ResilienceHandlers
{
    private static readonly Action<ILogger, string, Exception?> Removed = LoggerMessage.Define<string>(
        LogLevel.Warning,
        new EventId(1, "AppWideResilienceHandlersRemoved"),
        "The app's resilience handlers for all HTTP clients were taken out of {HttpClient}, because they would repeat creates. "
            + $"The client retries by itself; {nameof(SeamClientOptions.KeepAppWideResilienceHandlers)} keeps them"
    );

    private static readonly Action<ILogger, string, Exception?> Found = LoggerMessage.Define<string>(
        LogLevel.Warning,
        new EventId(2, "ResilienceHandlersFound"),
        "{HttpClient} has a resilience handler of its own, below the client's retries. If it retries, a create can be "
            + $"delivered twice; use {nameof(SeamClientOptions.ConfigurePipeline)} instead"
    );

    public static void Remove(
        IList<DelegatingHandler> handlers,
        IServiceProvider services,
        SeamClientRegistration registration
    )
    {
        var hadAny = false;
        for (var index = handlers.Count - 1; index >= 0; index--)
        {
            if (!IsOne(handlers[index]))
                continue;
            handlers.RemoveAt(index);
            hadAny = true;
        }

        if (hadAny)
            Removed(LoggerOf(services), registration.HttpClientName, null);
    }

    public static void WarnOf(
        IEnumerable<HttpMessageHandler> handlers,
        IServiceProvider services,
        SeamClientRegistration registration
    )
    {
        if (handlers.Any(IsOne))
            Found(LoggerOf(services), registration.HttpClientName, null);
    }

    // By name, as the library doesn't refer to the packages that they are in.
    private static bool IsOne(HttpMessageHandler handler) =>
        handler.GetType() is var type
        && (
            type.Namespace?.StartsWith("Microsoft.Extensions.Http.Resilience", StringComparison.Ordinal) == true
            || type.FullName == "Microsoft.Extensions.Http.PolicyHttpMessageHandler"
        );

    private static ILogger LoggerOf(IServiceProvider services) =>
        (services.GetService<ILoggerFactory>() ?? NullLoggerFactory.Instance).CreateLogger("Seam.Acs");
}
