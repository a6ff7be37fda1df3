using System.Text.Json.Nodes;

namespace Seam.Acs.Testing;

/// <summary>What a new access grant is for, and for whom.</summary>
internal sealed record GrantTargets(
    IReadOnlyList<string> EntranceIds,
    IReadOnlyList<string> SpaceIds,
    IReadOnlyList<string> DeviceIds
)
{
    /// <exception cref="ApiError">Something that is named does not exist.</exception>
    public static GrantTargets Read(OperationCall call, Spaces spaces)
    {
        var location = call.Object("location");
        // A location is the earlier name of a space; one that is spelled out just lists its doors.
        var spaceIds = Referenced(call.Workspace.Spaces, "space_ids", call.Strings("space_ids"))
            .Concat(Referenced(call.Workspace.Spaces, "location_ids", call.Strings("location_ids")))
            .Concat((call.Strings("space_keys") ?? []).Select(key => ByKey(spaces, key)));
        var entranceIds = spaces
            .Entrances(call)
            .Select(entrance => entrance.Id)
            .Concat(
                Referenced(call.Workspace.Entrances, "location.acs_entrance_ids", Strings(location, "acs_entrance_ids"))
            );
        var deviceIds = spaces
            .Devices(call)
            .Select(device => device.Id)
            .Concat(Referenced(call.Workspace.Devices, "location.device_ids", Strings(location, "device_ids")));
        return new GrantTargets([.. entranceIds.Distinct()], [.. spaceIds.Distinct()], [.. deviceIds.Distinct()]);
    }

    /// <summary>The identity that is described in the call: one with the same key, e-mail address or phone number, or else a new one.</summary>
    public static IdentityEntity FindOrMakeIdentity(OperationCall call)
    {
        var described = call.Object("user_identity") ?? throw ApiError.Invalid("user_identity", "is required");
        var (key, name) = (Text(described, "user_identity_key"), Text(described, "full_name"));
        var (email, phone) = (Text(described, "email_address"), Text(described, "phone_number"));
        if ((key ?? email ?? phone) is null)
            throw ApiError.Invalid("user_identity", "must have a key, an e-mail address or a phone number");
        var workspace = call.Workspace;
        return workspace.Identities.All.FirstOrDefault(identity =>
                identity.IsManaged
                && (
                    (key is not null && identity.HasKey(key))
                    || (email is not null && Selection.Matches(email, identity.EmailAddress))
                    || (phone is not null && phone == identity.PhoneNumber)
                )
            )
            ?? workspace.Identities.Add(
                new IdentityEntity(workspace)
                {
                    Key = key,
                    FullName = name,
                    EmailAddress = email,
                    PhoneNumber = phone,
                }
            );
    }

    private static IEnumerable<string> Referenced<T>(EntityTable<T> table, string parameter, IReadOnlyList<string>? ids)
        where T : Entity => table.GetReferenced(ids ?? [], parameter, _ => true).Select(entity => entity.Id);

    private static string ByKey(Spaces spaces, string key) =>
        spaces.FindByKey(key)?.Id ?? throw ApiError.ReferenceNotFound("space", "space_keys");

    private static IReadOnlyList<string>? Strings(JsonObject? owner, string member) =>
        owner?[member] is JsonArray list ? [.. list.Select(item => item!.GetValue<string>())] : null;

    private static string? Text(JsonObject owner, string member) => owner[member]?.GetValue<string>();
}
