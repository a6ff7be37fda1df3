using System.Runtime.Serialization;
using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>What differs from the client's options for one call. Whatever is <c>null</c> stays as the client has it.</summary>
/// <remarks>
/// An option that can't be used makes the call throw an <see cref="ArgumentException"/> before it sends anything. A call copies
/// its options when it begins: later changes have no effect on it.
/// </remarks>
public sealed record SeamRequestOptions
{
    /// <summary>How long one attempt may take, see <see cref="SeamClientOptions.AttemptTimeout"/>.</summary>
    public TimeSpan? AttemptTimeout { get; set; }

    /// <summary>How long the call may take with all its attempts, see <see cref="SeamClientOptions.TotalTimeout"/>.</summary>
    public TimeSpan? TotalTimeout { get; set; }

    /// <summary>How often a failed attempt is repeated at most, see <see cref="SeamClientOptions.MaxRetries"/>.</summary>
    public int? MaxRetries { get; set; }

    /// <summary>
    /// The longest wait before the first repetition, see <see cref="SeamClientOptions.RetryDelay"/>. Not longer than
    /// <see cref="MaxRetryDelay"/>, or than the client's where that isn't set.
    /// </summary>
    public TimeSpan? RetryDelay { get; set; }

    /// <summary>The longest wait before any repetition, see <see cref="SeamClientOptions.MaxRetryDelay"/>.</summary>
    public TimeSpan? MaxRetryDelay { get; set; }

    /// <summary>
    /// Whether and how long a call that starts an action waits for the action's end, see
    /// <see cref="SeamClientOptions.WaitForActionAttempts"/>. It means nothing for other calls.
    /// </summary>
    public ActionAttemptWait? WaitForActionAttempt { get; set; }

    /// <summary>
    /// Further headers of the request. Headers that the client itself sends, such as <c>authorization</c>, are refused. Names
    /// and values must be visible ASCII.
    /// </summary>
    [JsonIgnore, IgnoreDataMember]
    public IReadOnlyDictionary<string, string>? Headers { get; set; }

    /// <summary>
    /// Gets each answer that the call ends a request with, a refusal included, before the value is returned or the exception
    /// is thrown. The answers of attempts that were tried again are passed over.
    /// </summary>
    /// <remarks>
    /// A call that waits for an action, or looks up a create (<see cref="SeamClientOptions.ResolveUnknownCreates"/>), sends
    /// further requests, and a list that reads on sends one for each page: each answer
    /// comes, and the last one is what the call's value is made from. It isn't called where no answer was had. It runs within the
    /// call, so it should be quick; an exception that it throws ends the call and reaches the caller as it is.
    /// </remarks>
    [JsonIgnore, IgnoreDataMember]
    public Action<SeamResponse>? OnResponse { get; set; }

    /// <summary>Returns a copy that later changes of these options do not reach.</summary>
    internal SeamRequestOptions Copy() =>
        this with
        {
            Headers = Headers?.ToDictionary(),
            WaitForActionAttempt = WaitForActionAttempt is { } wait ? wait with { } : null,
        };

    /// <summary>The options that are set. The values of headers are hidden, as they may be secret.</summary>
    public override string ToString()
    {
        var parts = new List<string>();
        if (AttemptTimeout is { } attemptTimeout)
            parts.Add($"{nameof(AttemptTimeout)} = {attemptTimeout}");
        if (TotalTimeout is { } totalTimeout)
            parts.Add($"{nameof(TotalTimeout)} = {totalTimeout}");
        if (MaxRetries is { } maxRetries)
            parts.Add($"{nameof(MaxRetries)} = {maxRetries}");
        if (RetryDelay is { } retryDelay)
            parts.Add($"{nameof(RetryDelay)} = {retryDelay}");
        if (MaxRetryDelay is { } maxRetryDelay)
            parts.Add($"{nameof(MaxRetryDelay)} = {maxRetryDelay}");
        if (WaitForActionAttempt is { } wait)
            parts.Add($"{nameof(WaitForActionAttempt)} = {wait}");
        if (Headers is { } headers)
            parts.Add($"{nameof(Headers)} = [{string.Join(", ", headers.Keys)}]");
        if (OnResponse is not null)
            parts.Add(nameof(OnResponse));
        return $"{nameof(SeamRequestOptions)} {{ {string.Join(", ", parts)} }}";
    }
}
