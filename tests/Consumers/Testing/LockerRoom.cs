using Seam.Acs;

/// <summary>A small app: whoever rents the locker room gets its PIN, and loses it again.</summary>
internal sealed class LockerRoom(SeamClient seam, string acsSystemId, string acsEntranceId)
{
    public async Task<string?> RentAsync(string name, DateTimeOffset from, DateTimeOffset until)
    {
        var renter = await seam.UsersAcs.CreateAsync(acsSystemId: acsSystemId, fullName: name);
        var pin = await seam.CredentialsAcs.CreateAsync(
            accessMethod: AcsCredentialAccessMethod.Code,
            acsUserId: renter.AcsUserId,
            allowedAcsEntranceIds: [acsEntranceId],
            startsAt: from,
            endsAt: until
        );
        return pin.Code;
    }

    public async Task ReturnAsync(string name)
    {
        await foreach (var renter in seam.UsersAcs.ListAllAsync(acsSystemId: acsSystemId, search: name))
            await seam.UsersAcs.DeleteAsync(acsUserId: renter.AcsUserId);
    }
}
