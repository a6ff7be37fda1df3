using System.Net;

namespace Seam.Acs.Testing;

/// <summary>What a fault does to a call.</summary>
internal abstract record FaultEffect
{
    private FaultEffect() { }

    /// <summary>Whether the call meets this in place of its answer; else the call goes on.</summary>
    public virtual bool IsEnd => true;

    /// <summary>An answer with a status of its own, as a gateway gives it.</summary>
    public sealed record Status(HttpStatusCode Code, string? RetryAfter) : FaultEffect;

    /// <summary>A refusal as the API itself gives it.</summary>
    public sealed record Error(HttpStatusCode Code, string Type, string Message, string? RetryAfter = null)
        : FaultEffect;

    /// <summary>The connection breaks; how far the call came can't be seen from the outside.</summary>
    public sealed record Drop : FaultEffect;

    /// <summary>No connection comes about, so nothing was sent.</summary>
    public sealed record Refuse : FaultEffect;

    /// <summary>The call takes longer.</summary>
    public sealed record Delay(TimeSpan Time) : FaultEffect
    {
        public override bool IsEnd => false;
    }

    /// <summary>A read is answered as the world stood before its last changes, or some time ago.</summary>
    public sealed record Stale(int Changes, TimeSpan? Age) : FaultEffect
    {
        public override bool IsEnd => false;
    }

    /// <summary>The PINs that the call makes are told later.</summary>
    public sealed record PinDelay(TimeSpan Time) : FaultEffect
    {
        public override bool IsEnd => false;
    }
}

/// <summary>What strikes one call: what it meets in place of its answer, and what it meets on the way.</summary>
internal sealed record FaultStrike(FaultEffect? End, FaultMoment EndsAt)
{
    public TimeSpan DelayBefore { get; init; }
    public TimeSpan DelayAfter { get; init; }
    public TimeSpan PinDelay { get; init; }
    public FaultEffect.Stale? Stale { get; init; }

    public bool IsRefused => End is FaultEffect.Refuse;
}
