namespace Seam.Acs;

/// <summary>What repeating an operation would do, which decides when a failed attempt may be repeated.</summary>
internal enum RetryClass
{
    /// <summary>Changes nothing.</summary>
    Read,

    /// <summary>Changes something, but doing it twice is the same as doing it once.</summary>
    Idempotent,

    /// <summary>Makes something new each time.</summary>
    Create,

    /// <summary>Makes something happen in the world each time, such as a door that opens.</summary>
    Action,
}
