namespace Seam.Acs;

/// <summary>
/// The names under which the library tells what it does: in traces, in metrics and in logs. None of the three ever holds a
/// credential, a PIN, a person's address, a body or a query.
/// </summary>
/// <remarks>The values are part of the library's contract, and change only with its major version.</remarks>
public static class SeamDiagnostics
{
    /// <summary>
    /// The name of the <see cref="System.Diagnostics.ActivitySource"/>, <c>Seam.Acs</c>: a span for each call, and one for
    /// each wait for an action.
    /// </summary>
    public const string ActivitySourceName = "Seam.Acs";

    /// <summary>The name of the <see cref="System.Diagnostics.Metrics.Meter"/>, <c>Seam.Acs</c>.</summary>
    public const string MeterName = "Seam.Acs";

    /// <summary>The category of all messages to <see cref="SeamClientOptions.LoggerFactory"/>, <c>Seam.Acs</c>.</summary>
    public const string LoggerCategory = "Seam.Acs";
}
