using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Seam.Acs.Testing;

/// <summary>A request that reached the simulator. Its authorization is not kept.</summary>
/// <param name="Method">The verb, such as <c>POST</c>.</param>
/// <param name="Path">The operation's path, such as <c>/acs/users/create</c>, without a prefix of the endpoint.</param>
/// <param name="Query">The query as it was sent, without its question mark; empty where there was none.</param>
/// <param name="Body">The body as text; empty where there was none.</param>
/// <param name="At">When it came, by the simulator's clock.</param>
public sealed record RecordedRequest(string Method, string Path, string Query, string Body, DateTimeOffset At)
{
    /// <summary>The operation, such as <c>acs/users/create</c>.</summary>
    public string Operation => Path.TrimStart('/');

    /// <summary>Reads the parameters, wherever they stand: in the query or in the body.</summary>
    /// <returns>The parameters by name; empty where there are none, or what was sent can't be read.</returns>
    public JsonObject ReadParameters()
    {
        if (!ApiFacts.Embedded.Operations.TryGetValue(Path, out var operation))
            return [];
        if (Query.Length > 0 && Method is "GET" or "DELETE")
            return new ParameterReader(ApiFacts.Embedded).ReadQuery(
                operation.Parameters,
                Query,
                new ValidationErrors()
            );
        try
        {
            return ParameterReader.ReadBody(Encoding.UTF8.GetBytes(Body)) as JsonObject ?? [];
        }
        catch (JsonException)
        {
            // What is no JSON has no parameters, as the simulator's answer to it said already.
            return [];
        }
    }

    /// <summary>The verb and the path. Query and body are left out, as they may hold a PIN.</summary>
    /// <returns>Text such as <c>POST /acs/users/create</c>.</returns>
    public override string ToString() => $"{Method} {Path}";
}
