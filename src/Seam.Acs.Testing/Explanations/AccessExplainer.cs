namespace Seam.Acs.Testing;

/// <summary>Tells whether a door opens, with what, and if not, why.</summary>
internal sealed class AccessExplainer
{
    private readonly Workspace _workspace;
    private readonly Access _access;

    public AccessExplainer(Workspace workspace, Access access)
    {
        _workspace = workspace;
        _access = access;
    }

    /// <summary>About a person, by the ID of a user or of an identity.</summary>
    /// <exception cref="ArgumentException">There is no such person.</exception>
    public SimulatedAccess OfPerson(string personId, EntranceEntity entrance)
    {
        var users = UsersOf(personId).Where(user => user.System == entrance.System).ToList();
        if (users.Count == 0)
            return Shut(
                entrance,
                new(SimulatedObstacleKind.NoUser, "the person has no user in the access system of the door")
            );
        var findings = new Findings(entrance);
        foreach (var user in users)
            Look(user, entrance, findings);
        return findings.Tell();
    }

    /// <summary>About a PIN that somebody types at the door.</summary>
    public SimulatedAccess OfPin(string pin, EntranceEntity entrance)
    {
        var findings = new Findings(entrance);
        var doors = entrance.System.Doors;
        var ids = doors.Known.Where(grant => grant.Code == pin).Select(grant => grant.CredentialId).ToHashSet();
        bool Has(CredentialEntity credential) => credential.Code == pin || ids.Contains(credential.Id);
        var live = _workspace.CredentialsOf(entrance.System).Where(Has).ToList();
        // Of what is gone, a PIN that another has now tells nothing, unless a door still knows it.
        var gone = _workspace.DeletedCredentials.Where(credential =>
            credential.System == entrance.System
            && Has(credential)
            && (live.Count == 0 || _access.OpensNow(credential, entrance))
        );
        foreach (var credential in live.Concat(gone))
            Look(credential, entrance, findings, grant => grant.Code == pin);
        return findings.IsEmpty
            ? Shut(entrance, new(SimulatedObstacleKind.UnknownPin, "no credential of the access system has this PIN"))
            : findings.Tell();
    }

    public IEnumerable<UserEntity> UsersOf(string personId)
    {
        if (_workspace.Users.TryGet(personId, out var user))
            return [user];
        if (_workspace.Identities.TryGet(personId, out var identity))
            return _workspace.UsersOf(identity);
        throw new ArgumentException($"There is no user or user identity '{personId}'.", nameof(personId));
    }

    private static SimulatedAccess Shut(EntranceEntity entrance, SimulatedObstacle obstacle) =>
        new(SimulatedViews.Of(entrance), [], [obstacle]);

    private void Look(UserEntity user, EntranceEntity entrance, Findings findings)
    {
        var held = _workspace.CredentialsOf(user).ToList();
        if (held.Count == 0)
            findings.Add(SimulatedObstacleKind.NoCredential, "the user holds no credential", user);
        // What is for other doors, and what is gone, matters only where nothing is for this one.
        var meant = held.Where(credential => IsMeant(credential, entrance)).ToList();
        foreach (var credential in meant.Count > 0 ? meant : held)
            Look(credential, entrance, findings, _ => true);
        var gone = _workspace.DeletedCredentials.Where(credential =>
            credential.User == user
            && (meant.Count == 0 ? IsMeant(credential, entrance) : _access.OpensNow(credential, entrance))
        );
        foreach (var credential in gone)
            Look(credential, entrance, findings, _ => true);
    }

    private bool IsMeant(CredentialEntity credential, EntranceEntity entrance) =>
        _access.EntrancesOf(credential).Contains(entrance) || _access.OpensNow(credential, entrance);

    private void Look(
        CredentialEntity credential,
        EntranceEntity entrance,
        Findings findings,
        Func<DoorGrant, bool> isMeant
    )
    {
        var now = _workspace.Now;
        var known = entrance.System.Doors.Known.FirstOrDefault(grant => grant.CredentialId == credential.Id);
        var opens = known is not null && isMeant(known) && known.Opens(entrance.Id, now);
        // A card that no encoder has written is nothing that could be held to a door.
        if (credential.AccessMethod == AccessMethods.Card && known?.CardNumber is null)
            opens = false;
        var obstacles = ObstaclesOf(credential, entrance).ToList();
        if (opens)
            findings.Add(WayIn(credential, known!, isOutdated: obstacles.Count > 0 || known!.Code != credential.Code));
        // The door was told nothing, or something else, yet.
        else if (!entrance.System.Doors.IsSynced(credential.Id))
            obstacles.Add(
                About(
                    SimulatedObstacleKind.NotSynced,
                    "the latest change has not reached the door yet",
                    credential
                ) with
                {
                    At = entrance.System.Doors.DueAt(credential.Id),
                }
            );
        foreach (var obstacle in obstacles)
            findings.Add(obstacle);
    }

    private static SimulatedWayIn WayIn(CredentialEntity credential, DoorGrant known, bool isOutdated) =>
        new(credential.Id, credential.AccessMethod)
        {
            AcsUserId = credential.User?.Id,
            Code = known.Code,
            CardNumber = known.CardNumber,
            IsOutdated = isOutdated,
        };

    /// <summary>Why a credential is not to open a door now, whatever the door itself knows.</summary>
    private IEnumerable<SimulatedObstacle> ObstaclesOf(CredentialEntity credential, EntranceEntity entrance)
    {
        if (!_workspace.Credentials.TryGet(credential.Id, out _))
        {
            yield return About(SimulatedObstacleKind.CredentialDeleted, "the credential was deleted", credential);
            yield break;
        }
        if (credential.User is null)
            yield return About(SimulatedObstacleKind.Unassigned, "nobody holds the credential", credential);
        else if (credential.User.IsSuspended)
            yield return About(SimulatedObstacleKind.UserSuspended, "the user is suspended", credential);
        if (credential is { AccessMethod: AccessMethods.Card, EncodedAt: null })
            yield return About(SimulatedObstacleKind.NotEncoded, "no encoder has written the card yet", credential);
        if (!_access.EntrancesOf(credential).Contains(entrance))
            yield return credential.System.Brand.UsesAccessGroups
                ? About(SimulatedObstacleKind.NoAccessGroup, "no access group of the user opens it", credential)
                : About(SimulatedObstacleKind.WrongEntrance, "the credential is for other entrances", credential);
        var window = new AccessWindow(credential.StartsAt, credential.EndsAt);
        if (TimeObstacle(window, "the credential", credential) is { } timing)
            yield return timing;
        if (
            credential.User?.Schedule is { } schedule
            && TimeObstacle(schedule, "the user's access", credential) is { } other
        )
            yield return other;
    }

    private SimulatedObstacle? TimeObstacle(AccessWindow window, string what, CredentialEntity credential)
    {
        if (_workspace.Now < window.StartsAt)
            return About(
                SimulatedObstacleKind.NotYetBegun,
                $"{what} begins {Instants.Write(window.StartsAt)}",
                credential
            ) with
            {
                At = window.StartsAt,
            };
        if (window.EndsAt is { } end && _workspace.Now >= end)
            return About(SimulatedObstacleKind.Ended, $"{what} ended {Instants.Write(end)}", credential) with
            {
                At = end,
            };
        return null;
    }

    private static SimulatedObstacle About(SimulatedObstacleKind kind, string message, CredentialEntity credential) =>
        new(kind, message) { AcsUserId = credential.User?.Id, AcsCredentialId = credential.Id };

    /// <summary>What is found about one door.</summary>
    private sealed class Findings(EntranceEntity entrance)
    {
        private readonly List<SimulatedWayIn> _waysIn = [];
        private readonly List<SimulatedObstacle> _obstacles = [];

        public bool IsEmpty => _waysIn.Count == 0 && _obstacles.Count == 0;

        public void Add(SimulatedWayIn wayIn) => _waysIn.Add(wayIn);

        public void Add(SimulatedObstacle obstacle) => _obstacles.Add(obstacle);

        public void Add(SimulatedObstacleKind kind, string message, UserEntity user) =>
            _obstacles.Add(new SimulatedObstacle(kind, message) { AcsUserId = user.Id });

        public SimulatedAccess Tell() => new(SimulatedViews.Of(entrance), _waysIn, _obstacles);
    }
}
