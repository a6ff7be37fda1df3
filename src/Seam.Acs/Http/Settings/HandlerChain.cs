using System.Diagnostics.CodeAnalysis;
using System.Reflection;

namespace Seam.Acs;

/// <summary>The handlers that a request passes.</summary>
internal static class HandlerChain
{
    private const string Send = "Send";
    private const string SendAsync = "SendAsync";

    private const BindingFlags Methods = BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic;

    private static readonly Type[] Parameters = [typeof(HttpRequestMessage), typeof(CancellationToken)];

    /// <summary>Returns a handler and the handlers below it, the outermost first.</summary>
    public static IEnumerable<HttpMessageHandler> Of(HttpMessageHandler? outermost)
    {
        for (var handler = outermost; handler is not null; handler = (handler as DelegatingHandler)?.InnerHandler)
            yield return handler;
    }

    /// <summary>Returns whether synchronous calls bypass the code of a handler, because only its asynchronous method has any.</summary>
    public static bool SkipsSynchronousCalls(HttpMessageHandler handler) =>
        handler is DelegatingHandler
        && !IsOfFramework(handler)
        && Overrides(handler, SendAsync)
        && !Overrides(handler, Send);

    /// <summary>Returns the name of a handler's type for messages.</summary>
    public static string NameOf(HttpMessageHandler handler) => handler.GetType().ToString();

    // .NET's own handlers need no code of both kinds.
    private static bool IsOfFramework(HttpMessageHandler handler) =>
        handler.GetType().Assembly == typeof(HttpMessageHandler).Assembly
        || handler.GetType().Assembly == typeof(IHttpClientFactory).Assembly;

    [UnconditionalSuppressMessage(
        "Trimming",
        "IL2075",
        Justification = "SeamChannel calls both methods, so trimming keeps the overrides of both. Native AOT keeps no metadata "
            + "of either: then neither is found."
    )]
    private static bool Overrides(HttpMessageHandler handler, string method) =>
        handler.GetType().GetMethod(method, Methods, Parameters) is { } found
        && found.DeclaringType != typeof(HttpMessageHandler)
        && found.DeclaringType != typeof(DelegatingHandler);
}
