namespace Seam.Acs.Testing;

/// <summary>What a <see cref="SeamSimulator"/> is made with. It is copied then; later changes have no effect.</summary>
public sealed class SeamSimulatorOptions
{
    /// <summary>
    /// Makes IDs, PINs, keys and cursors. The same seed, clock and order of calls give the same answers to the byte.
    /// Default: 0.
    /// </summary>
    public int Seed { get; set; }

    /// <summary>The clock of the simulated workspace. Default: the system's.</summary>
    public TimeProvider TimeProvider { get; set; } = TimeProvider.System;

    /// <summary>
    /// The address that the simulated API takes itself to have; nothing is ever sent there. A path is a prefix, as of a
    /// proxy. Default: <c>https://seam.simulator.test/</c>.
    /// </summary>
    public Uri Endpoint { get; set; } = new("https://seam.simulator.test/");

    /// <summary>How long an action attempt, such as the unlocking of a door, stays pending. Default: over when first asked for.</summary>
    public TimeSpan ActionAttemptDuration { get; set; }

    /// <summary>
    /// How many requests <see cref="SeamSimulator.Requests"/> keeps, and how many deliveries that are over
    /// <see cref="SimulatedWebhooks.Deliveries"/> keeps: the newest. For simulators that run for long. Default: all.
    /// </summary>
    public int MaxRecordedRequests { get; set; } = int.MaxValue;

    /// <summary>
    /// Whether all changes are kept, which stale reads (<see cref="SimulatedFaultPlan.ReadStale(int)"/>) need. For
    /// simulators that run for long: false. Default: true.
    /// </summary>
    public bool KeepHistory { get; set; } = true;
}
