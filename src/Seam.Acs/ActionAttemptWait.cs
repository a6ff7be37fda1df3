namespace Seam.Acs;

/// <summary>Whether, how long and how often a call that starts an action waits for the action's end.</summary>
public sealed record ActionAttemptWait
{
    /// <summary>The shortest time of .NET's timers.</summary>
    internal static readonly TimeSpan ShortestTime = TimeSpan.FromMilliseconds(1);

    /// <summary>The longest time of .NET's timers.</summary>
    internal static readonly TimeSpan LongestTime = TimeSpan.FromMilliseconds(int.MaxValue);

    /// <summary>Waits up to 10 seconds and looks each second.</summary>
    public static ActionAttemptWait Default { get; } = new();

    /// <summary>Doesn't wait: the call returns the action attempt as it stands when the API accepts it.</summary>
    public static ActionAttemptWait None { get; } = new() { Enabled = false };

    /// <summary>Whether the call waits at all. <c>true</c> unless set.</summary>
    public bool Enabled { get; init; } = true;

    /// <summary>
    /// How long the call waits from the moment at which the API has accepted the action, the time of the requests that look
    /// for its end included. 10 seconds unless set. However short it is, the call looks once.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The time is shorter than a millisecond, or longer than 24 days.</exception>
    public TimeSpan Timeout
    {
        get;
        init =>
            field =
                value >= ShortestTime && value <= LongestTime
                    ? value
                    : throw new ArgumentOutOfRangeException(
                        nameof(value),
                        $"{nameof(Timeout)} must be at least a millisecond, and at most 24 days."
                    );
    } = TimeSpan.FromSeconds(10);

    /// <summary>How long the call waits between two looks. 1 second unless set.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The time is shorter than a millisecond, or longer than 24 days.</exception>
    public TimeSpan Interval
    {
        get;
        init =>
            field =
                value >= ShortestTime && value <= LongestTime
                    ? value
                    : throw new ArgumentOutOfRangeException(
                        nameof(value),
                        $"{nameof(Interval)} must be at least a millisecond, and at most 24 days."
                    );
    } = TimeSpan.FromSeconds(1);

    /// <summary>Waits as long as is said.</summary>
    /// <param name="timeout">How long to wait at most.</param>
    /// <param name="interval">How long to wait between two looks; 1 second where it is <c>null</c>.</param>
    /// <exception cref="ArgumentOutOfRangeException">A time is too short, or longer than 24 days.</exception>
    public static ActionAttemptWait For(TimeSpan timeout, TimeSpan? interval = null) =>
        new() { Timeout = timeout, Interval = interval ?? Default.Interval };
}
