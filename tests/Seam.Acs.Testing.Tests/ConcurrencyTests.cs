namespace Seam.Acs.Testing.Tests;

public sealed class ConcurrencyTests
{
    [Fact]
    public async Task Many_callers_at_once_lose_nothing_and_share_no_PIN()
    {
        var api = new SimulatorApi();
        var building = api.Simulator.AddLatchBuilding("Maple House", "Front Door");
        var door = building.Entrances[0].AcsEntranceId;

        await Parallel.ForEachAsync(
            Enumerable.Range(0, 200),
            new ParallelOptions
            {
                MaxDegreeOfParallelism = 16,
                CancellationToken = TestContext.Current.CancellationToken,
            },
            async (i, _) =>
            {
                var user = await api.CreateUser(building.AcsSystemId, $"User {i}", $"user{i}@example.com");
                await api.CreatePin(user, door);
                await api.Send("GET", "acs/credentials/list?limit=10");
                Assert.NotEmpty(api.Simulator.Credentials);
                if (i % 2 == 0)
                    await api.Call("acs/users/delete", ("acs_user_id", user));
            }
        );

        var credentials = api.Simulator.Credentials;
        Assert.Equal((100, 100), (api.Simulator.Users.Count, credentials.Count));
        Assert.Equal(100, credentials.Select(credential => credential.Code).Distinct().Count());
        Assert.Equal(
            credentials.Select(credential => credential.AcsUserId).Order(),
            api.Simulator.Users.Select(user => user.AcsUserId).Order()
        );
        Assert.Equal(200 * 3 + 100, api.Simulator.Requests.Count);
    }

    [Fact]
    public async Task One_identity_wins_a_race_for_an_email_address()
    {
        var api = new SimulatorApi();

        var replies = await Task.WhenAll(
            Enumerable
                .Range(0, 32)
                .Select(_ =>
                    Task.Run(() =>
                        api.Send("POST", "user_identities/create", """{"email_address":"jane@example.com"}""")
                    )
                )
        );

        Assert.Single(replies, reply => (int)reply.Status == 200);
        Assert.Single(api.Simulator.UserIdentities);
    }
}
