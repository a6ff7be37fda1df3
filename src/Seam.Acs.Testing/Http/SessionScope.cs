namespace Seam.Acs.Testing;

/// <summary>
/// What a client session may see: what belongs to its user identity, and what is reached through its connected accounts.
/// Which things those are is a policy of ours.
/// </summary>
internal sealed class SessionScope
{
    private readonly WorkspaceHost _host;

    public SessionScope(WorkspaceHost host, ClientSessionEntity session)
    {
        _host = host;
        Session = session;
    }

    public ClientSessionEntity Session { get; }

    public bool Sees(Entity entity) =>
        entity switch
        {
            IdentityEntity identity => IsOwn(identity),
            UserEntity user => IsOwn(user.Identity) || IsOwn(user.System.ConnectedAccountId),
            CredentialEntity credential => IsOwn(credential.User?.Identity)
                || IsOwn(credential.System.ConnectedAccountId),
            EntranceEntity entrance => IsOwn(entrance.System.ConnectedAccountId) || Opens(entrance),
            SystemEntity system => IsOwn(system.ConnectedAccountId) || OwnUsers().Any(user => user.System == system),
            DeviceEntity device => IsOwn(device.ConnectedAccountId)
                || Session.Identity?.DeviceIds.Contains(device.Id) == true,
            ConnectedAccountEntity account => IsOwn(account.Id),
            ConnectWebviewEntity webview => Session.ConnectWebviewIds.Contains(webview.Id),
            PhoneEntity phone => IsOwn(phone.Identity),
            InstantKeyEntity key => IsOwn(key.Identity),
            AccessGrantEntity grant => IsOwn(grant.Identity),
            AccessMethodEntity method => IsOwn(method.Grant.Identity),
            ActionAttemptEntity attempt => attempt.ClientSessionId == Session.Id,
            ClientSessionEntity session => session == Session,
            _ => false,
        };

    /// <summary>Has what a call names be as though it were not there, where the session may not see it.</summary>
    /// <exception cref="ApiError">It names something that the session may not see: 404.</exception>
    public void Check(OperationCall call)
    {
        var workspace = _host.Workspace;
        Check(call, "access_grant_id", workspace.AccessGrants);
        Check(call, "access_method_id", workspace.AccessMethodEntities);
        Check(call, "acs_credential_id", workspace.Credentials);
        Check(call, "acs_entrance_id", workspace.Entrances);
        Check(call, "acs_system_id", workspace.Systems);
        Check(call, "acs_user_id", workspace.Users);
        Check(call, "action_attempt_id", workspace.ActionAttempts);
        Check(call, "client_session_id", workspace.ClientSessions);
        Check(call, "connect_webview_id", workspace.ConnectWebviews);
        Check(call, "connected_account_id", workspace.ConnectedAccounts);
        Check(call, "instant_key_id", workspace.InstantKeys);
        Check(call, "owner_user_identity_id", workspace.Identities);
        Check(call, "user_identity_id", workspace.Identities);
        if (call.Operation.Path.StartsWith("/phones/", StringComparison.Ordinal))
            Check(call, "device_id", workspace.Phones);
        // These name one thing without its ID, and lists are filtered anyway.
        foreach (var name in (string[])["access_grant_key", "email", "instant_key_url", "user_identity_key"])
        {
            if (call.Operation.Path.EndsWith("/get", StringComparison.Ordinal) && call.Text(name) is not null)
                throw ApiError.Unauthorized($"A client session may not look for things by {name}.");
        }
        if (call.Text("user_identifier_key") is { } key && key != Session.UserIdentifierKey)
            throw ApiError.NotFound("client_session");
    }

    private void Check<T>(OperationCall call, string parameter, EntityTable<T> table)
        where T : Entity
    {
        if (call.Text(parameter) is { } id && !Sees(table.Get(id)))
            throw table.NotFound();
    }

    private bool IsOwn(IdentityEntity? identity) => identity is not null && identity == Session.Identity;

    private bool IsOwn(string connectedAccountId) => Session.ConnectedAccountIds.Contains(connectedAccountId);

    private IEnumerable<UserEntity> OwnUsers() =>
        Session.Identity is { } identity ? _host.Workspace.UsersOf(identity) : [];

    private bool Opens(EntranceEntity entrance) =>
        OwnUsers().Any(user => _host.Access.EntrancesOf(user).Contains(entrance));
}
