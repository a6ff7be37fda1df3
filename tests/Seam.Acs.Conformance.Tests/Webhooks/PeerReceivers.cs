using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Seam.Acs.Conformance.Tests;

/// <summary>The packages that receive Standard Webhooks, and Seam's own.</summary>
internal sealed class PeerReceivers : IDisposable
{
    private readonly PeerProcess _process;

    private PeerReceivers(PeerProcess process) => _process = process;

    public static async Task<PeerReceivers> StartAsync() => new(await PeerProcess.StartAsync("signatures.mjs"));

    /// <summary>What each package that signs makes of a delivery, by its name.</summary>
    public async Task<IReadOnlyDictionary<string, string>> SignAsync(
        string secret,
        string id,
        DateTimeOffset at,
        string body
    ) =>
        Texts(
            await _process.AskAsync(
                new JsonObject
                {
                    ["sign"] = new JsonObject
                    {
                        ["secret"] = secret,
                        ["id"] = id,
                        ["at"] = at.ToUnixTimeMilliseconds(),
                        ["body"] = body,
                    },
                }
            )
        );

    /// <summary>What each package says of a delivery: <c>accepted</c>, <c>unreadable</c>, or its refusal.</summary>
    public async Task<IReadOnlyDictionary<string, string>> VerifyAsync(
        string secret,
        IReadOnlyDictionary<string, string> headers,
        byte[] body
    ) =>
        Texts(
            await _process.AskAsync(
                new JsonObject
                {
                    ["verify"] = new JsonObject
                    {
                        ["secret"] = secret,
                        ["headers"] = JsonSerializer.SerializeToNode(headers),
                        ["body"] = Encoding.UTF8.GetString(body),
                    },
                }
            )
        );

    public void Dispose() => _process.Dispose();

    private static Dictionary<string, string> Texts(JsonObject answer) =>
        answer.ToDictionary(member => member.Key, member => (string)member.Value!);
}
