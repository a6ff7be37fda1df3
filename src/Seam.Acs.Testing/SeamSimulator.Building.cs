namespace Seam.Acs.Testing;

public sealed partial class SeamSimulator
{
    /// <summary>Adds a Latch building with a hub.</summary>
    /// <param name="name">The building's name.</param>
    /// <param name="entrances">The names of its entrances.</param>
    /// <returns>The building, with its entrances in the order given.</returns>
    public SimulatedSystem AddLatchBuilding(string name, params string[] entrances) =>
        AddSystem(SimulatedSystemKind.LatchBuilding, name, new SimulatedSystemOptions(), entrances);

    /// <summary>Adds a Latch building.</summary>
    /// <param name="name">The building's name.</param>
    /// <param name="options">How it behaves.</param>
    /// <param name="entrances">The names of its entrances.</param>
    /// <returns>The building, with its entrances in the order given.</returns>
    /// <exception cref="ArgumentException">The options contradict each other.</exception>
    public SimulatedSystem AddLatchBuilding(string name, SimulatedSystemOptions options, params string[] entrances) =>
        AddSystem(SimulatedSystemKind.LatchBuilding, name, options, entrances);

    /// <summary>Adds an access system of any kind that the simulator knows.</summary>
    /// <param name="kind">The provider whose rules it follows.</param>
    /// <param name="name">The system's name.</param>
    /// <param name="entrances">The names of its entrances.</param>
    /// <returns>The system, with its entrances in the order given.</returns>
    /// <exception cref="ArgumentException">Systems of this kind have no entrances.</exception>
    public SimulatedSystem AddSystem(SimulatedSystemKind kind, string name, params string[] entrances) =>
        AddSystem(kind, name, new SimulatedSystemOptions(), entrances);

    /// <summary>Adds an access system of any kind that the simulator knows.</summary>
    /// <param name="kind">The provider whose rules it follows.</param>
    /// <param name="name">The system's name.</param>
    /// <param name="options">How it behaves.</param>
    /// <param name="entrances">The names of its entrances.</param>
    /// <returns>The system, with its entrances in the order given.</returns>
    /// <exception cref="ArgumentException">The options contradict each other, or systems of this kind have no entrances.</exception>
    public SimulatedSystem AddSystem(
        SimulatedSystemKind kind,
        string name,
        SimulatedSystemOptions options,
        params string[] entrances
    )
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(entrances);
        foreach (var entrance in entrances)
            ArgumentException.ThrowIfNullOrWhiteSpace(entrance, nameof(entrances));
        var brand = SystemBrands.Of(kind);
        if (brand.IsCredentialManager && entrances.Length > 0)
            throw new ArgumentException("A credential manager has no entrances.", nameof(entrances));
        lock (_gate)
        {
            var system = _workspace.Systems.Add(
                new SystemEntity
                {
                    Id = _workspace.NewId(),
                    Sequence = _workspace.NewSequence(),
                    CreatedAt = _workspace.Now,
                    Name = name,
                    Brand = brand,
                    ConnectedAccountId = AddAccount(brand.Account, name, options.CustomerKey).Id,
                    Doors = new DoorNetwork(options.HasHub, SyncDelay(options)),
                    DeferPins = options.DeferPins,
                    TimeZone = options.TimeZone,
                    CustomerKey = options.CustomerKey,
                }
            );
            _workspace.Events.Note(system, "added");
            _workspace.Events.Note(system, "connected");
            foreach (var entrance in entrances)
                AddEntrance(system, entrance, options.SpaceIds);
            return SimulatedViews.Of(_workspace, system);
        }
    }

    /// <summary>Adds an access group to a system.</summary>
    /// <param name="acsSystemId">The ID of the system.</param>
    /// <param name="name">The group's name.</param>
    /// <param name="acsEntranceIds">The IDs of the entrances that it opens to its members.</param>
    /// <returns>The ID of the group.</returns>
    /// <exception cref="ArgumentException">
    /// There is no such system, or no such entrance in it, or systems of its kind have no groups.
    /// </exception>
    public string AddAccessGroup(string acsSystemId, string name, params string[] acsEntranceIds)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentNullException.ThrowIfNull(acsEntranceIds);
        lock (_gate)
        {
            var system = FindSystem(acsSystemId);
            if (
                acsEntranceIds.FirstOrDefault(id =>
                    _workspace.EntrancesOf(system).All(entrance => entrance.Id != id)
                ) is
                { } other
            )
                throw new ArgumentException($"The system has no entrance '{other}'.", nameof(acsEntranceIds));
            if (system.Brand.AccessGroup is null)
                throw new ArgumentException(
                    $"A {system.Brand.SystemTypeName} has no access groups.",
                    nameof(acsSystemId)
                );
            var group = new AccessGroupEntity
            {
                Id = _workspace.NewId(),
                Sequence = _workspace.NewSequence(),
                CreatedAt = _workspace.Now,
                System = system,
                Name = name,
                EntranceIds = [.. acsEntranceIds],
            };
            return _workspace.AccessGroups.Add(group).Id;
        }
    }

    /// <summary>
    /// Adds somebody whom the building's provider manages itself. A user made with the same e-mail address bears the
    /// error <c>latch_conflict_with_resident_user</c>.
    /// </summary>
    /// <param name="acsSystemId">The ID of the system.</param>
    /// <param name="fullName">The resident's name.</param>
    /// <param name="emailAddress">The resident's e-mail address.</param>
    /// <exception cref="ArgumentException">There is no such system.</exception>
    public void AddResident(string acsSystemId, string fullName, string emailAddress)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(fullName);
        ArgumentException.ThrowIfNullOrWhiteSpace(emailAddress);
        lock (_gate)
        {
            _workspace.Residents.Add(
                new ResidentEntity
                {
                    Id = _workspace.NewId(),
                    Sequence = _workspace.NewSequence(),
                    CreatedAt = _workspace.Now,
                    System = FindSystem(acsSystemId),
                    FullName = fullName,
                    EmailAddress = emailAddress,
                }
            );
        }
    }

    /// <summary>Adds a user identity that the API does not manage until it is told to.</summary>
    /// <param name="fullName">The person's name; null: not known.</param>
    /// <param name="emailAddress">The person's e-mail address; null: not known.</param>
    /// <param name="phoneNumber">The person's phone number in E.164 format; null: not known.</param>
    /// <returns>The ID of the identity.</returns>
    public string AddUnmanagedUserIdentity(
        string? fullName = null,
        string? emailAddress = null,
        string? phoneNumber = null
    )
    {
        lock (_gate)
        {
            var identity = new IdentityEntity
            {
                Id = _workspace.NewId(),
                Sequence = _workspace.NewSequence(),
                CreatedAt = _workspace.Now,
                FullName = fullName,
                EmailAddress = emailAddress,
                PhoneNumber = phoneNumber,
                IsManaged = false,
            };
            return _workspace.Identities.Add(identity).Id;
        }
    }

    /// <summary>Adds a device, such as a smart lock, to which user identities can be given access.</summary>
    /// <param name="name">The device's name.</param>
    /// <returns>The ID of the device.</returns>
    public string AddDevice(string name)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        lock (_gate)
        {
            var device = new DeviceEntity
            {
                Id = _workspace.NewId(),
                Sequence = _workspace.NewSequence(),
                CreatedAt = _workspace.Now,
                Name = name,
                ConnectedAccountId = AddAccount(("august", "August"), name, null).Id,
            };
            return _workspace.Devices.Add(device).Id;
        }
    }

    /// <summary>Adds a profile that gives instant keys their looks.</summary>
    /// <param name="primaryColor">The main colour, such as <c>#204080</c>.</param>
    /// <param name="secondaryColor">The second colour.</param>
    /// <param name="logoUrl">The address of a logo; null: none.</param>
    /// <returns>The ID of the profile.</returns>
    public string AddCustomizationProfile(string primaryColor, string secondaryColor, Uri? logoUrl = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(primaryColor);
        ArgumentException.ThrowIfNullOrWhiteSpace(secondaryColor);
        lock (_gate)
        {
            var profile = new CustomizationProfileEntity
            {
                Id = _workspace.NewId(),
                Sequence = _workspace.NewSequence(),
                CreatedAt = _workspace.Now,
                PrimaryColor = primaryColor,
                SecondaryColor = secondaryColor,
                LogoUrl = logoUrl,
            };
            return _workspace.CustomizationProfiles.Add(profile).Id;
        }
    }

    /// <summary>Adds an encoder, which writes cards, to a system.</summary>
    /// <param name="acsSystemId">The ID of the system.</param>
    /// <param name="name">The encoder's name.</param>
    /// <returns>The ID of the encoder.</returns>
    /// <exception cref="ArgumentException">There is no such system, or systems of its kind have no cards.</exception>
    public string AddEncoder(string acsSystemId, string name)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        lock (_gate)
        {
            var system = FindSystem(acsSystemId);
            if (!system.Brand.Supports(AccessMethods.Card))
                throw new ArgumentException($"A {system.Brand.SystemTypeName} has no cards.", nameof(acsSystemId));
            var encoder = new EncoderEntity
            {
                Id = _workspace.NewId(),
                Sequence = _workspace.NewSequence(),
                CreatedAt = _workspace.Now,
                System = system,
                Name = name,
            };
            _workspace.Events.Note(_workspace.Encoders.Add(encoder), "added");
            return encoder.Id;
        }
    }

    private ConnectedAccountEntity AddAccount((string Type, string Name) kind, string name, string? customerKey) =>
        _workspace.ConnectedAccounts.Add(
            new ConnectedAccountEntity
            {
                Id = _workspace.NewId(),
                Sequence = _workspace.NewSequence(),
                CreatedAt = _workspace.Now,
                Type = kind.Type,
                TypeName = kind.Name,
                DisplayName = name,
                CustomerKey = customerKey,
            }
        );

    private void AddEntrance(SystemEntity system, string name, IReadOnlyList<string> spaceIds)
    {
        var entrance = _workspace.Entrances.Add(
            new EntranceEntity
            {
                Id = _workspace.NewId(),
                Sequence = _workspace.NewSequence(),
                CreatedAt = _workspace.Now,
                System = system,
                Name = name,
                SpaceIds = new SortedSet<string>(spaceIds, StringComparer.OrdinalIgnoreCase),
            }
        );
        _workspace.Events.Note(entrance, "added");
    }

    private SystemEntity FindSystem(string acsSystemId) =>
        _workspace.Systems.TryGet(acsSystemId, out var system)
            ? system
            : throw new ArgumentException($"There is no access system '{acsSystemId}'.", nameof(acsSystemId));

    private static TimeSpan SyncDelay(SimulatedSystemOptions options)
    {
        var delay = options.SyncDelay ?? (options.DeferPins ? Policies.DeferredSyncDelay : TimeSpan.Zero);
        if (delay < TimeSpan.Zero)
            throw new ArgumentException($"{nameof(options.SyncDelay)} is negative.", nameof(options));
        return delay;
    }
}
