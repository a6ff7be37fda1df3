namespace Seam.Acs.Testing;

/// <summary>Adds to a workspace what the API itself can't make: systems, entrances, groups, encoders, residents, devices.</summary>
internal sealed class BuildingSite
{
    private static readonly (string Type, string Name) DeviceAccount = ("august", "August");
    private readonly Workspace _workspace;
    private readonly AccessGrants _grants;

    public BuildingSite(Workspace workspace, AccessGrants grants)
    {
        _workspace = workspace;
        _grants = grants;
    }

    /// <summary>Adds a system with its entrances, reached through an account of its own unless one is given.</summary>
    public SystemEntity AddSystem(
        SimulatedSystemKind kind,
        string name,
        SimulatedSystemOptions options,
        IReadOnlyList<string> entrances,
        ConnectedAccountEntity? account = null
    )
    {
        var brand = SystemBrands.Of(kind, options);
        var system = new SystemEntity(_workspace)
        {
            Name = name,
            Brand = brand,
            ConnectedAccountId = (account ?? AddAccount(brand.Account, name, options.CustomerKey)).Id,
            Doors = new DoorNetwork(options.HasHub, SyncDelay(options)),
            DeferPins = options.DeferPins,
            TimeZone = options.TimeZone,
            CustomerKey = options.CustomerKey,
        };
        _workspace.Systems.Add(system);
        _workspace.Events.Note(system, "added");
        _workspace.Events.Note(system, "connected");
        foreach (var entrance in entrances)
            AddEntrance(system, entrance, options.SpaceIds);
        return system;
    }

    public ConnectedAccountEntity AddAccount(
        (string Type, string Name) kind,
        string name,
        string? customerKey,
        ConnectWebviewEntity? webview = null,
        string? emailAddress = null
    ) =>
        _workspace.ConnectedAccounts.Add(
            new ConnectedAccountEntity(_workspace)
            {
                Type = kind.Type,
                TypeName = kind.Name,
                DisplayName = name,
                CustomerKey = customerKey,
                ConnectWebviewId = webview?.Id,
                EmailAddress = emailAddress,
            }
        );

    public string AddAccessGroup(string acsSystemId, string name, IReadOnlyList<string> acsEntranceIds)
    {
        var system = FindSystem(acsSystemId);
        var entrances = _workspace.EntrancesOf(system).Select(entrance => entrance.Id).ToList();
        if (acsEntranceIds.FirstOrDefault(id => !entrances.Contains(id)) is { } other)
            throw new ArgumentException($"The system has no entrance '{other}'.", nameof(acsEntranceIds));
        if (system.Brand.AccessGroup is null)
            throw new ArgumentException($"A {system.Brand.SystemTypeName} has no access groups.", nameof(acsSystemId));
        var group = new AccessGroupEntity(_workspace)
        {
            System = system,
            Name = name,
            EntranceIds = [.. acsEntranceIds],
        };
        return _workspace.AccessGroups.Add(group).Id;
    }

    public void AddResident(string acsSystemId, string fullName, string emailAddress) =>
        _workspace.Residents.Add(
            new ResidentEntity(_workspace)
            {
                System = FindSystem(acsSystemId),
                FullName = fullName,
                EmailAddress = emailAddress,
            }
        );

    public string AddUnmanagedIdentity(string? fullName, string? emailAddress, string? phoneNumber)
    {
        var identity = new IdentityEntity(_workspace)
        {
            FullName = fullName,
            EmailAddress = emailAddress,
            PhoneNumber = phoneNumber,
            IsManaged = false,
        };
        return _workspace.Identities.Add(identity).Id;
    }

    public string AddDevice(string name)
    {
        var device = new DeviceEntity(_workspace)
        {
            Name = name,
            ConnectedAccountId = AddAccount(DeviceAccount, name, null).Id,
        };
        return _workspace.Devices.Add(device).Id;
    }

    public string AddCustomizationProfile(string primaryColor, string secondaryColor, Uri? logoUrl)
    {
        var profile = new CustomizationProfileEntity(_workspace)
        {
            PrimaryColor = primaryColor,
            SecondaryColor = secondaryColor,
            LogoUrl = logoUrl,
        };
        return _workspace.CustomizationProfiles.Add(profile).Id;
    }

    public string AddEncoder(string acsSystemId, string name)
    {
        var system = FindSystem(acsSystemId);
        if (!system.Brand.Supports(AccessMethods.Card))
            throw new ArgumentException($"A {system.Brand.SystemTypeName} has no cards.", nameof(acsSystemId));
        var encoder = new EncoderEntity(_workspace) { System = system, Name = name };
        _workspace.Events.Note(_workspace.Encoders.Add(encoder), "added");
        return encoder.Id;
    }

    public string AddUnmanagedGrant(
        string userIdentityId,
        string accessMethod,
        (DateTimeOffset StartsAt, DateTimeOffset? EndsAt) times,
        IReadOnlyList<string> acsEntranceIds
    )
    {
        if (!_workspace.Identities.TryGet(userIdentityId, out var identity))
            throw new ArgumentException($"There is no user identity '{userIdentityId}'.", nameof(userIdentityId));
        if (acsEntranceIds.FirstOrDefault(id => !_workspace.Entrances.TryGet(id, out _)) is { } other)
            throw new ArgumentException($"There is no entrance '{other}'.", nameof(acsEntranceIds));
        var grant = new AccessGrantEntity(_workspace)
        {
            Identity = identity,
            StartsAt = Instants.ToMilliseconds(times.StartsAt),
            EndsAt = times.EndsAt is { } end ? Instants.ToMilliseconds(end) : null,
            IsManaged = false,
            EntranceIds = [.. acsEntranceIds],
            SpaceIds = [],
            DeviceIds = [],
        };
        grant.Requested.Add(new RequestedMethod { Mode = accessMethod, CreatedAt = _workspace.Now });
        _workspace.Events.Note(_workspace.AccessGrants.Add(grant), "created");
        _grants.Reconcile(grant);
        return grant.Id;
    }

    /// <exception cref="ArgumentException">There is none.</exception>
    public SystemEntity FindSystem(string acsSystemId) =>
        _workspace.Systems.TryGet(acsSystemId, out var system)
            ? system
            : throw new ArgumentException($"There is no access system '{acsSystemId}'.", nameof(acsSystemId));

    private void AddEntrance(SystemEntity system, string name, IReadOnlyList<string> spaceIds)
    {
        var entrance = _workspace.Entrances.Add(
            new EntranceEntity(_workspace)
            {
                System = system,
                Name = name,
                SpaceIds = new SortedSet<string>(spaceIds, StringComparer.OrdinalIgnoreCase),
            }
        );
        _workspace.Events.Note(entrance, "added");
    }

    /// <exception cref="ArgumentException">The options contradict each other, or systems of this kind have no entrances.</exception>
    public static void Check(SimulatedSystemKind kind, SimulatedSystemOptions options, IReadOnlyList<string> entrances)
    {
        if (SystemBrands.Of(kind).IsCredentialManager && entrances.Count > 0)
            throw new ArgumentException("A credential manager has no entrances.", nameof(entrances));
        if (SyncDelay(options) < TimeSpan.Zero)
            throw new ArgumentException($"{nameof(options.SyncDelay)} is negative.", nameof(options));
    }

    private static TimeSpan SyncDelay(SimulatedSystemOptions options) =>
        options.SyncDelay ?? (options.DeferPins ? Policies.DeferredSyncDelay : TimeSpan.Zero);
}
