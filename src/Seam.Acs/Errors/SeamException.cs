namespace Seam.Acs;

/// <summary>
/// The root of everything that goes wrong in a call, but for what the caller did: a cancellation that the caller asked for
/// is a <see cref="SeamCanceledException"/>, and a parameter that can't be sent is an <see cref="ArgumentException"/>.
/// </summary>
/// <remarks>
/// No message holds a body, a query, a credential, or a value that the call sent. The exceptions can be made by hand, so
/// that the handling of them can be tested.
/// </remarks>
public abstract class SeamException : Exception
{
    /// <summary>Makes an exception with a message.</summary>
    /// <param name="message">What happened and what to do about it.</param>
    /// <param name="innerException">What caused it; <c>null</c> where nothing else did.</param>
    protected SeamException(string message, Exception? innerException = null)
        : base(message, innerException) { }

    /// <summary>
    /// The operation that was called, as the API's path without its leading slash: <c>acs/users/create</c>. Empty where no
    /// operation was called.
    /// </summary>
    public string Operation { get; init; } = "";

    /// <summary>How many times the request was handed to the network. 0 where it was never sent.</summary>
    public int Attempts { get; init; }

    /// <summary>
    /// Seam's ID of the last request that was answered, from the header <c>seam-request-id</c>, for questions to Seam's
    /// support; <c>null</c> where there was no answer, or it came from something before Seam.
    /// </summary>
    public string? RequestId { get; init; }

    /// <summary>
    /// <c>true</c> where the call may have taken effect although it failed: the server may have received a request whole,
    /// and did not clearly refuse it. <c>false</c> where it certainly had no effect, and for every call that only reads,
    /// since it changes nothing either way.
    /// </summary>
    /// <remarks>The API has no idempotency keys: look for the result of a create before repeating it.</remarks>
    public bool OutcomeUnknown { get; init; }
}
