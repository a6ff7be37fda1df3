using System.Text.Json.Nodes;

namespace Seam.Acs.Testing.Tests;

public sealed class DoorSyncTests
{
    private readonly SimulatorApi _api = new();

    [Fact]
    public async Task A_deferred_PIN_is_told_when_the_hub_has_synced()
    {
        var building = _api.Simulator.AddLatchBuilding(
            "Maple House",
            new SimulatedSystemOptions { DeferPins = true, SyncDelay = TimeSpan.FromSeconds(30) },
            "Front Door"
        );

        var created = await _api.CreatePin(
            await _api.CreateUser(building.AcsSystemId),
            building.Entrances[0].AcsEntranceId
        );
        Assert.Null(created["code"]);
        Assert.True(created.AsObject().ContainsKey("code"));
        Assert.False(created.Flag("is_latest_desired_state_synced_with_provider"));
        Assert.False(created.Flag("is_issued"));
        Assert.Equal("waiting_to_be_issued", Assert.Single(created["warnings"]!.AsArray())!.Text("warning_code"));

        _api.Time.Advance(TimeSpan.FromSeconds(29.999));
        Assert.Null((await Read(created))["code"]);
        _api.Time.Advance(TimeSpan.FromMilliseconds(1));
        var synced = await Read(created);

        Assert.Matches("^[0-9]{7}$", synced.Text("code"));
        Assert.True(synced.Flag("is_latest_desired_state_synced_with_provider"));
        Assert.Equal("2024-07-13T12:00:30.000Z", synced.Text("latest_desired_state_synced_with_provider_at"));
        Assert.Equal("2024-07-13T12:00:30.000Z", synced.Text("issued_at"));
        Assert.Empty(synced["warnings"]!.AsArray());
        Assert.Single(_api.Simulator.FindEntrancesOpenedBy(synced.Text("code")));
    }

    [Fact]
    public async Task Deferred_PINs_without_a_delay_take_a_minute()
    {
        var building = _api.Simulator.AddLatchBuilding(
            "Maple House",
            new SimulatedSystemOptions { DeferPins = true },
            "Front Door"
        );
        var created = await _api.CreatePin(
            await _api.CreateUser(building.AcsSystemId),
            building.Entrances[0].AcsEntranceId
        );

        _api.Time.Advance(TimeSpan.FromSeconds(59));
        Assert.Null((await Read(created))["code"]);
        _api.Time.Advance(TimeSpan.FromSeconds(1));
        Assert.NotNull((await Read(created))["code"]);
    }

    [Fact]
    public void A_negative_delay_is_refused() =>
        Assert.Throws<ArgumentException>(() =>
            _api.Simulator.AddLatchBuilding(
                "Maple House",
                new SimulatedSystemOptions { SyncDelay = TimeSpan.FromSeconds(-1) }
            )
        );

    [Fact]
    public async Task An_update_that_changes_nothing_does_not_set_out_for_the_doors()
    {
        var options = new SimulatedSystemOptions { SyncDelay = TimeSpan.FromMinutes(1) };
        var building = _api.Simulator.AddLatchBuilding("Maple House", options, "Front Door");
        var created = await _api.CreatePin(
            await _api.CreateUser(building.AcsSystemId),
            building.Entrances[0].AcsEntranceId
        );
        _api.Time.Advance(TimeSpan.FromMinutes(1));

        await _api.Call(
            "acs/credentials/update",
            ("acs_credential_id", created.Id("acs_credential")),
            ("ends_at", created.Text("ends_at"))
        );
        Assert.True((await Read(created)).Flag("is_latest_desired_state_synced_with_provider"));
        await _api.Call(
            "acs/credentials/update",
            ("acs_credential_id", created.Id("acs_credential")),
            ("ends_at", "2024-07-20T00:00:00Z")
        );
        Assert.False((await Read(created)).Flag("is_latest_desired_state_synced_with_provider"));
    }

    [Fact]
    public async Task With_a_delay_the_door_goes_on_as_it_knew_until_the_change_arrives()
    {
        var options = new SimulatedSystemOptions { SyncDelay = TimeSpan.FromMinutes(1) };
        var building = _api.Simulator.AddLatchBuilding("Maple House", options, "Front Door");
        var user = await _api.CreateUser(building.AcsSystemId);
        var created = await _api.CreatePin(user, building.Entrances[0].AcsEntranceId);
        var pin = created.Text("code");

        Assert.Empty(_api.Simulator.FindEntrancesOpenedBy(pin));
        _api.Time.Advance(TimeSpan.FromMinutes(1));
        Assert.Single(_api.Simulator.FindEntrancesOpenedBy(pin));

        await _api.Call("acs/users/suspend", ("acs_user_id", user));
        Assert.False((await Read(created)).Flag("is_latest_desired_state_synced_with_provider"));
        Assert.Single(_api.Simulator.FindEntrancesOpenedBy(pin));
        _api.Time.Advance(TimeSpan.FromSeconds(30));
        await _api.Call("acs/users/unsuspend", ("acs_user_id", user));
        _api.Time.Advance(TimeSpan.FromSeconds(30));
        Assert.Empty(_api.Simulator.FindEntrancesOpenedBy(pin));
        _api.Time.Advance(TimeSpan.FromSeconds(30));
        Assert.Single(_api.Simulator.FindEntrancesOpenedBy(pin));
    }

    [Fact]
    public async Task Without_a_hub_changes_are_carried_by_hand()
    {
        var building = _api.Simulator.AddLatchBuilding(
            "Maple House",
            new SimulatedSystemOptions { HasHub = false },
            "Front Door"
        );
        var entrance = await _api.Call("acs/entrances/get", ("acs_entrance_id", building.Entrances[0].AcsEntranceId));
        Assert.False(entrance["latch_metadata"]!.Flag("is_connected"));
        var created = await _api.CreatePin(
            await _api.CreateUser(building.AcsSystemId),
            building.Entrances[0].AcsEntranceId
        );
        var pin = created.Text("code");

        _api.Time.Advance(TimeSpan.FromDays(1));
        Assert.Empty(_api.Simulator.FindEntrancesOpenedBy(pin));
        Assert.False(Assert.Single(_api.Simulator.Credentials).IsSynced);
        _api.Simulator.CarryChangesToDoors(building.AcsSystemId);
        Assert.Single(_api.Simulator.FindEntrancesOpenedBy(pin));
        Assert.True(Assert.Single(_api.Simulator.Credentials).IsSynced);

        // A deleted PIN opens on until somebody tells the door.
        await _api.Call("acs/credentials/delete", ("acs_credential_id", created.Id("acs_credential")));
        Assert.Single(_api.Simulator.FindEntrancesOpenedBy(pin));
        _api.Simulator.CarryChangesToDoors(building.AcsSystemId);
        Assert.Empty(_api.Simulator.FindEntrancesOpenedBy(pin));
        Assert.Throws<ArgumentException>(() => _api.Simulator.CarryChangesToDoors("elsewhere"));
    }

    private Task<JsonNode> Read(JsonNode credential) =>
        _api.Call("acs/credentials/get", ("acs_credential_id", credential.Id("acs_credential")));
}
