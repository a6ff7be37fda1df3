namespace Seam.Acs.Testing;

/// <summary>Everything that the simulated workspace holds. Not safe for threads by itself: the simulator locks around it.</summary>
internal sealed class Workspace
{
    private const int CardDigits = 10;
    private readonly SimulatorClock _clock;
    private readonly RandomSource _ids;
    private readonly RandomSource _pins;
    private readonly RandomSource _cards;
    private readonly List<(ActionAttemptEntity Attempt, Action<ActionAttemptEntity>? Ended)> _running = [];
    private long _sequence;
    private bool _isEnding;

    /// <param name="stream">Gives the stream of random values of a name.</param>
    /// <param name="clock">The clock.</param>
    /// <param name="profile">The workspace's name and settings.</param>
    public Workspace(Func<string, RandomSource> stream, SimulatorClock clock, WorkspaceProfile profile)
    {
        _clock = clock;
        Profile = profile;
        _ids = stream("ids");
        _pins = stream("pins");
        _cards = stream("cards");
        Id = NewId();
        Events = new EventLog(this, stream("events"));
    }

    public string Id { get; }

    public WorkspaceProfile Profile { get; }

    public DateTimeOffset Now => _clock.Now;

    /// <summary>What the PINs that are made now take longer to be told.</summary>
    public TimeSpan PinDelay { get; set; }

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
    public EntityTable<EncoderEntity> Encoders { get; } = new("acs_encoder");
    public EntityTable<SpaceEntity> Spaces { get; } = new("space");
    public EntityTable<ConnectedAccountEntity> ConnectedAccounts { get; } = new("connected_account");
    public EntityTable<AccessGrantEntity> AccessGrants { get; } = new("access_grant");
    public EntityTable<AccessMethodEntity> AccessMethodEntities { get; } = new("access_method");
    public EntityTable<ClientSessionEntity> ClientSessions { get; } = new("client_session");
    public EntityTable<WebhookEntity> Webhooks { get; } = new("webhook");
    public EntityTable<PhoneEntity> Phones { get; } = new("phone");
    public EntityTable<ConnectWebviewEntity> ConnectWebviews { get; } = new("connect_webview");
    public EventLog Events { get; }

    /// <summary>Credentials that are gone, for telling why a door stays shut.</summary>
    public List<CredentialEntity> DeletedCredentials { get; } = [];

    public string NewId() => _ids.NextUuid();

    public long NewSequence() => ++_sequence;

    /// <summary>A PIN that no credential and no door of the system has.</summary>
    /// <exception cref="InvalidOperationException">There are hardly any left.</exception>
    public string NewPin(SystemEntity system, int digits)
    {
        for (var attempt = 0; attempt < Policies.PinAttempts; attempt++)
        {
            var pin = _pins.NextDigits(digits);
            if (!IsCodeInUse(system, pin))
                return pin;
        }
        throw new InvalidOperationException("The simulated system has run out of PINs.");
    }

    public bool IsCodeInUse(SystemEntity system, string code) =>
        system.Doors.IsCodeInUse(code) || CredentialsOf(system).Any(credential => credential.Code == code);

    public IEnumerable<EntranceEntity> EntrancesOf(SystemEntity system) =>
        Entrances.All.Where(entrance => entrance.System == system);

    public IEnumerable<EntranceEntity> EntrancesIn(SpaceEntity space) =>
        Entrances.All.Where(entrance => entrance.SpaceIds.Contains(space.Id));

    public IEnumerable<DeviceEntity> DevicesIn(SpaceEntity space) =>
        Devices.All.Where(device => device.SpaceIds.Contains(space.Id));

    public IEnumerable<EncoderEntity> EncodersOf(SystemEntity system) =>
        Encoders.All.Where(encoder => encoder.System == system);

    public IEnumerable<UserEntity> UsersOf(SystemEntity system) => Users.All.Where(user => user.System == system);

    public IEnumerable<UserEntity> UsersOf(IdentityEntity identity) =>
        Users.All.Where(user => user.Identity == identity);

    public IEnumerable<CredentialEntity> CredentialsOf(SystemEntity system) =>
        Credentials.All.Where(credential => credential.System == system);

    public IEnumerable<CredentialEntity> CredentialsOf(UserEntity user) =>
        Credentials.All.Where(credential => credential.User == user);

    /// <summary>A number for a card that is written for the first time.</summary>
    public string NewCardNumber() => _cards.NextDigits(CardDigits);

    /// <summary>Has an attempt run to its end.</summary>
    public void Start(ActionAttemptEntity attempt, Action<ActionAttemptEntity>? ended) =>
        _running.Add((attempt, ended));

    /// <summary>When time alone will next change something; null: nothing is under way.</summary>
    public DateTimeOffset? NextChangeAt =>
        Systems
            .All.Select(system => system.Doors.NextDueAt)
            .Concat(_running.Select(running => (DateTimeOffset?)running.Attempt.DoneAt))
            .Min();

    /// <summary>
    /// Lets time have its effect: changes that are due reach their doors, and actions end. Each happens at its own
    /// moment, so that it makes no difference when somebody looks.
    /// </summary>
    public void Settle()
    {
        var now = Now;
        while (true)
        {
            var system = Systems
                .All.Where(candidate => candidate.Doors.NextDueAt <= now)
                .MinBy(candidate => candidate.Doors.NextDueAt);
            // One action ends after the other, though the end of one may change doors and so come back here.
            var index = _isEnding ? -1 : _running.FindIndex(running => running.Attempt.DoneAt <= now);
            if (system is not null && (index < 0 || system.Doors.NextDueAt <= _running[index].Attempt.DoneAt))
            {
                using (_clock.Hold(system.Doors.NextDueAt!.Value))
                    NoteArrival(system.Doors.TakeNext());
            }
            else if (index >= 0)
            {
                using (_clock.Hold(_running[index].Attempt.DoneAt))
                    End(index);
            }
            else
            {
                return;
            }
        }
    }

    /// <summary>Makes a sandbox as empty as a new one. Keys, settings and webhooks stay, and the attempt that does it.</summary>
    public void Reset(ActionAttemptEntity attempt)
    {
        Systems.Clear();
        Entrances.Clear();
        AccessGroups.Clear();
        Residents.Clear();
        Users.Clear();
        Credentials.Clear();
        Identities.Clear();
        Devices.Clear();
        InstantKeys.Clear();
        CustomizationProfiles.Clear();
        ActionAttempts.Clear();
        Encoders.Clear();
        Spaces.Clear();
        ConnectedAccounts.Clear();
        ConnectWebviews.Clear();
        AccessGrants.Clear();
        AccessMethodEntities.Clear();
        ClientSessions.Clear();
        Phones.Clear();
        Events.Table.Clear();
        DeletedCredentials.Clear();
        _running.Clear();
        ActionAttempts.Add(attempt);
    }

    /// <summary>Somebody carries to the doors what waits for them.</summary>
    public void CarryToDoors(SystemEntity system)
    {
        while (system.Doors.HasWaiting)
            NoteArrival(system.Doors.TakeNext());
    }

    /// <summary>Notes that a credential was issued or reissued, and with it the access method before it.</summary>
    public void NoteIssue(CredentialEntity credential, string what)
    {
        Events.Note(credential, what);
        if (AccessMethodEntities.All.FirstOrDefault(method => method.Credential == credential) is { } method)
            Events.Note(method, what);
    }

    private void End(int index)
    {
        var (attempt, ended) = _running[index];
        _running.RemoveAt(index);
        _isEnding = true;
        try
        {
            attempt.Outcome = attempt.Complete();
            ended?.Invoke(attempt);
        }
        finally
        {
            _isEnding = false;
        }
    }

    private void NoteArrival(DoorChange change)
    {
        if (!Credentials.TryGet(change.CredentialId, out var credential))
            return;
        var wasIssued = credential.IsIssued;
        credential.SyncedAt = Now;
        if (credential.IsIssued && !wasIssued)
            NoteIssue(credential, "issued");
    }
}
