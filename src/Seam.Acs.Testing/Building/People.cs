using System.Text.Json.Nodes;

namespace Seam.Acs.Testing;

/// <summary>Adds people and what they hold, by the operations of the API, so that its rules hold for them too.</summary>
internal static class People
{
    /// <exception cref="ArgumentException">The API refuses it.</exception>
    public static SimulatedUserIdentity AddIdentity(
        SimulatedWorld world,
        string fullName,
        string? emailAddress,
        string? phoneNumber = null,
        string? key = null
    )
    {
        var made = world.Call(
            "/user_identities/create",
            ("full_name", fullName),
            ("email_address", emailAddress),
            ("phone_number", phoneNumber),
            ("user_identity_key", key)
        );
        var workspace = world.Main.Workspace;
        return SimulatedViews.Of(workspace, workspace.Identities.Get(Id(made, "user_identity_id")));
    }

    /// <exception cref="ArgumentException">The API refuses it.</exception>
    public static SimulatedUser AddUser(
        SimulatedWorld world,
        string acsSystemId,
        string fullName,
        string? emailAddress,
        string? userIdentityId,
        IReadOnlyList<string>? acsAccessGroupIds = null
    )
    {
        var made = world.Call(
            "/acs/users/create",
            ("acs_system_id", acsSystemId),
            ("full_name", fullName),
            ("email_address", emailAddress),
            ("user_identity_id", userIdentityId),
            ("acs_access_group_ids", acsAccessGroupIds is null ? null : Strings(acsAccessGroupIds))
        );
        return SimulatedViews.Of(world.Main.Workspace.Users.Get(Id(made, "acs_user_id")));
    }

    /// <exception cref="ArgumentException">The API refuses it.</exception>
    public static SimulatedCredential AddCredential(
        SimulatedWorld world,
        string acsUserId,
        string accessMethod,
        IReadOnlyList<string> acsEntranceIds,
        (DateTimeOffset StartsAt, DateTimeOffset EndsAt) times
    )
    {
        var made = world.Call(
            "/acs/credentials/create",
            ("acs_user_id", acsUserId),
            ("access_method", accessMethod),
            ("allowed_acs_entrance_ids", acsEntranceIds.Count == 0 ? null : Strings(acsEntranceIds)),
            ("starts_at", Instants.Write(times.StartsAt)),
            ("ends_at", Instants.Write(times.EndsAt))
        );
        var credential = world.Main.Workspace.Credentials.Get(Id(made, "acs_credential_id"));
        return SimulatedViews.Of(world.Main.Access, credential);
    }

    private static string Id(JsonNode? made, string member) => made![member]!.GetValue<string>();

    private static JsonArray Strings(IEnumerable<string> values) =>
        new([.. values.Select(value => (JsonNode?)JsonValue.Create(value))]);
}
