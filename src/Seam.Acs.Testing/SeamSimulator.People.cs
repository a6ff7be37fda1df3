namespace Seam.Acs.Testing;

public sealed partial class SeamSimulator
{
    private static readonly TimeSpan UsualAccess = TimeSpan.FromDays(365);

    /// <summary>Adds a user identity, as <c>user_identities/create</c> does.</summary>
    /// <param name="fullName">The person's name.</param>
    /// <param name="emailAddress">The person's e-mail address; null: not known.</param>
    /// <param name="phoneNumber">The person's phone number in E.164 format; null: not known.</param>
    /// <param name="userIdentityKey">The key of your own for the person; null: none.</param>
    /// <returns>The identity.</returns>
    /// <exception cref="ArgumentException">The API would refuse it; the message says why.</exception>
    public SimulatedUserIdentity AddUserIdentity(
        string fullName,
        string? emailAddress = null,
        string? phoneNumber = null,
        string? userIdentityKey = null
    )
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(fullName);
        return Change(world => People.AddIdentity(world, fullName, emailAddress, phoneNumber, userIdentityKey));
    }

    /// <summary>Adds a user of an access system, as <c>acs/users/create</c> does.</summary>
    /// <param name="acsSystemId">The ID of the system.</param>
    /// <param name="fullName">The person's name.</param>
    /// <param name="emailAddress">The person's e-mail address; null: not known.</param>
    /// <param name="userIdentityId">The ID of the identity to link; null: none.</param>
    /// <param name="acsAccessGroupIds">The IDs of the access groups that the user joins; null: none.</param>
    /// <returns>The user.</returns>
    /// <exception cref="ArgumentException">The API would refuse it; the message says why.</exception>
    public SimulatedUser AddUser(
        string acsSystemId,
        string fullName,
        string? emailAddress = null,
        string? userIdentityId = null,
        IEnumerable<string>? acsAccessGroupIds = null
    )
    {
        ArgumentNullException.ThrowIfNull(acsSystemId);
        ArgumentException.ThrowIfNullOrWhiteSpace(fullName);
        var groups = acsAccessGroupIds?.ToList();
        return Change(world => People.AddUser(world, acsSystemId, fullName, emailAddress, userIdentityId, groups));
    }

    /// <summary>Gives a user a PIN, as <c>acs/credentials/create</c> does.</summary>
    /// <param name="acsUserId">The ID of the user.</param>
    /// <param name="acsEntranceId">The ID of the entrance; null where the user's access groups give the entrances.</param>
    /// <param name="startsAt">When it begins; null: now.</param>
    /// <param name="endsAt">When it ends; null: after a year.</param>
    /// <returns>The credential, with its PIN unless the system defers it.</returns>
    /// <exception cref="ArgumentException">The API would refuse it; the message says why.</exception>
    public SimulatedCredential AddPin(
        string acsUserId,
        string? acsEntranceId = null,
        DateTimeOffset? startsAt = null,
        DateTimeOffset? endsAt = null
    ) => AddCredential(acsUserId, AccessMethods.Code, acsEntranceId is null ? [] : [acsEntranceId], startsAt, endsAt);

    /// <summary>Gives a user a credential, as <c>acs/credentials/create</c> does.</summary>
    /// <param name="acsUserId">The ID of the user.</param>
    /// <param name="accessMethod">How it opens doors: <c>code</c>, <c>card</c>, <c>mobile_key</c> or <c>cloud_key</c>.</param>
    /// <param name="acsEntranceIds">The IDs of the entrances that it opens; null: none, access groups give them.</param>
    /// <param name="startsAt">When it begins; null: now.</param>
    /// <param name="endsAt">When it ends; null: after a year.</param>
    /// <returns>The credential.</returns>
    /// <exception cref="ArgumentException">The API would refuse it; the message says why.</exception>
    public SimulatedCredential AddCredential(
        string acsUserId,
        string accessMethod,
        IEnumerable<string>? acsEntranceIds = null,
        DateTimeOffset? startsAt = null,
        DateTimeOffset? endsAt = null
    )
    {
        ArgumentNullException.ThrowIfNull(acsUserId);
        ArgumentException.ThrowIfNullOrWhiteSpace(accessMethod);
        var entrances = acsEntranceIds?.ToList() ?? [];
        return Change(world =>
        {
            var from = startsAt ?? world.Clock.Now;
            return People.AddCredential(
                world,
                acsUserId,
                accessMethod,
                entrances,
                (from, endsAt ?? from + UsualAccess)
            );
        });
    }

    /// <summary>
    /// Adds a whole neighbourhood: a Latch building with residents and PINs, an office by access groups, a hotel with
    /// cards and an encoder, and the service that puts its mobile keys on phones.
    /// </summary>
    /// <returns>What was added.</returns>
    public SimulatedNeighbourhood AddDemoBuilding() => Change(DemoBuilding.Build);
}
