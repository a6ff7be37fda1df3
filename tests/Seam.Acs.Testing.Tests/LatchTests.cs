using System.Net;
using System.Text.Json.Nodes;

namespace Seam.Acs.Testing.Tests;

public sealed class LatchTests
{
    private readonly SimulatorApi _api = new();
    private readonly SimulatedSystem _building;
    private readonly string _front;
    private readonly string _room;

    public LatchTests()
    {
        _building = _api.Simulator.AddLatchBuilding("Maple House", "Front Door", "Room 101");
        _front = _building.Entrance("Front Door").AcsEntranceId;
        _room = _building.Entrance("room 101").AcsEntranceId;
    }

    [Fact]
    public async Task A_PIN_has_seven_digits_and_opens_its_one_door()
    {
        var credential = await _api.CreatePin(await _api.CreateUser(_building.AcsSystemId), _room);

        Assert.Matches("^[0-9]{7}$", credential.Text("code"));
        Assert.Equal("latch_access", credential.Text("external_type"));
        Assert.True(credential.Flag("is_latest_desired_state_synced_with_provider"));
        Assert.Equal(["Room 101"], Opened(credential));
        var entrances = await _api.Call(
            "acs/credentials/list_accessible_entrances",
            ("acs_credential_id", credential.Id("acs_credential"))
        );
        Assert.Equal([_room], entrances.Ids("acs_entrance"));
    }

    [Fact]
    public async Task Types_and_metadata_are_those_of_Latch()
    {
        var user = await _api.Call("acs/users/create", ("acs_system_id", _building.AcsSystemId), ("full_name", "Jane"));
        var system = await _api.Call("acs/systems/get", ("acs_system_id", _building.AcsSystemId));
        var entrance = await _api.Call("acs/entrances/get", ("acs_entrance_id", _front));

        Assert.Equal("latch_user", user.Text("external_type"));
        Assert.Equal("latch_building", system.Text("external_type"));
        Assert.Equal("Front Door", entrance["latch_metadata"]!.Text("door_name"));
        Assert.True(entrance["latch_metadata"]!.Flag("is_connected"));
        Assert.True(entrance.Flag("can_unlock_with_code"));
        Assert.True(entrance.Flag("can_unlock_with_mobile_key"));
        Assert.False(entrance.Flag("can_unlock_with_card"));
        Assert.False(entrance.Flag("can_unlock_with_cloud_key"));
    }

    [Theory]
    [InlineData("code", "1234567", "code")]
    [InlineData("access_method", "card", "access_method")]
    [InlineData("access_method", "cloud_key", "access_method")]
    [InlineData("starts_at", null, "starts_at")]
    [InlineData("ends_at", null, "ends_at")]
    [InlineData("ends_at", "2024-07-13T12:00:00Z", "ends_at")]
    [InlineData("ends_at", "2024-07-12T12:00:00Z", "ends_at")]
    public async Task A_PIN_that_breaks_a_rule_is_refused(string parameter, string? value, string offending)
    {
        var body = await ValidPin();
        if (value is null)
            body.Remove(parameter);
        else
            body[parameter] = value;

        var reply = await _api.Send("POST", "acs/credentials/create", body.ToJsonString());

        reply.AssertInvalid(offending);
        Assert.Empty(_api.Simulator.Credentials);
    }

    [Fact]
    public async Task A_window_that_is_over_makes_a_PIN_that_opens_nothing()
    {
        var body = await ValidPin();
        (body["starts_at"], body["ends_at"]) = ("2024-07-01T00:00:00Z", "2024-07-02T00:00:00Z");

        var pin = (await _api.Send("POST", "acs/credentials/create", body.ToJsonString())).Json![
            "acs_credential"
        ]!.Text("code");

        Assert.Matches("^[0-9]{7}$", pin);
        Assert.Empty(_api.Simulator.FindEntrancesOpenedBy(pin!));
    }

    [Fact]
    public async Task A_PIN_for_no_door_or_for_two_is_refused()
    {
        foreach (
            var entrances in (string[][])
                [
                    [],
                    [_front, _room],
                ]
        )
        {
            var body = await ValidPin();
            body["allowed_acs_entrance_ids"] = new JsonArray([.. entrances.Select(id => (JsonNode?)id)]);
            (await _api.Send("POST", "acs/credentials/create", body.ToJsonString())).AssertInvalid(
                "allowed_acs_entrance_ids"
            );
        }
    }

    [Fact]
    public async Task A_door_that_is_unknown_or_elsewhere_is_not_found()
    {
        var elsewhere = _api.Simulator.AddLatchBuilding("Oak House", "Gate").Entrances[0].AcsEntranceId;
        foreach (var id in (string[])[elsewhere, "00000000-0000-4000-8000-000000000000"])
        {
            var body = await ValidPin();
            body["allowed_acs_entrance_ids"] = new JsonArray(id);
            var reply = await _api.Send("POST", "acs/credentials/create", body.ToJsonString());
            Assert.Equal((HttpStatusCode.BadRequest, "acs_entrance_not_found"), (reply.Status, reply.Type));
            Assert.DoesNotContain(id, reply.Text, StringComparison.Ordinal);
        }
        Assert.Empty(_api.Simulator.Credentials);
    }

    [Fact]
    public async Task A_mobile_key_opens_many_doors_and_follows_to_further_phones()
    {
        var body = await ValidPin();
        body["access_method"] = "mobile_key";
        body["allowed_acs_entrance_ids"] = new JsonArray(_room, _front);

        var key = (await _api.Send("POST", "acs/credentials/create", body.ToJsonString())).Json!["acs_credential"]!;

        Assert.True(key.Flag("is_multi_phone_sync_credential"));
        Assert.False(key.AsObject().ContainsKey("code"));
        var entrances = await _api.Call(
            "acs/credentials/list_accessible_entrances",
            ("acs_credential_id", key.Id("acs_credential"))
        );
        Assert.Equal([_front, _room], entrances.Ids("acs_entrance"));

        body["is_multi_phone_sync_credential"] = false;
        (await _api.Send("POST", "acs/credentials/create", body.ToJsonString())).AssertInvalid(
            "is_multi_phone_sync_credential"
        );
        body["access_method"] = "code";
        body["is_multi_phone_sync_credential"] = true;
        body["allowed_acs_entrance_ids"] = new JsonArray(_room);
        (await _api.Send("POST", "acs/credentials/create", body.ToJsonString())).AssertInvalid(
            "is_multi_phone_sync_credential"
        );
    }

    [Fact]
    public async Task Metadata_of_another_provider_is_refused()
    {
        var body = await ValidPin();
        body["visionline_metadata"] = new JsonObject { ["override"] = true };

        (await _api.Send("POST", "acs/credentials/create", body.ToJsonString())).AssertInvalid("visionline_metadata");
    }

    [Fact]
    public async Task A_PIN_opens_from_its_start_up_to_its_end()
    {
        var body = await ValidPin();
        (body["starts_at"], body["ends_at"]) = ("2024-07-13T13:00:00Z", "2024-07-13T14:00:00Z");
        var credential = (await _api.Send("POST", "acs/credentials/create", body.ToJsonString())).Json![
            "acs_credential"
        ]!;

        Assert.Empty(Opened(credential));
        _api.Time.Advance(TimeSpan.FromHours(1));
        Assert.Equal(["Front Door"], Opened(credential));
        _api.Time.Advance(TimeSpan.FromHours(1) - TimeSpan.FromMilliseconds(1));
        Assert.Equal(["Front Door"], Opened(credential));
        _api.Time.Advance(TimeSpan.FromMilliseconds(1));
        Assert.Empty(Opened(credential));
    }

    [Fact]
    public async Task The_end_can_be_moved_and_the_PIN_can_not()
    {
        var credential = await _api.CreatePin(await _api.CreateUser(_building.AcsSystemId), _front);
        var id = credential.Id("acs_credential");

        await _api.Call("acs/credentials/update", ("acs_credential_id", id), ("ends_at", "2024-07-13T12:30:00Z"));

        Assert.Equal(
            "2024-07-13T12:30:00.000Z",
            (await _api.Call("acs/credentials/get", ("acs_credential_id", id))).Text("ends_at")
        );
        _api.Time.Advance(TimeSpan.FromHours(1));
        Assert.Empty(Opened(credential));
        foreach (var code in (string[])["7654321", credential.Text("code")])
            (await _api.Refused("acs/credentials/update", ("acs_credential_id", id), ("code", code))).AssertInvalid(
                "code"
            );
        (
            await _api.Refused("acs/credentials/update", ("acs_credential_id", id), ("ends_at", "2024-07-13T11:00:00Z"))
        ).AssertInvalid("ends_at");
    }

    [Fact]
    public async Task Suspension_closes_the_doors_and_its_end_opens_them()
    {
        var user = await _api.CreateUser(_building.AcsSystemId);
        var credential = await _api.CreatePin(user, _front);

        await _api.Call("acs/users/suspend", ("acs_user_id", user));
        Assert.Empty(Opened(credential));
        Assert.Empty((await _api.Call("acs/users/list_accessible_entrances", ("acs_user_id", user))).AsArray());
        Assert.True((await _api.Call("acs/users/get", ("acs_user_id", user))).Flag("is_suspended"));

        await _api.Call("acs/users/unsuspend", ("acs_user_id", user));
        Assert.Equal(["Front Door"], Opened(credential));
    }

    [Fact]
    public async Task Deleting_a_user_deletes_its_credentials()
    {
        var user = await _api.CreateUser(_building.AcsSystemId);
        var credential = await _api.CreatePin(user, _front);
        var other = await _api.CreatePin(
            await _api.CreateUser(_building.AcsSystemId, "John", "john@example.com"),
            _front
        );

        await _api.Call("acs/users/delete", ("acs_user_id", user));

        (await _api.Refused("acs/users/get", ("acs_user_id", user))).Assert404("acs_user_not_found");
        (await _api.Refused("acs/credentials/get", ("acs_credential_id", credential.Id("acs_credential")))).Assert404(
            "acs_credential_not_found"
        );
        (await _api.Refused("acs/users/delete", ("acs_user_id", user))).Assert404("acs_user_not_found");
        Assert.Empty(Opened(credential));
        Assert.Equal(["Front Door"], Opened(other));
    }

    [Fact]
    public async Task A_users_schedule_narrows_its_PINs()
    {
        var user = await _api.CreateUser(_building.AcsSystemId);
        var credential = await _api.CreatePin(user, _front);
        var schedule = new JsonObject { ["starts_at"] = "2024-07-13T13:00:00Z", ["ends_at"] = "2024-07-13T14:00:00Z" };

        await _api.Call("acs/users/update", ("acs_user_id", user), ("access_schedule", schedule));
        Assert.Empty(Opened(credential));
        _api.Time.Advance(TimeSpan.FromHours(1));
        Assert.Equal(["Front Door"], Opened(credential));
        _api.Time.Advance(TimeSpan.FromHours(1));
        Assert.Empty(Opened(credential));
        await _api.Call("acs/users/update", ("acs_user_id", user), ("access_schedule", SimulatorApi.Null));
        Assert.Equal(["Front Door"], Opened(credential));
    }

    [Fact]
    public async Task Revoking_a_users_access_leaves_PINs_that_open_nothing()
    {
        var user = await _api.CreateUser(_building.AcsSystemId);
        var credential = await _api.CreatePin(user, _front);

        await _api.Call("acs/users/revoke_access_to_all_entrances", ("acs_user_id", user));

        Assert.Empty(Opened(credential));
        Assert.Empty((await _api.Call("acs/users/list_accessible_entrances", ("acs_user_id", user))).AsArray());
        Assert.Empty(Assert.Single(_api.Simulator.Credentials).AcsEntranceIds);
    }

    [Fact]
    public async Task A_door_is_not_unlocked_from_afar()
    {
        var credential = await _api.CreatePin(await _api.CreateUser(_building.AcsSystemId), _front);

        var reply = await _api.Refused(
            "acs/entrances/unlock",
            ("acs_entrance_id", _front),
            ("acs_credential_id", credential.Id("acs_credential"))
        );

        reply.AssertInvalid("acs_entrance_id");
    }

    [Fact]
    public async Task A_resident_of_Latch_stands_in_the_way_of_a_user()
    {
        _api.Simulator.AddResident(_building.AcsSystemId, "Jane Doe", "jane@example.com");

        var user = await _api.Call(
            "acs/users/create",
            ("acs_system_id", _building.AcsSystemId),
            ("full_name", "Jane Doe"),
            ("email_address", "JANE@example.com")
        );

        Assert.Equal("latch_conflict_with_resident_user", Assert.Single(user["errors"]!.AsArray())!.Text("error_code"));
        var body = await ValidPin(user.Id("acs_user"));
        (await _api.Send("POST", "acs/credentials/create", body.ToJsonString())).AssertInvalid("");
    }

    private async Task<JsonObject> ValidPin(string? user = null) =>
        new()
        {
            ["acs_user_id"] = user ?? await _api.CreateUser(_building.AcsSystemId, "Jane Doe", null),
            ["access_method"] = "code",
            ["allowed_acs_entrance_ids"] = new JsonArray(_front),
            ["starts_at"] = "2024-07-13T12:00:00Z",
            ["ends_at"] = "2024-07-18T12:00:00Z",
        };

    private IEnumerable<string> Opened(JsonNode credential) =>
        _api.Simulator.FindEntrancesOpenedBy(credential.Text("code")).Select(entrance => entrance.Name);
}
