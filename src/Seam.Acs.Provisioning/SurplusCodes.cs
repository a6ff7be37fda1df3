namespace Seam.Acs;

/// <summary>What becomes of a listed person's codes that aren't wanted.</summary>
public enum SurplusCodes
{
    /// <summary>They are deleted, so that the person has the listed codes and no others.</summary>
    Remove,

    /// <summary>
    /// They are left alone. What is wanted comes beside them, and a code that would be replaced stays too; so does one that
    /// a run which was broken off has made twice.
    /// </summary>
    Keep,
}
