namespace AccessWorker;

/// <summary>What to watch for; the section <c>Watch</c> of the configuration.</summary>
internal sealed class WatchOptions
{
    /// <summary>How often to look.</summary>
    public TimeSpan Interval { get; set; } = TimeSpan.FromHours(1);

    /// <summary>How long before its end an access is told of.</summary>
    public TimeSpan Ahead { get; set; } = TimeSpan.FromDays(1);

    /// <summary>Whether one look is all.</summary>
    public bool Once { get; set; }
}
