using Seam.Acs;

namespace LatchPinCodes;

/// <summary>Latch may make a PIN only once its hub has heard of it. This waits for that, for a while.</summary>
internal sealed class PinWaiter(SeamClient seam, TimeProvider time)
{
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(1);

    public async Task WaitAsync(JobRecord record, TimeSpan atMost, CancellationToken cancellationToken)
    {
        var start = time.GetTimestamp();
        while (record.Pins.Any(WillCome) && time.GetElapsedTime(start) < atMost)
        {
            await Task.Delay(Interval, time, cancellationToken);
            foreach (var pin in record.Pins.Where(WillCome).ToList())
            {
                var credential = await seam.CredentialsAcs.GetAsync(
                    acsCredentialId: pin.Credential.AcsCredentialId,
                    cancellationToken: cancellationToken
                );
                record.Replace(pin, pin with { Credential = credential });
            }
        }
    }

    // Without a hub it comes when somebody walks to the door, which is nothing to wait for here.
    private static bool WillCome(Pin pin) =>
        pin.Credential.Code is null && pin.Credential.Errors.Count == 0 && pin.HasHub;
}
