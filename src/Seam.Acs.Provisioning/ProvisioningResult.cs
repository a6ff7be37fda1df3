namespace Seam.Acs;

/// <summary>How a step ended.</summary>
public enum ProvisioningResult
{
    /// <summary>What is wanted was there, and was left as it is.</summary>
    Existed,

    /// <summary>Made, or found to have been made by a call of this run whose answer was lost.</summary>
    Created,

    /// <summary>Changed, or linked.</summary>
    Changed,

    /// <summary>Deleted, or found to be gone.</summary>
    Removed,

    /// <summary>Nothing was done, because the window of the wanted code is over.</summary>
    Skipped,

    /// <summary>It certainly had no effect, or only a part of it; the exception tells why.</summary>
    Failed,

    /// <summary>It may have had an effect, and looking didn't tell. The next run finds out.</summary>
    Unknown,
}
