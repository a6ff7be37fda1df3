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
