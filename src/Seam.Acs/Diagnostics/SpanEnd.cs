using System.Diagnostics;

namespace Seam.Acs;

/// <summary>Ends the span of a call or of a wait.</summary>
internal static class SpanEnd
{
    /// <param name="span">The span.</param>
    /// <param name="error">What went wrong, in one word.</param>
    /// <param name="failure">What the caller gets.</param>
    /// <param name="message">What the failure says, where that is fit for all eyes; else <c>null</c>.</param>
    /// <param name="outcomeUnknown">Whether the call may have taken effect.</param>
    /// <param name="endedOn">When it ended.</param>
    public static void Fail(
        Activity span,
        string error,
        Exception failure,
        string? message,
        bool outcomeUnknown,
        DateTimeOffset endedOn
    )
    {
        span.SetStatus(ActivityStatusCode.Error);
        span.SetTag(TagName.ErrorType, error);
        span.SetTag(TagName.OutcomeUnknown, outcomeUnknown);
        var tags = new ActivityTagsCollection { { TagName.ExceptionType, failure.GetType().FullName } };
        if (message is not null)
            tags.Add(TagName.ExceptionMessage, message);
        span.AddEvent(new ActivityEvent("exception", endedOn, tags));
    }

    /// <summary>Ends a span on the client's clock, and makes its parent the current one again.</summary>
    public static void Stop(Activity? span, DateTimeOffset endedOn)
    {
        if (span is null)
            return;
        span.SetEndTime(endedOn.UtcDateTime);
        span.Stop();
    }

    /// <summary>Returns the message of a failure. Null if a part of it may be the server's.</summary>
    /// <remarks>Secrets in text of the server are hidden as far as possible, which is enough only for the caller.</remarks>
    public static string? OwnWords(Exception failure) =>
        failure is SeamTimeoutException or SeamTransportException or SeamCanceledException ? failure.Message : null;
}
