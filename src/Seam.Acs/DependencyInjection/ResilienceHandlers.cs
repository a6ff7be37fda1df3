namespace Seam.Acs;

/// <summary>
/// Handlers that repeat requests below the client's own retries. They see only <c>POST</c>, so they would repeat creates.
/// </summary>
internal static class ResilienceHandlers
{
    public static void Remove(
        IList<DelegatingHandler> handlers,
        SeamClientOptions options,
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
            SeamLog.ResilienceHandlersRemoved(SeamClientHandlers.LoggerOf(options), registration.HttpClientName);
    }

    public static void WarnOf(
        IEnumerable<HttpMessageHandler> handlers,
        SeamClientOptions options,
        SeamClientRegistration registration
    )
    {
        if (handlers.Any(IsOne))
            SeamLog.ResilienceHandlersFound(SeamClientHandlers.LoggerOf(options), registration.HttpClientName);
    }

    // By name, as the library doesn't refer to the packages that they are in.
    private static bool IsOne(HttpMessageHandler handler) =>
        handler.GetType() is var type
        && (
            type.Namespace?.StartsWith("Microsoft.Extensions.Http.Resilience", StringComparison.Ordinal) == true
            || type.FullName == "Microsoft.Extensions.Http.PolicyHttpMessageHandler"
        );
}
