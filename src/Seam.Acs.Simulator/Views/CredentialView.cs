using Seam.Acs.Testing;

namespace Seam.Acs.Simulator;

/// <summary>A credential.</summary>
/// <param name="Id">Its ID.</param>
/// <param name="Method">How it opens, such as <c>code</c>.</param>
/// <param name="Code">The PIN; null: none, or not told yet.</param>
/// <param name="CardNumber">The number of its card; null: none.</param>
/// <param name="StartsAt">When it begins to open.</param>
/// <param name="EndsAt">When it ceases to; null: never.</param>
/// <param name="DoorIds">The doors that it is for.</param>
/// <param name="State">One of the constants of this type.</param>
internal sealed record CredentialView(
    string Id,
    string Method,
    string? Code,
    string? CardNumber,
    DateTimeOffset StartsAt,
    DateTimeOffset? EndsAt,
    IReadOnlyList<string> DoorIds,
    string State
)
{
    public const string Works = "works";
    public const string Unassigned = "unassigned";
    public const string Suspended = "suspended";
    public const string NotIssued = "not_issued";
    public const string OnItsWay = "on_its_way";
    public const string NotBegun = "not_begun";
    public const string Ended = "ended";

    public static CredentialView Of(Access access, CredentialEntity credential, DateTimeOffset now) =>
        new(
            credential.Id,
            credential.AccessMethod,
            credential.VisibleCode,
            credential.CardNumber,
            credential.StartsAt,
            credential.EndsAt,
            [.. access.EntrancesOf(credential).Select(door => door.Id)],
            StateOf(access, credential, now)
        );

    // What keeps it from opening, the most lasting first.
    private static string StateOf(Access access, CredentialEntity credential, DateTimeOffset now)
    {
        if (credential.User is null)
            return Unassigned;
        if (credential.User.IsSuspended)
            return Suspended;
        // What it should mean to the doors: its own time, narrowed by its holder's.
        var window = access.GrantOf(credential)?.Window ?? new AccessWindow(credential.StartsAt, credential.EndsAt);
        if (now >= window.EndsAt)
            return Ended;
        if (!credential.System.Doors.IsSynced(credential.Id))
            return OnItsWay;
        if (!credential.IsIssued)
            return NotIssued;
        return now < window.StartsAt ? NotBegun : Works;
    }
}
