namespace Seam.Acs;

/// <summary>How long to wait before an attempt is repeated.</summary>
internal static class BackOff
{
    /// <summary>
    /// Doubles with each attempt up to the cap; half of it is left to chance, so that clients that failed together don't
    /// come back together.
    /// </summary>
    /// <param name="attemptNumber">0 for the first repetition.</param>
    /// <param name="first">The wait before the first repetition at its longest.</param>
    /// <param name="cap">The longest wait.</param>
    /// <param name="chance">A number from 0 up to 1.</param>
    public static TimeSpan Delay(int attemptNumber, TimeSpan first, TimeSpan cap, double chance)
    {
        var longest = Math.Min(cap.Ticks, first.Ticks * Math.Pow(2, attemptNumber));
        return TimeSpan.FromTicks((long)(longest * (0.5 + (chance / 2))));
    }
}
