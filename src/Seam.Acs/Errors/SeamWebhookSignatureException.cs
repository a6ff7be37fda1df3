namespace Seam.Acs;

/// <summary>
/// A delivery to a webhook is not proven to come from Seam: a header is missing, no signature fits, or it is too old. Answer
/// it with 401 or 400, and do nothing with its body.
/// </summary>
public class SeamWebhookSignatureException : SeamException
{
    /// <summary>Makes an exception with a message.</summary>
    /// <param name="message">What happened and what to do about it.</param>
    /// <param name="innerException">What caused it; <c>null</c> where nothing else did.</param>
    public SeamWebhookSignatureException(string message, Exception? innerException = null)
        : base(message, innerException) { }
}
