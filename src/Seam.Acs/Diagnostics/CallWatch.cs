using System.Diagnostics;
using System.Net;
using Microsoft.Extensions.Logging;

namespace Seam.Acs;

/// <summary>The traces, metrics and logs of one call. It exists only if something listens.</summary>
internal sealed class CallWatch
{
    private readonly ICallFacts _call;
    private readonly TimeProvider _time;
    private readonly ILogger _logger;
    private readonly Activity? _activity;
    private readonly DateTimeOffset _startedOn;
    private readonly long _startedAt;
    private readonly bool _isCounted;

    private CallWatch(ICallFacts call, TimeProvider time, ILogger logger)
    {
        _call = call;
        _time = time;
        _logger = logger;
        _startedOn = _time.GetUtcNow();
        _startedAt = _time.GetTimestamp();
        _activity = StartActivity();
        // A listener that starts during the call must not count its end without its beginning.
        _isCounted = Instruments.ActiveOperations.Enabled;
        if (_isCounted)
            Telemetry.Report(() => Instruments.ActiveOperations.Add(1, Tags()));
    }

    // A poll is reported as a read. The wait reports the operation that started the action.
    private string Operation => _call.SentOperation;

    private bool IsPoll => _call.ActionAttemptId is not null;

    /// <summary>Begins to watch a call. Null if nothing listens.</summary>
    public static CallWatch? Begin(ICallFacts call, TimeProvider time, ILogger logger) =>
        Instruments.IsWatched(logger) ? new CallWatch(call, time, logger) : null;

    /// <summary>Reports that an attempt failed and is retried.</summary>
    /// <param name="response">The response of the attempt; null if there is none.</param>
    /// <param name="failure">The exception of the attempt; null if there is none.</param>
    /// <param name="delay">The wait before the next attempt.</param>
    public void Retry(HttpResponseMessage? response, Exception? failure, TimeSpan delay) =>
        Telemetry.Report(() => ReportRetry(response?.StatusCode, failure, delay));

    public void Succeed()
    {
        var elapsed = _time.GetElapsedTime(_startedAt);
        var requestId = TelemetryText.Id(_call.RequestId);
        var status = _call.LastStatusCode;
        Telemetry.Report(() => End(error: null, status, requestId, elapsed));
        Telemetry.Report(() =>
            SeamLog.CallSucceeded(_logger, Operation, status, elapsed.TotalMilliseconds, _call.Attempts, requestId)
        );
        Stop(elapsed);
    }

    public void Fail(Exception failure)
    {
        var elapsed = _time.GetElapsedTime(_startedAt);
        var error = ErrorKind.Of(failure, _call.RedactedRequest);
        var requestId = TelemetryText.Id((failure as SeamException)?.RequestId);
        Telemetry.Report(() => End(error, StatusOf(failure), requestId, elapsed));
        EndSpan(error, failure, _startedOn + elapsed);
        Telemetry.Report(() => Log(error, failure, requestId, elapsed.TotalMilliseconds));
        Stop(elapsed);
    }

    // The log message belongs to the span, so the span ends last.
    private void Stop(TimeSpan elapsed) => Telemetry.Report(() => SpanEnd.Stop(_activity, _startedOn + elapsed));

    private void ReportRetry(HttpStatusCode? status, Exception? failure, TimeSpan delay)
    {
        var error = status is { } code ? ErrorKind.Of(code) : ErrorKind.OfAttempt(failure!);
        if (_activity is not null)
        {
            var tags = new ActivityTagsCollection
            {
                { TagName.Attempt, _call.Attempts },
                { TagName.ErrorType, error },
                { TagName.RetryDelay, delay.TotalSeconds },
            };
            if (status is not null)
                tags.Add(TagName.StatusCode, (int)status);
            _activity.AddEvent(new ActivityEvent("seam.retry", _time.GetUtcNow(), tags));
        }

        if (Instruments.Retries.Enabled || Instruments.RetryDelay.Enabled)
        {
            var tags = Tags();
            tags.Add(TagName.ErrorType, error);
            Instruments.Retries.Add(1, tags);
            Instruments.RetryDelay.Record(delay.TotalSeconds, tags);
        }

        SeamLog.AttemptFailed(_logger, Operation, _call.Attempts, error, delay.TotalMilliseconds);
    }

    private static int StatusOf(Exception failure) =>
        failure switch
        {
            SeamApiException refusal => refusal.StatusCode,
            SeamResponseException unreadable => unreadable.StatusCode,
            _ => 0,
        };

    private bool IsOutcomeUnknown(Exception failure) =>
        !IsPoll
        && failure is (SeamException { OutcomeUnknown: true } or SeamCanceledException { OutcomeUnknown: true });

    private Activity? StartActivity()
    {
        if (!Instruments.Source.HasListeners())
            return null;
        var endpoint = _call.Endpoint;
        // Samplers see only the initial tags.
        KeyValuePair<string, object?>[] tags =
        [
            new(TagName.Method, _call.Method.Method),
            new(TagName.ServerAddress, endpoint.Host),
            new(TagName.ServerPort, endpoint.Port),
            new(TagName.UrlTemplate, $"/{Operation}"),
            new(TagName.Operation, Operation),
        ];
        Activity? activity = null;
        Telemetry.Report(() =>
            activity = Instruments.Source.StartActivity(
                ActivityKind.Client,
                tags: tags,
                startTime: _startedOn,
                name: Operation
            )
        );
        return activity;
    }

    private void End(string? error, int status, string? requestId, TimeSpan elapsed)
    {
        if (_isCounted)
            Instruments.ActiveOperations.Add(-1, Tags());
        if (Instruments.Duration.Enabled || Instruments.Attempts.Enabled)
        {
            var tags = Tags();
            if (status != 0)
                tags.Add(TagName.StatusCode, status);
            if (error is not null)
                tags.Add(TagName.ErrorType, error);
            Instruments.Duration.Record(elapsed.TotalSeconds, tags);
            Instruments.Attempts.Record(_call.Attempts, tags);
        }

        if (_activity is null)
            return;
        _activity.SetTag(TagName.Attempts, _call.Attempts);
        if (_call.Attempts > 1)
            _activity.SetTag(TagName.ResendCount, _call.Attempts - 1);
        if (status != 0)
            _activity.SetTag(TagName.StatusCode, status);
        if (requestId is not null)
            _activity.SetTag(TagName.RequestId, requestId);
    }

    private void EndSpan(string error, Exception failure, DateTimeOffset endedOn)
    {
        if (_activity is null)
            return;
        // The message of a failed poll holds the ID of the action attempt.
        var message = IsPoll ? null : SpanEnd.OwnWords(failure);
        SpanEnd.Fail(_activity, error, failure, message, IsOutcomeUnknown(failure), endedOn);
    }

    private void Log(string error, Exception failure, string? requestId, double elapsed)
    {
        if (IsOutcomeUnknown(failure))
            SeamLog.CallOutcomeUnknown(_logger, Operation, error, elapsed, _call.Attempts, requestId);
        else if (failure is OperationCanceledException)
            SeamLog.CallCanceled(_logger, Operation, elapsed, _call.Attempts);
        else
            SeamLog.CallFailed(_logger, Operation, error, elapsed, _call.Attempts, requestId);
    }

    private TagList Tags()
    {
        var endpoint = _call.Endpoint;
        return new TagList
        {
            { TagName.Operation, Operation },
            { TagName.Method, _call.Method.Method },
            { TagName.ServerAddress, endpoint.Host },
            { TagName.ServerPort, endpoint.Port },
        };
    }
}
