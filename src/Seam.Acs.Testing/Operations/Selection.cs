namespace Seam.Acs.Testing;

/// <summary>Finds what the parameters of a call name, and filters lists by them.</summary>
internal static class Selection
{
    private const string UserKeys = "acs_user_id, or user_identity_id with acs_system_id, must be given";

    public static IdentityEntity Identity(this OperationCall call, string id)
    {
        var identity = call.Workspace.Identities.Get(id);
        // One that is not managed is invisible to the operations on managed ones.
        return identity.IsManaged ? identity : throw ApiError.NotFound("user_identity");
    }

    /// <summary>The user that <c>acs_user_id</c>, or <c>user_identity_id</c> with <c>acs_system_id</c>, names.</summary>
    /// <exception cref="ApiError">Too little is given, or no user fits all that is given.</exception>
    public static UserEntity User(this OperationCall call)
    {
        var systemId = call.Text("acs_system_id");
        var identityId = call.Text("user_identity_id");
        if (call.Text("acs_user_id") is { } userId)
        {
            var user = call.Workspace.Users.Get(userId);
            var fits = Matches(systemId, user.System.Id) && call.Matches(identityId, user.Identity);
            return fits ? user : throw ApiError.NotFound("acs_user");
        }
        if (systemId is null || identityId is null)
            throw ApiError.Invalid("", UserKeys);
        var system = call.Workspace.Systems.Get(systemId);
        return call.LinkedUser(call.Identity(identityId), system);
    }

    /// <summary>The user that <c>acs_user_id</c> or <c>user_identity_id</c> names, in a system that is known otherwise.</summary>
    public static UserEntity UserIn(this OperationCall call, SystemEntity system)
    {
        if (call.Text("acs_user_id") is { } userId)
        {
            var user = call.Workspace.Users.Get(userId);
            return user.System == system ? user : throw ApiError.NotFound("acs_user");
        }
        return call.LinkedUser(call.Identity(call.UserOrIdentityId()), system);
    }

    /// <summary>As <see cref="UserIn"/>, but an identity without a user in the system gets one.</summary>
    public static UserEntity UserToBeIn(this OperationCall call, SystemEntity system) =>
        call.Text("acs_user_id") is not null
            ? call.UserIn(system)
            : UserLinks.LinkOrCreate(call.Workspace, call.Identity(call.UserOrIdentityId()), system);

    private static string UserOrIdentityId(this OperationCall call) =>
        call.Text("user_identity_id") ?? throw ApiError.Invalid("", "acs_user_id or user_identity_id must be given");

    private static UserEntity LinkedUser(this OperationCall call, IdentityEntity identity, SystemEntity system) =>
        call.Workspace.UsersOf(identity).FirstOrDefault(user => user.System == system)
        ?? throw ApiError.NotFound("acs_user");

    /// <summary>Whether an ID that may be absent names this one.</summary>
    public static bool Matches(string? wanted, string? actual) =>
        wanted is null || wanted.Equals(actual, StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether an ID that may be absent names this identity, also by the ID of one that was merged into it.</summary>
    public static bool Matches(this OperationCall call, string? wanted, IdentityEntity? actual) =>
        wanted is null || (call.Workspace.Identities.TryGet(wanted, out var identity) && identity == actual);

    /// <summary>Whether a search text, where one is given, occurs in one of the values.</summary>
    public static bool IsFound(string? search, params ReadOnlySpan<string?> values)
    {
        if (search is null)
            return true;
        foreach (var value in values)
        {
            if (value?.Contains(search, StringComparison.OrdinalIgnoreCase) == true)
                return true;
        }
        return false;
    }
}
