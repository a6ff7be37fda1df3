namespace Seam.Acs;

/// <summary>
/// No answer could be had: the server can't be reached, the connection broke, or a strategy of
/// <see cref="SeamClientOptions.ConfigurePipeline"/> refused to send the request. The inner exception is the cause.
/// </summary>
public class SeamTransportException : SeamException
{
    /// <summary>Makes an exception with a message.</summary>
    /// <param name="message">What happened and what to do about it.</param>
    /// <param name="innerException">What caused it; <c>null</c> where nothing else did.</param>
    public SeamTransportException(string message, Exception? innerException = null)
        : base(message, innerException) { }
}
