using System.Text.Json.Nodes;

namespace Seam.Acs.Testing.Tests;

public sealed class AccessExplanationTests
{
    private readonly SimulatorApi _api = new();
    private readonly SimulatedSystem _house;
    private readonly string _front;
    private readonly string _room;
    private readonly string _jane;

    public AccessExplanationTests()
    {
        _house = Simulator.AddLatchBuilding("Maple House", "Front Door", "Room 101");
        (_front, _room) = (_house.Entrances[0].AcsEntranceId, _house.Entrances[1].AcsEntranceId);
        _jane = Simulator.AddUser(_house.AcsSystemId, "Jane Doe").AcsUserId;
    }

    private SeamSimulator Simulator => _api.Simulator;

    [Fact]
    public void A_door_that_opens_names_what_opens_it()
    {
        var pin = Simulator.AddPin(_jane, _front);
        var key = Simulator.AddCredential(_jane, "mobile_key", [_front, _room]);

        var access = Simulator.ExplainAccess(_jane, _front);

        Assert.True(access.Opens);
        Assert.Equal(
            [
                new SimulatedWayIn(pin.AcsCredentialId, "code") { AcsUserId = _jane, Code = pin.Code },
                new SimulatedWayIn(key.AcsCredentialId, "mobile_key") { AcsUserId = _jane },
            ],
            access.WaysIn
        );
        Assert.Empty(access.Obstacles);
        Assert.Equal("'Front Door' opens by code, mobile_key.", access.ToString());
        Assert.Equal(
            ["'Front Door' opens by code, mobile_key.", "'Room 101' opens by mobile_key."],
            Simulator.FindEntrancesOpenedByPerson(_jane).Select(door => door.ToString())
        );
    }

    [Fact]
    public void Without_a_credential_nothing_opens()
    {
        var access = Simulator.ExplainAccess(_jane, _front);

        Expect(access, SimulatedObstacleKind.NoCredential);
        Assert.Equal("'Front Door' stays shut: the user holds no credential.", access.ToString());
        Assert.Empty(Simulator.FindEntrancesOpenedByPerson(_jane));
    }

    [Fact]
    public void A_person_without_a_user_there_opens_nothing()
    {
        var identity = Simulator.AddUserIdentity("John Roe").UserIdentityId;

        Expect(Simulator.ExplainAccess(identity, _front), SimulatedObstacleKind.NoUser);
        Assert.Throws<ArgumentException>(() => Simulator.ExplainAccess("none", _front));
        Assert.Throws<ArgumentException>(() => Simulator.ExplainAccess(_jane, "none"));
        Assert.Throws<ArgumentException>(() => Simulator.FindEntrancesOpenedByPerson("none"));
    }

    [Fact]
    public async Task Suspension_shuts_the_door()
    {
        var pin = Simulator.AddPin(_jane, _front).Code!;
        await _api.Call("acs/users/suspend", ("acs_user_id", _jane));

        Expect(Simulator.ExplainAccess(_jane, _front), SimulatedObstacleKind.UserSuspended);
        Expect(Simulator.ExplainPin(pin, _front), SimulatedObstacleKind.UserSuspended);
        await _api.Call("acs/users/unsuspend", ("acs_user_id", _jane));
        Assert.True(Simulator.ExplainPin(pin, _front).Opens);
    }

    [Fact]
    public void What_has_not_begun_and_what_has_ended_says_when()
    {
        var (start, end) = (SimulatorApi.Start.AddHours(1), SimulatorApi.Start.AddHours(2));
        var pin = Simulator.AddPin(_jane, _front, start, end).Code!;

        var early = Expect(Simulator.ExplainPin(pin, _front), SimulatedObstacleKind.NotYetBegun);
        Assert.Equal(start, early.At);
        _api.Time.Advance(TimeSpan.FromHours(1));
        Assert.True(Simulator.ExplainPin(pin, _front).Opens);
        _api.Time.Advance(TimeSpan.FromHours(1));
        var late = Expect(Simulator.ExplainPin(pin, _front), SimulatedObstacleKind.Ended);
        Assert.Equal(end, late.At);
        Assert.DoesNotContain(pin, Simulator.ExplainPin(pin, _front).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_users_own_schedule_counts_too()
    {
        Simulator.AddPin(_jane, _front);
        await _api.Call(
            "acs/users/update",
            ("acs_user_id", _jane),
            (
                "access_schedule",
                JsonNode.Parse("""{"starts_at":"2024-07-14T00:00:00Z","ends_at":"2024-08-01T00:00:00Z"}""")
            )
        );

        var obstacle = Expect(Simulator.ExplainAccess(_jane, _front), SimulatedObstacleKind.NotYetBegun);

        Assert.Equal("the user's access begins 2024-07-14T00:00:00.000Z", obstacle.Message);
    }

    [Fact]
    public void A_PIN_of_another_door_or_of_nobody_is_told_apart()
    {
        var pin = Simulator.AddPin(_jane, _front).Code!;

        var other = Expect(Simulator.ExplainPin(pin, _room), SimulatedObstacleKind.WrongEntrance);
        Assert.Equal(_jane, other.AcsUserId);
        Expect(Simulator.ExplainPin("0", _front), SimulatedObstacleKind.UnknownPin);
        Expect(Simulator.ExplainAccess(_jane, _room), SimulatedObstacleKind.WrongEntrance);
        Assert.Throws<ArgumentException>(() => Simulator.ExplainPin(pin, "none"));
    }

    [Fact]
    public async Task A_deleted_credential_says_so_and_may_still_open_until_the_door_knows()
    {
        var slow = Simulator.AddLatchBuilding(
            "Oak House",
            new SimulatedSystemOptions { SyncDelay = TimeSpan.FromMinutes(5) },
            "Oak Door"
        );
        var (oak, user) = (slow.Entrances[0].AcsEntranceId, Simulator.AddUser(slow.AcsSystemId, "John").AcsUserId);
        var credential = Simulator.AddPin(user, oak);
        var pending = Expect(Simulator.ExplainPin(credential.Code!, oak), SimulatedObstacleKind.NotSynced);
        Assert.Equal(SimulatorApi.Start.AddMinutes(5), pending.At);
        _api.Time.Advance(TimeSpan.FromMinutes(5));
        Assert.False(Simulator.ExplainPin(credential.Code!, oak).WaysIn.Single().IsOutdated);

        await _api.Call("acs/credentials/delete", ("acs_credential_id", credential.AcsCredentialId));
        var still = Simulator.ExplainPin(credential.Code!, oak);
        Assert.True(still.WaysIn.Single().IsOutdated);
        Assert.True(still.Has(SimulatedObstacleKind.CredentialDeleted));
        Assert.Equal("'Oak Door' opens by code (outdated).", still.ToString());
        _api.Time.Advance(TimeSpan.FromMinutes(5));

        Expect(Simulator.ExplainPin(credential.Code!, oak), SimulatedObstacleKind.CredentialDeleted);
        Assert.True(Simulator.ExplainAccess(user, oak).Has(SimulatedObstacleKind.CredentialDeleted));
        Assert.True(Simulator.ExplainAccess(user, oak).Has(SimulatedObstacleKind.NoCredential));
    }

    [Fact]
    public async Task A_PIN_that_was_given_to_another_later_is_told_of_the_other()
    {
        var office = Simulator.AddSystem(SimulatedSystemKind.BrivoAccount, "Office", "Lobby");
        var user = Simulator.AddUser(office.AcsSystemId, "John").AcsUserId;
        Task<JsonNode> Create() =>
            _api.Call("acs/credentials/create", ("acs_user_id", user), ("access_method", "code"), ("code", "4711"));
        await _api.Call("acs/credentials/delete", ("acs_credential_id", (await Create()).Id("acs_credential")));
        var lobby = office.Entrances[0].AcsEntranceId;
        Expect(Simulator.ExplainPin("4711", lobby), SimulatedObstacleKind.CredentialDeleted);

        await Create();

        Expect(Simulator.ExplainPin("4711", lobby), SimulatedObstacleKind.NoAccessGroup);
    }

    [Fact]
    public async Task A_changed_PIN_opens_once_the_door_knows_it_and_the_former_one_until_then()
    {
        var office = Simulator.AddSystem(
            SimulatedSystemKind.BrivoAccount,
            "Office",
            new SimulatedSystemOptions { SyncDelay = TimeSpan.FromMinutes(5) },
            "Lobby"
        );
        var lobby = office.Entrances[0].AcsEntranceId;
        var group = Simulator.AddAccessGroup(office.AcsSystemId, "Staff", lobby);
        var pin = Simulator.AddPin(Simulator.AddUser(office.AcsSystemId, "John", acsAccessGroupIds: [group]).AcsUserId);
        _api.Time.Advance(TimeSpan.FromMinutes(5));

        await _api.Call("acs/credentials/update", ("acs_credential_id", pin.AcsCredentialId), ("code", "4711"));

        Assert.True(Simulator.ExplainPin(pin.Code!, lobby).WaysIn.Single().IsOutdated);
        Expect(Simulator.ExplainPin("4711", lobby), SimulatedObstacleKind.NotSynced);
        _api.Time.Advance(TimeSpan.FromMinutes(5));
        Expect(Simulator.ExplainPin(pin.Code!, lobby), SimulatedObstacleKind.UnknownPin);
        Assert.False(Simulator.ExplainPin("4711", lobby).WaysIn.Single().IsOutdated);
    }

    [Fact]
    public void Without_a_hub_a_change_waits_for_somebody_to_carry_it()
    {
        var offline = Simulator.AddLatchBuilding(
            "Elm House",
            new SimulatedSystemOptions { HasHub = false },
            "Elm Door"
        );
        var door = offline.Entrances[0].AcsEntranceId;
        var pin = Simulator.AddPin(Simulator.AddUser(offline.AcsSystemId, "John").AcsUserId, door).Code!;

        Assert.Null(Expect(Simulator.ExplainPin(pin, door), SimulatedObstacleKind.NotSynced).At);
        Simulator.CarryChangesToDoors(offline.AcsSystemId);
        Assert.True(Simulator.ExplainPin(pin, door).Opens);
    }

    [Fact]
    public async Task A_group_that_lacks_the_door_says_so()
    {
        var office = Simulator.AddSystem(SimulatedSystemKind.BrivoAccount, "Office", "Lobby", "Lab");
        var (lobby, lab) = (office.Entrances[0].AcsEntranceId, office.Entrances[1].AcsEntranceId);
        var group = Simulator.AddAccessGroup(office.AcsSystemId, "Staff", lobby);
        var user = Simulator.AddUser(office.AcsSystemId, "John", acsAccessGroupIds: [group]).AcsUserId;
        var pin = Simulator.AddPin(user).Code!;

        Assert.True(Simulator.ExplainPin(pin, lobby).Opens);
        Expect(Simulator.ExplainPin(pin, lab), SimulatedObstacleKind.NoAccessGroup);
        await _api.Call("acs/users/remove_from_access_group", ("acs_access_group_id", group), ("acs_user_id", user));
        Expect(Simulator.ExplainPin(pin, lobby), SimulatedObstacleKind.NoAccessGroup);
    }

    [Fact]
    public async Task A_card_opens_once_it_is_written_and_while_somebody_holds_it()
    {
        var hotel = Simulator.AddSystem(SimulatedSystemKind.VisionlineSystem, "Hotel", "Room 1");
        var (room, user) = (hotel.Entrances[0].AcsEntranceId, Simulator.AddUser(hotel.AcsSystemId, "John").AcsUserId);
        var card = Simulator.AddCredential(user, "card", [room]).AcsCredentialId;
        var encoder = Simulator.AddEncoder(hotel.AcsSystemId, "Desk");
        Expect(Simulator.ExplainAccess(user, room), SimulatedObstacleKind.NotEncoded);

        await _api.Call("acs/encoders/encode_credential", ("acs_encoder_id", encoder), ("acs_credential_id", card));

        var way = Assert.Single(Simulator.ExplainAccess(user, room).WaysIn);
        Assert.Equal(
            Simulator.Credentials.Single(credential => credential.AcsCredentialId == card).CardNumber,
            way.CardNumber
        );
        await _api.Call("acs/credentials/unassign", ("acs_credential_id", card), ("acs_user_id", user));
        Expect(Simulator.ExplainAccess(user, room), SimulatedObstacleKind.NoCredential);
    }

    [Fact]
    public async Task A_PIN_that_nobody_holds_opens_nothing()
    {
        var pin = Simulator.AddPin(_jane, _front);
        await _api.Call("acs/credentials/unassign", ("acs_credential_id", pin.AcsCredentialId), ("acs_user_id", _jane));

        Expect(Simulator.ExplainPin(pin.Code!, _front), SimulatedObstacleKind.Unassigned);
    }

    [Fact]
    public void An_identity_opens_what_its_users_open_everywhere()
    {
        var demo = Simulator.AddDemoBuilding();

        var doors = Simulator.FindEntrancesOpenedByPerson(demo.Residents[0].UserIdentityId);

        Assert.Equal(
            ["Front Door", "Garage", "Gym", "Apartment 101", "Lobby", "Meeting Room"],
            doors.Select(door => door.Entrance.Name)
        );
    }

    private static SimulatedObstacle Expect(SimulatedAccess access, SimulatedObstacleKind kind)
    {
        Assert.False(access.Opens);
        var obstacle = Assert.Single(access.Obstacles);
        Assert.Equal(kind, obstacle.Kind);
        return obstacle;
    }
}
