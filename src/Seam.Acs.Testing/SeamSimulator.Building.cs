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
        CheckSystem(kind, name, options, entrances);
        // A copy, so that what the caller does with his own later changes nothing.
        var (copy, names) = (options.Copy(), entrances.ToList());
        return Change(world =>
            SimulatedViews.Of(world.Main.Workspace, world.Main.Building.AddSystem(kind, name, copy, names))
        );
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
        var ids = acsEntranceIds.ToList();
        return Change(world => world.Main.Building.AddAccessGroup(acsSystemId, name, ids));
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
        Change(world => world.Main.Building.AddResident(acsSystemId, fullName, emailAddress));
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
    ) => Change(world => world.Main.Building.AddUnmanagedIdentity(fullName, emailAddress, phoneNumber));

    /// <summary>Adds a device, such as a smart lock, to which user identities can be given access.</summary>
    /// <param name="name">The device's name.</param>
    /// <returns>The ID of the device.</returns>
    public string AddDevice(string name)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        return Change(world => world.Main.Building.AddDevice(name));
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
        return Change(world => world.Main.Building.AddCustomizationProfile(primaryColor, secondaryColor, logoUrl));
    }

    /// <summary>Adds an encoder, which writes cards, to a system.</summary>
    /// <param name="acsSystemId">The ID of the system.</param>
    /// <param name="name">The encoder's name.</param>
    /// <returns>The ID of the encoder.</returns>
    /// <exception cref="ArgumentException">There is no such system, or systems of its kind have no cards.</exception>
    public string AddEncoder(string acsSystemId, string name)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        return Change(world => world.Main.Building.AddEncoder(acsSystemId, name));
    }
}
