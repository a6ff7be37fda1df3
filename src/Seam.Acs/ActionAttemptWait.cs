namespace Seam.Acs;

/// <summary>Whether, how long and how often a call that starts an action waits for the action's end.</summary>
/// <remarks>A client and a call copy the value when they begin: later changes have no effect on them.</remarks>
public sealed record ActionAttemptWait
{
    /// <summary>The shortest time of .NET's timers.</summary>
    internal static readonly TimeSpan ShortestTime = TimeSpan.FromMilliseconds(1);

    /// <summary>The longest time of .NET's timers.</summary>
    internal static readonly TimeSpan LongestTime = TimeSpan.FromMilliseconds(int.MaxValue);

    /// <summary>Gets a new value that waits up to 10 seconds and polls each second.</summary>
    public static ActionAttemptWait Default => new();

    /// <summary>
    /// Gets a new value that does not wait: the call returns the action attempt in the state in which the API accepted it.
    /// </summary>
    public static ActionAttemptWait None => new() { Enabled = false };

    /// <summary>Gets or sets a value indicating whether the call waits. Default: <see langword="true"/>.</summary>
    public bool Enabled { get; set; } = true;

    /// <summary>
    /// Gets or sets the timeout of the wait, from the time at which the API accepted the action, including the requests that
    /// poll. The call polls at least once. Default: 10 seconds.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The time is shorter than a millisecond, or longer than 24 days.</exception>
    public TimeSpan Timeout
    {
        get;
        set => field = Checked(value, nameof(Timeout));
    } = TimeSpan.FromSeconds(10);

    /// <summary>Gets or sets the time between two polls. Default: 1 second.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The time is shorter than a millisecond, or longer than 24 days.</exception>
    public TimeSpan Interval
    {
        get;
        set => field = Checked(value, nameof(Interval));
    } = TimeSpan.FromSeconds(1);

    /// <summary>Creates a value that waits for a given time.</summary>
    /// <param name="timeout">The timeout of the wait.</param>
    /// <param name="interval">The time between two polls; null for 1 second.</param>
    /// <exception cref="ArgumentOutOfRangeException">A time is shorter than a millisecond, or longer than 24 days.</exception>
    public static ActionAttemptWait For(TimeSpan timeout, TimeSpan? interval = null) =>
        new() { Timeout = timeout, Interval = interval ?? TimeSpan.FromSeconds(1) };

    private static TimeSpan Checked(TimeSpan time, string name) =>
        time >= ShortestTime && time <= LongestTime
            ? time
            : throw new ArgumentOutOfRangeException(
                name,
                $"{name} must be at least a millisecond, and at most 24 days."
            );
}
