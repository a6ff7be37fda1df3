namespace Seam.Acs.Testing;

/// <summary>Makes the immutable views that tests look at.</summary>
internal static class SimulatedViews
{
    public static SimulatedSystem Of(Workspace workspace, SystemEntity system) =>
        new(
            system.Id,
            system.Name,
            system.Brand.SystemType,
            system.Doors.HasHub,
            [.. workspace.EntrancesOf(system).Select(Of)]
        )
        {
            EncoderNumbers =
            [
                .. workspace.EncodersOf(system).Select(encoder => encoder.Number).OfType<string>().Order(),
            ],
        };

    public static SimulatedEntrance Of(EntranceEntity entrance) => new(entrance.Id, entrance.System.Id, entrance.Name);

    public static SimulatedUser Of(UserEntity user) =>
        new(user.Id, user.System.Id, user.FullName)
        {
            EmailAddress = user.EmailAddress,
            PhoneNumber = user.PhoneNumber,
            UserIdentityId = user.Identity?.Id,
            IsSuspended = user.IsSuspended,
            AccessStartsAt = user.Schedule?.StartsAt,
            AccessEndsAt = user.Schedule?.EndsAt,
            AcsAccessGroupIds = [.. user.GroupIds],
            GrantedAcsEntranceIds = [.. user.GrantedEntranceIds],
        };

    public static SimulatedCredential Of(Access access, CredentialEntity credential) =>
        new(credential.Id, credential.System.Id, credential.AccessMethod)
        {
            AcsUserId = credential.User?.Id,
            Code = credential.VisibleCode,
            StartsAt = credential.StartsAt,
            EndsAt = credential.EndsAt,
            AcsEntranceIds = [.. access.EntrancesOf(credential).Select(entrance => entrance.Id)],
            CardNumber = credential.CardNumber,
            IsSynced = credential.System.Doors.IsSynced(credential.Id),
        };

    public static SimulatedUserIdentity Of(Workspace workspace, IdentityEntity identity) =>
        new(identity.Id)
        {
            UserIdentityKey = identity.Key,
            FullName = identity.FullName,
            EmailAddress = identity.EmailAddress,
            PhoneNumber = identity.PhoneNumber,
            IsManaged = identity.IsManaged,
            AcsUserIds = [.. workspace.UsersOf(identity).Select(user => user.Id)],
            DeviceIds = [.. identity.DeviceIds],
            ClientSessionIds =
            [
                .. workspace
                    .ClientSessions.All.Where(session => session.Identity == identity)
                    .Select(session => session.Id),
            ],
        };
}
