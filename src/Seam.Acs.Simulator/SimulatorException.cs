namespace Seam.Acs.Simulator;

/// <summary>A foreseen end of the program: what its user is told, and what the process ends with.</summary>
internal sealed class SimulatorException : Exception
{
    public SimulatorException(int exitCode, string message, Exception? cause = null)
        : base(message, cause) => ExitCode = exitCode;

    public int ExitCode { get; }
}
