namespace Seam.Acs.Testing;

/// <summary>How a simulated access system behaves.</summary>
public sealed class SimulatedSystemOptions
{
    /// <summary>
    /// Whether a hub brings changes to the doors. Without one they wait until
    /// <see cref="SeamSimulator.CarryChangesToDoors"/>. Default: true.
    /// </summary>
    public bool HasHub { get; set; } = true;

    /// <summary>
    /// Whether a PIN that the system makes is told only once the doors know it; the credential has none until then.
    /// Default: false, it stands in the answer that creates it.
    /// </summary>
    public bool DeferPins { get; set; }

    /// <summary>How long the hub takes to bring a change to the doors. Null: no time, or one minute with deferred PINs.</summary>
    public TimeSpan? SyncDelay { get; set; }

    /// <summary>
    /// Whether a PIN may open several entrances, also where the kind of system knows no such thing. Together with
    /// <see cref="PinsCanBeChosen"/> it plays a system that the simulator has no rules for. Default: false, as the kind has it.
    /// </summary>
    public bool PinsOpenSeveralEntrances { get; set; }

    /// <summary>
    /// Whether a PIN may be asked for, also where the kind of system makes them all. Each is in use once at a time. Default:
    /// false, as the kind has it.
    /// </summary>
    public bool PinsCanBeChosen { get; set; }

    /// <summary>The time zone of the location, by its IANA name; null: not known. Default: null.</summary>
    public string? TimeZone { get; set; }

    /// <summary>The customer to whom the system belongs; null: none. Default: null.</summary>
    public string? CustomerKey { get; set; }

    /// <summary>The spaces to which the entrances made with the system belong, by ID. Default: none.</summary>
    public IReadOnlyList<string> SpaceIds { get; set; } = [];

    internal SimulatedSystemOptions Copy()
    {
        var copy = (SimulatedSystemOptions)MemberwiseClone();
        copy.SpaceIds = [.. SpaceIds];
        return copy;
    }
}
