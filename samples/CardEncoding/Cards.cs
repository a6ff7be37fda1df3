using Seam.Acs;

namespace CardEncoding;

/// <summary>Writes a guest's card at the front desk, and reads it once more before it is handed out.</summary>
internal sealed class Cards(SeamClient seam, TextWriter output)
{
    private const int MostTries = 3;

    // Somebody has to find a card and lay it on the encoder.
    private static readonly SeamRequestOptions Patient = new()
    {
        WaitForActionAttempt = ActionAttemptWait.For(TimeSpan.FromMinutes(1)),
    };

    /// <returns>Whether the guest has a card that opens the doors.</returns>
    public async Task<bool> GiveAsync(string acsUserId, IReadOnlyList<string> acsEntranceIds)
    {
        var guest = await seam.UsersAcs.GetAsync(acsUserId);
        if (await seam.EncodersAcs.ListAsync(acsSystemId: guest.AcsSystemId) is not [var encoder, ..])
        {
            output.WriteLine("The access system has no encoder.");
            return false;
        }

        var card = await seam.CredentialsAcs.CreateAsync(
            accessMethod: AcsCredentialAccessMethod.Card,
            acsUserId: acsUserId,
            allowedAcsEntranceIds: acsEntranceIds,
            startsAt: DateTimeOffset.UtcNow,
            endsAt: DateTimeOffset.UtcNow.AddDays(2)
        );
        output.WriteLine($"Lay a card on {encoder.DisplayName}.");
        return await WriteAsync(encoder, card) is { } written && await CheckAsync(encoder, written);
    }

    private async Task<AcsCredential?> WriteAsync(AcsEncoder encoder, AcsCredential card)
    {
        for (var tries = 1; tries <= MostTries; tries++)
        {
            try
            {
                var attempt = await seam.EncodersAcs.EncodeCredentialAsync(
                    encoder.AcsEncoderId,
                    acsCredentialId: card.AcsCredentialId,
                    options: Patient
                );
                output.WriteLine("The card is written.");
                return attempt.Result;
            }
            // A failed action is over, so it may be asked for again; one that was no longer waited for is not.
            catch (SeamActionAttemptFailedException failure)
            {
                output.WriteLine($"Not written ({failure.ErrorType}), {MostTries - tries} tries left.");
            }
        }

        return null;
    }

    private async Task<bool> CheckAsync(AcsEncoder encoder, AcsCredential written)
    {
        var scan = await seam.EncodersAcs.ScanCredentialAsync(encoder.AcsEncoderId, options: Patient);
        var found = scan.Result?.AcsCredentialOnSeam?.AcsCredentialId == written.AcsCredentialId;
        output.WriteLine(found ? "Read again: it is this guest's." : "Another card lies on the encoder.");
        if (!found)
            return false;

        var doors = await seam.CredentialsAcs.ListAccessibleEntrancesAsync(written.AcsCredentialId);
        output.WriteLine($"It opens {string.Join(", ", doors.Select(door => door.DisplayName))}.");
        return true;
    }
}
