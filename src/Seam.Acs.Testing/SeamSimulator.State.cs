namespace Seam.Acs.Testing;

public sealed partial class SeamSimulator
{
    /// <summary>The access systems as they are now, the oldest first.</summary>
    public IReadOnlyList<SimulatedSystem> Systems =>
        Look(() => Here.Systems.All.Select(system => SimulatedViews.Of(Here, system)));

    /// <summary>The entrances of all systems as they are now, the oldest first.</summary>
    public IReadOnlyList<SimulatedEntrance> Entrances => Look(() => Here.Entrances.All.Select(SimulatedViews.Of));

    /// <summary>The users of all systems as they are now, the oldest first.</summary>
    public IReadOnlyList<SimulatedUser> Users => Look(() => Here.Users.All.Select(SimulatedViews.Of));

    /// <summary>The credentials as they are now, the oldest first.</summary>
    public IReadOnlyList<SimulatedCredential> Credentials =>
        Look(() => Here.Credentials.All.Select(credential => SimulatedViews.Of(_world.Main.Access, credential)));

    /// <summary>The user identities as they are now, managed or not, the oldest first.</summary>
    public IReadOnlyList<SimulatedUserIdentity> UserIdentities =>
        Look(() => Here.Identities.All.Select(identity => SimulatedViews.Of(Here, identity)));

    /// <summary>
    /// The entrances that open now to somebody who types a PIN. It goes by what the doors know: changes that have not
    /// reached a door have no effect there yet, be they a new credential or a deleted one.
    /// </summary>
    /// <param name="pin">The PIN.</param>
    /// <returns>The entrances, the oldest first; empty where the PIN opens none.</returns>
    public IReadOnlyList<SimulatedEntrance> FindEntrancesOpenedBy(string pin)
    {
        ArgumentException.ThrowIfNullOrEmpty(pin);
        return FindOpened(grant => grant.Code == pin);
    }

    /// <summary>The entrances that open now to a card. As with a PIN it goes by what the doors know.</summary>
    /// <param name="cardNumber">The number of the card, which its credential has once an encoder wrote it.</param>
    /// <returns>The entrances, the oldest first; empty where the card opens none.</returns>
    public IReadOnlyList<SimulatedEntrance> FindEntrancesOpenedByCard(string cardNumber)
    {
        ArgumentException.ThrowIfNullOrEmpty(cardNumber);
        return FindOpened(grant => grant.CardNumber == cardNumber);
    }

    /// <summary>
    /// Has somebody carry to the doors of a system what waits for them: what a hub would bring later, or what would
    /// wait forever without one.
    /// </summary>
    /// <param name="acsSystemId">The ID of the system.</param>
    /// <exception cref="ArgumentException">There is no such system.</exception>
    public void CarryChangesToDoors(string acsSystemId)
    {
        Change(world => world.Main.Workspace.CarryToDoors(world.Main.Building.FindSystem(acsSystemId)));
    }

    private List<SimulatedEntrance> FindOpened(Func<DoorGrant, bool> isMeant) =>
        Look(() =>
            Here
                .Entrances.All.Where(entrance =>
                    entrance.System.Doors.Known.Any(grant => isMeant(grant) && grant.Opens(entrance.Id, Here.Now))
                )
                .Select(SimulatedViews.Of)
        );

    private Workspace Here => _world.Main.Workspace;

    private List<T> Look<T>(Func<IEnumerable<T>> look) => Look(_ => look());

    /// <summary>Looks at the world at one moment, when all that is due has happened.</summary>
    internal List<T> Look<T>(Func<SimulatedWorld, IEnumerable<T>> look)
    {
        lock (_gate)
        {
            using var _ = _clock.Hold(_time.GetUtcNow());
            _world.Settle();
            return [.. look(_world)];
        }
    }
}
