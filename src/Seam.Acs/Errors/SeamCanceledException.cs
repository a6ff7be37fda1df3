namespace Seam.Acs;

/// <summary>
/// The caller cancelled the call, be it in an attempt, in the wait before the next one, or while it waited for an action.
/// It tells what had become of the call by then.
/// </summary>
/// <remarks>It can be caught as any <see cref="OperationCanceledException"/>, and isn't a <see cref="SeamException"/>.</remarks>
public class SeamCanceledException : OperationCanceledException
{
    /// <summary>Makes an exception with a message.</summary>
    /// <param name="message">What happened and what to do about it.</param>
    /// <param name="innerException">What caused it; <c>null</c> where nothing else did.</param>
    /// <param name="cancellationToken">The token that was cancelled.</param>
    public SeamCanceledException(
        string message,
        Exception? innerException = null,
        CancellationToken cancellationToken = default
    )
        : base(message, innerException, cancellationToken) { }

    /// <summary>
    /// The operation that was called, as the API's path without its leading slash: <c>acs/users/create</c>. Empty where no
    /// operation was called.
    /// </summary>
    public string Operation { get; init; } = "";

    /// <summary>How many times the request was handed to the network. 0 where it was never sent.</summary>
    public int Attempts { get; init; }

    /// <summary>
    /// <c>true</c> where the call may have taken effect although it was cancelled, see
    /// <see cref="SeamException.OutcomeUnknown"/>. <c>false</c> where it certainly had no effect, and for every call that only
    /// reads.
    /// </summary>
    public bool OutcomeUnknown { get; init; }

    /// <summary>
    /// The ID of the action attempt that was waited for, by which it can be read again; <c>null</c> where none was.
    /// </summary>
    public string? ActionAttemptId { get; init; }
}
