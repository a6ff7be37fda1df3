namespace Seam.Acs.Testing;

public sealed partial class SeamSimulator
{
    /// <summary>
    /// Tells whether a person opens a door now, with what, and if not, why. It goes by what the door itself knows, as
    /// the door does.
    /// </summary>
    /// <param name="personId">The ID of a user of an access system, or of a user identity.</param>
    /// <param name="acsEntranceId">The ID of the entrance.</param>
    /// <returns>The answer; its <c>ToString</c> says it in one sentence.</returns>
    /// <exception cref="ArgumentException">There is no such person or entrance.</exception>
    public SimulatedAccess ExplainAccess(string personId, string acsEntranceId)
    {
        ArgumentNullException.ThrowIfNull(personId);
        ArgumentNullException.ThrowIfNull(acsEntranceId);
        return Look(() => new[] { Explainer.OfPerson(personId, FindEntrance(acsEntranceId)) })[0];
    }

    /// <summary>Tells whether a door opens now to somebody who types a PIN, and if not, why.</summary>
    /// <param name="pin">The PIN.</param>
    /// <param name="acsEntranceId">The ID of the entrance.</param>
    /// <returns>The answer; its <c>ToString</c> says it in one sentence.</returns>
    /// <exception cref="ArgumentException">There is no such entrance.</exception>
    public SimulatedAccess ExplainPin(string pin, string acsEntranceId)
    {
        ArgumentException.ThrowIfNullOrEmpty(pin);
        ArgumentNullException.ThrowIfNull(acsEntranceId);
        return Look(() => new[] { Explainer.OfPin(pin, FindEntrance(acsEntranceId)) })[0];
    }

    /// <summary>The doors that a person opens now, each with what opens it.</summary>
    /// <param name="personId">The ID of a user of an access system, or of a user identity.</param>
    /// <returns>The doors, the oldest first; empty where the person opens none.</returns>
    /// <exception cref="ArgumentException">There is no such person.</exception>
    public IReadOnlyList<SimulatedAccess> FindEntrancesOpenedByPerson(string personId)
    {
        ArgumentNullException.ThrowIfNull(personId);
        return Look(() =>
        {
            var systems = Explainer.UsersOf(personId).Select(user => user.System).ToHashSet();
            return Here
                .Entrances.All.Where(entrance => systems.Contains(entrance.System))
                .Select(entrance => Explainer.OfPerson(personId, entrance))
                .Where(access => access.Opens);
        });
    }

    private AccessExplainer Explainer => new(Here, _world.Main.Access);

    private EntranceEntity FindEntrance(string acsEntranceId) =>
        Here.Entrances.TryGet(acsEntranceId, out var entrance)
            ? entrance
            : throw new ArgumentException($"There is no entrance '{acsEntranceId}'.", nameof(acsEntranceId));
}
