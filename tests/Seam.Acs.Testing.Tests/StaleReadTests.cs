using System.Net.Http.Headers;

namespace Seam.Acs.Testing.Tests;

/// <summary>Faults that let a read see the past.</summary>
public sealed class StaleReadTests
{
    private readonly SimulatorApi _api = new();
    private readonly SimulatedSystem _building;

    public StaleReadTests() => _building = _api.Simulator.AddLatchBuilding("Maple House", "Front Door");

    private SimulatedFaults Faults => _api.Simulator.Faults;

    [Fact]
    public async Task A_stale_read_has_not_seen_the_last_changes()
    {
        var first = await _api.CreateUser(_building.AcsSystemId, "Jane", null);
        var second = await _api.CreateUser(_building.AcsSystemId, "John", null);
        await _api.Call("acs/users/suspend", ("acs_user_id", first));
        async Task<string[]> Users() => (await _api.Call("acs/users/list")).Ids("acs_user");
        async Task<bool> IsSuspended() =>
            (await _api.Call("acs/users/get", ("acs_user_id", first))).Flag("is_suspended");

        Faults.Next("acs/users/get").ReadStale();
        Assert.False(await IsSuspended());
        Assert.True(await IsSuspended());

        Faults.Next("acs/users/list").ReadStale(changes: 2);
        Assert.Equal([first], await Users());
        Assert.Equal([first, second], await Users());

        Faults.Next("acs/users/get").ReadStale(changes: 2);
        (await _api.Refused("acs/users/get", ("acs_user_id", second))).Assert404("acs_user_not_found");
        Faults.Next("acs/users/list").ReadStale(changes: 100);
        Assert.Empty(await Users());
    }

    [Fact]
    public async Task A_stale_read_lags_behind_by_a_time()
    {
        var first = await _api.CreateUser(_building.AcsSystemId, "Jane", null);
        _api.Time.Advance(TimeSpan.FromSeconds(10));
        await _api.CreateUser(_building.AcsSystemId, "John", null);
        var lag = Faults.Always("acs/users/list").ReadStale(TimeSpan.FromSeconds(5));
        async Task<string[]> Users() => (await _api.Call("acs/users/list")).Ids("acs_user");

        Assert.Equal([first], await Users());
        _api.Time.Advance(TimeSpan.FromSeconds(5));
        Assert.Equal(2, (await Users()).Length);
        Assert.Equal(2, lag.Strikes);
    }

    [Fact]
    public async Task A_stale_read_is_true_to_the_past_to_the_byte()
    {
        var simulator = _api.Simulator;
        simulator.AddDemoBuilding();
        await _api.Send("GET", "acs/users/get");
        var key = simulator.AddApiKey();
        _api.Time.Advance(TimeSpan.FromMinutes(1));
        string[] lists =
        [
            "acs/credentials/list",
            "acs/users/list",
            "user_identities/list",
            "acs/entrances/list",
            "events/list?since=2024-01-01T00%3A00%3A00Z",
        ];
        var then = new List<string>();
        foreach (var list in lists)
            then.Add((await _api.Send("GET", list)).Text);

        await _api.Call("workspaces/reset_sandbox");
        _api.Authorization = new AuthenticationHeaderValue("Bearer", key);
        Faults.Next(times: lists.Length).ReadStale();

        for (var i = 0; i < lists.Length; i++)
            Assert.Equal(then[i], (await _api.Send("GET", lists[i])).Text);
        Assert.Empty((await _api.Call("acs/users/list")).AsArray());
    }

    [Fact]
    public async Task A_key_that_was_made_since_opens_the_past()
    {
        await _api.Call("client_sessions/create", ("user_identifier_key", "jane"));
        _api.Authorization = new AuthenticationHeaderValue("Bearer", _api.Simulator.AddApiKey());
        Faults.Next("client_sessions/list").ReadStale();

        Assert.Empty((await _api.Call("client_sessions/list")).AsArray());
        Assert.Single((await _api.Call("client_sessions/list")).AsArray());
    }

    [Fact]
    public async Task Only_reads_are_stale()
    {
        var fault = Faults.Next().ReadStale();

        await _api.CreateUser(_building.AcsSystemId);
        await _api.Send("GET", "no/such/route");
        Assert.Equal((0, 1), (fault.Strikes, Faults.Remaining));
        Assert.Throws<InvalidOperationException>(() => Faults.Next("acs/users/create").ReadStale());
        Assert.Throws<ArgumentOutOfRangeException>(() => Faults.Next().ReadStale(changes: 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => Faults.Next().ReadStale(TimeSpan.Zero));
    }

    [Fact]
    public void Without_its_history_a_simulator_has_no_stale_reads()
    {
        var faults = new SeamSimulator(new SeamSimulatorOptions { KeepHistory = false }).Faults;

        Assert.Throws<InvalidOperationException>(() => faults.Next().ReadStale());
        Assert.Throws<InvalidOperationException>(() => faults.Next().ReadStale(TimeSpan.FromSeconds(1)));
    }
}
