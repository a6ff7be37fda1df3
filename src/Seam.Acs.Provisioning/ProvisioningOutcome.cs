namespace Seam.Acs;

/// <summary>What became of one step.</summary>
public sealed record ProvisioningOutcome
{
    /// <summary>What was to be done, for whom and why.</summary>
    public required ProvisioningStep Step { get; init; }

    /// <summary>How it ended.</summary>
    public required ProvisioningResult Result { get; init; }

    /// <summary>
    /// The wanted credential as it is now, with its PIN; <c>null</c> where there is none, or the step isn't about a wanted
    /// code.
    /// </summary>
    public AcsCredential? Credential { get; init; }

    /// <summary>The ID of the person's user in the system; <c>null</c> where it isn't known.</summary>
    public string? AcsUserId { get; init; }

    /// <summary>
    /// Whether the system had not told the PIN of <see cref="Credential"/> by the time that
    /// <see cref="CodeProvisionerOptions.CodeDeadline"/> gives. The credential is there; a later run reads the PIN.
    /// </summary>
    public bool IsCodePending { get; init; }

    /// <summary>
    /// Why it failed, or why its result isn't known; where <see cref="IsCodePending"/>, why the PIN couldn't be looked for;
    /// <c>null</c> otherwise. A <see cref="SeamException"/>, but for what the caller's own code threw within a call, and for
    /// the <see cref="OperationCanceledException"/> of a run that was cancelled half way through a replacement.
    /// </summary>
    public Exception? Exception { get; init; }

    /// <summary>Result, step and the kind of exception; without PIN and person.</summary>
    public override string ToString() =>
        $"{nameof(ProvisioningOutcome)} {{ {nameof(Result)} = {Result}, {nameof(Step)} = {Step}, "
        + $"{nameof(AcsCredential.AcsCredentialId)} = {Credential?.AcsCredentialId}, {nameof(IsCodePending)} = {IsCodePending}, "
        + $"{nameof(Exception)} = {Exception?.GetType().Name} }}";
}
