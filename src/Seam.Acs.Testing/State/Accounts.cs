namespace Seam.Acs.Testing;

/// <summary>What becomes of the systems and devices of accounts whose way is cut, restored or given up.</summary>
internal sealed class Accounts
{
    private readonly Workspace _workspace;
    private readonly Access _access;
    private readonly AccessGrants _grants;

    public Accounts(Workspace workspace, Access access, AccessGrants grants)
    {
        _workspace = workspace;
        _access = access;
        _grants = grants;
    }

    /// <summary>Cuts the way to the provider: no change reaches a door, and none is unlocked from afar.</summary>
    public void Disconnect(ConnectedAccountEntity account)
    {
        if (account.DisconnectedAt is not null)
            return;
        account.DisconnectedAt = _workspace.Now;
        _workspace.Events.NoteDisconnected(account);
        foreach (var system in SystemsOf(account))
        {
            system.Doors.Cut();
            _workspace.Events.NoteDisconnected(account, system);
        }
    }

    /// <summary>
    /// Brings what waits for the hubs of an account to their doors at once; where the way is cut, nothing comes through.
    /// </summary>
    public void Sync(ConnectedAccountEntity account)
    {
        foreach (var system in SystemsOf(account).Where(system => system.Doors.NextDueAt is not null))
            _workspace.CarryToDoors(system);
    }

    /// <summary>Restores the way to the provider; what waited for it arrives.</summary>
    public void Reconnect(ConnectedAccountEntity account)
    {
        if (account.DisconnectedAt is null)
            return;
        account.DisconnectedAt = null;
        _workspace.Events.Note(account, "connected");
        foreach (var system in SystemsOf(account))
        {
            system.Doors.Restore(_workspace.Now);
            _workspace.Events.Note(system, "connected");
        }
        _workspace.Settle();
        _workspace.Events.Note(account, "completed_first_sync_after_reconnection");
    }

    /// <summary>Deletes an account with its systems and devices, and all that stands in them.</summary>
    public void Delete(ConnectedAccountEntity account)
    {
        var systems = SystemsOf(account);
        RemoveEntrances([.. systems.SelectMany(_workspace.EntrancesOf)]);
        foreach (var system in systems)
            Remove(system);
        foreach (var device in _workspace.Devices.All.Where(device => device.ConnectedAccountId == account.Id).ToList())
        {
            _workspace.Devices.Remove(device);
            foreach (var identity in _workspace.Identities.All)
                identity.DeviceIds.Remove(device.Id);
        }
        foreach (var session in _workspace.ClientSessions.All)
            session.ConnectedAccountIds.Remove(account.Id);
        _workspace.ConnectedAccounts.Remove(account);
        _workspace.Events.Note(account, "deleted");
    }

    private List<SystemEntity> SystemsOf(ConnectedAccountEntity account) =>
        [.. _workspace.Systems.All.Where(system => system.ConnectedAccountId == account.Id)];

    // The doors go first, so that grants see that they lost them.
    private void RemoveEntrances(List<EntranceEntity> entrances)
    {
        var grants = _workspace
            .AccessGrants.All.Where(grant => _grants.EntrancesOf(grant).Any(entrances.Contains))
            .ToList();
        var spaces = _workspace.Spaces.All.Where(space =>
            entrances.Any(entrance => entrance.SpaceIds.Contains(space.Id))
        );
        var changed = spaces.ToList();
        foreach (var entrance in entrances)
        {
            _workspace.Entrances.Remove(entrance);
            _workspace.Events.Note(entrance, "removed");
        }
        foreach (var grant in grants)
            _grants.Reconcile(grant);
        foreach (var space in changed)
            _workspace.Events.Note(space, "device_membership_changed", _workspace);
    }

    private void Remove(SystemEntity system)
    {
        foreach (var user in _workspace.UsersOf(system).ToList())
            _access.Delete(user);
        foreach (var credential in _workspace.CredentialsOf(system).ToList())
            _access.Delete(credential);
        foreach (var group in _workspace.AccessGroups.All.Where(group => group.System == system).ToList())
            _access.Delete(group);
        foreach (var encoder in _workspace.EncodersOf(system).ToList())
        {
            _workspace.Encoders.Remove(encoder);
            _workspace.Events.Note(encoder, "removed");
        }
        foreach (var resident in _workspace.Residents.All.Where(resident => resident.System == system).ToList())
            _workspace.Residents.Remove(resident);
        _workspace.Systems.Remove(system);
    }
}
