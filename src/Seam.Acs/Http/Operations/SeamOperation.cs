namespace Seam.Acs;

/// <summary>What the transport has to know of one operation of the API. One instance serves all calls.</summary>
internal class SeamOperation
{
    /// <param name="call">The verb and the path: <c>GET /acs/users/list</c>.</param>
    /// <param name="retry">What may be done when the response is lost.</param>
    public SeamOperation(string call, RetryClass retry)
    {
        var space = call.IndexOf(' ', StringComparison.Ordinal);
        Method = HttpMethod.Parse(call.AsSpan(0, space));
        Path = call[(space + 1)..];
        Name = Path[1..];
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
}
