namespace Seam.Acs;

/// <summary>The descriptor of an operation of the API, which all calls share.</summary>
internal class SeamOperation
{
    /// <param name="call">The method and the path: <c>GET /acs/users/list</c>.</param>
    /// <param name="retry">The effect of repeating a call.</param>
    public SeamOperation(string call, RetryClass retry)
    {
        var space = call.IndexOf(' ', StringComparison.Ordinal);
        Method = HttpMethod.Parse(call.AsSpan(0, space));
        Path = call[(space + 1)..];
        Name = NameOf(call);
        Retry = retry;
    }

    /// <summary>Gets the path with its leading slash.</summary>
    public string Path { get; }

    /// <summary>Gets the name in errors and traces, which is the path without its leading slash.</summary>
    public string Name { get; }

    public HttpMethod Method { get; }

    public RetryClass Retry { get; }

    /// <summary>Gets a value indicating whether the same request twice has the effect of one.</summary>
    public bool IsRepeatable => Retry is RetryClass.Read or RetryClass.Idempotent;

    /// <summary>Gets a value indicating whether the caller gave the path, so that the descriptor is for one call.</summary>
    public bool IsByPath { get; protected init; }

    /// <summary>
    /// Gets a value indicating whether the operation accepts a token without a workspace. For a path that the caller gave, the
    /// API decides.
    /// </summary>
    public bool NeedsNoWorkspace => IsByPath || Path is "/workspaces/list" or "/workspaces/create";

    /// <summary>Returns the name of the operation of a method and a path.</summary>
    protected static string NameOf(string call) => call[(call.IndexOf('/', StringComparison.Ordinal) + 1)..];
}
