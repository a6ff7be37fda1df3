using Polly.Timeout;

namespace Seam.Acs;

/// <summary>
/// A call's first attempt before its pipeline begins, within the same time limits. Most calls need no more, and the pipeline's
/// own state takes more memory than all else that a small call does. What didn't succeed is given to the pipeline as the
/// outcome of its first attempt, so that retries are its matter alone.
/// </summary>
internal static class FirstAttempt
{
    /// <summary>What limits the attempt; <c>null</c> where the call has ended already, which the pipeline tells.</summary>
    public static AttemptLimit? TryBegin(SeamCall call) => call.IsOver ? null : AttemptLimit.Begin(call);

    /// <summary>
    /// Ends the attempt. True where what came of it is what comes of the call; false where it is left to the pipeline.
    /// </summary>
    public static bool TryEnd(SeamCall call, AttemptLimit limit, ref object result)
    {
        if (result is OperationCanceledException canceled && limit.HasRunOut && !call.IsOver)
        {
            call.TotalTimedOut = limit.IsTotal;
            result = new TimeoutRejectedException("The attempt did not end in time.", limit.Time, canceled);
        }

        limit.End();
        // Nothing would be tried again, and the pipeline would forget what was had.
        if (result is HttpResponseMessage { IsSuccessStatusCode: true } || call.TotalTimedOut || call.IsOver)
            return true;
        call.LeaveToPipeline(SeamAttempt.OutcomeOf(result));
        return false;
    }
}
