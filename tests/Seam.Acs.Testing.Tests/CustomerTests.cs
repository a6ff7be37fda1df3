using System.Text.Json.Nodes;

namespace Seam.Acs.Testing.Tests;

public sealed class CustomerTests
{
    private readonly SimulatorApi _api = new();

    [Fact]
    public async Task Pushed_data_become_spaces_people_and_stays_with_a_PIN()
    {
        await Push();
        var building = _api.Simulator.AddSystem(
            SimulatedSystemKind.BrivoAccount,
            "Office",
            new SimulatedSystemOptions(),
            "Room 1"
        );

        var space = await _api.Call("spaces/get", ("space_key", "r1"));
        Assert.Equal(("Room 1", "acme"), (space.Text("name"), space.Text("customer_key")));
        var guest = await _api.Call("user_identities/get", ("user_identity_key", "g1"));
        Assert.Equal("Jane Doe", guest.Text("full_name"));
        var grant = await _api.Call("access_grants/get", ("access_grant_key", "s1"));
        Assert.Equal(
            (guest.Id("user_identity"), "s1", space.Id("space")),
            (grant.Id("user_identity"), grant.Text("reservation_key"), grant["space_ids"]![0]!.GetValue<string>())
        );
        Assert.Empty(grant["access_method_ids"]!.AsArray());
        Assert.Equal(
            grant.Id("access_grant"),
            (await _api.Call("access_grants/list", ("customer_key", "acme"))).Ids("access_grant").Single()
        );

        await _api.Call(
            "spaces/add_acs_entrances",
            ("space_id", space.Id("space")),
            ("acs_entrance_ids", new[] { building.Entrances[0].AcsEntranceId })
        );
        var credential = Assert.Single(_api.Simulator.Credentials);
        Assert.Equal("4711", credential.Code);
    }

    [Fact]
    public async Task What_is_pushed_again_under_its_key_is_changed()
    {
        await Push();
        await Push(room: "Room 1b", name: "Jane B. Doe", endsAt: "2024-08-02T00:00:00Z");

        Assert.Equal("Room 1b", Assert.Single((await _api.Call("spaces/list")).AsArray())!.Text("name"));
        Assert.Equal("Jane B. Doe", Assert.Single(_api.Simulator.UserIdentities).FullName);
        var grant = Assert.Single((await _api.Call("access_grants/list")).AsArray())!;
        Assert.Equal("2024-08-02T00:00:00.000Z", grant.Text("ends_at"));
    }

    [Fact]
    public async Task What_names_something_unknown_is_refused_whole()
    {
        var unknownRoom = await _api.Refused(
            "customers/push_data",
            ("customer_key", "acme"),
            ("guests", JsonNode.Parse("""[{"guest_key":"g1","name":"Jane"}]""")),
            ("reservations", JsonNode.Parse("""[{"reservation_key":"s1","guest_key":"g1","room_keys":["none"]}]"""))
        );
        var unknownGuest = await _api.Refused(
            "customers/push_data",
            ("customer_key", "acme"),
            ("bookings", JsonNode.Parse("""[{"booking_key":"b1","guest_key":"none"}]"""))
        );

        Assert.Equal("space_not_found", unknownRoom.Type);
        Assert.Equal("user_identity_not_found", unknownGuest.Type);
        Assert.Empty(_api.Simulator.UserIdentities);
        _api.Simulator.AddUserIdentity("Other", "jane@example.com");
        (
            await _api.Refused(
                "customers/push_data",
                ("customer_key", "acme"),
                ("users", JsonNode.Parse("""[{"user_key":"u1","name":"Jane","email_address":"jane@example.com"}]"""))
            )
        ).AssertInvalid("");
        (
            await _api.Refused(
                "customers/push_data",
                ("customer_key", "acme"),
                ("users", JsonNode.Parse("""[{"user_key":"u1","name":"Jane"}]""")),
                (
                    "bookings",
                    JsonNode.Parse("""[{"booking_key":"b1","user_key":"u1","ends_at":"2020-01-01T00:00:00Z"}]""")
                )
            )
        ).AssertInvalid("");
    }

    [Fact]
    public async Task Data_are_deleted_by_key_or_with_their_customer()
    {
        await Push();
        _api.Simulator.AddUserIdentity("Other");
        await _api.Call("customers/delete_data", ("reservation_keys", new[] { "s1", "none" }));
        Assert.Empty((await _api.Call("access_grants/list")).AsArray());
        Assert.Equal(2, _api.Simulator.UserIdentities.Count);

        await _api.Call("customers/delete_data", ("customer_keys", new[] { "acme" }));

        Assert.Equal("Other", Assert.Single(_api.Simulator.UserIdentities).FullName);
        Assert.Empty((await _api.Call("spaces/list")).AsArray());
    }

    [Fact]
    public async Task A_portal_is_for_a_customer_and_for_a_time()
    {
        var portal = await _api.Call(
            "customers/create_portal",
            ("customer_data", JsonNode.Parse("""{"customer_key":"acme","units":[{"unit_key":"u1","name":"Unit 1"}]}"""))
        );

        Assert.Equal(("acme", "2024-07-14T12:00:00.000Z"), (portal.Text("customer_key"), portal.Text("expires_at")));
        Assert.Equal("Unit 1", (await _api.Call("spaces/get", ("space_key", "u1"))).Text("name"));
        (await _api.Refused("customers/create_portal")).AssertInvalid("customer_data");
    }

    private Task<JsonNode> Push(
        string room = "Room 1",
        string name = "Jane Doe",
        string endsAt = "2024-08-01T00:00:00Z"
    ) =>
        _api.Call(
            "customers/push_data",
            ("customer_key", "acme"),
            ("rooms", new JsonArray(new JsonObject { ["room_key"] = "r1", ["name"] = room })),
            (
                "guests",
                new JsonArray(
                    new JsonObject
                    {
                        ["guest_key"] = "g1",
                        ["name"] = name,
                        ["email_address"] = "jane@example.com",
                    }
                )
            ),
            (
                "reservations",
                new JsonArray(
                    new JsonObject
                    {
                        ["reservation_key"] = "s1",
                        ["guest_key"] = "g1",
                        ["room_keys"] = new JsonArray("r1"),
                        ["ends_at"] = endsAt,
                        ["preferred_code"] = "4711",
                    }
                )
            )
        );
}
