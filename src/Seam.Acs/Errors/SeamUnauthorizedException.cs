namespace Seam.Acs;

/// <summary>The server doesn't accept the credential (401): it is unknown, was revoked, or belongs to another workspace.</summary>
public class SeamUnauthorizedException : SeamApiException
{
    /// <summary>Makes an exception with a message.</summary>
    /// <param name="message">What happened and what to do about it.</param>
    /// <param name="innerException">What caused it; <c>null</c> where nothing else did.</param>
    public SeamUnauthorizedException(string message, Exception? innerException = null)
        : base(message, innerException) { }

    internal SeamUnauthorizedException(ApiFailure failure)
        : base(failure) { }
}
