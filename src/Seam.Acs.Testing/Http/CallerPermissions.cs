namespace Seam.Acs.Testing;

/// <summary>
/// Which operations are open to whom. An API key, or a personal access token with its workspace, opens all but what
/// concerns several workspaces; the others open what is listed here, which is a policy of ours.
/// </summary>
internal static class CallerPermissions
{
    private static readonly HashSet<string> OfTokenAlone = ["/workspaces/create", "/workspaces/list"];

    private static readonly HashSet<string> OfPublishableKey = ["/client_sessions/get_or_create"];

    private static readonly HashSet<string> OfSession =
    [
        "/access_grants/get",
        "/access_grants/list",
        "/access_methods/get",
        "/access_methods/list",
        "/access_methods/unlock_door",
        "/acs/credentials/get",
        "/acs/credentials/list",
        "/acs/credentials/list_accessible_entrances",
        "/acs/entrances/get",
        "/acs/entrances/list",
        "/acs/entrances/unlock",
        "/acs/systems/get",
        "/acs/systems/list",
        "/acs/users/get",
        "/acs/users/list",
        "/acs/users/list_accessible_entrances",
        "/action_attempts/get",
        "/action_attempts/list",
        "/client_sessions/get",
        "/connect_webviews/create",
        "/connect_webviews/get",
        "/connect_webviews/list",
        "/connected_accounts/get",
        "/connected_accounts/list",
        "/instant_keys/get",
        "/instant_keys/list",
        "/phones/deactivate",
        "/phones/get",
        "/phones/list",
        "/phones/simulate/create_sandbox_phone",
        "/user_identities/get",
        "/user_identities/list",
        "/user_identities/list_accessible_devices",
        "/user_identities/list_accessible_entrances",
        "/user_identities/list_acs_systems",
        "/user_identities/list_acs_users",
        "/workspaces/get",
    ];

    /// <exception cref="ApiError">The operation is not open to the caller: 401.</exception>
    public static void Check(Caller caller, string path)
    {
        var problem = caller.Kind switch
        {
            CallerKind.PersonalAccessTokenAlone when !OfTokenAlone.Contains(path) =>
                "A personal access token needs the ID of its workspace in the header seam-workspace.",
            CallerKind.PublishableKey when !OfPublishableKey.Contains(path) =>
                "A publishable key opens client sessions and nothing else.",
            CallerKind.ClientSession when !OfSession.Contains(path) => "This operation is not open to client sessions.",
            CallerKind.ApiKey when path == "/workspaces/create" =>
                "Workspaces are created with a personal access token.",
            _ when caller.Host.Workspace.Profile.IsSuspended
                    && !path.StartsWith("/workspaces/", StringComparison.Ordinal) => "The workspace is suspended.",
            _ => null,
        };
        if (problem is not null)
            throw ApiError.Unauthorized(problem);
    }
}
