using Seam.Acs.Testing;
using Xunit;

/// <summary>What the package promises: an app is tested after a few lines of set-up, and without a network.</summary>
public sealed class LockerRoomTests
{
    private static readonly DateTimeOffset Now = DateTimeOffset.UtcNow;

    [Fact]
    public async Task The_door_opens_to_the_renter_until_the_locker_is_returned()
    {
        var simulator = new SeamSimulator();
        var club = simulator.AddLatchBuilding("Swimming Club", "Locker Room");
        var door = club.Entrance("Locker Room").AcsEntranceId;
        using var seam = simulator.CreateClient();
        var lockers = new LockerRoom(seam, club.AcsSystemId, door);

        var pin = await lockers.RentAsync("Jane Doe", from: Now.AddHours(-1), until: Now.AddDays(7));
        Assert.True(simulator.ExplainPin(pin!, door).Opens);

        await lockers.ReturnAsync("Jane Doe");
        Assert.True(simulator.ExplainPin(pin!, door).Has(SimulatedObstacleKind.CredentialDeleted));
    }

    [Fact]
    public async Task A_locker_rented_for_later_stays_shut_and_the_simulator_says_why()
    {
        var simulator = new SeamSimulator();
        var club = simulator.AddLatchBuilding("Swimming Club", "Locker Room");
        var door = club.Entrance("Locker Room").AcsEntranceId;
        using var seam = simulator.CreateClient();
        var lockers = new LockerRoom(seam, club.AcsSystemId, door);

        var pin = await lockers.RentAsync("Jane Doe", from: Now.AddDays(1), until: Now.AddDays(7));

        var access = simulator.ExplainPin(pin!, door);
        Assert.True(access.Has(SimulatedObstacleKind.NotYetBegun));
        Assert.StartsWith("'Locker Room' stays shut: ", access.ToString());
    }
}
