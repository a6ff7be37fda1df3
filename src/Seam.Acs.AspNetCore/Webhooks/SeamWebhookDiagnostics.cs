namespace Seam.Acs;

/// <summary>The names of the logs and metrics of received webhooks. They hold no secret, no PIN and no body.</summary>
/// <remarks>
/// An exception of an app's own handler or event store is logged as it is. The values are part of the library's contract, and
/// change only with its major version.
/// </remarks>
public static class SeamWebhookDiagnostics
{
    /// <summary>The name of the <see cref="System.Diagnostics.Metrics.Meter"/>, <c>Seam.Acs.AspNetCore</c>.</summary>
    public const string MeterName = "Seam.Acs.AspNetCore";

    /// <summary>The category of the log messages, <c>Seam.Acs.AspNetCore</c>.</summary>
    public const string LoggerCategory = "Seam.Acs.AspNetCore";
}
