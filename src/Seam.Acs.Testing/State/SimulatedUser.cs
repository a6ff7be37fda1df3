namespace Seam.Acs.Testing;

/// <summary>A simulated user of an access system, as it was when looked at.</summary>
/// <param name="AcsUserId">Its ID.</param>
/// <param name="AcsSystemId">The ID of its system.</param>
/// <param name="FullName">The person's name.</param>
public sealed record SimulatedUser(string AcsUserId, string AcsSystemId, string FullName)
{
    /// <summary>The e-mail address; null: none.</summary>
    public string? EmailAddress { get; init; }

    /// <summary>The phone number in E.164 format; null: none.</summary>
    public string? PhoneNumber { get; init; }

    /// <summary>The ID of the identity to which it is linked; null: none.</summary>
    public string? UserIdentityId { get; init; }

    /// <summary>Whether its access is suspended.</summary>
    public bool IsSuspended { get; init; }

    /// <summary>When its access begins; null: it has no schedule.</summary>
    public DateTimeOffset? AccessStartsAt { get; init; }

    /// <summary>When its access ends; null: it has no schedule, or one without an end.</summary>
    public DateTimeOffset? AccessEndsAt { get; init; }

    /// <summary>The IDs of the access groups that it is in.</summary>
    public IReadOnlyList<string> AcsAccessGroupIds { get; init; } = [];

    /// <summary>The IDs of the entrances granted to it one by one.</summary>
    public IReadOnlyList<string> GrantedAcsEntranceIds { get; init; } = [];
}
