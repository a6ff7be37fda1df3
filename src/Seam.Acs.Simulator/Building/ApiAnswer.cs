using System.Security.Cryptography;
using System.Text;
using Seam.Acs.Testing;

namespace Seam.Acs.Simulator;

/// <summary>What a call of the API is answered.</summary>
/// <param name="Status">The status.</param>
/// <param name="Headers">The headers, those of the body included.</param>
/// <param name="Body">The body.</param>
internal sealed record ApiAnswer(int Status, IReadOnlyList<KeyValuePair<string, string>> Headers, byte[] Body)
{
    private const int DigestBytes = 8;

    private const int DroppedStatus = 0;
    private const int LaterStatus = 1;

    /// <summary>The connection breaks and there is no answer.</summary>
    public static readonly ApiAnswer Dropped = new(DroppedStatus, [], []);

    /// <summary>The simulator itself has an error.</summary>
    public static readonly ApiAnswer Failed = new(500, [], []);

    public bool IsDropped => Status == DroppedStatus;

    /// <summary>How long the caller is to wait for it, or for the effect of its call.</summary>
    public TimeSpan Delay { get; init; }

    /// <summary>The number of the call, where it has not had its effect yet and will after the delay; null: it had.</summary>
    public int? DelayedCall { get; init; }

    /// <summary>The effect of the call is yet to come, and its answer with it.</summary>
    public static ApiAnswer Later(TimeSpan delay, int number) =>
        new(LaterStatus, [], []) { Delay = delay, DelayedCall = number };

    public static ApiAnswer Of(SimulatedAnswer answer) =>
        new(
            (int)answer.Status,
            [new("Content-Type", answer.MediaType + "; charset=utf-8"), .. answer.Headers],
            answer.Body.ToArray()
        );

    /// <summary>By this a repeated call is known to have come out as it did the first time.</summary>
    /// <param name="address">The server's address; it is another one after a restart, and does not count.</param>
    public string Digest(string address)
    {
        var text = $"{Status} {Encoding.UTF8.GetString(Body).Replace(address, "", StringComparison.Ordinal)}";
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)).AsSpan(0, DigestBytes));
    }
}
