using System.Globalization;
using Seam.Acs.Testing;

namespace Seam.Acs.Simulator;

/// <summary>What somebody tries a door with: a PIN, or a card by its number.</summary>
internal sealed record DoorTry(string? Pin = null, string? CardNumber = null);

/// <summary>What a door did, and why.</summary>
/// <param name="Opened">Whether it opened.</param>
/// <param name="Code">The reason for programs, one of the constants of this type.</param>
/// <param name="Reason">The reason in words.</param>
internal sealed record DoorTrial(bool Opened, string Code, string Reason)
{
    private const string Granted = "granted";
    private const string GrantedStill = "granted_still";
    private const string Unknown = "unknown";
    private const string OtherDoor = "other_door";
    private const string OtherSystem = "other_system";
    private const string NotBegun = "not_begun";
    private const string Ended = "ended";
    private const string OnItsWay = "on_its_way";
    private const string Suspended = "suspended";
    private const string Unassigned = "unassigned";

    /// <summary>Tries a door. It goes by what the door knows, which may be behind what the API says.</summary>
    public static DoorTrial Of(SimulatedWorkspace workspace, EntranceEntity door, DoorTry attempt, DateTimeOffset now)
    {
        var (what, isMeant) = attempt.Pin is { } pin
            ? ("PIN", grant => grant.Code == pin)
            : ("card", (Func<DoorGrant, bool>)(grant => grant.CardNumber == attempt.CardNumber));
        var known = door.System.Doors.Known.Where(isMeant).ToList();
        if (known.Find(grant => grant.Opens(door.Id, now)) is { } opening)
            return Open(workspace, door, opening, what);
        if (known.Find(grant => grant.EntranceIds.Contains(door.Id)) is { } wrongTime)
            return now < wrongTime.Window.StartsAt
                ? Refuse(
                    NotBegun,
                    $"{Whose(workspace, wrongTime, what)} begins to open on {Text(wrongTime.Window.StartsAt)}."
                )
                : Refuse(
                    Ended,
                    $"{Whose(workspace, wrongTime, what)} ended on {Text(wrongTime.Window.EndsAt!.Value)}."
                );
        if (door.System.Doors.Waiting.Any(change => change.Grant is { } grant && isMeant(grant)))
            return Refuse(OnItsWay, $"The {what} has not reached the door yet: {WhoBrings(door.System)}.");
        if (known.Count > 0)
            return Refuse(
                OtherDoor,
                $"{Whose(workspace, known[0], what)} opens {DoorsOf(workspace, known[0])}, not {door.Name}."
            );
        return ByTheBooks(workspace, door, attempt, what);
    }

    private static DoorTrial Open(SimulatedWorkspace workspace, EntranceEntity door, DoorGrant grant, string what)
    {
        var until = grant.Window.EndsAt is { } end ? $" until {Text(end)}" : "";
        return door.System.Doors.IsSynced(grant.CredentialId)
            ? new DoorTrial(true, Granted, $"{Whose(workspace, grant, what)} opens {door.Name}{until}.")
            : new DoorTrial(
                true,
                GrantedStill,
                $"{door.Name} still knows this {what}, though it was changed or deleted: {WhoBrings(door.System)}."
            );
    }

    // The door does not know it at all; the API may.
    private static DoorTrial ByTheBooks(SimulatedWorkspace workspace, EntranceEntity door, DoorTry attempt, string what)
    {
        var credential = workspace
            .Credentials.All.OrderBy(credential => credential.System == door.System ? 0 : 1)
            .FirstOrDefault(credential =>
                attempt.Pin is not null ? credential.Code == attempt.Pin : credential.CardNumber == attempt.CardNumber
            );
        if (credential is null)
            return Refuse(Unknown, $"No door here knows this {what}.");
        if (credential.System != door.System)
            return Refuse(OtherSystem, $"This {what} belongs to {credential.System.Name}.");
        if (credential.User is not { } user)
            return Refuse(Unassigned, $"Nobody holds this {what}.");
        return user.IsSuspended
            ? Refuse(Suspended, $"The access of {user.FullName} is suspended.")
            : Refuse(OtherDoor, $"The {what} of {user.FullName} opens no door here.");
    }

    private static DoorTrial Refuse(string code, string reason) => new(false, code, reason);

    private static string Whose(SimulatedWorkspace workspace, DoorGrant grant, string what) =>
        workspace.Credentials.TryGet(grant.CredentialId, out var credential) && credential.User is { } user
            ? $"The {what} of {user.FullName}"
            : $"This {what}";

    private static string DoorsOf(SimulatedWorkspace workspace, DoorGrant grant)
    {
        var names = grant.EntranceIds.Select(id => workspace.Entrances.TryGet(id, out var door) ? door.Name : null);
        return string.Join(" and ", names.OfType<string>().DefaultIfEmpty("no door"));
    }

    private static string WhoBrings(SystemEntity system) =>
        system.Doors.HasHub
            ? $"the hub brings it on {Text(system.Doors.NextDueAt!.Value)}"
            : "there is no hub, and nobody has carried it there";

    private static string Text(DateTimeOffset time) =>
        time.UtcDateTime.ToString("d MMM yyyy 'at' HH:mm 'UTC'", CultureInfo.InvariantCulture);
}
