using Seam.Acs;

namespace LatchPinCodes;

/// <summary>The whole job, from the building to the PINs: this is the file to read first.</summary>
internal sealed class PinJob(SeamClient seam, TimeProvider time, JobRecord record)
{
    private readonly LatchSystems _systems = new(seam);
    private readonly Doors _doors = new(seam);
    private readonly Residents _residents = new(seam, new FindOrCreate(time, record), record);
    private readonly PinCodes _pinCodes = new(seam, new FindOrCreate(time, record));
    private readonly PinWaiter _waiter = new(seam, time);

    public async Task RunAsync(PinRequest request, CancellationToken cancellationToken)
    {
        // Everything is looked up before anything is made, so that a misspelt door leaves nothing behind.
        var system = await _systems.FindAsync(request.System, cancellationToken);
        var doors = await _doors.FindAsync(system, request.Doors, cancellationToken);
        record.Begin(doors.Count);

        var user = await _residents.FindOrCreateAsync(system, request.Resident, cancellationToken);
        foreach (var door in doors)
        {
            var pin = await _pinCodes.FindOrCreateAsync(user, door, request.Window, cancellationToken);
            record.Add(pin);
            var opens = await _pinCodes.ReadDoorsAsync(pin.Credential, cancellationToken);
            record.Replace(pin, pin with { Opens = opens });
        }

        await _waiter.WaitAsync(record, request.Wait, cancellationToken);
    }
}
