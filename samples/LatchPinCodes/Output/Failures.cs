using Seam.Acs;

namespace LatchPinCodes;

/// <summary>Turns what can go wrong into an exit code and a line for the user.</summary>
internal static class Failures
{
    /// <summary>Whether it is something to explain, rather than a bug of this program.</summary>
    public static bool AreForeseen(Exception failure, CancellationToken cancellationToken) =>
        failure is JobException or SeamException
        || (failure is OperationCanceledException && cancellationToken.IsCancellationRequested);

    public static (int ExitCode, string Line) Explain(Exception failure, JobRecord record)
    {
        var (exitCode, line) = failure switch
        {
            JobException job => (job.ExitCode, job.Message),
            OperationCanceledException => (ExitCode.Stopped, "Stopped."),
            SeamConfigurationException => (ExitCode.Key, failure.Message),
            SeamUnauthorizedException => (ExitCode.Key, $"The server does not accept the key. {failure.Message}"),
            _ when record.MayExist is not null => (ExitCode.OutcomeUnknown, $"An answer was lost. {failure.Message}"),
            SeamTransportException or SeamTimeoutException => (
                ExitCode.Unreachable,
                $"No answer from the server. {failure.Message}"
            ),
            _ => (ExitCode.Other, failure.Message),
        };
        return (exitCode, OneLine.Of($"{line} {record.Describe()}"));
    }
}
