namespace Seam.Acs;

/// <summary>No answer came in time.</summary>
public class SeamTimeoutException : SeamException
{
    /// <summary>Makes an exception with a message.</summary>
    /// <param name="message">What happened and what to do about it.</param>
    /// <param name="innerException">What caused it; <c>null</c> where nothing else did.</param>
    public SeamTimeoutException(string message, Exception? innerException = null)
        : base(message, innerException) { }

    /// <summary>The time that ran out.</summary>
    public TimeSpan Timeout { get; init; }

    /// <summary>
    /// <c>true</c> where the whole call ran out of its time (<see cref="SeamClientOptions.TotalTimeout"/>), <c>false</c> where
    /// its last attempt did (<see cref="SeamClientOptions.AttemptTimeout"/>).
    /// </summary>
    public bool IsTotal { get; init; }
}
