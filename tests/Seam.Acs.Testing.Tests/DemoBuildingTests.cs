using System.Text.Json.Nodes;

namespace Seam.Acs.Testing.Tests;

public sealed class DemoBuildingTests
{
    private readonly SimulatorApi _api = new();

    [Fact]
    public void There_is_something_of_everything()
    {
        var demo = _api.Simulator.AddDemoBuilding();

        Assert.Equal(
            ["latch_building", "brivo_account", "visionline_system", "assa_abloy_credential_service"],
            _api.Simulator.Systems.Select(system => system.ExternalType)
        );
        Assert.Equal(7, demo.Residence.Entrances.Count);
        Assert.Equal(
            ["card", "cloud_key", "code", "mobile_key"],
            _api.Simulator.Credentials.Select(credential => credential.AccessMethod).Distinct().Order()
        );
        Assert.All(
            demo.Residents,
            resident => Assert.Contains(_api.Simulator.Users, user => user.UserIdentityId == resident.UserIdentityId)
        );
        Assert.Empty(_api.Simulator.Requests);
    }

    [Fact]
    public void The_front_door_lets_in_who_lives_there_now()
    {
        var demo = _api.Simulator.AddDemoBuilding();
        var front = demo.Residence.Entrance("Front Door").AcsEntranceId;

        Assert.Equal(
            [
                "'Front Door' opens by code, mobile_key.",
                "'Front Door' opens by code.",
                "'Front Door' stays shut: the user is suspended.",
                "'Front Door' stays shut: the credential begins 2024-07-20T12:00:00.000Z.",
                "'Front Door' stays shut: the credential ended 2024-07-06T12:00:00.000Z.",
            ],
            demo.Residents.Select(resident => Shown(resident.UserIdentityId, front))
        );
    }

    [Fact]
    public async Task The_card_of_the_guest_is_written()
    {
        var demo = _api.Simulator.AddDemoBuilding();
        _api.Time.Advance(TimeSpan.FromSeconds(1));

        var card = _api.Simulator.Credentials.Single(credential => credential.AccessMethod == "card");

        Assert.Equal(
            ["Main Entrance", "Room 1"],
            _api.Simulator.FindEntrancesOpenedByCard(card.CardNumber!).Select(entrance => entrance.Name)
        );
        var encoder = Assert.Single(
            (await _api.Call("acs/encoders/list", ("acs_system_id", demo.Hotel.AcsSystemId))).AsArray()
        )!;
        Assert.Equal(demo.AcsEncoderId, encoder.Id("acs_encoder"));
        var group = await _api.Call("acs/access_groups/get", ("acs_access_group_id", demo.AcsAccessGroupIds["Staff"]));
        Assert.Equal("Staff", group.Text("name"));
        Assert.Single((await _api.Call("phones/list")).AsArray());
    }

    [Fact]
    public void People_are_held_to_the_rules_of_the_API()
    {
        var building = _api.Simulator.AddLatchBuilding("Maple House", "Front Door", "Room 101");
        var user = _api.Simulator.AddUser(building.AcsSystemId, "Jane").AcsUserId;

        var twoDoors = Assert.Throws<ArgumentException>(() =>
            _api.Simulator.AddCredential(user, "code", building.Entrances.Select(entrance => entrance.AcsEntranceId))
        );
        Assert.Contains("exactly one entrance", twoDoors.Message, StringComparison.Ordinal);
        _api.Simulator.AddUserIdentity("Jane", "jane@example.com");
        Assert.Throws<ArgumentException>(() => _api.Simulator.AddUserIdentity("John", "jane@example.com"));
        Assert.Throws<ArgumentException>(() => _api.Simulator.AddUser("none", "Jane"));
        Assert.Single(_api.Simulator.UserIdentities);
    }

    [Fact]
    public void A_PIN_begins_now_and_lasts_a_year_unless_told()
    {
        var building = _api.Simulator.AddLatchBuilding("Maple House", "Front Door");
        var user = _api.Simulator.AddUser(building.AcsSystemId, "Jane").AcsUserId;

        var pin = _api.Simulator.AddPin(user, building.Entrances[0].AcsEntranceId);

        Assert.Equal((SimulatorApi.Start, SimulatorApi.Start.AddDays(365)), (pin.StartsAt, pin.EndsAt));
    }

    private string Shown(string personId, string entranceId) =>
        _api.Simulator.ExplainAccess(personId, entranceId).ToString();
}
