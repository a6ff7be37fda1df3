using System.Text.Json.Serialization;

namespace Seam.Acs.Simulator;

/// <summary>Something that may change the building. It is kept in the journal and can be done again from there.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "do")]
[JsonDerivedType(typeof(ApiCall), "call")]
[JsonDerivedType(typeof(DelayedEffect), "delayed_effect")]
[JsonDerivedType(typeof(AddSystem), "add_system")]
[JsonDerivedType(typeof(AddFault), "add_fault")]
[JsonDerivedType(typeof(ClearFaults), "clear_faults")]
[JsonDerivedType(typeof(CarryChanges), "carry_changes")]
[JsonDerivedType(typeof(ClearRequests), "clear_requests")]
[JsonDerivedType(typeof(AdvanceClock), "advance_clock")]
[JsonDerivedType(typeof(Reset), "reset")]
[JsonDerivedType(typeof(NoteDelivery), "note_delivery")]
internal abstract record Change
{
    /// <summary>Does it.</summary>
    /// <returns>The answer of the API; null where there is none to give.</returns>
    /// <exception cref="ArgumentException">It can't be done, and nothing was; the message says why.</exception>
    public abstract ApiAnswer? Apply(World world);
}

/// <summary>Somebody carried to the doors of a system what waited for them.</summary>
internal sealed record CarryChanges(string AcsSystemId) : Change
{
    public override ApiAnswer? Apply(World world)
    {
        world.Simulator.CarryChangesToDoors(AcsSystemId);
        return null;
    }
}

/// <summary>The record of requests was emptied.</summary>
internal sealed record ClearRequests : Change
{
    public override ApiAnswer? Apply(World world)
    {
        world.Simulator.ClearRequests();
        world.Calls.Clear();
        return null;
    }
}

/// <summary>The building's clock was put forward, and stays ahead of the machine's.</summary>
internal sealed record AdvanceClock(double Seconds) : Change
{
    private const double MostSeconds = 10 * 366 * 86400d;

    public override ApiAnswer? Apply(World world)
    {
        if (!(Seconds is >= 0 and <= MostSeconds))
            throw new ArgumentException("The clock goes forward only, and by ten years at the most.");
        world.PutForward(TimeSpan.FromSeconds(Seconds));
        world.Simulator.Settle();
        return null;
    }
}

/// <summary>The building was made anew, as it was at the beginning.</summary>
internal sealed record Reset : Change
{
    public override ApiAnswer? Apply(World world)
    {
        world.Build();
        return null;
    }
}
