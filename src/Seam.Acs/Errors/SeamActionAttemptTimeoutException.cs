namespace Seam.Acs;

/// <summary>
/// The action wasn't over when the time to wait for it was. It goes on, and may still succeed:
/// <see cref="SeamException.OutcomeUnknown"/> is <c>true</c>, and the action attempt can be read again by its ID.
/// </summary>
public class SeamActionAttemptTimeoutException : SeamException
{
    /// <summary>Makes an exception with a message.</summary>
    /// <param name="message">What happened and what to do about it.</param>
    /// <param name="innerException">What caused it; <c>null</c> where nothing else did.</param>
    public SeamActionAttemptTimeoutException(string message, Exception? innerException = null)
        : base(message, innerException) { }

    /// <summary>Names the attempt, so that it can be read again later (UUID).</summary>
    public string ActionAttemptId { get; init; } = "";

    /// <summary>What is being tried.</summary>
    public ActionAttemptType ActionType { get; init; }

    /// <summary>How long the client waited.</summary>
    public TimeSpan Timeout { get; init; }
}
