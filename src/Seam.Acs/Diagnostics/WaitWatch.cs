using System.Diagnostics;
using Microsoft.Extensions.Logging;

namespace Seam.Acs;

/// <summary>The traces, metrics and logs of one wait for an action. It exists only if something listens.</summary>
internal sealed class WaitWatch
{
    private readonly ICallFacts _action;
    private readonly TimeProvider _time;
    private readonly ILogger _logger;
    private readonly string? _actionAttemptId;
    private readonly Activity? _activity;
    private readonly DateTimeOffset _startedOn;
    private readonly long _startedAt;

    private WaitWatch(
        ICallFacts action,
        string actionAttemptId,
        ActionAttemptWait wait,
        TimeProvider time,
        ILogger logger
    )
    {
        _action = action;
        _time = time;
        _logger = logger;
        _actionAttemptId = TelemetryText.Id(actionAttemptId);
        _startedOn = _time.GetUtcNow();
        _startedAt = _time.GetTimestamp();
        _activity = StartActivity();
        Telemetry.Report(() =>
            SeamLog.ActionAttemptWaiting(_logger, Operation, wait.Timeout.TotalSeconds, _actionAttemptId)
        );
    }

    private string Operation => _action.OperationName;

    /// <summary>Begins to watch a wait. Null if nothing listens.</summary>
    /// <param name="action">The call that started the action, or the call to wait for it.</param>
    /// <param name="actionAttemptId">The action attempt's ID as the server gave it.</param>
    /// <param name="wait">The timeout and the interval.</param>
    /// <param name="time">The client's clock.</param>
    /// <param name="logger">The client's logger.</param>
    public static WaitWatch? Begin(
        ICallFacts action,
        string actionAttemptId,
        ActionAttemptWait wait,
        TimeProvider time,
        ILogger logger
    ) => Instruments.IsWatched(logger) ? new WaitWatch(action, actionAttemptId, wait, time, logger) : null;

    public void Succeed(int polls)
    {
        var elapsed = _time.GetElapsedTime(_startedAt);
        Telemetry.Report(() => End(polls, error: null, elapsed));
        Telemetry.Report(() =>
            SeamLog.ActionAttemptSucceeded(_logger, Operation, _actionAttemptId, elapsed.TotalMilliseconds, polls)
        );
        Stop(elapsed);
    }

    public void Fail(Exception failure, int polls)
    {
        var elapsed = _time.GetElapsedTime(_startedAt);
        var outcomeUnknown = IsOutcomeUnknown(failure);
        var error = ErrorKind.Of(failure, _action.RedactedRequest);
        Telemetry.Report(() => End(polls, error, elapsed));
        if (_activity is not null)
            SpanEnd.Fail(_activity, error, failure, message: null, outcomeUnknown, _startedOn + elapsed);
        Telemetry.Report(() => Log(error, outcomeUnknown, elapsed.TotalMilliseconds, polls));
        Stop(elapsed);
    }

    // The log message belongs to the span, so the span ends last.
    private void Stop(TimeSpan elapsed) => Telemetry.Report(() => SpanEnd.Stop(_activity, _startedOn + elapsed));

    private void Log(string error, bool outcomeUnknown, double milliseconds, int polls)
    {
        if (outcomeUnknown)
            SeamLog.ActionAttemptOutcomeUnknown(_logger, Operation, _actionAttemptId, error, milliseconds, polls);
        else
            SeamLog.ActionAttemptFailed(_logger, Operation, _actionAttemptId, error, milliseconds, polls);
    }

    // Only the action's own failure ends the action. After any other failure, the action continues.
    private static bool IsOutcomeUnknown(Exception failure) => failure is not SeamActionAttemptFailedException;

    private Activity? StartActivity()
    {
        if (!Instruments.Source.HasListeners())
            return null;
        var endpoint = _action.Endpoint;
        KeyValuePair<string, object?>[] tags =
        [
            new(TagName.ServerAddress, endpoint.Host),
            new(TagName.ServerPort, endpoint.Port),
            new(TagName.Operation, Operation),
        ];
        Activity? activity = null;
        Telemetry.Report(() =>
            activity = Instruments.Source.StartActivity(
                ActivityKind.Internal,
                tags: tags,
                startTime: _startedOn,
                name: $"{Operation} wait"
            )
        );
        if (_actionAttemptId is not null)
            activity?.SetTag(TagName.ActionAttemptId, _actionAttemptId);
        return activity;
    }

    private void End(int polls, string? error, TimeSpan elapsed)
    {
        _activity?.SetTag(TagName.Polls, polls);
        if (!Instruments.ActionAttemptWait.Enabled)
            return;
        var endpoint = _action.Endpoint;
        var tags = new TagList
        {
            { TagName.Operation, Operation },
            { TagName.ServerAddress, endpoint.Host },
            { TagName.ServerPort, endpoint.Port },
        };
        if (error is not null)
            tags.Add(TagName.ErrorType, error);
        Instruments.ActionAttemptWait.Record(elapsed.TotalSeconds, tags);
    }
}
