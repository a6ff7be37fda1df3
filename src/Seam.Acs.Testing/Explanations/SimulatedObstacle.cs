namespace Seam.Acs.Testing;

/// <summary>Why a door does not open.</summary>
public enum SimulatedObstacleKind
{
    /// <summary>The person has no user in the access system of the door.</summary>
    NoUser,

    /// <summary>The user is suspended.</summary>
    UserSuspended,

    /// <summary>The user holds no credential.</summary>
    NoCredential,

    /// <summary>The credential is for other entrances.</summary>
    WrongEntrance,

    /// <summary>None of the user's access groups, and no grant to the user, opens the entrance.</summary>
    NoAccessGroup,

    /// <summary>The access has not begun yet.</summary>
    NotYetBegun,

    /// <summary>The access has ended.</summary>
    Ended,

    /// <summary>The credential is a card that no encoder has written yet.</summary>
    NotEncoded,

    /// <summary>The latest change has not reached the door yet.</summary>
    NotSynced,

    /// <summary>The credential was deleted.</summary>
    CredentialDeleted,

    /// <summary>Nobody holds the credential.</summary>
    Unassigned,

    /// <summary>No credential of the access system has, or had, this PIN.</summary>
    UnknownPin,
}

/// <summary>One reason for which a door does not open.</summary>
/// <param name="Kind">What kind of reason it is.</param>
/// <param name="Message">The reason in words; it names no PIN.</param>
public sealed record SimulatedObstacle(SimulatedObstacleKind Kind, string Message)
{
    /// <summary>The ID of the user whom it is about; null: of none.</summary>
    public string? AcsUserId { get; init; }

    /// <summary>The ID of the credential that it is about; null: of none.</summary>
    public string? AcsCredentialId { get; init; }

    /// <summary>
    /// When it begins, for what has not begun; when it ended, for what has ended; when it reaches the door, for what has
    /// not yet. Null: it has no such moment.
    /// </summary>
    public DateTimeOffset? At { get; init; }
}
