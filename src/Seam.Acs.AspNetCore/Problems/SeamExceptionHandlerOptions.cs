namespace Seam.Acs;

/// <summary>The options of the handler that turns exceptions of Seam's client into problem details.</summary>
public sealed class SeamExceptionHandlerOptions
{
    /// <summary>
    /// Gets or sets a function that returns the status of the response for an exception, or null for the default status. If it
    /// returns a status from 400 to 499 for a <see cref="SeamInvalidInputException"/>, the response also holds
    /// <see cref="SeamInvalidInputException.ValidationErrors"/>, whose texts may repeat values of the request to Seam.
    /// Default: null.
    /// </summary>
    public Func<Exception, int?>? StatusCode { get; set; }
}
