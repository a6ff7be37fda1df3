namespace Seam.Acs;

/// <summary>A code that is there, with the doors that it opens.</summary>
internal sealed class FoundCode(AcsCredential credential)
{
    public AcsCredential Credential { get; } = credential;

    public HashSet<string> Doors { get; } = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>
    /// Whether it is a code that counts: one that is being deleted doesn't. Lists hold managed credentials only, so that
    /// needs no look at a member which a server may leave out.
    /// </summary>
    public static bool Counts(AcsCredential credential) =>
        credential.AccessMethod == AcsCredentialAccessMethod.Code
        && credential.Warnings.All(warning => warning.WarningCode != AcsCredentialWarningCode.BeingDeleted);

    /// <summary>Whether it is what is wanted, its PIN apart where that isn't known or isn't asked for.</summary>
    public bool Is(DesiredCode wanted, DateTimeOffset now) =>
        HasDoorsOf(wanted)
        && Windows.SameStart(Credential.StartsAt, wanted.StartsAt, now)
        && Windows.Same(Credential.EndsAt, wanted.EndsAt)
        && HasCodeOf(wanted);

    public bool HasDoorsOf(DesiredCode wanted) => Doors.SetEquals(wanted.AcsEntranceIds);

    public bool HasCodeOf(DesiredCode wanted) =>
        wanted.Code is null || Credential.Code is null || wanted.Code == Credential.Code;
}
