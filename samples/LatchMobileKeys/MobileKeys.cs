using Seam.Acs;

namespace LatchMobileKeys;

/// <summary>Gives a guest of a Latch building one mobile key for all of their doors, on whatever phones they sign in with.</summary>
internal sealed class MobileKeys(SeamClient seam, TextWriter output)
{
    public async Task GiveAsync(Guest guest)
    {
        var building = await FindBuildingAsync();
        var doors = await FindDoorsAsync(building, guest.Doors);

        // The identity is who signs in on the phone; its key, unique in the workspace, makes a second run find it again.
        var identity = await FindIdentityAsync(guest.EmailAddress) ?? await CreateIdentityAsync(building, guest);
        output.WriteLine($"{guest.FullName} is a user of {building.Name}.");

        var key = await FindKeyAsync(building, identity, doors) ?? await CreateKeyAsync(building, identity, doors);
        var opened = await seam.CredentialsAcs.ListAccessibleEntrancesAsync(key.AcsCredentialId);
        output.WriteLine($"The mobile key opens {string.Join(", ", opened.Select(door => door.DisplayName))}.");

        // The app on the phone signs in with this token, and Seam's mobile SDK in it takes the key from there.
        var session = await seam.ClientSessions.GetOrCreateAsync(userIdentityId: identity.UserIdentityId);
        output.WriteLine($"The app's session {session.ClientSessionId} is open; its token is for the app alone.");

        var workspace = await seam.Workspaces.GetAsync();
        if (workspace.IsSandbox)
            await TryOnPhoneAsync(identity, key);
    }

    private async Task<AcsSystem> FindBuildingAsync()
    {
        var systems = await seam.SystemsAcs.ListAsync();
        return systems.FirstOrDefault(system => system.ExternalType == AcsSystemExternalType.LatchBuilding)
            ?? throw new JobException("The workspace has no Latch building.");
    }

    private async Task<IReadOnlyList<AcsEntrance>> FindDoorsAsync(AcsSystem building, IReadOnlyList<string> names)
    {
        var doors = new List<AcsEntrance>();
        await foreach (var door in seam.EntrancesAcs.ListAllAsync(acsSystemId: building.AcsSystemId))
        {
            if (names.Contains(door.DisplayName, StringComparer.OrdinalIgnoreCase))
                doors.Add(door);
        }

        return doors.Count == names.Count
            ? doors
            : throw new JobException($"Found {doors.Count} of the {names.Count} doors in {building.Name}.");
    }

    private async Task<UserIdentity?> FindIdentityAsync(string key)
    {
        try
        {
            return await seam.UserIdentities.GetAsync(userIdentityKey: key);
        }
        catch (SeamNotFoundException)
        {
            return null;
        }
    }

    private Task<UserIdentity> CreateIdentityAsync(AcsSystem building, Guest guest) =>
        seam.UserIdentities.CreateAsync(
            acsSystemIds: [building.AcsSystemId],
            userIdentityKey: guest.EmailAddress,
            fullName: guest.FullName,
            emailAddress: guest.EmailAddress
        );

    // A key's doors can't be changed, and one that has ended opens nothing: either way another one is made.
    private async Task<AcsCredential?> FindKeyAsync(
        AcsSystem building,
        UserIdentity identity,
        IReadOnlyList<AcsEntrance> doors
    )
    {
        var wanted = doors.Select(door => door.AcsEntranceId).ToHashSet();
        await foreach (var credential in seam.CredentialsAcs.ListAllAsync(userIdentityId: identity.UserIdentityId))
        {
            if (credential.AcsSystemId != building.AcsSystemId || !IsKeyOfNow(credential))
                continue;
            var opened = await seam.CredentialsAcs.ListAccessibleEntrancesAsync(credential.AcsCredentialId);
            if (wanted.SetEquals(opened.Select(door => door.AcsEntranceId)))
                return credential;
        }

        return null;
    }

    private static bool IsKeyOfNow(AcsCredential credential)
    {
        var now = DateTimeOffset.UtcNow;
        return credential.AccessMethod == AcsCredentialAccessMethod.MobileKey
            && (credential.StartsAt is not { } start || start <= now)
            && (credential.EndsAt is not { } end || end > now);
    }

    private Task<AcsCredential> CreateKeyAsync(
        AcsSystem building,
        UserIdentity identity,
        IReadOnlyList<AcsEntrance> doors
    )
    {
        var now = DateTimeOffset.UtcNow;
        return seam.CredentialsAcs.CreateAsync(
            accessMethod: AcsCredentialAccessMethod.MobileKey,
            userIdentityId: identity.UserIdentityId,
            acsSystemId: building.AcsSystemId,
            allowedAcsEntranceIds: doors.Select(door => door.AcsEntranceId),
            // On Latch the key follows its owner to each phone.
            isMultiPhoneSyncCredential: true,
            startsAt: now,
            endsAt: now.AddDays(7)
        );
    }

    private async Task TryOnPhoneAsync(UserIdentity identity, AcsCredential key)
    {
        var phones = await seam.Phones.ListAsync(ownerUserIdentityId: identity.UserIdentityId);
        var phone = phones is [var first, ..]
            ? first
            : await seam.SimulatePhones.CreateSandboxPhoneAsync(userIdentityId: identity.UserIdentityId);
        var holders = await seam.Phones.ListAsync(acsCredentialId: key.AcsCredentialId);
        output.WriteLine(
            holders.Any(holder => holder.DeviceId == phone.DeviceId)
                ? "A phone that the guest signs in with has the key."
                : "The phone doesn't have the key yet."
        );
    }
}
