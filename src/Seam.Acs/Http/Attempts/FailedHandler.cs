using System.ComponentModel;
using System.Diagnostics;
using System.Security.Authentication;
using Polly;

namespace Seam.Acs;

/// <summary>Distinguishes a failure of a handler's own code from a failure of the network.</summary>
internal static class FailedHandler
{
    /// <summary>Returns the failure of a handler. Null if the exception, or one that caused it, can be the network's.</summary>
    /// <param name="failure">The exception of an attempt without a response.</param>
    /// <param name="handlers">The handlers of the client, the outermost first. Empty if they are not known.</param>
    /// <param name="synchronously">Whether the attempt was synchronous.</param>
    public static HandlerFailure? Of(Exception failure, IReadOnlyList<HttpMessageHandler> handlers, bool synchronously)
    {
        var cause = failure;
        while (cause is not null && !IsOfNetwork(cause))
            cause = cause.InnerException;
        if (cause is not null && !IsOfOwnCall(cause, isWrapped: cause != failure, handlers))
            return null;

        return new HandlerFailure(
            FirstOnStack(failure, handlers),
            NeedsSend: synchronously && failure is NotSupportedException
        );
    }

    /// <summary>
    /// Returns whether a failure of the network is that of an <see cref="HttpClient"/> which a handler calls by itself, for a
    /// token perhaps. The client's own <see cref="HttpClient"/> is above its handlers.
    /// </summary>
    private static bool IsOfOwnCall(Exception cause, bool isWrapped, IReadOnlyList<HttpMessageHandler> handlers)
    {
        if (!handlers.Any(static handler => handler is DelegatingHandler))
            return false;
        var isOfHttpClient = false;
        foreach (var frame in new StackTrace(cause).GetFrames())
        {
            var place = TypeOf(frame);
            isOfHttpClient |= IsCodeOf(typeof(HttpClient), place);
            if (isOfHttpClient && isWrapped)
                return true;
            if (handlers.Any(handler => handler is DelegatingHandler && IsCodeOf(handler.GetType(), place)))
                return isOfHttpClient;
        }

        return false;
    }

    private static bool IsOfNetwork(Exception cause) =>
        cause
            is HttpRequestException
                or IOException
                or OperationCanceledException
                or TimeoutException
                or AuthenticationException
                // The base of SocketException.
                or Win32Exception
                or ResponseTooLongException
                // A strategy of a handler may refuse after it has sent.
                or ExecutionRejectedException;

    /// <summary>Returns the handler whose code the exception left first.</summary>
    private static string? FirstOnStack(Exception failure, IReadOnlyList<HttpMessageHandler> handlers)
    {
        foreach (var frame in new StackTrace(failure).GetFrames())
        {
            var place = TypeOf(frame);
            // .NET throws for a handler without Send, which has no inner handler.
            if (place == typeof(HttpMessageHandler).FullName && handlers.Count > 0)
                return HandlerChain.NameOf(handlers[^1]);
            if (handlers.FirstOrDefault(handler => IsCodeOf(handler.GetType(), place)) is { } handler)
                return HandlerChain.NameOf(handler);
        }

        return null;
    }

    // The code of an asynchronous method is in a type nested in the handler's.
    private static bool IsCodeOf(Type? type, string? place)
    {
        for (
            ;
            type is not null && type != typeof(HttpMessageHandler) && type != typeof(DelegatingHandler);
            type = type.BaseType
        )
        {
            if (
                type.FullName is { } name
                && place?.StartsWith(name, StringComparison.Ordinal) == true
                && (place.Length == name.Length || place[name.Length] == '+')
            )
            {
                return true;
            }
        }

        return false;
    }

#if NET9_0_OR_GREATER
    private static string? TypeOf(StackFrame frame) => DiagnosticMethodInfo.Create(frame)?.DeclaringTypeName;
#else
    [System.Diagnostics.CodeAnalysis.UnconditionalSuppressMessage(
        "Trimming",
        "IL2026",
        Justification = "Without metadata the handler is not named."
    )]
    private static string? TypeOf(StackFrame frame) => frame.GetMethod()?.DeclaringType?.FullName;
#endif
}
