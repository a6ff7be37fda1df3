namespace Seam.Acs;

/// <summary>The action was tried and failed. Nothing is left to wait for.</summary>
public class SeamActionAttemptFailedException : SeamException
{
    /// <summary>Makes an exception with a message.</summary>
    /// <param name="message">What happened and what to do about it.</param>
    /// <param name="innerException">What caused it; <c>null</c> where nothing else did.</param>
    public SeamActionAttemptFailedException(string message, Exception? innerException = null)
        : base(message, innerException) { }

    /// <summary>Names the attempt, so that it can be read again later (UUID).</summary>
    public string ActionAttemptId { get; init; } = "";

    /// <summary>What was tried.</summary>
    public ActionAttemptType ActionType { get; init; }

    /// <summary>Seam's name for why the action failed; <c>null</c> where the API gives none.</summary>
    public string? ErrorType { get; init; }

    /// <summary>
    /// The server's own text, as it was sent; <c>null</c> where there was none. It may repeat what the request held, so it
    /// isn't part of <see cref="Exception.Message"/> as it is.
    /// </summary>
    public string? ErrorMessage { get; init; }
}
