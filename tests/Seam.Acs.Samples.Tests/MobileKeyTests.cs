using Microsoft.Extensions.Time.Testing;
using Seam.Acs.Testing;

namespace Seam.Acs.Samples.Tests;

/// <summary>The sample that gives a mobile key, as a process.</summary>
public sealed class MobileKeyTests
{
    private static readonly string[] Jane = ["Jane Doe", "jane@example.com"];

    [Fact]
    public async Task A_mobile_key_opens_its_doors_and_comes_to_the_phone()
    {
        var run = await SampleProcess.RunOtherAsync("LatchMobileKeys", new Dictionary<string, string>());

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("The mobile key opens Lobby, Room 4.", run.Output);
        Assert.Contains("A phone that the guest signs in with has the key.", run.Output);
        Assert.DoesNotContain("seam_cst", run.Output + run.Errors);
    }

    [Fact]
    public async Task A_second_run_makes_nothing()
    {
        await using var host = new SimulatorHost();
        var building = host.Simulator.AddLatchBuilding("Maple House", "Lobby", "Garage", "Room 4");

        var first = await GiveAsync(host, "Garage", "Room 4");
        var second = await GiveAsync(host, "Room 4", "Garage");

        Assert.Equal(first, second);
        var key = Assert.Single(host.Simulator.Credentials);
        Assert.Equal("mobile_key", key.AccessMethod);
        Assert.Equal(
            [building.Entrance("Garage").AcsEntranceId, building.Entrance("Room 4").AcsEntranceId],
            key.AcsEntranceIds
        );
        Assert.Single(host.Simulator.Users);
        using var seam = host.Simulator.CreateClient();
        Assert.Single(await seam.ClientSessions.ListAsync());
        Assert.Single(await seam.Phones.ListAsync());
    }

    [Fact]
    public async Task Other_doors_need_another_key()
    {
        await using var host = new SimulatorHost();
        var building = host.Simulator.AddLatchBuilding("Maple House", "Lobby", "Garage", "Room 4");
        await GiveAsync(host, "Lobby");

        var more = await GiveAsync(host, "Lobby", "Room 4");
        var fewer = await GiveAsync(host, "Room 4");

        Assert.Contains("The mobile key opens Lobby, Room 4.", more);
        Assert.Contains("The mobile key opens Room 4.", fewer);
        var (lobby, room) = (building.Entrance("Lobby").AcsEntranceId, building.Entrance("Room 4").AcsEntranceId);
        Assert.Equal(
            [
                [lobby],
                [lobby, room],
                [room],
            ],
            host.Simulator.Credentials.Select(key => key.AcsEntranceIds)
        );
    }

    [Theory]
    [InlineData(-30, -23)]
    [InlineData(30, 37)]
    public async Task A_key_of_another_time_is_not_taken_for_todays(int firstDay, int lastDay)
    {
        // The sample's clock is the machine's, so the key of another time is made by a clock that is behind.
        var now = DateTimeOffset.UtcNow;
        var time = new FakeTimeProvider(now.AddDays(-31));
        await using var host = new SimulatorHost(new SeamSimulatorOptions { TimeProvider = time });
        var door = host.Simulator.AddLatchBuilding("Maple House", "Lobby").Entrance("Lobby");
        var identity = host.Simulator.AddUserIdentity(Jane[0], Jane[1], userIdentityKey: Jane[1]);
        var user = host.Simulator.AddUser(door.AcsSystemId, Jane[0], Jane[1], identity.UserIdentityId);
        var other = host.Simulator.AddCredential(
            user.AcsUserId,
            "mobile_key",
            [door.AcsEntranceId],
            now.AddDays(firstDay),
            now.AddDays(lastDay)
        );
        time.SetUtcNow(now);

        await GiveAsync(host, "Lobby");

        var key = Assert.Single(
            host.Simulator.Credentials,
            credential => credential.AcsCredentialId != other.AcsCredentialId
        );
        Assert.InRange(key.EndsAt!.Value, now.AddDays(7), now.AddDays(8));
    }

    [Fact]
    public async Task A_door_that_is_not_there_is_told_before_anything_is_made()
    {
        await using var host = new SimulatorHost();
        host.Simulator.AddLatchBuilding("Maple House", "Lobby");

        var run = await RunAsync(host, "Lobby", "Attic");

        Assert.Equal("Found 1 of the 2 doors in Maple House.", run.AssertFailed(1));
        Assert.Empty(host.Simulator.UserIdentities);
    }

    private static async Task<string> GiveAsync(SimulatorHost host, params string[] doors)
    {
        var run = await RunAsync(host, doors);
        Assert.True(run.ExitCode == 0, run.Errors);
        return run.Output;
    }

    private static Task<SampleRun> RunAsync(SimulatorHost host, params string[] doors) =>
        SampleProcess.RunOtherAsync("LatchMobileKeys", host.Environment, [.. Jane, .. doors]);
}
