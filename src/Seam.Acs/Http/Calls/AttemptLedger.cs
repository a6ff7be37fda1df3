using System.Net;

namespace Seam.Acs;

/// <summary>Counts the attempts of a call, and records whether one may have taken effect.</summary>
internal sealed class AttemptLedger
{
    private const string RequestIdHeader = "seam-request-id";

    private FailedAttempt? _lastFailed;
    private int _attempts;
    private int _underWay;
    private volatile bool _mayHaveTakenEffect;

    /// <summary>Gets the number of attempts that have begun.</summary>
    public int Attempts => _attempts;

    /// <summary>Gets a value indicating whether the server may have acted on an attempt, including one under way.</summary>
    public bool MayHaveTakenEffect => _mayHaveTakenEffect || Volatile.Read(ref _underWay) > 0;

    /// <summary>
    /// Gets a value indicating whether the server cannot have received the whole request of the attempt that ended last. True
    /// before the first attempt; false while an attempt is under way.
    /// </summary>
    public bool NeverSent { get; private set; } = true;

    /// <summary>Gets the exception of the attempt that ended last. Null if it had a response, or none has ended.</summary>
    public Exception? LastFailure => _lastFailed?.Failure;

    /// <summary>Gets the failure of a handler that the last attempt ended with. Null if no handler failed.</summary>
    public HandlerFailure? HandlerFailure => _lastFailed?.Handler;

    /// <summary>
    /// Gets the status of the response that the call ends with, or of a later response whose body could not be read. Zero if
    /// there is none.
    /// </summary>
    public int LastStatusCode { get; private set; }

    /// <summary>Gets Seam's ID of the request that the last response answers. Null if there is none.</summary>
    public string? RequestId { get; private set; }

    /// <summary>Gets or sets a value indicating whether the call's total time ran out.</summary>
    public bool TotalTimedOut { get; set; }

    /// <summary>Begins an attempt, unless the call could take effect twice.</summary>
    /// <param name="isRepeatable">Whether the same request twice has the effect of one.</param>
    public bool TryBegin(bool isRepeatable)
    {
        var isOnly = Interlocked.Increment(ref _underWay) == 1;
        if (!isRepeatable && (!isOnly || _mayHaveTakenEffect))
        {
            Interlocked.Decrement(ref _underWay);
            return false;
        }

        Interlocked.Increment(ref _attempts);
        NeverSent = false;
        return true;
    }

    /// <summary>Ends an attempt that had a response.</summary>
    public void EndAnswered(HttpStatusCode status)
    {
        _lastFailed = null;
        if (!IsRefusal(status))
            _mayHaveTakenEffect = true;
        Interlocked.Decrement(ref _underWay);
    }

    /// <summary>Ends an attempt that had no response, or a response whose body could not be read.</summary>
    /// <param name="failure">The exception that strategies see.</param>
    /// <param name="neverSent">Whether the server cannot have received the request whole.</param>
    /// <param name="status">The status of the response. Null if there was none.</param>
    /// <param name="handlerFailure">The failure of the handler that threw. Null for other failures.</param>
    public void EndFailed(Exception failure, bool neverSent, HttpStatusCode? status, HandlerFailure? handlerFailure)
    {
        _lastFailed = new FailedAttempt(failure, handlerFailure);
        NeverSent = neverSent;
        if (status is { } received)
            LastStatusCode = (int)received;
        if (!neverSent && (status is null || !IsRefusal(status.Value)))
            _mayHaveTakenEffect = true;
        Interlocked.Decrement(ref _underWay);
    }

    /// <summary>Notes the response that the call ends with.</summary>
    public void NoteResponse(HttpResponseMessage response)
    {
        LastStatusCode = (int)response.StatusCode;
        RequestId = response.Headers.NonValidated.TryGetValues(RequestIdHeader, out var values)
            ? values.ToString()
            : null;
    }

    /// <summary>Returns whether a server that responds with this status did nothing.</summary>
    /// <remarks>
    /// The other redirects may follow an effect, and a 408 may be a gateway's that gave up on the server behind it.
    /// </remarks>
    private static bool IsRefusal(HttpStatusCode status) =>
        status is HttpStatusCode.TemporaryRedirect or HttpStatusCode.PermanentRedirect
        || (
            status is >= HttpStatusCode.BadRequest and < HttpStatusCode.InternalServerError
            && status != HttpStatusCode.RequestTimeout
        );

    // An object of its own, because most calls have none.
    private sealed record FailedAttempt(Exception Failure, HandlerFailure? Handler);
}
