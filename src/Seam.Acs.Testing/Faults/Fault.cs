using System.Net;

namespace Seam.Acs.Testing;

/// <summary>What a caller meets in place of the answer.</summary>
internal abstract record FaultEffect
{
    private FaultEffect() { }

    /// <summary>An answer with a status of its own.</summary>
    public sealed record Status(HttpStatusCode Code, string? RetryAfter) : FaultEffect;

    /// <summary>The connection breaks; how far the call came can't be seen from the outside.</summary>
    public sealed record Drop : FaultEffect;

    /// <summary>No connection comes about, so nothing was sent.</summary>
    public sealed record Refuse : FaultEffect;
}

/// <summary>A fault that waits for its calls.</summary>
internal sealed class Fault
{
    /// <summary>The operation that it strikes; null: any.</summary>
    public required string? Path { get; init; }
    public required FaultMoment Moment { get; init; }
    public required FaultEffect Effect { get; init; }

    /// <summary>How many calls it is still to let pass.</summary>
    public required int Skip { get; set; }

    /// <summary>How many calls it is still to strike.</summary>
    public required int Remaining { get; set; }
}
