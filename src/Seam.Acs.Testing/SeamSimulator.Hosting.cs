namespace Seam.Acs.Testing;

// What a program needs that keeps a simulator alive: when time alone changes something, a deeper look, and calls in two steps.
public sealed partial class SeamSimulator
{
    /// <summary>When a change that is under way will take effect by itself; null: none is under way.</summary>
    internal DateTimeOffset? NextChangeAt
    {
        get
        {
            lock (_gate)
                return _world.Hosts.Min(host => host.Workspace.NextChangeAt);
        }
    }

    /// <summary>Takes in calls without the delays that faults set.</summary>
    internal SimulatorServer Server => _server;

    /// <summary>Lets the changes take effect whose time has come.</summary>
    internal void Settle() => Inspect(world => world.Main);

    /// <summary>Looks at the world as it is now, while nothing changes it.</summary>
    internal T Inspect<T>(Func<SimulatedWorld, T> look)
    {
        lock (_gate)
        {
            using var _ = _clock.Hold(_time.GetUtcNow());
            _world.Settle();
            return look(_world);
        }
    }
}
