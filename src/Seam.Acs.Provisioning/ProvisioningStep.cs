namespace Seam.Acs;

/// <summary>One step from what is there to what is wanted.</summary>
public sealed record ProvisioningStep
{
    /// <summary>What it does.</summary>
    public required ProvisioningAction Action { get; init; }

    /// <summary>
    /// Whom it concerns; <c>null</c> for a person who isn't listed, see <see cref="CodeProvisionerOptions.RemoveUnlistedPeople"/>.
    /// </summary>
    public DesiredAccess? Person { get; init; }

    /// <summary>
    /// The wanted code, for one door where the system's codes open one door each; <c>null</c> where the step isn't about a
    /// code that is wanted.
    /// </summary>
    public DesiredCode? Wanted { get; init; }

    /// <summary>The credential that was found, with its PIN; <c>null</c> where the step isn't about one.</summary>
    public AcsCredential? Existing { get; init; }

    /// <summary>
    /// The IDs of the entrances that the step is about: of the wanted code, or else of the one that was found; empty where
    /// it is about none.
    /// </summary>
    public IReadOnlyList<string> AcsEntranceIds { get; init; } = [];

    /// <summary>The ID of the person's user in the system; <c>null</c> where there was none when the step was planned.</summary>
    public string? AcsUserId { get; init; }

    /// <summary>Why, in words; without PINs, names and addresses. Not for programs, as it changes.</summary>
    public string Reason { get; init; } = "";

    /// <summary>Action, doors, IDs and reason; without PIN and person.</summary>
    public override string ToString() =>
        $"{nameof(ProvisioningStep)} {{ {nameof(Action)} = {Action}, {nameof(AcsUserId)} = {AcsUserId}, "
        + $"{nameof(AcsEntranceIds)} = [{string.Join(", ", AcsEntranceIds)}], "
        + $"{nameof(AcsCredential.AcsCredentialId)} = {Existing?.AcsCredentialId}, {nameof(Reason)} = {Reason} }}";
}
