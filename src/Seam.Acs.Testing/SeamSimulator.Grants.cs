namespace Seam.Acs.Testing;

public sealed partial class SeamSimulator
{
    /// <summary>
    /// Adds an access grant that the API does not manage until it is told to, as a provider's own software makes them.
    /// </summary>
    /// <param name="userIdentityId">The ID of the user identity that it is for.</param>
    /// <param name="accessMethod">How it opens doors, such as <c>code</c>.</param>
    /// <param name="startsAt">When it begins.</param>
    /// <param name="endsAt">When it ends; null: never.</param>
    /// <param name="acsEntranceIds">The IDs of the entrances that it opens.</param>
    /// <returns>The ID of the grant.</returns>
    /// <exception cref="ArgumentException">There is no such identity or entrance.</exception>
    public string AddUnmanagedAccessGrant(
        string userIdentityId,
        string accessMethod,
        DateTimeOffset startsAt,
        DateTimeOffset? endsAt,
        params string[] acsEntranceIds
    )
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(accessMethod);
        ArgumentNullException.ThrowIfNull(acsEntranceIds);
        lock (_gate)
        {
            if (!_workspace.Identities.TryGet(userIdentityId, out var identity))
                throw new ArgumentException($"There is no user identity '{userIdentityId}'.", nameof(userIdentityId));
            if (acsEntranceIds.FirstOrDefault(id => !_workspace.Entrances.TryGet(id, out _)) is { } other)
                throw new ArgumentException($"There is no entrance '{other}'.", nameof(acsEntranceIds));
            var grant = new AccessGrantEntity
            {
                Id = _workspace.NewId(),
                Sequence = _workspace.NewSequence(),
                CreatedAt = _workspace.Now,
                Identity = identity,
                StartsAt = Instants.ToMilliseconds(startsAt),
                EndsAt = endsAt is { } end ? Instants.ToMilliseconds(end) : null,
                IsManaged = false,
                EntranceIds = [.. acsEntranceIds],
                SpaceIds = [],
                DeviceIds = [],
            };
            grant.Requested.Add(new RequestedMethod { Mode = accessMethod, CreatedAt = _workspace.Now });
            _workspace.Events.Note(_workspace.AccessGrants.Add(grant), "created");
            _grants.Reconcile(grant);
            return grant.Id;
        }
    }
}
