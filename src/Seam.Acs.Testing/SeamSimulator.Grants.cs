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
        var ids = acsEntranceIds.ToList();
        return Change(world =>
            world.Main.Building.AddUnmanagedGrant(userIdentityId, accessMethod, (startsAt, endsAt), ids)
        );
    }
}
