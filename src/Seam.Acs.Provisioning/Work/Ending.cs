namespace Seam.Acs;

/// <summary>How a call of a step ended, where it ended without a value.</summary>
internal static class Ending
{
    /// <summary>
    /// Whether a failure belongs to the one step. A cancellation ends the run, and so does a client that was disposed, since
    /// nothing more can be sent.
    /// </summary>
    public static bool ConcernsStep(Exception failure, CancellationToken cancellationToken) =>
        !cancellationToken.IsCancellationRequested
        && failure is not (OperationCanceledException or ObjectDisposedException);

    /// <summary>
    /// Whether the call may have had its effect. Of what is no exception of the library's, such as one that a strategy of the
    /// user's throws, only a refused parameter says that it can't.
    /// </summary>
    public static bool IsUnknown(Exception failure) =>
        failure is SeamException known ? known.OutcomeUnknown : failure is not ArgumentException;

    public static ProvisioningResult Of(Exception failure) =>
        IsUnknown(failure) ? ProvisioningResult.Unknown : ProvisioningResult.Failed;
}
