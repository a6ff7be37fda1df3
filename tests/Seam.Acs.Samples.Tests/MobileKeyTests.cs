using LatchMobileKeys;
using Microsoft.Extensions.Time.Testing;
using Seam.Acs.Testing;

namespace Seam.Acs.Samples.Tests;

/// <summary>The sample that gives a mobile key: as a process, and on a simulated workspace.</summary>
public sealed class MobileKeyTests
{
    private static readonly string[] Jane = ["Jane Doe", "jane@example.com"];

    [Fact]
    public async Task A_mobile_key_opens_its_doors_and_comes_to_the_phone()
    {
        var run = await SampleProcess.RunAsync("LatchMobileKeys", new Dictionary<string, string>());

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("The mobile key opens Lobby, Room 4.", run.Output);
        Assert.Contains("A phone that the guest signs in with has the key.", run.Output);
        Assert.DoesNotContain("seam_cst", run.Output + run.Errors);
    }

    [Fact]
    public async Task A_second_run_makes_nothing()
    {
        var simulator = new SeamSimulator();
        var building = simulator.AddLatchBuilding("Maple House", "Lobby", "Garage", "Room 4");

        var first = await GiveAsync(simulator, "Garage", "Room 4");
        var second = await GiveAsync(simulator, "Room 4", "Garage");

        Assert.Equal(first, second);
        var key = Assert.Single(simulator.Credentials);
        Assert.Equal("mobile_key", key.AccessMethod);
        Assert.Equal(
            [building.Entrance("Garage").AcsEntranceId, building.Entrance("Room 4").AcsEntranceId],
            key.AcsEntranceIds
        );
        Assert.Single(simulator.Users);
        using var seam = simulator.CreateClient();
        Assert.Single(await seam.ClientSessions.ListAsync());
        Assert.Single(await seam.Phones.ListAsync());
    }

    [Fact]
    public async Task Other_doors_need_another_key()
    {
        var simulator = new SeamSimulator();
        var building = simulator.AddLatchBuilding("Maple House", "Lobby", "Garage", "Room 4");
        await GiveAsync(simulator, "Lobby");

        var more = await GiveAsync(simulator, "Lobby", "Room 4");
        var fewer = await GiveAsync(simulator, "Room 4");

        Assert.Contains("The mobile key opens Lobby, Room 4.", more);
        Assert.Contains("The mobile key opens Room 4.", fewer);
        var (lobby, room) = (building.Entrance("Lobby").AcsEntranceId, building.Entrance("Room 4").AcsEntranceId);
        Assert.Equal(
            [
                [lobby],
                [lobby, room],
                [room],
            ],
            simulator.Credentials.Select(key => key.AcsEntranceIds)
        );
    }

    [Theory]
    [InlineData(-30, -23)]
    [InlineData(30, 37)]
    public async Task A_key_of_another_time_is_not_taken_for_todays(int firstDay, int lastDay)
    {
        // The sample's clock is the machine's, so the key of another time is made by a clock that is behind.
        // Whole seconds: the API keeps milliseconds at most.
        var now = DateTimeOffset.FromUnixTimeSeconds(DateTimeOffset.UtcNow.ToUnixTimeSeconds());
        var time = new FakeTimeProvider(now.AddDays(-31));
        var simulator = new SeamSimulator(new SeamSimulatorOptions { TimeProvider = time });
        var door = simulator.AddLatchBuilding("Maple House", "Lobby").Entrance("Lobby");
        var identity = simulator.AddUserIdentity(Jane[0], Jane[1], userIdentityKey: Jane[1]);
        var user = simulator.AddUser(door.AcsSystemId, Jane[0], Jane[1], identity.UserIdentityId);
        var other = simulator.AddCredential(
            user.AcsUserId,
            "mobile_key",
            [door.AcsEntranceId],
            now.AddDays(firstDay),
            now.AddDays(lastDay)
        );
        time.SetUtcNow(now);

        await GiveAsync(simulator, "Lobby");

        var key = Assert.Single(
            simulator.Credentials,
            credential => credential.AcsCredentialId != other.AcsCredentialId
        );
        Assert.InRange(key.EndsAt!.Value, now.AddDays(7), now.AddDays(8));
    }

    [Fact]
    public async Task A_door_that_is_not_there_is_told_before_anything_is_made()
    {
        await using var host = new SimulatorHost();
        host.Simulator.AddLatchBuilding("Maple House", "Lobby");

        var run = await SampleProcess.RunAsync("LatchMobileKeys", host.Environment, [.. Jane, "Lobby", "Attic"]);

        Assert.Equal("Found 1 of the 2 doors in Maple House.", run.AssertFailed(1));
        Assert.Empty(host.Simulator.UserIdentities);
    }

    private static async Task<string> GiveAsync(SeamSimulator simulator, params string[] doors)
    {
        using var seam = simulator.CreateClient();
        using var output = new StringWriter();
        await new MobileKeys(seam, output).GiveAsync(new Guest(Jane[0], Jane[1], doors));
        return output.ToString();
    }
}
