namespace Seam.Acs.Testing;

/// <summary>A request as it reached the simulator, its body read.</summary>
internal sealed record ReceivedRequest
{
    public required string Method { get; init; }
    public required string Path { get; init; }
    public required string Query { get; init; }
    public required ReadOnlyMemory<byte> Body { get; init; }
    public string? MediaType { get; init; }
    public string? Authorization { get; init; }
    public string? Workspace { get; init; }
    public string? ClientSessionToken { get; init; }
    public string? PublishableKey { get; init; }

    /// <param name="request">The request.</param>
    /// <param name="body">Its body, empty where it has none.</param>
    /// <param name="endpoint">The address of the simulated API, whose path is a prefix and not part of the operation.</param>
    public static ReceivedRequest From(HttpRequestMessage request, byte[] body, Uri endpoint)
    {
        var uri = request.RequestUri ?? throw new InvalidOperationException("The request has no address.");
        var prefix = endpoint.AbsolutePath.TrimEnd('/');
        var path = uri.AbsolutePath;
        return new ReceivedRequest
        {
            Method = request.Method.Method,
            Path = path.StartsWith(prefix + "/", StringComparison.Ordinal) ? path[prefix.Length..] : path,
            Query = uri.Query.TrimStart('?'),
            Body = body,
            MediaType = request.Content?.Headers.ContentType?.MediaType,
            Authorization = request.Headers.Authorization is { Scheme: "Bearer" } header ? header.Parameter : null,
            Workspace = Header(request, "seam-workspace"),
            ClientSessionToken = Header(request, "client-session-token"),
            PublishableKey = Header(request, "seam-publishable-key"),
        };
    }

    private static string? Header(HttpRequestMessage request, string name) =>
        request.Headers.TryGetValues(name, out var values) ? values.First() : null;
}
