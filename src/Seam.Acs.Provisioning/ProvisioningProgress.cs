namespace Seam.Acs;

/// <summary>How far a run has come, counted since it began.</summary>
public sealed record ProvisioningProgress
{
    /// <summary>People whose steps are planned.</summary>
    public long People { get; init; }

    /// <summary>Steps that are planned so far, those that came to light on the way included.</summary>
    public long Steps { get; init; }

    /// <summary>Users made, linked, or adopted; they aren't counted among the codes below.</summary>
    public long Users { get; init; }

    /// <summary>Codes that were there as they are wanted.</summary>
    public long Existed { get; init; }

    /// <summary>Codes made, those that came in the place of others included.</summary>
    public long Created { get; init; }

    /// <summary>Codes changed.</summary>
    public long Changed { get; init; }

    /// <summary>Codes deleted, those in whose place others came left out.</summary>
    public long Removed { get; init; }

    /// <summary>Codes whose window is over.</summary>
    public long Skipped { get; init; }

    /// <summary>Steps that failed.</summary>
    public long Failed { get; init; }

    /// <summary>Steps whose result isn't known.</summary>
    public long Unknown { get; init; }

    /// <summary>Codes that are there, and whose PIN is waited for now.</summary>
    public long Waiting { get; init; }

    /// <summary>Codes whose PIN didn't come in time; they are counted above too.</summary>
    public long CodesPending { get; init; }

    /// <summary>Requests sent to the API, repetitions included.</summary>
    public long Calls { get; init; }
}
