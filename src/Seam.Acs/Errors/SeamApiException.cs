using System.Text.Json;

namespace Seam.Acs;

/// <summary>The server answered with an error: Seam itself, or a gateway before it.</summary>
public class SeamApiException : SeamException
{
    /// <summary>Makes an exception with a message.</summary>
    /// <param name="message">What happened and what to do about it.</param>
    /// <param name="innerException">What caused it; <c>null</c> where nothing else did.</param>
    public SeamApiException(string message, Exception? innerException = null)
        : base(message, innerException) { }

    internal SeamApiException(ApiFailure failure)
        : base(failure.Text)
    {
        Operation = failure.Operation;
        Attempts = failure.Attempts;
        RequestId = failure.RequestId;
        OutcomeUnknown = failure.OutcomeUnknown;
        StatusCode = failure.StatusCode;
        ErrorType = failure.Error.Type;
        ErrorMessage = failure.Error.Message;
        ErrorData = failure.Error.Data;
        RetryAfter = failure.RetryAfter;
    }

    /// <summary>The HTTP status, as a number.</summary>
    public int StatusCode { get; init; }

    /// <summary>
    /// Seam's name for the error, such as <c>invalid_input</c>; <c>null</c> where the answer isn't one of Seam's, for
    /// instance a gateway's page or an unknown route.
    /// </summary>
    public string? ErrorType { get; init; }

    /// <summary>
    /// The server's own text, as it was sent; <c>null</c> where there was none. It may repeat what the request held, so it
    /// isn't part of <see cref="Exception.Message"/> as it is, and should not be logged where that matters.
    /// </summary>
    public string? ErrorMessage { get; init; }

    /// <summary>
    /// Further data on the error, whose form depends on its type; <c>null</c> where there was none. It may repeat what the
    /// request held.
    /// </summary>
    public JsonElement? ErrorData { get; init; }

    /// <summary>How long the server asks to wait before the next request; <c>null</c> where it doesn't say.</summary>
    public TimeSpan? RetryAfter { get; init; }
}
