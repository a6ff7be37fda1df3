using System.Globalization;
using System.Net;

namespace Seam.Acs.Load.Tests;

/// <summary>One call, with the faults that its seed has in store for it, and what really became of it at the server.</summary>
internal sealed class ChaosCall : IDisposable
{
    private const int FaultsInHundred = 35;

    private static readonly AsyncLocal<ChaosCall?> Flow = new();

    private static readonly Fault[] Faults = Enum.GetValues<Fault>();

    private static readonly HttpStatusCode[] Statuses =
    [
        HttpStatusCode.RequestTimeout,
        HttpStatusCode.InternalServerError,
        HttpStatusCode.BadGateway,
        HttpStatusCode.ServiceUnavailable,
        HttpStatusCode.GatewayTimeout,
    ];

    private static readonly string?[] RetryAfters = [null, "1", "0", "3600", "soon", "Wed, 01 Jul 2026 12:00:05 GMT"];

    private readonly CancellationTokenSource _cancel = new();
    private readonly Dice _dice;

    /// <param name="seed">What settles its faults.</param>
    /// <param name="number">Which call it is.</param>
    /// <param name="path">The operation's path, whose effects are counted; other requests of the call look only.</param>
    public ChaosCall(int seed, int number, string path)
    {
        Number = number;
        Path = path;
        _dice = Dice.Of(seed, number);
        CancelsInWait = _dice.OneIn(40);
        CancelsAnywhere = _dice.OneIn(40);
        Flow.Value = this;
    }

    /// <summary>The call that the code runs for.</summary>
    public static ChaosCall? Current => Flow.Value;

    public int Number { get; }

    public string Path { get; }

    /// <summary>The call's own clock: its waits pass at once, and its timeouts don't touch others.</summary>
    public TestTime Time { get; } = new();

    public CancellationToken CancellationToken => _cancel.Token;

    public bool IsCancelled => _cancel.IsCancellationRequested;

    /// <summary>Whether the caller gives up when it waits to try again.</summary>
    public bool CancelsInWait { get; }

    /// <summary>Whether the caller gives up at a moment that no seed settles.</summary>
    public bool CancelsAnywhere { get; }

    /// <summary>How often the operation itself was handed to the network.</summary>
    public int Attempts { get; private set; }

    /// <summary>How often the server did what it was asked to.</summary>
    public int Effects { get; set; }

    /// <summary>How many attempts ended without the client being able to tell what became of them.</summary>
    public int Riddles { get; set; }

    public Fault Next(string path)
    {
        if (path == Path)
            Attempts++;
        return _dice.Below(100) < FaultsInHundred ? _dice.Of(Faults) : Fault.None;
    }

    public HttpStatusCode NextStatus() => _dice.Of(Statuses);

    public string? NextRetryAfter() => _dice.Of(RetryAfters);

    public int Below(int bound) => _dice.Below(bound);

    public void Cancel() => _cancel.Cancel();

    public void Dispose()
    {
        Flow.Value = null;
        _cancel.Dispose();
    }

    public override string ToString() =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"call {Number} of {Path}: {Attempts} attempts, {Effects} effects, {Riddles} without an answer"
        );
}
