namespace Seam.Acs;

/// <summary>When two times mean the same.</summary>
internal static class Windows
{
    // Servers cut fractions of a second off, or round them.
    private static readonly TimeSpan Precision = TimeSpan.FromSeconds(1);

    // What the server takes for now may still lie ahead on this machine's clock.
    private static readonly TimeSpan ClockDifference = TimeSpan.FromMinutes(1);

    public static bool IsOver(DateTimeOffset? endsAt, DateTimeOffset now) => endsAt <= now;

    /// <summary>Whether two times are the same second, or both are none.</summary>
    public static bool Same(DateTimeOffset? one, DateTimeOffset? other) =>
        one is { } a && other is { } b ? (a - b).Duration() < Precision : one is null && other is null;

    /// <summary>Whether it makes no difference from when on: both have begun, or they begin at the same second.</summary>
    public static bool SameStart(DateTimeOffset? one, DateTimeOffset? other, DateTimeOffset now) =>
        (HasPassed(one, now) && HasPassed(other, now)) || Same(one, other);

    /// <summary>How far two ends are from each other; no end is as far as can be from any other.</summary>
    public static TimeSpan Distance(DateTimeOffset? one, DateTimeOffset? other) =>
        one is { } a && other is { } b ? (a - b).Duration() : TimeSpan.MaxValue;

    private static bool HasPassed(DateTimeOffset? start, DateTimeOffset now) =>
        start is not { } at || at <= now + ClockDifference;
}
