namespace Seam.Acs;

/// <summary>
/// The server reported success, but its answer can't be read: it isn't JSON, lacks what the operation returns, or is longer
/// than this client accepts.
/// </summary>
public class SeamResponseException : SeamException
{
    /// <summary>Makes an exception with a message.</summary>
    /// <param name="message">What happened and what to do about it.</param>
    /// <param name="innerException">What caused it; <c>null</c> where nothing else did.</param>
    public SeamResponseException(string message, Exception? innerException = null)
        : base(message, innerException) { }

    /// <summary>The HTTP status, as a number.</summary>
    public int StatusCode { get; init; }

    /// <summary>
    /// The place in the answer that can't be read, as in <c>$.acs_user.created_at</c>; <c>null</c> where the answer as a whole
    /// can't be.
    /// </summary>
    public string? Path { get; init; }
}
