namespace Seam.Acs;

/// <summary>An operation that returns a result.</summary>
/// <typeparam name="T">The type of the result.</typeparam>
internal class SeamOperation<T>(string call, RetryClass retry, ResponseDecoder<T> decoder) : SeamOperation(call, retry)
{
    public ResponseDecoder<T> Decoder { get; } = decoder;

    /// <summary>Returns an operation for a path that the caller gave. Every operation of the API accepts POST.</summary>
    public static SeamOperation<T> ByPath(string path, RetryClass retry, ResponseDecoder<T> decoder) =>
        new($"POST {path}", retry, decoder) { IsByPath = true };
}

/// <summary>An operation that returns one record.</summary>
internal sealed class RecordOperation<T>(string call, RetryClass retry, string responseKey)
    : SeamOperation<T>(call, retry, new ObjectDecoder<T>(responseKey))
    where T : ISeamJson<T>;

/// <summary>An operation that returns a list without pages.</summary>
internal sealed class ListOperation<T>(string call, RetryClass retry, string responseKey)
    : SeamOperation<IReadOnlyList<T>>(call, retry, new ListDecoder<T>(responseKey))
    where T : ISeamJson<T>;

/// <summary>An operation that returns one page of a list.</summary>
internal sealed class PageOperation<T>(string call, RetryClass retry, string responseKey)
    : SeamOperation<SeamPage<T>>(call, retry, new PageDecoder<T>(responseKey, NameOf(call)))
    where T : ISeamJson<T>;

/// <summary>An operation that starts an action.</summary>
/// <typeparam name="T">The result of the action.</typeparam>
internal sealed class ActionOperation<T>(string call, RetryClass retry)
    : SeamOperation<ActionAttempt<T>>(call, retry, new ObjectDecoder<ActionAttempt<T>>("action_attempt"))
    where T : ISeamJson<T>;
