namespace Seam.Acs;

/// <summary>
/// Rejects handlers that follow redirects. When .NET follows a redirect to another host, it removes only <c>Authorization</c>: the
/// other headers with tokens, and bodies with PINs, would be sent there.
/// </summary>
internal static class RedirectCheck
{
    /// <exception cref="SeamConfigurationException">The handler, or one below it, follows redirects.</exception>
    public static void Refuse(HttpMessageHandler? outermost)
    {
        if (Follower(outermost) is { } handler)
        {
            throw SettingsResolver.Invalid(
                nameof(SeamClientOptions.HttpMessageHandler),
                $"its {handler.GetType().Name} follows redirects, and would send tokens and PINs to whatever host an "
                    + $"answer names; set its {nameof(SocketsHttpHandler.AllowAutoRedirect)} to false"
            );
        }
    }

    /// <summary>Returns the first handler that follows redirects. Null if there is none.</summary>
    public static HttpMessageHandler? Follower(HttpMessageHandler? outermost) =>
        HandlerChain
            .Of(outermost)
            .FirstOrDefault(static handler =>
                handler
                    is SocketsHttpHandler { AllowAutoRedirect: true }
                        or HttpClientHandler { AllowAutoRedirect: true }
            );
}
