namespace Seam.Acs;

/// <summary>What the transport has to know of one operation of the API. One instance serves all calls.</summary>
internal class SeamOperation
{
    private protected SeamOperation(string path, HttpMethod method, RetryClass retry)
    {
        Path = path;
        Name = path[1..];
        Method = method;
        Retry = retry;
    }

    /// <summary>The path with its leading slash.</summary>
    public string Path { get; }

    /// <summary>The name in errors and traces: the path without its leading slash.</summary>
    public string Name { get; }

    public HttpMethod Method { get; }

    public RetryClass Retry { get; }

    /// <summary>Whether the same request twice has the effect of one.</summary>
    public bool IsRepeatable => Retry is RetryClass.Read or RetryClass.Idempotent;

    /// <summary>Whether a caller named it by its path, for one call.</summary>
    public bool IsByPath { get; protected init; }

    /// <summary>
    /// Whether it can be called with a token that belongs to no workspace. What a caller names by its path is the caller's to
    /// know.
    /// </summary>
    public bool NeedsNoWorkspace => IsByPath || Path is "/workspaces/list" or "/workspaces/create";

    public static SeamOperation ReturnsNothing(string path, HttpMethod method, RetryClass retry) =>
        new(path, method, retry);

    public static SeamOperation<T> Returns<T>(string path, HttpMethod method, RetryClass retry, string responseKey)
        where T : ISeamJson<T> => new(path, method, retry, new ObjectDecoder<T>(responseKey));

    public static SeamOperation<IReadOnlyList<T>> ReturnsList<T>(
        string path,
        HttpMethod method,
        RetryClass retry,
        string responseKey
    )
        where T : ISeamJson<T> => new(path, method, retry, new ListDecoder<T>(responseKey));

    public static SeamOperation<SeamPage<T>> ReturnsPage<T>(
        string path,
        HttpMethod method,
        RetryClass retry,
        string responseKey
    )
        where T : ISeamJson<T> => new(path, method, retry, new PageDecoder<T>(responseKey, path[1..]));

    public static SeamOperation<ActionAttempt<T>> ReturnsActionAttempt<T>(
        string path,
        HttpMethod method,
        RetryClass retry,
        string responseKey
    )
        where T : ISeamJson<T> => Returns<ActionAttempt<T>>(path, method, retry, responseKey);
}
