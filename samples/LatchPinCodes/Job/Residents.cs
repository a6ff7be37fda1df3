using Seam.Acs;

namespace LatchPinCodes;

/// <summary>
/// Finds or makes the resident: a user identity, which is the person in your own application, and the ACS user, which is
/// that person in one building.
/// </summary>
internal sealed class Residents(SeamClient seam, FindOrCreate findOrCreate, JobRecord record)
{
    public async Task<AcsUser> FindOrCreateAsync(
        AcsSystem system,
        Resident resident,
        CancellationToken cancellationToken
    )
    {
        var (identity, identityWasFound) = await findOrCreate.RunAsync(
            "the user identity",
            token => FindIdentityAsync(resident, token),
            token =>
                seam.UserIdentities.CreateAsync(
                    fullName: resident.Name,
                    emailAddress: resident.Email,
                    cancellationToken: token
                ),
            cancellationToken
        );
        if (!identityWasFound)
            record.Made("the user identity");

        var (user, userWasFound) = await findOrCreate.RunAsync(
            "the ACS user",
            token => FindUserAsync(system, identity, resident, token),
            token =>
                seam.UsersAcs.CreateAsync(
                    acsSystemId: system.AcsSystemId,
                    userIdentityId: identity.UserIdentityId,
                    fullName: resident.Name,
                    emailAddress: resident.Email,
                    cancellationToken: token
                ),
            cancellationToken
        );
        if (!userWasFound)
            record.Made("the ACS user");

        if (user.Errors.Any(error => error.ErrorCode == AcsUserErrorCode.LatchConflictWithResidentUser))
            throw new JobException(
                ExitCode.LatchResident,
                $"Latch itself manages {resident.Email}: make the PINs there."
            );
        if (user.UserIdentityId is null)
            await LinkAsync(identity, user, cancellationToken);
        if (user.FullName is { } known && !Match.IsSame(known, resident.Name))
            record.Note($"{resident.Email} is known as {known}; that name stays.");
        return user;
    }

    // E-mail addresses are unique among identities, but the search also finds parts of them.
    private async Task<UserIdentity?> FindIdentityAsync(Resident resident, CancellationToken cancellationToken) =>
        await seam
            .UserIdentities.ListAllAsync(search: resident.Email, cancellationToken: cancellationToken)
            .FirstOrDefaultAsync(identity => Match.IsSame(identity.EmailAddress, resident.Email), cancellationToken);

    private async Task<AcsUser?> FindUserAsync(
        AcsSystem system,
        UserIdentity identity,
        Resident resident,
        CancellationToken cancellationToken
    ) =>
        await seam
            .UsersAcs.ListAllAsync(
                acsSystemId: system.AcsSystemId,
                userIdentityId: identity.UserIdentityId,
                cancellationToken: cancellationToken
            )
            .FirstOrDefaultAsync(cancellationToken)
        ?? await seam
            .UsersAcs.ListAllAsync(
                acsSystemId: system.AcsSystemId,
                search: resident.Email,
                cancellationToken: cancellationToken
            )
            .FirstOrDefaultAsync(
                user => user.UserIdentityId is null && Match.IsSame(user.EmailAddress, resident.Email),
                cancellationToken
            );

    private async Task LinkAsync(UserIdentity identity, AcsUser user, CancellationToken cancellationToken)
    {
        await seam.UserIdentities.AddAcsUserAsync(
            acsUserId: user.AcsUserId,
            userIdentityId: identity.UserIdentityId,
            cancellationToken: cancellationToken
        );
        record.Made("the link between the ACS user and the identity");
    }
}
