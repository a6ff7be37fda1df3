namespace Seam.Acs.Testing;

/// <summary>Who may open what, and how a change of it sets out for the doors.</summary>
internal sealed class Access
{
    private readonly Workspace _workspace;
    private readonly InstantKeys _instantKeys;

    public Access(Workspace workspace, InstantKeys instantKeys)
    {
        _workspace = workspace;
        _instantKeys = instantKeys;
    }

    /// <summary>The entrances that a credential is for, suspended or not.</summary>
    public List<EntranceEntity> EntrancesOf(CredentialEntity credential)
    {
        var ids = new HashSet<string>(credential.EntranceIds, StringComparer.OrdinalIgnoreCase);
        if (credential.System.Brand.UsesAccessGroups && credential.User is { } user)
            ids.UnionWith(OwnEntranceIds(user));
        return InOrder(ids);
    }

    /// <summary>The entrances that a user may open: by groups, by grants and by credentials; none while suspended.</summary>
    public List<EntranceEntity> EntrancesOf(UserEntity user)
    {
        if (user.IsSuspended)
            return [];
        var ids = new HashSet<string>(OwnEntranceIds(user), StringComparer.OrdinalIgnoreCase);
        foreach (var credential in _workspace.CredentialsOf(user))
            ids.UnionWith(credential.EntranceIds);
        return InOrder(ids);
    }

    /// <summary>What the doors should know of a credential now; null: nothing.</summary>
    public DoorGrant? GrantOf(CredentialEntity credential)
    {
        // A credential that nobody holds opens nothing, nor does a suspended holder's.
        if (credential.User is not { IsSuspended: false } user)
            return null;
        var window = new AccessWindow(credential.StartsAt, credential.EndsAt);
        if (user.Schedule is { } schedule)
            window = Narrow(window, schedule);
        return new DoorGrant(
            credential.Id,
            credential.Code,
            [.. EntrancesOf(credential).Select(entrance => entrance.Id)],
            window
        )
        {
            CardNumber = credential.CardNumber,
        };
    }

    public bool OpensNow(CredentialEntity credential, EntranceEntity entrance) =>
        credential.System.Doors.Known.Any(grant =>
            grant.CredentialId == credential.Id && grant.Opens(entrance.Id, _workspace.Now)
        );

    /// <summary>Sends what a credential now means to the doors.</summary>
    public void Changed(CredentialEntity credential)
    {
        var extraDelay = credential.SyncedAt is null ? credential.PinDelay : TimeSpan.Zero;
        credential.System.Doors.Enqueue(credential.Id, GrantOf(credential), _workspace.Now, extraDelay);
        _workspace.Settle();
    }

    public void Changed(UserEntity user)
    {
        foreach (var credential in _workspace.CredentialsOf(user).ToList())
            Changed(credential);
    }

    /// <summary>Adds a new credential and sends it to the doors.</summary>
    public void Add(CredentialEntity credential)
    {
        _workspace.Credentials.Add(credential);
        if (credential.IsIssued)
            _workspace.NoteIssue(credential, "issued");
        Changed(credential);
    }

    /// <summary>Deletes a credential; an access method that stood before it goes along, and its instant key.</summary>
    public void Delete(CredentialEntity credential)
    {
        _workspace.Credentials.Remove(credential);
        _workspace.DeletedCredentials.Add(credential);
        _workspace.Events.Note(credential, "deleted");
        foreach (
            var method in _workspace.AccessMethodEntities.All.Where(method => method.Credential == credential).ToList()
        )
        {
            _workspace.AccessMethodEntities.Remove(method);
            _workspace.Events.Note(method, "revoked");
            _workspace.Events.Note(method, "deleted");
            if (method.InstantKey is { } key)
                _instantKeys.Delete(key);
        }
        credential.System.Doors.Enqueue(credential.Id, null, _workspace.Now);
        _workspace.Settle();
    }

    public void Delete(UserEntity user)
    {
        foreach (var credential in _workspace.CredentialsOf(user).ToList())
            Delete(credential);
        _workspace.Users.Remove(user);
        _workspace.Events.Note(user, "deleted");
    }

    /// <summary>Deletes an access group; its members lose the entrances that it opened to them.</summary>
    public void Delete(AccessGroupEntity group)
    {
        _workspace.AccessGroups.Remove(group);
        foreach (var user in _workspace.UsersOf(group.System).Where(user => user.GroupIds.Remove(group.Id)).ToList())
            Changed(user);
        _workspace.Events.Note(group, "deleted");
    }

    private IEnumerable<string> OwnEntranceIds(UserEntity user) =>
        user.GrantedEntranceIds.Concat(user.GroupIds.SelectMany(id => _workspace.AccessGroups.Get(id).EntranceIds));

    private List<EntranceEntity> InOrder(HashSet<string> ids) =>
        [
            .. ids.Select(id => _workspace.Entrances.TryGet(id, out var entrance) ? entrance : null)
                .OfType<EntranceEntity>()
                .OrderBy(entrance => entrance.Sequence),
        ];

    private static AccessWindow Narrow(AccessWindow window, AccessWindow schedule) =>
        new(
            window.StartsAt > schedule.StartsAt ? window.StartsAt : schedule.StartsAt,
            window.EndsAt is null || schedule.EndsAt < window.EndsAt ? schedule.EndsAt ?? window.EndsAt : window.EndsAt
        );
}
