namespace Seam.Acs.Testing;

/// <summary>A request that reached the simulator. Its authorization is not kept.</summary>
/// <param name="Method">The verb, such as <c>POST</c>.</param>
/// <param name="Path">The operation's path, such as <c>/acs/users/create</c>, without a prefix of the endpoint.</param>
/// <param name="Query">The query as it was sent, without its question mark; empty where there was none.</param>
/// <param name="Body">The body as text; empty where there was none.</param>
/// <param name="At">When it came, by the simulator's clock.</param>
public sealed record RecordedRequest(string Method, string Path, string Query, string Body, DateTimeOffset At)
{
    /// <summary>The verb and the path. Query and body are left out, as they may hold a PIN.</summary>
    /// <returns>Text such as <c>POST /acs/users/create</c>.</returns>
    public override string ToString() => $"{Method} {Path}";
}
