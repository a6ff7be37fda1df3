namespace Seam.Acs.Testing.Tests;

public sealed class DeterminismTests
{
    [Fact]
    public async Task The_same_seed_and_calls_give_the_same_answers_to_the_byte()
    {
        var one = await Run(seed: 7);
        var two = await Run(seed: 7);

        Assert.Equal(one, two);
    }

    [Fact]
    public async Task Another_seed_gives_other_IDs_PINs_and_keys()
    {
        var one = await Run(seed: 7);
        var two = await Run(seed: 8);

        Assert.Empty(one.Intersect(two));
    }

    [Fact]
    public async Task A_failed_call_more_does_not_change_the_PINs_that_follow()
    {
        var (plain, disturbed) = (new SimulatorApi(seed: 7), new SimulatorApi(seed: 7));
        await disturbed.Send("GET", "acs/users/get");

        Assert.Equal(await Pin(plain), await Pin(disturbed));

        static async Task<string> Pin(SimulatorApi api)
        {
            var building = api.Simulator.AddLatchBuilding("Maple House", "Front Door");
            return (
                await api.CreatePin(await api.CreateUser(building.AcsSystemId), building.Entrances[0].AcsEntranceId)
            ).Text("code");
        }
    }

    [Fact]
    public async Task It_makes_no_difference_who_looks_meanwhile()
    {
        async Task<string> Run(bool looks)
        {
            var api = new SimulatorApi(seed: 7, actionDuration: TimeSpan.FromSeconds(20));
            var simulator = api.Simulator;
            simulator.AddDemoBuilding();
            var slow = simulator.AddLatchBuilding(
                "Oak House",
                new SimulatedSystemOptions { DeferPins = true, SyncDelay = TimeSpan.FromSeconds(30) },
                "Oak Door"
            );
            var user = simulator.AddUser(slow.AcsSystemId, "Jane").AcsUserId;
            for (var i = 0; i < 20; i++)
            {
                await api.CreatePin(user, slow.Entrances[0].AcsEntranceId);
                api.Time.Advance(TimeSpan.FromSeconds(7));
                if (looks && i % 3 == 0)
                    _ = (simulator.Credentials, simulator.ExplainAccess(user, slow.Entrances[0].AcsEntranceId));
                if (looks && i % 5 == 0)
                    await api.Send("GET", "acs/systems/list");
            }
            return (await api.Send("GET", "events/list?since=2024-01-01T00%3A00%3A00Z")).Text
                + (await api.Send("GET", "acs/credentials/list")).Text;
        }

        Assert.Equal(await Run(looks: false), await Run(looks: true));
    }

    [Fact]
    public async Task One_call_happens_at_one_moment_however_the_clock_runs()
    {
        var time = new RunningClock();
        var simulator = new SeamSimulator(new SeamSimulatorOptions { TimeProvider = time });
        var building = simulator.AddLatchBuilding("Maple House", "Front Door");
        using var seam = simulator.CreateClient();

        var user = await seam.UsersAcs.CreateAsync(
            building.AcsSystemId,
            "Jane",
            cancellationToken: TestContext.Current.CancellationToken
        );
        var events = await seam.Events.ListAsync(
            eventType: "acs_user.created",
            since: DateTimeOffset.UnixEpoch,
            cancellationToken: TestContext.Current.CancellationToken
        );

        Assert.Equal(user.CreatedAt, Assert.Single(events).CreatedAt);
        Assert.True(time.Readings > 4);
    }

    /// <summary>A clock that goes on by a second whenever it is read.</summary>
    private sealed class RunningClock : TimeProvider
    {
        public int Readings { get; private set; }

        public override DateTimeOffset GetUtcNow() => SimulatorApi.Start.AddSeconds(Readings++);
    }

    private static async Task<List<string>> Run(int seed)
    {
        var api = new SimulatorApi(seed);
        var building = api.Simulator.AddLatchBuilding("Maple House", "Front Door", "Room 101");
        var user = await api.CreateUser(building.AcsSystemId);
        var replies = new List<string>
        {
            api.Simulator.ApiKey,
            api.Simulator.PersonalAccessToken,
            api.Simulator.WorkspaceId,
        };
        foreach (var entrance in building.Entrances)
            replies.Add((await api.CreatePin(user, entrance.AcsEntranceId)).ToJsonString());
        var identity = await api.Call("user_identities/create", ("full_name", "Jane"));
        replies.Add(
            (
                await api.Call(
                    "user_identities/generate_instant_key",
                    ("user_identity_id", identity.Id("user_identity"))
                )
            ).ToJsonString()
        );
        var page = await api.Send("POST", "acs/credentials/list", """{"limit":1}""");
        replies.Add(page.Text);
        replies.Add(page.RequestId!);
        return replies;
    }
}
