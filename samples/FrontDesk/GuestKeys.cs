using Seam.Acs;

namespace FrontDesk;

/// <summary>Gives guests PINs for their doors, and takes them back. Checking in twice gives the same PINs.</summary>
public sealed class GuestKeys(SeamClient seam, Hotel hotel)
{
    /// <summary>Gives a guest a PIN for the room and for each shared door, for the time of the stay.</summary>
    /// <exception cref="ArgumentException">The hotel has no such room; nobody got a PIN.</exception>
    /// <exception cref="SeamException">Something failed. Check in again: what was made is found, not made twice.</exception>
    public async Task<IReadOnlyList<DoorPin>> CheckInAsync(
        Booking booking,
        CancellationToken cancellationToken = default
    )
    {
        var doors = await FindDoorsAsync([.. hotel.SharedDoors, booking.Room], cancellationToken);
        var guest = await FindOrMakeAsync(
            () => FindGuestAsync(booking, cancellationToken),
            () =>
                seam.UsersAcs.CreateAsync(
                    acsSystemId: hotel.AcsSystemId,
                    fullName: booking.Guest,
                    emailAddress: booking.Email,
                    cancellationToken: cancellationToken
                )
        );
        var pins = new List<DoorPin>();
        foreach (var door in doors)
        {
            var credential = await FindOrMakeAsync(
                () => FindPinAsync(guest, booking, door, cancellationToken),
                () =>
                    seam.CredentialsAcs.CreateAsync(
                        accessMethod: AcsCredentialAccessMethod.Code,
                        acsUserId: guest.AcsUserId,
                        // A PIN of Latch opens one door, so each door has its own.
                        allowedAcsEntranceIds: [door.AcsEntranceId],
                        startsAt: booking.Arrival,
                        endsAt: booking.Departure,
                        cancellationToken: cancellationToken
                    )
            );
            pins.Add(new DoorPin(door.DisplayName, credential.Code));
        }

        return pins;
    }

    /// <summary>Takes back the PINs of a stay. Those of the guest's other stays remain.</summary>
    /// <exception cref="SeamException">Something failed. Check out again: what is gone already is no error.</exception>
    public async Task CheckOutAsync(Booking booking, CancellationToken cancellationToken = default)
    {
        if (await FindGuestAsync(booking, cancellationToken) is not { } guest)
            return;
        foreach (var pin in await ListPinsAsync(guest, booking, cancellationToken))
            await seam.CredentialsAcs.DeleteAsync(pin.AcsCredentialId, cancellationToken: cancellationToken);
    }

    /// <summary>
    /// Makes a thing that must not be made twice. The API can't be told that two creates are one, so this looks first, and
    /// looks again where the answer got lost.
    /// </summary>
    private static async Task<T> FindOrMakeAsync<T>(Func<Task<T?>> find, Func<Task<T>> make)
        where T : class
    {
        if (await find() is { } known)
            return known;
        try
        {
            return await make();
        }
        catch (SeamException failure) when (failure.OutcomeUnknown)
        {
            if (await find() is { } made)
                return made;
            throw;
        }
    }

    private async Task<IReadOnlyList<AcsEntrance>> FindDoorsAsync(
        IEnumerable<string> names,
        CancellationToken cancellationToken
    )
    {
        var entrances = await seam
            .EntrancesAcs.ListAllAsync(acsSystemId: hotel.AcsSystemId, cancellationToken: cancellationToken)
            .ToListAsync(cancellationToken);
        return
        [
            .. names.Select(name =>
                entrances.Find(entrance => entrance.DisplayName == name)
                ?? throw new ArgumentException($"The hotel has no door '{name}'.", nameof(names))
            ),
        ];
    }

    // The search also finds parts of addresses.
    private async Task<AcsUser?> FindGuestAsync(Booking booking, CancellationToken cancellationToken) =>
        await seam
            .UsersAcs.ListAllAsync(
                acsSystemId: hotel.AcsSystemId,
                search: booking.Email,
                cancellationToken: cancellationToken
            )
            .FirstOrDefaultAsync(
                user => string.Equals(user.EmailAddress, booking.Email, StringComparison.OrdinalIgnoreCase),
                cancellationToken
            );

    private async Task<AcsCredential?> FindPinAsync(
        AcsUser guest,
        Booking booking,
        AcsEntrance door,
        CancellationToken cancellationToken
    )
    {
        foreach (var pin in await ListPinsAsync(guest, booking, cancellationToken))
        {
            // A credential doesn't say itself which doors it opens.
            var opened = await seam.CredentialsAcs.ListAccessibleEntrancesAsync(
                pin.AcsCredentialId,
                cancellationToken: cancellationToken
            );
            if (opened.Any(entrance => entrance.AcsEntranceId == door.AcsEntranceId))
                return pin;
        }

        return null;
    }

    private ValueTask<List<AcsCredential>> ListPinsAsync(
        AcsUser guest,
        Booking booking,
        CancellationToken cancellationToken
    ) =>
        seam
            .CredentialsAcs.ListAllAsync(acsUserId: guest.AcsUserId, cancellationToken: cancellationToken)
            .Where(credential =>
                credential.AccessMethod == AcsCredentialAccessMethod.Code
                && credential.StartsAt == booking.Arrival
                && credential.EndsAt == booking.Departure
                && credential.Warnings.All(warning => warning.WarningCode != AcsCredentialWarningCode.BeingDeleted)
            )
            .ToListAsync(cancellationToken);
}
