using Seam.Acs;

namespace FrontDesk.Tests;

/// <summary>
/// A substitute for the client sends no requests, for tests of your own code alone. The overloads with named parameters call
/// the method with the request, so one override answers all of them.
/// </summary>
public sealed class SubstituteTests
{
    private static readonly Booking Stay = new(
        "Jane Doe",
        "jane@example.com",
        "999",
        DateTimeOffset.Parse("2031-05-01T15:00:00Z"),
        DateTimeOffset.Parse("2031-05-08T10:00:00Z")
    );

    [Fact]
    public async Task A_room_that_is_not_there_is_told_before_anybody_gets_a_pin()
    {
        using var seam = new HotelWithoutRooms();
        var keys = new GuestKeys(seam, new Hotel { AcsSystemId = "5b2c4e6a-0000-4000-8000-000000000001" });

        var failure = await Assert.ThrowsAsync<ArgumentException>(() => keys.CheckInAsync(Stay));

        Assert.StartsWith("The hotel has no door '999'.", failure.Message);
    }

    // Any other resource would look for SEAM_API_KEY and, where a test has none, fail.
    private sealed class HotelWithoutRooms : SeamClient
    {
        public override EntrancesAcs EntrancesAcs { get; } = new NoDoors();
    }

    private sealed class NoDoors : EntrancesAcs
    {
        public override Task<SeamPage<AcsEntrance>> ListAsync(
            AcsEntranceListRequest request,
            SeamRequestOptions? options = null,
            CancellationToken cancellationToken = default
        ) => Task.FromResult(new SeamPage<AcsEntrance>([]));
    }
}
