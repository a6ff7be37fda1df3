using System.Net;
using Polly;
using Polly.Timeout;

namespace Seam.Acs;

/// <summary>Settles whether a failed attempt is repeated, by what repeating the operation would do.</summary>
internal static class RetryRule
{
    public static bool ShouldRetry(SeamCall call, Outcome<HttpResponseMessage> outcome, int attemptNumber)
    {
        if (
            attemptNumber >= call.MaxRetries
            || call.CancellationToken.IsCancellationRequested
            || call.Transport.IsDisposed
        )
        {
            return false;
        }

        // What makes something new or moves something is repeated only where no attempt can have done it.
        var isHarmless = call.IsHarmless;
        if (!isHarmless && call.MayHaveHappened)
            return false;
        var isWorthIt = outcome.Result is { } response
            ? response.StatusCode == HttpStatusCode.TooManyRequests || (isHarmless && IsPassing(response.StatusCode))
            : outcome.Exception is HttpRequestException or TimeoutRejectedException && (isHarmless || call.NeverSent);
        return isWorthIt && SettleDelay(call, outcome.Result, attemptNumber);
    }

    private static bool IsPassing(HttpStatusCode status) =>
        status == HttpStatusCode.RequestTimeout || status >= HttpStatusCode.InternalServerError;

    /// <summary>False where the wait is longer than the caller allows, so that waiting for it would be in vain.</summary>
    private static bool SettleDelay(SeamCall call, HttpResponseMessage? response, int attemptNumber)
    {
        var settings = call.Settings;
        var delay = BackOff.Delay(attemptNumber, call.RetryDelay, call.MaxRetryDelay, call.Transport.Chance());
        if (response is not null && RetryAfter.Read(response, settings.TimeProvider) is { } asked)
        {
            if (asked > call.MaxRetryDelay)
                return false;
            delay = asked > delay ? asked : delay;
        }

        call.NextDelay = delay;
        return call.TotalTimeout == Timeout.InfiniteTimeSpan || call.Elapsed + delay < call.TotalTimeout;
    }
}
