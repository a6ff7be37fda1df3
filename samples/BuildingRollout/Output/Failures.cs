using Seam.Acs;

namespace BuildingRollout;

/// <summary>Turns what can go wrong into an exit code and a line for the user.</summary>
internal static class Failures
{
    private const string GoOn = "The same command goes on where this one ended.";

    /// <summary>Whether it is something to explain, rather than a bug of this program.</summary>
    public static bool AreForeseen(Exception failure, CancellationToken cancellationToken) =>
        failure
            is RolloutException
                or SeamException
                or DesiredAccessException
                or IOException
                or UnauthorizedAccessException
        || (failure is OperationCanceledException && cancellationToken.IsCancellationRequested);

    public static (int ExitCode, string Line) Explain(Exception failure)
    {
        var (exitCode, line) = failure switch
        {
            RolloutException known => (known.ExitCode, known.Message),
            OperationCanceledException => (
                ExitCode.Stopped,
                "Stopped. What was done stays done; the same command goes on where this one ended."
            ),
            DesiredAccessException => (ExitCode.Files, failure.Message),
            SeamConfigurationException => (ExitCode.Key, failure.Message),
            SeamUnauthorizedException => (ExitCode.Key, $"The server does not accept the key. {failure.Message}"),
            SeamTransportException or SeamTimeoutException => (
                ExitCode.Unreachable,
                $"No answer from the server. {failure.Message} {GoOn}"
            ),
            SeamApiException { StatusCode: 408 or 429 or >= 500 } => (
                ExitCode.Unreachable,
                $"The server does not answer properly now. {failure.Message} {GoOn}"
            ),
            IOException or UnauthorizedAccessException => (
                ExitCode.Folder,
                $"A file cannot be used: {failure.Message}"
            ),
            _ => (ExitCode.Other, failure.Message),
        };
        return (exitCode, OneLine.Of(line));
    }
}
