namespace Seam.Acs.Testing;

/// <summary>How identities and the users of systems come together.</summary>
internal static class UserLinks
{
    /// <summary>
    /// The identity's user in a system: the linked one; else one with the same e-mail address or phone number, linked
    /// now; else a new one.
    /// </summary>
    public static UserEntity LinkOrCreate(Workspace workspace, IdentityEntity identity, SystemEntity system)
    {
        if (Find(workspace, identity, system) is { } present)
        {
            present.Identity = identity;
            return present;
        }
        var user = workspace.Users.Add(
            new UserEntity(workspace)
            {
                System = system,
                FullName = identity.DisplayName,
                EmailAddress = identity.EmailAddress,
                PhoneNumber = identity.PhoneNumber,
                Identity = identity,
            }
        );
        workspace.Events.Note(user, "created");
        return user;
    }

    /// <summary>The user that an identity has or would be linked to in a system; null where it would get a new one.</summary>
    public static UserEntity? Find(Workspace workspace, IdentityEntity identity, SystemEntity system)
    {
        var users = workspace.UsersOf(system).ToList();
        return users.Find(user => user.Identity == identity)
            ?? users.Find(user => user.Identity is null && IsSame(user, identity));
    }

    /// <summary>Links a user to an identity.</summary>
    /// <exception cref="ApiError">The user has another identity, or the identity another user in the system.</exception>
    public static void Link(Workspace workspace, IdentityEntity identity, UserEntity user)
    {
        if (user.Identity is { } other && other != identity)
            throw ApiError.Invalid("acs_user_id", "belongs to another user identity");
        RefuseSecond(workspace, identity, user.System, user);
        user.Identity = identity;
    }

    /// <exception cref="ApiError">The identity has a user in the system already.</exception>
    public static void RefuseSecond(
        Workspace workspace,
        IdentityEntity identity,
        SystemEntity system,
        UserEntity? user = null
    )
    {
        if (workspace.UsersOf(identity).Any(linked => linked.System == system && linked != user))
            throw ApiError.Invalid("user_identity_id", "already has a user in this access system");
    }

    private static bool IsSame(UserEntity user, IdentityEntity identity) =>
        IsSame(user.EmailAddress, identity.EmailAddress) || IsSame(user.PhoneNumber, identity.PhoneNumber);

    private static bool IsSame(string? one, string? other) =>
        one is not null && one.Equals(other, StringComparison.OrdinalIgnoreCase);
}
