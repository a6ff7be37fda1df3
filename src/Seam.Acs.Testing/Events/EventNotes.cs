using System.Text.Json.Nodes;

namespace Seam.Acs.Testing;

/// <summary>What the events of each kind of thing tell.</summary>
internal static class EventNotes
{
    public static void Note(this EventLog log, SystemEntity system, string what) =>
        log.Add("acs_system." + what, OfSystem(system));

    public static void Note(this EventLog log, EntranceEntity entrance, string what) =>
        log.Add("acs_entrance." + what, [("acs_entrance_id", entrance.Id), .. OfSystem(entrance.System)]);

    public static void Note(this EventLog log, EncoderEntity encoder, string what) =>
        log.Add("acs_encoder." + what, [("acs_encoder_id", encoder.Id), .. OfSystem(encoder.System)]);

    public static void Note(this EventLog log, AccessGroupEntity group, string what) =>
        log.Add("acs_access_group." + what, [("acs_access_group_id", group.Id), .. OfSystem(group.System)]);

    public static void Note(this EventLog log, UserEntity user, string what) =>
        log.Add("acs_user." + what, [("acs_user_id", user.Id), .. OfSystem(user.System)], related: Of(user));

    public static void Note(this EventLog log, CredentialEntity credential, string what) =>
        log.Add(
            "acs_credential." + what,
            [("acs_credential_id", credential.Id), .. OfSystem(credential.System)],
            Of(credential.User)
        );

    public static void Note(this EventLog log, SpaceEntity space, string what, Workspace workspace) =>
        log.Add(
            "space." + what,
            [
                ("space_id", space.Id),
                ("space_key", space.Key),
                ("acs_entrance_ids", Ids(workspace.EntrancesIn(space))),
                ("device_ids", Ids(workspace.DevicesIn(space))),
            ],
            related: space.CustomerKey is { } key ? new Dictionary<string, string> { ["customer_key"] = key } : null
        );

    public static void Note(this EventLog log, AccessGrantEntity grant, string what) =>
        log.Add("access_grant." + what, [("access_grant_id", grant.Id)], related: Of(grant));

    public static void NoteTimes(this EventLog log, AccessGrantEntity grant) =>
        log.Add(
            "access_grant.access_times_changed",
            [
                ("access_grant_id", grant.Id),
                ("access_grant_key", grant.Key),
                ("starts_at", Instants.Write(grant.StartsAt)),
                ("ends_at", grant.EndsAt is { } end ? Instants.Write(end) : null),
            ],
            related: Of(grant)
        );

    /// <summary>Notes that a grant gained or lost an entrance.</summary>
    public static void NoteDoor(this EventLog log, AccessGrantEntity grant, string entranceId, string what) =>
        log.Add(
            "access_grant." + what,
            [("access_grant_id", grant.Id), ("acs_entrance_id", entranceId)],
            related: Of(grant)
        );

    public static void NoteFailure(this EventLog log, AccessGrantEntity grant, string message) =>
        log.Add(
            "access_grant.could_not_create_requested_access_methods",
            [
                ("access_grant_id", grant.Id),
                ("error_message", message),
                ("missing_device_ids", Strings(grant.DeviceIds)),
            ],
            related: Of(grant)
        );

    public static void Note(this EventLog log, AccessMethodEntity method, string what)
    {
        var isIssue = what is "issued" or "reissued";
        log.Add(
            "access_method." + what,
            [
                ("access_method_id", method.Id),
                ("access_grant_ids", Strings([method.Grant.Id])),
                ("access_grant_keys", method.Grant.Key is { } key ? Strings([key]) : null),
                ("code", isIssue ? method.Credential.VisibleCode : null),
                ("is_backup_code", isIssue ? false : null),
            ],
            Of(method.Grant)
        );
    }

    /// <summary>Notes that a phone was deactivated.</summary>
    public static void NoteDeactivated(this EventLog log, PhoneEntity phone) =>
        log.Add(
            "phone.deactivated",
            [("device_id", phone.Id)],
            related: new Dictionary<string, string> { ["user_identity_id"] = phone.Identity.Id }
        );

    /// <summary>Notes that a client session was deleted.</summary>
    public static void NoteDeleted(this EventLog log, ClientSessionEntity session) =>
        log.Add(
            "client_session.deleted",
            [("client_session_id", session.Id)],
            related: session.Identity is { } identity
                ? new Dictionary<string, string> { ["user_identity_id"] = identity.Id }
                : null
        );

    /// <summary>Notes that the unlocking of a door came to its end.</summary>
    public static void NoteUnlock(this EventLog log, ActionAttemptEntity attempt, EntranceEntity entrance) =>
        log.Add(
            "action_attempt.unlock_door." + (attempt.Outcome?.Error is null ? "succeeded" : "failed"),
            [
                ("action_attempt_id", attempt.Id),
                ("action_type", attempt.ActionType),
                ("status", attempt.Status),
                ("connected_account_id", entrance.System.ConnectedAccountId),
            ],
            related: new Dictionary<string, string>
            {
                ["acs_entrance_id"] = entrance.Id,
                ["acs_system_id"] = entrance.System.Id,
            }
        );

    private static (string Name, JsonNode? Value)[] OfSystem(SystemEntity system) =>
        [("acs_system_id", system.Id), ("connected_account_id", system.ConnectedAccountId)];

    private static Dictionary<string, string> Of(UserEntity? user)
    {
        var related = new Dictionary<string, string>();
        if (user is not null)
            related["acs_user_id"] = user.Id;
        if (user?.Identity is { } identity)
            related["user_identity_id"] = identity.Id;
        return related;
    }

    private static Dictionary<string, string> Of(AccessGrantEntity grant) =>
        new() { ["user_identity_id"] = grant.Identity.Id };

    private static JsonArray Ids(IEnumerable<Entity> entities) => Strings(entities.Select(entity => entity.Id));

    private static JsonArray Strings(IEnumerable<string> values) =>
        new([.. values.Select(value => (JsonNode?)JsonValue.Create(value))]);
}
