namespace Seam.Acs;

/// <summary>
/// What an access system allows of its codes. The library knows it for each type of system, see <see cref="For"/>; for what
/// it doesn't know it takes the cautious side.
/// </summary>
public sealed record CodeRules
{
    /// <summary>Whether a code opens one door only, so that a person needs one for each door. <c>true</c> unless set.</summary>
    public bool OneEntranceForEachCode { get; set; } = true;

    /// <summary>Whether a PIN can be asked for. <c>false</c> unless set: the system makes them all.</summary>
    public bool CodeCanBeChosen { get; set; }

    /// <summary>Whether each code must have an end. <c>false</c> unless set.</summary>
    public bool NeedsEnd { get; set; }

    /// <summary>
    /// Whether the end of a code can be changed while its PIN stays. <c>true</c> unless set; otherwise a code with another
    /// end is replaced.
    /// </summary>
    public bool EndCanBeChanged { get; set; } = true;

    /// <summary>
    /// Whether a code must be deleted before another one comes in its place, because the system refuses both at a time. The
    /// person stands before a shut door in between. <c>false</c> unless set.
    /// </summary>
    public bool DeletesBeforeReplacing { get; set; }

    /// <summary>
    /// Why codes can't be given for doors in this system, in words; <c>null</c> where they can. A provisioner of a system
    /// with such a reason throws a <see cref="SeamProvisioningException"/>.
    /// </summary>
    public string? UnsupportedBecause { get; set; }

    /// <summary>The rules that the library knows for a type of system.</summary>
    /// <param name="externalType">The type, as <see cref="AcsSystem.ExternalType"/> tells it; <c>null</c> where it isn't known.</param>
    /// <returns>A new instance. The rules of an unknown type are cautious.</returns>
    public static CodeRules For(AcsSystemExternalType? externalType) => BrandRules.Of(externalType) with { };
}
