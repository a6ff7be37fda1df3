using System.Text.Json.Nodes;

namespace Seam.Acs.Testing.Tests;

public sealed class EventTests
{
    private const string LongAgo = "2024-01-01T00:00:00Z";
    private readonly SimulatorApi _api = new();

    [Fact]
    public async Task What_happens_in_a_building_appears_in_its_order()
    {
        var building = _api.Simulator.AddLatchBuilding("Maple House", "Front Door");
        var user = await _api.CreateUser(building.AcsSystemId);
        await _api.CreatePin(user, building.Entrances[0].AcsEntranceId);
        await _api.Call("acs/users/delete", ("acs_user_id", user));

        Assert.Equal(
            [
                "acs_system.added",
                "acs_system.connected",
                "acs_entrance.added",
                "acs_user.created",
                "acs_credential.issued",
                "acs_credential.deleted",
                "acs_user.deleted",
            ],
            await Types(("since", LongAgo))
        );
        Assert.Equal(
            ["acs_user.created", "acs_credential.issued", "acs_credential.deleted", "acs_user.deleted"],
            await Types(("since", LongAgo), ("acs_user_id", user))
        );
    }

    [Fact]
    public async Task A_deferred_PIN_is_issued_when_the_hub_brought_it()
    {
        var building = _api.Simulator.AddLatchBuilding(
            "Maple House",
            new SimulatedSystemOptions { DeferPins = true, SyncDelay = TimeSpan.FromMinutes(3) },
            "Front Door"
        );
        await _api.CreatePin(await _api.CreateUser(building.AcsSystemId), building.Entrances[0].AcsEntranceId);

        (await _api.Refused("events/get", ("event_type", "acs_credential.issued"))).Assert404("event_not_found");
        _api.Time.Advance(TimeSpan.FromMinutes(5));
        var issued = await _api.Call("events/get", ("event_type", "acs_credential.issued"));

        Assert.Equal("2024-07-13T12:03:00.000Z", issued.Text("occurred_at"));
        Assert.Equal("2024-07-13T12:03:00.000Z", issued.Text("created_at"));
    }

    [Fact]
    public async Task Events_are_listed_since_a_time_or_between_two()
    {
        foreach (var name in (string[])["A", "B", "C"])
        {
            _api.Simulator.AddLatchBuilding(name);
            _api.Time.Advance(TimeSpan.FromMinutes(1));
        }
        Task<string[]> Added(params (string, object?)[] parameters) =>
            Types([.. parameters, ("event_type", "acs_system.added")]);

        Assert.Equal(3, (await Added(("since", "2024-07-13T12:00:00Z"))).Length);
        Assert.Equal(2, (await Added(("since", "2024-07-13T12:01:00Z"))).Length);
        Assert.Single(await Added(("between", new[] { "2024-07-13T12:00:00Z", "2024-07-13T12:02:00Z" })));
        Assert.Single(await Added(("since", LongAgo), ("limit", 1)));
        (
            await _api.Refused("events/list", ("between", new[] { "2024-07-13T12:02:00Z", "2024-07-13T12:00:00Z" }))
        ).AssertInvalid("between");
        (await _api.Refused("events/list")).AssertInvalid("");
        (await _api.Refused("events/list", ("since", LongAgo), ("limit", 0))).AssertInvalid("limit");
    }

    [Fact]
    public async Task Events_are_found_by_type_ID_system_and_identity()
    {
        var maple = _api.Simulator.AddLatchBuilding("Maple House").AcsSystemId;
        var oak = _api.Simulator.AddLatchBuilding("Oak House").AcsSystemId;
        var identity = (await _api.Call("user_identities/create", ("full_name", "Jane"))).Id("user_identity");
        await _api.Call(
            "acs/users/create",
            ("acs_system_id", oak),
            ("full_name", "Jane"),
            ("user_identity_id", identity)
        );
        var created = await _api.Call("events/get", ("event_type", "acs_user.created"));

        Assert.Equal(["acs_user.created"], await Types(("since", LongAgo), ("user_identity_id", identity)));
        Assert.Equal(
            ["acs_system.added", "acs_user.created"],
            await Types(
                ("since", LongAgo),
                ("acs_system_id", oak),
                ("event_types", new[] { "acs_system.added", "acs_user.created" })
            )
        );
        Assert.Equal(5, (await Types(("since", LongAgo), ("acs_system_ids", new[] { maple, oak }))).Length);
        Assert.Equal(["acs_user.created"], await Types(("event_ids", new[] { created.Id("event") })));
        Assert.True(JsonNode.DeepEquals(created, await _api.Call("events/get", ("event_id", created.Id("event")))));
    }

    [Fact]
    public async Task The_unlocking_of_a_door_is_told_with_its_end()
    {
        var office = _api.Simulator.AddSystem(SimulatedSystemKind.BrivoAccount, "Office", "Lobby");
        var user = await _api.CreateUser(office.AcsSystemId);
        var key = await _api.Call("acs/credentials/create", ("acs_user_id", user), ("access_method", "cloud_key"));
        await _api.Call(
            "acs/entrances/unlock",
            ("acs_entrance_id", office.Entrances[0].AcsEntranceId),
            ("acs_credential_id", key.Id("acs_credential"))
        );

        var failed = await _api.Call("events/get", ("event_type", "action_attempt.unlock_door.failed"));

        Assert.Equal(("UNLOCK_DOOR", "error"), (failed.Text("action_type"), failed.Text("status")));
    }

    private async Task<string[]> Types(params (string, object?)[] parameters) =>
        [.. (await _api.Call("events/list", parameters)).AsArray().Select(found => found!.Text("event_type"))];
}
