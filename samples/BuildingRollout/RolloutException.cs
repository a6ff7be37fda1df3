namespace BuildingRollout;

/// <summary>It can't be done as asked. The message is what the user reads.</summary>
internal sealed class RolloutException(int exitCode, string message, IReadOnlyList<FileError>? errors = null)
    : Exception(message)
{
    public int ExitCode { get; } = exitCode;

    /// <summary>The places in the files that are wrong; empty where it is something else.</summary>
    public IReadOnlyList<FileError> Errors { get; } = errors ?? [];
}
