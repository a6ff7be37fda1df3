using System.Text.Json.Nodes;

namespace Seam.Acs.Testing;

/// <summary>What belongs to which space, and what follows when that changes.</summary>
internal sealed class Spaces
{
    private readonly Workspace _workspace;

    public Spaces(Workspace workspace) => _workspace = workspace;

    /// <summary>Told of a space whose entrances or devices changed.</summary>
    public Action<SpaceEntity>? Changed { get; set; }

    /// <summary>The space that <c>space_id</c>, or else <c>space_key</c>, names.</summary>
    public SpaceEntity Find(OperationCall call) =>
        call.Text("space_id") is { } id ? _workspace.Spaces.Get(id)
        : call.Text("space_key") is { } key ? FindByKey(key) ?? throw ApiError.NotFound("space")
        : throw ApiError.Invalid("", "space_id or space_key must be given");

    public SpaceEntity? FindByKey(string key) => _workspace.Spaces.All.FirstOrDefault(space => space.Key == key);

    public List<EntranceEntity> Entrances(OperationCall call) =>
        _workspace.Entrances.GetReferenced(call.Strings("acs_entrance_ids") ?? [], "acs_entrance_ids", _ => true);

    public List<DeviceEntity> Devices(OperationCall call) =>
        _workspace.Devices.GetReferenced(call.Strings("device_ids") ?? [], "device_ids", _ => true);

    public ConnectedAccountEntity Account(OperationCall call) =>
        _workspace.ConnectedAccounts.Get(call.RequiredText("connected_account_id"));

    /// <summary>Puts the first things into a new space.</summary>
    public void Fill(
        SpaceEntity space,
        IEnumerable<EntranceEntity> entrances,
        IEnumerable<DeviceEntity> devices,
        IEnumerable<ConnectedAccountEntity> accounts
    )
    {
        foreach (var entrance in entrances)
            entrance.SpaceIds.Add(space.Id);
        foreach (var device in devices)
            device.SpaceIds.Add(space.Id);
        foreach (var account in accounts)
            SetMember(space, account, isMember: true);
    }

    public void Change(SpaceEntity space, IEnumerable<EntranceEntity> entrances, bool isMember) =>
        NoteIfAny(space, entrances.Count(entrance => Set(entrance.SpaceIds, space.Id, isMember)));

    public void Change(SpaceEntity space, IEnumerable<DeviceEntity> devices, bool isMember) =>
        NoteIfAny(space, devices.Count(device => Set(device.SpaceIds, space.Id, isMember)));

    public void Change(SpaceEntity space, ConnectedAccountEntity account, bool isMember) =>
        NoteIfAny(space, SetMember(space, account, isMember));

    /// <summary>Makes the entrances and devices of a space those given; null leaves them.</summary>
    public void Replace(SpaceEntity space, List<EntranceEntity>? entrances, List<DeviceEntity>? devices)
    {
        var changes = 0;
        if (entrances is not null)
            changes += _workspace.Entrances.All.Count(entrance =>
                Set(entrance.SpaceIds, space.Id, entrances.Contains(entrance))
            );
        if (devices is not null)
            changes += _workspace.Devices.All.Count(device => Set(device.SpaceIds, space.Id, devices.Contains(device)));
        NoteIfAny(space, changes);
    }

    public SpaceEntity Add(string name, string? key, string? customerKey, JsonObject? customerData) =>
        _workspace.Spaces.Add(
            new SpaceEntity(_workspace)
            {
                Name = name,
                Key = key,
                CustomerKey = customerKey,
                CustomerData = customerData,
            }
        );

    public void Delete(SpaceEntity space)
    {
        _workspace.Events.Note(space, "deleted", _workspace);
        foreach (var entrance in _workspace.EntrancesIn(space).ToList())
            entrance.SpaceIds.Remove(space.Id);
        foreach (var device in _workspace.DevicesIn(space).ToList())
            device.SpaceIds.Remove(space.Id);
        _workspace.Spaces.Remove(space);
        Changed?.Invoke(space);
        foreach (var grant in _workspace.AccessGrants.All)
            grant.SpaceIds.RemoveAll(id => id.Equals(space.Id, StringComparison.OrdinalIgnoreCase));
    }

    // [P] An account brings what it has now; what it gets later is added by itself.
    private int SetMember(SpaceEntity space, ConnectedAccountEntity account, bool isMember)
    {
        var entrances = _workspace.Entrances.All.Where(entrance => entrance.System.ConnectedAccountId == account.Id);
        var devices = _workspace.Devices.All.Where(device => device.ConnectedAccountId == account.Id);
        return entrances.Count(entrance => Set(entrance.SpaceIds, space.Id, isMember))
            + devices.Count(device => Set(device.SpaceIds, space.Id, isMember));
    }

    private void NoteIfAny(SpaceEntity space, int changes)
    {
        if (changes == 0)
            return;
        _workspace.Events.Note(space, "device_membership_changed", _workspace);
        Changed?.Invoke(space);
    }

    private static bool Set(SortedSet<string> set, string id, bool isMember) => isMember ? set.Add(id) : set.Remove(id);
}
