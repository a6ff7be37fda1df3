using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using Seam.Acs;
using Seam.Acs.Testing;

namespace FrontDesk.Tests;

/// <summary>The main way: on a simulated building, where PINs open doors or don't.</summary>
public sealed class SimulatorTests : IDisposable
{
    private static readonly DateTimeOffset Noon = new(2031, 5, 1, 12, 0, 0, TimeSpan.Zero);
    private static readonly Booking Stay = new(
        "Jane Doe",
        "jane@example.com",
        "101",
        Noon.AddHours(3),
        Noon.AddDays(7)
    );

    private readonly FakeTimeProvider _time = new(Noon);
    private readonly SeamSimulator _simulator;
    private readonly SimulatedSystem _building;
    private readonly SeamClient _seam;
    private readonly Hotel _hotel;
    private readonly GuestKeys _keys;

    public SimulatorTests()
    {
        _simulator = new SeamSimulator(new SeamSimulatorOptions { TimeProvider = _time });
        _building = _simulator.AddLatchBuilding("Maple House", "Front Door", "101", "102");
        _seam = _simulator.CreateClient();
        _hotel = new Hotel { AcsSystemId = _building.AcsSystemId, SharedDoors = { "Front Door" } };
        _keys = new GuestKeys(_seam, _hotel);
    }

    public void Dispose() => _seam.Dispose();

    [Fact]
    public async Task A_guest_opens_the_front_door_and_the_room_and_no_other_room()
    {
        await _keys.CheckInAsync(Stay);

        _time.SetUtcNow(Stay.Arrival);
        Assert.Equal(["Front Door", "101"], DoorsOpenTo(Stay));
    }

    [Fact]
    public async Task Each_pin_opens_the_door_that_it_was_told_for()
    {
        var pins = await _keys.CheckInAsync(Stay);

        _time.SetUtcNow(Stay.Arrival);
        Assert.All(pins, pin => Assert.Equal(pin.Door, Assert.Single(_simulator.FindEntrancesOpenedBy(pin.Pin!)).Name));
    }

    [Fact]
    public async Task The_room_opens_from_arrival_to_departure()
    {
        await _keys.CheckInAsync(Stay);

        Assert.True(Room().Has(SimulatedObstacleKind.NotYetBegun), $"{Room()}");
        _time.SetUtcNow(Stay.Arrival);
        Assert.True(Room().Opens, $"{Room()}");
        _time.SetUtcNow(Stay.Departure);
        Assert.True(Room().Has(SimulatedObstacleKind.Ended), $"{Room()}");
    }

    [Fact]
    public async Task After_check_out_no_door_opens()
    {
        await _keys.CheckInAsync(Stay);
        _time.SetUtcNow(Stay.Arrival);

        await _keys.CheckOutAsync(Stay);

        Assert.Empty(DoorsOpenTo(Stay));
    }

    [Fact]
    public async Task Checking_out_leaves_the_guests_next_stay()
    {
        var next = Stay with
        {
            Room = "102",
            Arrival = Stay.Arrival.AddDays(30),
            Departure = Stay.Departure.AddDays(30),
        };
        await _keys.CheckInAsync(Stay);
        await _keys.CheckInAsync(next);

        await _keys.CheckOutAsync(Stay);

        _time.SetUtcNow(next.Arrival);
        Assert.Equal(["Front Door", "102"], DoorsOpenTo(next));
    }

    [Theory]
    [InlineData(-2, 0)]
    [InlineData(0, 24)]
    public async Task A_stay_at_other_times_gets_pins_of_its_own(int earlier, int longer)
    {
        var changed = Stay with
        {
            Arrival = Stay.Arrival.AddHours(earlier),
            Departure = Stay.Departure.AddHours(longer),
        };
        await _keys.CheckInAsync(Stay);
        await _keys.CheckInAsync(changed);

        await _keys.CheckOutAsync(Stay);

        _time.SetUtcNow(changed.Arrival);
        Assert.Equal(["Front Door", "101"], DoorsOpenTo(changed));
        _time.SetUtcNow(changed.Departure.AddSeconds(-1));
        Assert.Equal(["Front Door", "101"], DoorsOpenTo(changed));
    }

    [Fact]
    public async Task Who_checked_out_by_mistake_checks_in_again()
    {
        await _keys.CheckInAsync(Stay);
        await _keys.CheckOutAsync(Stay);

        await _keys.CheckInAsync(Stay);

        _time.SetUtcNow(Stay.Arrival);
        Assert.Equal(["Front Door", "101"], DoorsOpenTo(Stay));
        Assert.Single(_simulator.Users);
    }

    [Fact]
    public async Task Checking_in_twice_gives_the_same_pins()
    {
        var first = await _keys.CheckInAsync(Stay);

        Assert.Equal(first, await _keys.CheckInAsync(Stay));
        Assert.Equal(2, _simulator.Credentials.Count);
        Assert.Single(_simulator.Users);
    }

    [Theory]
    [InlineData("acs/users/create")]
    [InlineData("acs/credentials/create")]
    public async Task A_lost_answer_makes_no_second_guest_and_no_second_pin(string operation)
    {
        _simulator.Faults.Next(operation).Drop(FaultMoment.AfterEffect);

        var pins = await _keys.CheckInAsync(Stay);

        Assert.Equal(_simulator.Credentials.Select(credential => credential.Code), pins.Select(pin => pin.Pin));
        Assert.Equal(2, pins.Count);
        _simulator.AssertRequested("acs/users/create", times: 1);
        _simulator.AssertRequested("acs/credentials/create", times: 2);
    }

    [Fact]
    public async Task What_never_took_place_is_told_and_checking_in_again_mends_it()
    {
        _simulator.Faults.Next("acs/credentials/create", after: 1).Drop(FaultMoment.BeforeEffect);

        var failure = await Assert.ThrowsAnyAsync<SeamException>(() => _keys.CheckInAsync(Stay));
        var pins = await _keys.CheckInAsync(Stay);

        Assert.True(failure.OutcomeUnknown);
        Assert.Equal(["Front Door", "101"], pins.Select(pin => pin.Door));
        Assert.Equal(2, _simulator.Credentials.Count);
    }

    [Fact]
    public async Task A_refusal_reaches_the_desk_and_nothing_is_made()
    {
        _simulator.Faults.Next("acs/users/create").Error("forbidden", "Not today.", HttpStatusCode.Forbidden);

        var refusal = await Assert.ThrowsAnyAsync<SeamApiException>(() => _keys.CheckInAsync(Stay));

        Assert.Equal("forbidden", refusal.ErrorType);
        _simulator.AssertNotRequested("acs/credentials/create");
    }

    [Fact]
    public async Task It_works_as_the_app_wires_it()
    {
        var services = new ServiceCollection();
        services.AddFrontDesk(_hotel).ConfigurePrimaryHttpMessageHandler(_simulator.CreateHandler);
        services.AddSeamClient(options => options.ApiKey = _simulator.ApiKey);
        await using var provider = services.BuildServiceProvider();

        var pins = await provider.GetRequiredService<GuestKeys>().CheckInAsync(Stay);

        Assert.Equal(["Front Door", "101"], pins.Select(pin => pin.Door));
    }

    private SimulatedAccess Room() =>
        _simulator.ExplainAccess(Assert.Single(_simulator.Users).AcsUserId, _building.Entrance("101").AcsEntranceId);

    private IEnumerable<string> DoorsOpenTo(Booking booking) =>
        _simulator
            .FindEntrancesOpenedByPerson(_simulator.Users.Single(user => user.EmailAddress == booking.Email).AcsUserId)
            .Select(access => access.Entrance.Name);
}
