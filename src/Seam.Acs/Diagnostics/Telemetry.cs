namespace Seam.Acs;

/// <summary>Runs the code that reports calls to loggers and listeners.</summary>
internal static class Telemetry
{
    /// <summary>Reports, and ignores what a logger or a listener throws.</summary>
    public static void Report(Action report)
    {
        try
        {
            report();
        }
        catch (Exception)
        {
            // A broken listener must not hide the result of a call: the caller would retry a create that took effect.
        }
    }
}
