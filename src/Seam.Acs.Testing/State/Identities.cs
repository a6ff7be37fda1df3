namespace Seam.Acs.Testing;

/// <summary>Creates, merges and deletes user identities, with everything that belongs to them.</summary>
internal sealed class Identities
{
    private readonly Workspace _workspace;
    private readonly Access _access;
    private readonly AccessGrants _grants;
    private readonly InstantKeys _instantKeys;

    public Identities(Workspace workspace, Access access, AccessGrants grants, InstantKeys instantKeys)
    {
        _workspace = workspace;
        _access = access;
        _grants = grants;
        _instantKeys = instantKeys;
    }

    public IdentityEntity? FindByKey(string key) =>
        _workspace.Identities.All.FirstOrDefault(identity => identity.IsManaged && identity.HasKey(key));

    public IdentityEntity Add(
        string? key,
        string? fullName,
        string? email,
        string? phone,
        string? customerKey = null
    ) =>
        _workspace.Identities.Add(
            new IdentityEntity(_workspace)
            {
                Key = key,
                FullName = fullName,
                EmailAddress = email,
                PhoneNumber = phone,
                CustomerKey = customerKey,
            }
        );

    /// <summary>Merges one identity into another, which gets everything that belongs to it. Its ID and keys return the other.</summary>
    public void Merge(IdentityEntity merged, IdentityEntity kept)
    {
        kept.EmailAddress ??= merged.EmailAddress;
        kept.PhoneNumber ??= merged.PhoneNumber;
        kept.MergedIds.AddRange([merged.Id, .. merged.MergedIds]);
        if (merged.Key is { } key)
            kept.MergedKeys.Add(key);
        kept.MergedKeys.AddRange(merged.MergedKeys);
        kept.DeviceIds.UnionWith(merged.DeviceIds);
        // Policy: no user and no credential changes, so a merge changes no door. An identity can have two users of a
        // system afterwards. A call that names the identity and the system means the user that was created first.
        foreach (var user in _workspace.UsersOf(merged).ToList())
            user.Identity = kept;
        foreach (var grant in _workspace.AccessGrants.All.Where(grant => grant.Identity == merged))
            grant.Identity = kept;
        foreach (var instantKey in _workspace.InstantKeys.All.Where(instantKey => instantKey.Identity == merged))
            instantKey.Identity = kept;
        foreach (var session in _workspace.ClientSessions.All.Where(session => session.Identity == merged))
            session.Identity = kept;
        foreach (var phone in _workspace.Phones.All.Where(phone => phone.Identity == merged))
            phone.Identity = kept;
        _workspace.Identities.Replace(merged, kept);
    }

    /// <summary>Deletes an identity; its grants, users with their credentials, keys, client sessions and phones go with it.</summary>
    public void Delete(IdentityEntity identity)
    {
        foreach (var grant in _workspace.AccessGrants.All.Where(grant => grant.Identity == identity).ToList())
            _grants.Delete(grant);
        foreach (var user in _workspace.UsersOf(identity).ToList())
            _access.Delete(user);
        // With the keys go the client sessions that they opened, and then all others.
        foreach (var key in _workspace.InstantKeys.All.Where(key => key.Identity == identity).ToList())
            _instantKeys.Delete(key);
        foreach (var session in _workspace.ClientSessions.All.Where(session => session.Identity == identity).ToList())
            _instantKeys.Delete(session);
        foreach (var phone in _workspace.Phones.All.Where(phone => phone.Identity == identity).ToList())
            _workspace.Phones.Remove(phone);
        _workspace.Identities.Remove(identity);
    }
}
