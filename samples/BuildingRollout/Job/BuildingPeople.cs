using Seam.Acs;

namespace BuildingRollout;

/// <summary>Finds people in the building who are not in <c>residents.csv</c> any more. It reads only.</summary>
internal sealed class BuildingPeople(SeamClient seam, string acsSystemId)
{
    /// <summary>Looks somebody up by key, and by e-mail address where the name may be one.</summary>
    /// <returns>Who it is, and the ID of the user in the building; null: nobody there is called so.</returns>
    public async Task<(DesiredAccess Person, string AcsUserId)?> FindAsync(
        string name,
        CancellationToken cancellationToken
    ) =>
        await FindByKeyAsync(name, cancellationToken)
        ?? (name.Contains('@') ? await FindByEmailAsync(name, cancellationToken) : null);

    private async Task<(DesiredAccess, string)?> FindByKeyAsync(string key, CancellationToken cancellationToken)
    {
        var identity = await OrNullAsync(
            seam.UserIdentities.GetAsync(userIdentityKey: key, cancellationToken: cancellationToken)
        );
        return identity is null ? null : await FindAsync(identity, cancellationToken);
    }

    private async Task<(DesiredAccess, string)?> FindByEmailAsync(string email, CancellationToken cancellationToken)
    {
        // Searches find parts of addresses too.
        var identity = await seam
            .UserIdentities.ListAllAsync(search: email, cancellationToken: cancellationToken)
            .FirstOrDefaultAsync(found => IsSame(found.EmailAddress, email), cancellationToken);
        if (identity is not null && await FindAsync(identity, cancellationToken) is { } known)
            return known;
        var user = await seam
            .UsersAcs.ListAllAsync(acsSystemId: acsSystemId, search: email, cancellationToken: cancellationToken)
            .FirstOrDefaultAsync(
                found => found.UserIdentityId is null && IsSame(found.EmailAddress, email),
                cancellationToken
            );
        return user is null
            ? null
            : (new DesiredAccess { EmailAddress = user.EmailAddress, FullName = email }, user.AcsUserId);
    }

    private async Task<(DesiredAccess, string)?> FindAsync(UserIdentity identity, CancellationToken cancellationToken)
    {
        var user = await OrNullAsync(
            seam.UsersAcs.GetAsync(
                acsSystemId: acsSystemId,
                userIdentityId: identity.UserIdentityId,
                cancellationToken: cancellationToken
            )
        );
        if (user is null)
            return null;
        var (key, email) = (identity.UserIdentityKey, identity.EmailAddress);
        var person = new DesiredAccess
        {
            UserIdentityKey = key,
            EmailAddress = email,
            FullName = key ?? email ?? identity.UserIdentityId,
        };
        return (person, user.AcsUserId);
    }

    private static async Task<T?> OrNullAsync<T>(Task<T> read)
        where T : class
    {
        try
        {
            return await read;
        }
        catch (SeamNotFoundException)
        {
            return null;
        }
    }

    private static bool IsSame(string? one, string other) =>
        string.Equals(one, other, StringComparison.OrdinalIgnoreCase);
}
