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

/// <summary>A create of a resource that can be looked up by a key which the caller gives.</summary>
/// <typeparam name="TRequest">The type of the request.</typeparam>
/// <typeparam name="T">The type of the resource.</typeparam>
/// <param name="call">The method and the path of the create.</param>
/// <param name="retry">The effect of repeating a call.</param>
/// <param name="responseKey">The member of the response that holds the resource.</param>
/// <param name="lookup">The operation that reads a resource.</param>
/// <param name="key">Returns the key of a request. Null if it has none.</param>
/// <param name="lookupOf">Returns the request that looks a key up.</param>
/// <param name="createdAt">Returns the time of the creation.</param>
internal sealed class KeyedCreateOperation<TRequest, T>(
    string call,
    RetryClass retry,
    string responseKey,
    SeamOperation<T> lookup,
    Func<TRequest, string?> key,
    Func<string, ISeamRequest> lookupOf,
    Func<T, DateTimeOffset> createdAt
) : SeamOperation<T>(call, retry, new ObjectDecoder<T>(responseKey))
    where T : ISeamJson<T>
{
    public SeamOperation<T> Lookup { get; } = lookup;

    public Func<TRequest, string?> Key { get; } = key;

    public Func<string, ISeamRequest> LookupOf { get; } = lookupOf;

    public Func<T, DateTimeOffset> CreatedAt { get; } = createdAt;
}

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
