using System.Net;
using Polly.Timeout;

namespace Seam.Acs;

/// <summary>Decides whether an attempt is retried, from the effect of repeating the operation.</summary>
internal static class RetryRule
{
    /// <summary>Returns the delay before the next attempt. Null if there is none.</summary>
    /// <param name="exchange">The call.</param>
    /// <param name="response">The response of the last attempt; null if there is none.</param>
    /// <param name="failure">The exception of the last attempt; null if there is none.</param>
    /// <param name="retries">The number of retries so far.</param>
    /// <param name="chance">A random number from 0 up to 1.</param>
    public static TimeSpan? Wait(
        Exchange exchange,
        HttpResponseMessage? response,
        Exception? failure,
        int retries,
        double chance
    )
    {
        var call = exchange.Call;
        if (retries >= call.MaxRetries || exchange.Total.IsOver)
            return null;
        // Creates and actions are retried only if no attempt can have taken effect.
        var isRepeatable = call.Operation.IsRepeatable;
        if (!isRepeatable && call.Ledger.MayHaveTakenEffect)
            return null;
        var isWorthIt = response is not null
            ? response.StatusCode == HttpStatusCode.TooManyRequests || (isRepeatable && IsPassing(response.StatusCode))
            : failure is HttpRequestException or TimeoutRejectedException && (isRepeatable || call.Ledger.NeverSent);
        if (!isWorthIt)
            return null;

        var wait = BackOff.Delay(retries, call.RetryDelay, call.MaxRetryDelay, chance);
        if (response is not null && RetryAfter.Read(response, call.Settings.TimeProvider) is { } asked)
        {
            if (asked > call.MaxRetryDelay)
                return null;
            wait = asked > wait ? asked : wait;
        }

        // A delay that leaves no time for another attempt has no use.
        var left = exchange.Total.Left;
        return left == Timeout.InfiniteTimeSpan || wait < left ? wait : null;
    }

    private static bool IsPassing(HttpStatusCode status) =>
        status == HttpStatusCode.RequestTimeout || status >= HttpStatusCode.InternalServerError;
}
