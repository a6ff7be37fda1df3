using System.Diagnostics;

namespace Seam.Acs;

/// <summary>How a span ends, be it that of a call or of a wait.</summary>
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

    /// <summary>What a failure of a call says, where no word of it is the server's; else <c>null</c>.</summary>
    /// <remarks>What a server says is cleaned as far as it can be, which is good enough for the caller alone.</remarks>
    public static string? OwnWords(Exception failure) =>
        failure is SeamTimeoutException or SeamTransportException or SeamCanceledException ? failure.Message : null;
}
