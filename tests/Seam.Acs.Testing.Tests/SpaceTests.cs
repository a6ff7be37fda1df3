using System.Text.Json.Nodes;

namespace Seam.Acs.Testing.Tests;

public sealed class SpaceTests
{
    private readonly SimulatorApi _api = new();
    private readonly SimulatedSystem _building;
    private readonly string _device;

    public SpaceTests()
    {
        _building = _api.Simulator.AddLatchBuilding("Maple House", "Front Door", "Room 101");
        _device = _api.Simulator.AddDevice("Shed");
    }

    private string Front => _building.Entrances[0].AcsEntranceId;

    private string Room => _building.Entrances[1].AcsEntranceId;

    [Fact]
    public async Task A_space_holds_entrances_and_devices()
    {
        var space = await Create(("acs_entrance_ids", new[] { Front }), ("device_ids", new[] { _device }));
        var id = space.Id("space");
        Assert.Equal((1, 1), Counts(space));

        await _api.Call("spaces/add_acs_entrances", ("space_id", id), ("acs_entrance_ids", new[] { Room }));
        await _api.Call("spaces/remove_devices", ("space_id", id), ("device_ids", new[] { _device }));
        Assert.Equal((2, 0), Counts(await Get(id)));
        Assert.Equal([Front, Room], (await _api.Call("acs/entrances/list", ("space_id", id))).Ids("acs_entrance"));
        await _api.Call("spaces/remove_acs_entrances", ("space_id", id), ("acs_entrance_ids", new[] { Front }));
        await _api.Call("spaces/add_devices", ("space_id", id), ("device_ids", new[] { _device }));
        Assert.Equal((1, 1), Counts(await Get(id)));
        var replaced = await _api.Call(
            "spaces/update",
            ("space_id", id),
            ("name", "Ground floor"),
            ("acs_entrance_ids", Array.Empty<string>())
        );

        Assert.Equal((0, 1), Counts(replaced));
        Assert.Equal("Ground floor", replaced.Text("name"));
    }

    [Fact]
    public async Task A_deleted_space_leaves_its_entrances_alone()
    {
        var id = (await Create(("acs_entrance_ids", new[] { Front }))).Id("space");

        await _api.Call("spaces/delete", ("space_id", id));

        (await _api.Refused("spaces/get", ("space_id", id))).Assert404("space_not_found");
        var entrance = await _api.Call("acs/entrances/get", ("acs_entrance_id", Front));
        Assert.Empty(entrance["space_ids"]!.AsArray());
        var deleted = await _api.Call("events/get", ("event_type", "space.deleted"));
        Assert.Equal([Front], deleted["acs_entrance_ids"]!.AsArray().Select(item => item!.GetValue<string>()));
    }

    [Fact]
    public async Task A_key_is_unique_and_names_its_space()
    {
        var id = (await Create(("space_key", "ground"))).Id("space");
        var other = (await Create()).Id("space");

        Assert.Equal(id, (await _api.Call("spaces/get", ("space_key", "ground"))).Id("space"));
        (await _api.Refused("spaces/create", ("name", "Again"), ("space_key", "ground"))).AssertInvalid("space_key");
        (await _api.Refused("spaces/update", ("space_id", other), ("space_key", "ground"))).AssertInvalid("space_key");
        await _api.Call("spaces/update", ("space_key", "ground"), ("name", "Renamed"));
        Assert.Equal("Renamed", (await Get(id)).Text("name"));
        (await _api.Refused("spaces/get", ("space_key", "attic"))).Assert404("space_not_found");
        (await _api.Refused("spaces/create", ("name", " "))).AssertInvalid("name");
    }

    [Fact]
    public async Task An_account_brings_what_it_has()
    {
        var id = (await Create()).Id("space");
        var account = (await _api.Call("acs/entrances/get", ("acs_entrance_id", Front))).Text("connected_account_id");

        await _api.Call("spaces/add_connected_account", ("space_id", id), ("connected_account_id", account));
        Assert.Equal((2, 0), Counts(await Get(id)));
        await _api.Call("spaces/remove_connected_account", ("space_id", id), ("connected_account_id", account));
        Assert.Equal((0, 0), Counts(await Get(id)));
    }

    [Fact]
    public async Task Spaces_are_listed_by_key_customer_and_name()
    {
        var id = (await Create(("space_key", "ground"), ("customer_key", "acme"))).Id("space");
        await Create(("name", "Attic"));
        async Task<string[]> List(string name, object value) =>
            (await _api.Call("spaces/list", (name, value))).Ids("space");

        Assert.Equal([id], await List("space_key", "ground"));
        Assert.Equal([id], await List("customer_key", "acme"));
        Assert.Equal([id], await List("search", "floor"));
        Assert.Single(await List("limit", 1));
    }

    [Fact]
    public async Task What_belongs_to_a_space_is_told_at_once()
    {
        var id = (await Create(("acs_entrance_ids", new[] { Front }), ("device_ids", new[] { _device }))).Id("space");

        var all = (await _api.Call("spaces/get_related", ("space_ids", new[] { id }))).AsObject();
        var some = await _api.Call(
            "spaces/get_related",
            ("space_ids", new[] { id }),
            ("include", new[] { "acs_entrances", "devices" }),
            ("exclude", new[] { "devices" })
        );

        Assert.Equal([Front], all["acs_entrances"]!.Ids("acs_entrance"));
        Assert.Equal([_device], all["devices"]!.Ids("device"));
        Assert.Equal(2, all["connected_accounts"]!.AsArray().Count);
        Assert.Equal([_building.AcsSystemId], all["acs_systems"]!.Ids("acs_system"));
        Assert.Equal([id], all["spaces"]!.Ids("space"));
        Assert.Equal(["acs_entrances"], some.AsObject().Select(pair => pair.Key));
    }

    private static (int Entrances, int Devices) Counts(JsonNode space) =>
        ((int)space["acs_entrance_count"]!.GetValue<double>(), (int)space["device_count"]!.GetValue<double>());

    private Task<JsonNode> Get(string id) => _api.Call("spaces/get", ("space_id", id));

    private Task<JsonNode> Create(params (string Name, object? Value)[] parameters) =>
        _api.Call(
            "spaces/create",
            parameters.Any(pair => pair.Name == "name") ? parameters : [("name", "First floor"), .. parameters]
        );
}
