namespace Seam.Acs;

/// <summary>
/// The server has had too many requests (429), and either still said so after the last retry or asks for a wait longer than
/// <see cref="SeamClientOptions.MaxRetryDelay"/>. <see cref="SeamApiException.RetryAfter"/> holds the wait.
/// </summary>
public class SeamRateLimitException : SeamApiException
{
    /// <summary>Makes an exception with a message.</summary>
    /// <param name="message">What happened and what to do about it.</param>
    /// <param name="innerException">What caused it; <c>null</c> where nothing else did.</param>
    public SeamRateLimitException(string message, Exception? innerException = null)
        : base(message, innerException) { }

    internal SeamRateLimitException(ApiFailure failure)
        : base(failure) { }
}
