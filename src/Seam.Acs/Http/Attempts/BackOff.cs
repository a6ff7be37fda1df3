namespace Seam.Acs;

/// <summary>Computes the delay before a retry.</summary>
internal static class BackOff
{
    /// <summary>
    /// Returns a delay that doubles with each retry up to the cap. Its second half is random, so that clients that failed at the
    /// same time do not retry at the same time.
    /// </summary>
    /// <param name="attemptNumber">The number of the retry. The first retry is 0.</param>
    /// <param name="first">The longest delay before the first retry.</param>
    /// <param name="cap">The longest delay before any retry.</param>
    /// <param name="chance">A random number from 0 up to 1.</param>
    public static TimeSpan Delay(int attemptNumber, TimeSpan first, TimeSpan cap, double chance)
    {
        var longest = Math.Min(cap.Ticks, first.Ticks * Math.Pow(2, attemptNumber));
        return TimeSpan.FromTicks((long)(longest * (0.5 + (chance / 2))));
    }
}
