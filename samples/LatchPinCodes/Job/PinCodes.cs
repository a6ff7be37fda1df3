using Seam.Acs;

namespace LatchPinCodes;

/// <summary>Finds or makes the PIN of a user for a door. A Latch PIN opens one door only, and Latch chooses its digits.</summary>
internal sealed class PinCodes(SeamClient seam, FindOrCreate findOrCreate)
{
    private readonly Dictionary<string, IReadOnlyList<AcsEntrance>> _opens = [];

    public async Task<Pin> FindOrCreateAsync(
        AcsUser user,
        AcsEntrance door,
        AccessWindow window,
        CancellationToken cancellationToken
    )
    {
        var (credential, wasFound) = await findOrCreate.RunAsync(
            $"the PIN for {door.DisplayName}",
            token => FindAsync(user, door, window, token),
            token =>
                seam.CredentialsAcs.CreateAsync(
                    acsUserId: user.AcsUserId,
                    accessMethod: AcsCredentialAccessMethod.Code,
                    allowedAcsEntranceIds: [door.AcsEntranceId],
                    startsAt: window.From,
                    endsAt: window.Until,
                    cancellationToken: token
                ),
            cancellationToken
        );
        return new Pin(user, door, credential, Opens: null, wasFound);
    }

    private async Task<AcsCredential?> FindAsync(
        AcsUser user,
        AcsEntrance door,
        AccessWindow window,
        CancellationToken cancellationToken
    )
    {
        var credentials = seam.CredentialsAcs.ListAllAsync(
            acsUserId: user.AcsUserId,
            cancellationToken: cancellationToken
        );
        await foreach (var credential in credentials)
        {
            if (
                IsLivingPin(credential)
                && window.IsOf(credential)
                && await ReadDoorsAsync(credential, cancellationToken) is [var only]
                && only.AcsEntranceId == door.AcsEntranceId
            )
            {
                return credential;
            }
        }

        return null;
    }

    private static bool IsLivingPin(AcsCredential credential) =>
        credential.AccessMethod == AcsCredentialAccessMethod.Code
        && credential.Warnings.All(warning => warning.WarningCode != AcsCredentialWarningCode.BeingDeleted);

    /// <summary>Reads the doors that a credential opens: it doesn't hold them itself.</summary>
    public async Task<IReadOnlyList<AcsEntrance>> ReadDoorsAsync(
        AcsCredential credential,
        CancellationToken cancellationToken
    )
    {
        if (_opens.TryGetValue(credential.AcsCredentialId, out var known))
            return known;
        var doors = await seam.CredentialsAcs.ListAccessibleEntrancesAsync(
            acsCredentialId: credential.AcsCredentialId,
            cancellationToken: cancellationToken
        );
        // They stay the same, but none yet may be some in a moment.
        if (doors.Count > 0)
            _opens.Add(credential.AcsCredentialId, doors);
        return doors;
    }
}
