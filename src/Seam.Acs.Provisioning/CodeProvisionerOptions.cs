namespace Seam.Acs;

/// <summary>
/// The options of a <see cref="CodeProvisioner"/>, which copies them when it is created: later changes have no effect on it.
/// </summary>
public sealed record CodeProvisionerOptions
{
    /// <summary>How many requests are under way at a time at most. 8 unless set.</summary>
    public int MaxConcurrency { get; set; } = 8;

    /// <summary>How many requests begin in a second at most, evenly apart; <c>null</c>, the default, for no limit.</summary>
    public double? CallsPerSecond { get; set; }

    /// <summary>
    /// How many people are held in memory, and planned together, at a time. 500 unless set: as many as stand on a page of
    /// the API's lists. Fewer need less memory and, in a large system, more reads.
    /// </summary>
    public int BatchSize { get; set; } = 500;

    /// <summary>
    /// How long to wait for a PIN that the system tells late, from when its credential was made or found. 10 minutes unless
    /// set; zero for not at all. The others aren't held up meanwhile.
    /// </summary>
    public TimeSpan CodeDeadline { get; set; } = TimeSpan.FromMinutes(10);

    /// <summary>
    /// How often to ask which PINs have come, while any is waited for. 5 seconds unless set;
    /// <see cref="Timeout.InfiniteTimeSpan"/> to rely on <see cref="CodeProvisioner.Notice"/>, and one look at the deadline.
    /// </summary>
    public TimeSpan CodePollInterval { get; set; } = TimeSpan.FromSeconds(5);

    /// <summary>
    /// How long after a call whose outcome isn't known to look a second time before the call is repeated: longer than the
    /// API's lists lag behind. 2 seconds unless set.
    /// </summary>
    public TimeSpan SettleDelay { get; set; } = TimeSpan.FromSeconds(2);

    /// <summary>
    /// How often a step's call is sent at most, each time after looking whether the one before it had its effect. 4 unless
    /// set. Waits that the API asks for (429) don't count.
    /// </summary>
    public int MaxAttempts { get; set; } = 4;

    /// <summary>What becomes of codes that aren't wanted, of people who are listed. They are deleted unless set otherwise.</summary>
    public SurplusCodes Surplus { get; set; } = SurplusCodes.Remove;

    /// <summary>
    /// Whether the codes of the system's users who aren't listed are deleted too, after all others are done. <c>false</c>
    /// unless set. An empty list takes everybody's. Nobody's are deleted where the list wasn't read to its end, or a listed
    /// person's user couldn't be told.
    /// </summary>
    public bool RemoveUnlistedPeople { get; set; }

    /// <summary>The rules of the system's codes, in the place of those that the library knows; <c>null</c>, the default, for these.</summary>
    public CodeRules? Rules { get; set; }

    /// <summary>Returns a copy that later changes of these options do not reach.</summary>
    internal CodeProvisionerOptions Copy() => this with { Rules = Rules is { } rules ? rules with { } : null };

    /// <exception cref="ArgumentException">An option can't be used; the message names it.</exception>
    internal static void Validate(CodeProvisionerOptions options)
    {
        if (Fault(options) is { } fault)
            throw new ArgumentException($"{fault}.", nameof(options));
    }

    private static string? Fault(CodeProvisionerOptions options) =>
        options switch
        {
            { MaxConcurrency: < 1 or > 1000 } => $"{nameof(MaxConcurrency)}: it must be from 1 to 1000",
            { CallsPerSecond: not (null or (>= 0.001 and <= 100_000)) } =>
                $"{nameof(CallsPerSecond)}: it must be from 0.001 to 100000",
            { BatchSize: < 1 or > 100_000 } => $"{nameof(BatchSize)}: it must be from 1 to 100000",
            { MaxAttempts: < 1 or > 100 } => $"{nameof(MaxAttempts)}: it must be from 1 to 100",
            _ when !IsTime(options.CodeDeadline) => TimeFault(nameof(CodeDeadline)),
            _ when !IsTime(options.SettleDelay) => TimeFault(nameof(SettleDelay)),
            _ when options.CodePollInterval != Timeout.InfiniteTimeSpan
                    && (options.CodePollInterval == TimeSpan.Zero || !IsTime(options.CodePollInterval)) =>
                $"{nameof(CodePollInterval)}: it must be more than zero, and at most 24 days; or infinite",
            _ when !Enum.IsDefined(options.Surplus) => $"{nameof(Surplus)}: it is none of the values",
            _ => null,
        };

    private static bool IsTime(TimeSpan time) => time >= TimeSpan.Zero && time <= TimeSpan.FromDays(24);

    private static string TimeFault(string name) => $"{name}: it must not be negative, and at most 24 days";
}
