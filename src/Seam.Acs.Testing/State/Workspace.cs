namespace Seam.Acs.Testing;

/// <summary>Everything that the simulated workspace holds. Not safe for threads by itself: the simulator locks around it.</summary>
internal sealed class Workspace
{
    private readonly TimeProvider _time;
    private readonly RandomSource _ids;
    private readonly RandomSource _pins;
    private long _sequence;

    public Workspace(int seed, TimeProvider time)
    {
        _time = time;
        _ids = new RandomSource(seed, "ids");
        _pins = new RandomSource(seed, "pins");
        Id = NewId();
    }

    public string Id { get; }

    public DateTimeOffset Now => Instants.ToMilliseconds(_time.GetUtcNow());

    public EntityTable<SystemEntity> Systems { get; } = new("acs_system");
    public EntityTable<EntranceEntity> Entrances { get; } = new("acs_entrance");
    public EntityTable<AccessGroupEntity> AccessGroups { get; } = new("acs_access_group");
    public EntityTable<ResidentEntity> Residents { get; } = new("acs_user");
    public EntityTable<UserEntity> Users { get; } = new("acs_user");
    public EntityTable<CredentialEntity> Credentials { get; } = new("acs_credential");
    public EntityTable<IdentityEntity> Identities { get; } = new("user_identity");
    public EntityTable<DeviceEntity> Devices { get; } = new("device");
    public EntityTable<InstantKeyEntity> InstantKeys { get; } = new("instant_key");
    public EntityTable<CustomizationProfileEntity> CustomizationProfiles { get; } = new("customization_profile");
    public EntityTable<ActionAttemptEntity> ActionAttempts { get; } = new("action_attempt");

    public string NewId() => _ids.NextUuid();

    public long NewSequence() => ++_sequence;

    /// <summary>A PIN that no credential and no door of the system has.</summary>
    /// <exception cref="InvalidOperationException">There are hardly any left.</exception>
    public string NewPin(SystemEntity system, int digits)
    {
        var taken = CodesInUse(system);
        for (var attempt = 0; attempt < Policies.PinAttempts; attempt++)
        {
            var pin = _pins.NextDigits(digits);
            if (!taken.Contains(pin))
                return pin;
        }
        throw new InvalidOperationException("The simulated system has run out of PINs.");
    }

    public HashSet<string> CodesInUse(SystemEntity system) =>
        [.. system.Doors.CodesInUse, .. CredentialsOf(system).Select(credential => credential.Code).OfType<string>()];

    public IEnumerable<EntranceEntity> EntrancesOf(SystemEntity system) =>
        Entrances.All.Where(entrance => entrance.System == system);

    public IEnumerable<UserEntity> UsersOf(SystemEntity system) => Users.All.Where(user => user.System == system);

    public IEnumerable<UserEntity> UsersOf(IdentityEntity identity) =>
        Users.All.Where(user => user.Identity == identity);

    public IEnumerable<CredentialEntity> CredentialsOf(SystemEntity system) =>
        Credentials.All.Where(credential => credential.System == system);

    public IEnumerable<CredentialEntity> CredentialsOf(UserEntity user) =>
        Credentials.All.Where(credential => credential.User == user);

    /// <summary>Lets time have its effect: changes that are due reach their doors.</summary>
    public void Settle()
    {
        var now = Now;
        foreach (var system in Systems.All)
            system.Doors.Settle(now, carried: false, NoteArrival);
    }

    /// <summary>Somebody carries to the doors what waits for them.</summary>
    public void CarryToDoors(SystemEntity system) => system.Doors.Settle(Now, carried: true, NoteArrival);

    private void NoteArrival(DoorChange change, DateTimeOffset at)
    {
        if (Credentials.TryGet(change.CredentialId, out var credential))
            credential.SyncedAt = at;
    }
}
