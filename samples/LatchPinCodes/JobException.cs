namespace LatchPinCodes;

/// <summary>The job can't be done as asked. The message is the line that the user reads.</summary>
internal sealed class JobException(int exitCode, string message) : Exception(message)
{
    public int ExitCode { get; } = exitCode;
}
