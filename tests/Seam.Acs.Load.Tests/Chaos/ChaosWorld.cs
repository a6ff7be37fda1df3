using System.Collections.Concurrent;
using Microsoft.Extensions.Time.Testing;
using Seam.Acs.Testing;

namespace Seam.Acs.Load.Tests;

/// <summary>A simulated building behind a network that fails, with one client for all callers.</summary>
internal sealed class ChaosWorld : IDisposable
{
    private readonly ConcurrentQueue<string> _objections = new();
    private readonly ConcurrentDictionary<string, int> _outcomes = new();
    private readonly ChaosHandler _network;
    private int _unlocks;

    private ChaosWorld(int seed, SeamSimulator simulator)
    {
        Seed = seed;
        Simulator = simulator;
        _network = new ChaosHandler(simulator.CreateHandler());
        Client = simulator.CreateClient(options =>
        {
            options.HttpMessageHandler = _network;
            options.TimeProvider = new ChaosTime();
        });
    }

    public int Seed { get; }

    public SeamSimulator Simulator { get; }

    public SeamClient Client { get; }

    public string BuildingId { get; private init; } = "";

    public string DoorId { get; private init; } = "";

    public string CloudKeyId { get; private init; } = "";

    public string RemoteDoorId { get; private init; } = "";

    /// <summary>How many calls ended how.</summary>
    public IReadOnlyDictionary<string, int> Outcomes => _outcomes;

    public IReadOnlyCollection<string> Objections => _objections;

    public int Unlocks => _unlocks;

    public static async Task<ChaosWorld> Build(int seed)
    {
        var time = new FakeTimeProvider(new DateTimeOffset(2026, 7, 1, 12, 0, 0, TimeSpan.Zero));
        var simulator = new SeamSimulator(new SeamSimulatorOptions { Seed = seed, TimeProvider = time });
        var building = simulator.AddLatchBuilding("Maple House", "Front Door");
        var office = simulator.AddSystem(SimulatedSystemKind.BrivoAccount, "Office", "Lobby");
        using var seam = simulator.CreateClient();
        var group = simulator.AddAccessGroup(
            office.AcsSystemId,
            "Everybody",
            office.Entrances.Select(entrance => entrance.AcsEntranceId).ToArray()
        );
        var porter = await seam.UsersAcs.CreateAsync(office.AcsSystemId, "Porter", acsAccessGroupIds: [group]);
        var key = await seam.CredentialsAcs.CreateAsync(
            AcsCredentialAccessMethod.CloudKey,
            acsUserId: porter.AcsUserId
        );
        return new ChaosWorld(seed, simulator)
        {
            BuildingId = building.AcsSystemId,
            DoorId = building.Entrances[0].AcsEntranceId,
            RemoteDoorId = office.Entrances[0].AcsEntranceId,
            CloudKeyId = key.AcsCredentialId,
        };
    }

    public void Object(ChaosCall call, string? verdict, Exception? failure = null)
    {
        if (verdict is not null)
            Object($"{call}: {verdict}{(failure is null ? "" : $": {failure.GetType().Name}: {failure.Message}")}");
    }

    public void Object(string verdict) => _objections.Enqueue(verdict);

    public void Count(Exception? failure) =>
        _outcomes.AddOrUpdate(failure?.GetType().Name ?? "success", 1, static (_, count) => count + 1);

    public void CountUnlocks(int count) => Interlocked.Add(ref _unlocks, count);

    public void Dispose()
    {
        Client.Dispose();
        _network.Dispose();
    }
}
