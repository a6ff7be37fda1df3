namespace Seam.Acs;

/// <summary>
/// What the call names doesn't exist (an error type that ends in <c>_not_found</c>, or any 404). A missing route is told by
/// <see cref="SeamApiException.ErrorType"/> being <c>null</c>; it mostly means that the endpoint isn't Seam's.
/// </summary>
public class SeamNotFoundException : SeamApiException
{
    /// <summary>Makes an exception with a message.</summary>
    /// <param name="message">What happened and what to do about it.</param>
    /// <param name="innerException">What caused it; <c>null</c> where nothing else did.</param>
    public SeamNotFoundException(string message, Exception? innerException = null)
        : base(message, innerException) { }

    internal SeamNotFoundException(ApiFailure failure)
        : base(failure) { }
}
