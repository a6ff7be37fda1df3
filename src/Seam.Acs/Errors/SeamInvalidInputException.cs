using System.Collections.ObjectModel;

namespace Seam.Acs;

/// <summary>The server refused the parameters (error type <c>invalid_input</c>). The call had no effect.</summary>
public class SeamInvalidInputException : SeamApiException
{
    /// <summary>Makes an exception with a message.</summary>
    /// <param name="message">What happened and what to do about it.</param>
    /// <param name="innerException">What caused it; <c>null</c> where nothing else did.</param>
    public SeamInvalidInputException(string message, Exception? innerException = null)
        : base(message, innerException) { }

    internal SeamInvalidInputException(ApiFailure failure)
        : base(failure) => ValidationErrors = failure.Error.ValidationErrors;

    /// <summary>
    /// The server's texts by parameter, with the API's names; a nested one is named with dots, as in
    /// <c>access_schedule.ends_at</c>. What concerns the request as a whole stands under the empty name. Empty where the
    /// server doesn't say. The texts may repeat what the request held.
    /// </summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> ValidationErrors { get; init; } =
        ReadOnlyDictionary<string, IReadOnlyList<string>>.Empty;
}
