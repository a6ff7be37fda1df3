using System.Text.Json.Nodes;

namespace Seam.Acs.Testing.Tests;

public sealed partial class AccessGrantTests
{
    private readonly SimulatorApi _api = new();
    private readonly SimulatedSystem _latch;
    private readonly SimulatedSystem _hotel;

    public AccessGrantTests()
    {
        _latch = _api.Simulator.AddLatchBuilding("Maple House", "Front Door", "Room 101");
        _hotel = _api.Simulator.AddSystem(SimulatedSystemKind.VisionlineSystem, "Hotel", "Room 1");
    }

    private string Front => _latch.Entrances[0].AcsEntranceId;

    private string Room => _latch.Entrances[1].AcsEntranceId;

    [Fact]
    public async Task A_grant_makes_a_PIN_for_each_Latch_door_for_its_time()
    {
        var grant = await Create("code", Front, Room);

        var methods = await Methods(grant);
        Assert.Equal(2, methods.Count);
        Assert.Equal(["Front Door"], Opened(methods[0]!.Text("code")));
        Assert.Equal(["Room 101"], Opened(methods[1]!.Text("code")));
        Assert.Single(_api.Simulator.Users);
        Assert.Equal(
            grant["access_method_ids"]!.ToJsonString(),
            grant["requested_access_methods"]![0]!["created_access_method_ids"]!.ToJsonString()
        );
        _api.Time.Advance(TimeSpan.FromDays(5));
        Assert.Empty(Opened(methods[0]!.Text("code")));
        await Call("update", grant, ("ends_at", "2024-08-01T00:00:00Z"));
        Assert.Equal(["Front Door"], Opened(methods[0]!.Text("code")));
        Assert.Equal(
            "2024-08-01T00:00:00.000Z",
            (await _api.Call("events/get", ("event_type", "access_grant.access_times_changed"))).Text("ends_at")
        );
    }

    [Fact]
    public async Task A_deleted_grant_takes_its_access_along()
    {
        var grant = await Create("code", Front);
        var code = (await Methods(grant))[0]!.Text("code");

        await Call("delete", grant);

        Assert.Empty(Opened(code));
        Assert.Empty(_api.Simulator.Credentials);
        (await _api.Refused("access_grants/get", ("access_grant_id", grant.Id("access_grant")))).Assert404(
            "access_grant_not_found"
        );
        Assert.Equal(
            [
                "access_grant.created",
                "access_method.created",
                "access_method.issued",
                "access_grant.access_granted_to_door",
                "access_grant.access_granted_to_all_doors",
                "access_method.revoked",
                "access_method.deleted",
                "access_grant.deleted",
            ],
            await Events(grant)
        );
    }

    [Fact]
    public async Task A_grant_follows_its_space()
    {
        var space = (await _api.Call("spaces/create", ("name", "Home"), ("space_key", "home"))).Id("space");
        var grant = await _api.Call(
            "access_grants/create",
            ("user_identity", JsonNode.Parse("""{"full_name":"Jane","email_address":"jane@example.com"}""")),
            ("space_keys", new[] { "home" }),
            ("ends_at", "2024-07-18T12:00:00Z"),
            ("requested_access_methods", JsonNode.Parse("""[{"mode":"code"}]"""))
        );
        Assert.Empty(await Methods(grant));

        await _api.Call("spaces/add_acs_entrances", ("space_id", space), ("acs_entrance_ids", new[] { Room }));
        var code = Assert.Single(await Methods(grant))!.Text("code");
        Assert.Equal(["Room 101"], Opened(code));
        await _api.Call("spaces/delete", ("space_id", space));

        Assert.Empty(Opened(code));
        Assert.Contains("access_grant.access_to_door_lost", await Events(grant));
    }

    [Fact]
    public async Task What_a_system_cannot_do_is_an_error_on_the_grant()
    {
        var grant = await Create("card", Front);

        Assert.Empty(await Methods(grant));
        Assert.Equal(
            "cannot_create_requested_access_methods",
            Assert.Single(grant["errors"]!.AsArray())!.Text("error_code")
        );
        Assert.Contains("access_grant.could_not_create_requested_access_methods", await Events(grant));
        await _api.Call(
            "access_grants/request_access_methods",
            ("access_grant_id", grant.Id("access_grant")),
            ("requested_access_methods", JsonNode.Parse("""[{"mode":"code"}]"""))
        );
        Assert.Equal("code", Assert.Single(await Methods(grant))!.Text("mode"));
    }

    [Fact]
    public async Task A_code_that_cannot_be_had_is_a_warning()
    {
        var grant = await _api.Call(
            "access_grants/create",
            ("user_identity_id", await CreateIdentity()),
            ("acs_entrance_ids", new[] { Front }),
            ("ends_at", "2024-07-18T12:00:00Z"),
            ("requested_access_methods", JsonNode.Parse("""[{"mode":"code","code":"1234567"}]"""))
        );

        var warning = Assert.Single(grant["warnings"]!.AsArray())!;
        Assert.Equal("requested_code_unavailable", warning.Text("warning_code"));
        Assert.Equal("1234567", warning.Text("original_code"));
        Assert.Equal((await Methods(grant))[0]!.Text("code"), warning.Text("new_code"));
        var credential = Assert.Single((await _api.Call("acs/credentials/list")).AsArray())!;
        var same = Assert.Single(credential["warnings"]!.AsArray())!;
        Assert.Equal("requested_code_unavailable", same.Text("warning_code"));
        Assert.Equal(
            (warning.Text("original_code"), credential.Text("code")),
            (same.Text("original_code"), same.Text("new_code"))
        );
    }

    [Fact]
    public async Task A_card_waits_for_an_encoder_or_takes_a_number()
    {
        var encoder = _api.Simulator.AddEncoder(_hotel.AcsSystemId, "Desk");
        var door = _hotel.Entrances[0].AcsEntranceId;
        var (first, second) = (await Create("card", door), await Create("card", door));
        var method = Assert.Single(await Methods(first))!;
        Assert.True(method.Flag("is_encoding_required"));

        var encoded = await End(
            await _api.Call(
                "access_methods/encode",
                ("access_method_id", method.Id("access_method")),
                ("acs_encoder_id", encoder)
            )
        );
        var assigned = await End(
            await _api.Call(
                "access_methods/assign_card",
                ("access_method_id", (await Methods(second))[0]!.Id("access_method")),
                ("card_number", "77")
            )
        );

        Assert.True(encoded["result"]!.Flag("is_issued"));
        Assert.False(assigned["result"]!.Flag("is_encoding_required"));
        Assert.Equal(["Room 1"], _api.Simulator.FindEntrancesOpenedByCard("77").Select(entrance => entrance.Name));
        Assert.Contains("access_method.card_encoding_required", await Events(first));
        Assert.Contains("access_method.issued", await Events(first));
        (
            await _api.Refused(
                "access_methods/assign_card",
                ("access_method_id", method.Id("access_method")),
                ("card_number", "77")
            )
        ).AssertInvalid("card_number");
    }

    [Fact]
    public async Task A_mobile_key_comes_with_an_instant_key()
    {
        var grant = await Create("mobile_key", Front, Room);

        var method = Assert.Single(await Methods(grant))!;
        var key = await _api.Call("instant_keys/get", ("instant_key_url", method.Text("instant_key_url")));
        Assert.Equal(grant.Id("user_identity"), key.Id("user_identity"));
        Assert.Equal(grant.Text("client_session_token"), method.Text("client_session_token"));
        Assert.Single(
            (await _api.Call("instant_keys/list", ("user_identity_id", grant.Id("user_identity")))).AsArray()
        );
        await _api.Call("access_methods/delete", ("access_method_id", method.Id("access_method")));

        Assert.Empty((await _api.Call("instant_keys/list")).AsArray());
        Assert.Equal(
            key.Id("client_session"),
            (await _api.Call("events/get", ("event_type", "client_session.deleted"))).Id("client_session")
        );
    }

    [Fact]
    public async Task A_cloud_key_of_a_grant_unlocks_its_door()
    {
        var office = _api.Simulator.AddSystem(SimulatedSystemKind.BrivoAccount, "Office", "Lobby");
        var grant = await Create("cloud_key", office.Entrances[0].AcsEntranceId);

        var attempt = await _api.Call(
            "access_methods/unlock_door",
            ("access_method_id", (await Methods(grant))[0]!.Id("access_method")),
            ("acs_entrance_id", office.Entrances[0].AcsEntranceId)
        );

        Assert.Equal("success", (await End(attempt)).Text("status"));
    }

    [Fact]
    public async Task Methods_are_deleted_by_grant_and_by_reservation()
    {
        var first = await Create("code", Front);
        await _api.Call("access_methods/delete", ("access_grant_id", first.Id("access_grant")));
        Assert.Empty(await Methods(first));
        var second = await _api.Call(
            "access_grants/create",
            ("user_identity_id", await CreateIdentity()),
            ("acs_entrance_ids", new[] { Front }),
            ("ends_at", "2024-07-18T12:00:00Z"),
            ("reservation_key", "r1"),
            ("requested_access_methods", JsonNode.Parse("""[{"mode":"code"}]"""))
        );

        await _api.Call("access_methods/delete", ("reservation_key", "r1"));

        Assert.Empty(await Methods(second));
    }

    [Fact]
    public async Task Grants_and_methods_are_found_by_what_they_are_for()
    {
        var grant = await Create("code", Front);
        await Create("code", Room);
        await Call("update", grant, ("access_grant_key", "g1"), ("name", "Stay"));
        var id = grant.Id("access_grant");
        async Task<string[]> Grants(string name, object value) =>
            (await _api.Call("access_grants/list", (name, value))).Ids("access_grant");

        Assert.Equal([id], await Grants("acs_entrance_id", Front));
        Assert.Equal([id], await Grants("access_grant_key", "g1"));
        Assert.Equal([id], await Grants("access_grant_ids", new[] { id }));
        Assert.Equal([id], await Grants("user_identity_id", grant.Id("user_identity")));
        Assert.Equal(2, (await Grants("acs_system_id", _latch.AcsSystemId)).Length);
        Assert.Equal("Stay", (await _api.Call("access_grants/get", ("access_grant_key", "g1"))).Text("name"));
        Assert.Single((await _api.Call("access_methods/list", ("acs_entrance_id", Front))).AsArray());
        Assert.Single((await _api.Call("access_methods/list", ("access_grant_key", "g1"))).AsArray());
        (await _api.Refused("access_grants/update", ("access_grant_key", "none"))).Assert404("access_grant_not_found");
    }

    [Fact]
    public async Task What_belongs_to_grants_and_methods_is_told_at_once()
    {
        var grant = await Create("code", Front);
        var method = (await Methods(grant))[0]!.Id("access_method");

        var ofGrant = await _api.Call(
            "access_grants/get_related",
            ("access_grant_ids", new[] { grant.Id("access_grant") })
        );
        var ofMethod = await _api.Call(
            "access_methods/get_related",
            ("access_method_ids", new[] { method }),
            ("include", new[] { "acs_entrances" })
        );

        Assert.Equal([method], ofGrant["access_methods"]!.Ids("access_method"));
        Assert.Equal([Front], ofGrant["acs_entrances"]!.Ids("acs_entrance"));
        Assert.Equal([Front], ofMethod["acs_entrances"]!.Ids("acs_entrance"));
        Assert.Single(ofMethod.AsObject());
    }

    [Fact]
    public async Task A_grant_is_taken_into_management()
    {
        var grant = _api.Simulator.AddUnmanagedAccessGrant(
            await CreateIdentity(),
            "code",
            SimulatorApi.Start,
            SimulatorApi.Start.AddDays(1),
            Front
        );
        async Task<string> Method() =>
            Assert.Single(
                (await _api.Call("access_methods/unmanaged/list", ("access_grant_id", grant))).Ids("access_method")
            );

        await _api.Call("access_methods/unmanaged/get", ("access_method_id", await Method()));
        Assert.Equal([grant], (await _api.Call("access_grants/unmanaged/list")).Ids("access_grant"));
        await _api.Call("access_grants/unmanaged/get", ("access_grant_id", grant));
        (await _api.Refused("access_grants/get", ("access_grant_id", grant))).Assert404("access_grant_not_found");
        await _api.Call("access_grants/unmanaged/update", ("access_grant_id", grant), ("is_managed", true));

        Assert.Empty((await _api.Call("access_grants/unmanaged/list")).AsArray());
        await _api.Call("access_grants/get", ("access_grant_id", grant));
    }

    [Fact]
    public async Task An_identity_takes_its_grants_along()
    {
        var grant = await Create("code", Front);

        await _api.Call("user_identities/delete", ("user_identity_id", grant.Id("user_identity")));

        Assert.Empty((await _api.Call("access_grants/list")).AsArray());
        Assert.Empty(_api.Simulator.Credentials);
    }

    [Fact]
    public async Task A_deleted_space_is_no_longer_named_by_its_grants()
    {
        var space = (await _api.Call("spaces/create", ("name", "Floor"), ("acs_entrance_ids", new[] { Front }))).Id(
            "space"
        );
        var grant = await _api.Call(
            "access_grants/create",
            ("user_identity_id", await CreateIdentity()),
            ("space_ids", new[] { space }),
            ("acs_entrance_ids", new[] { Room }),
            ("ends_at", "2024-07-18T12:00:00Z"),
            ("requested_access_methods", JsonNode.Parse("""[{"mode":"code"}]"""))
        );

        await _api.Call("spaces/delete", ("space_id", space));

        var left = await _api.Call("access_grants/get", ("access_grant_id", grant.Id("access_grant")));
        Assert.Empty(left["space_ids"]!.AsArray());
        Assert.Empty(left["location_ids"]!.AsArray());
        Assert.Equal(Room, Assert.Single(Assert.Single(_api.Simulator.Credentials).AcsEntranceIds));
    }

    [Fact]
    public async Task A_deleted_credential_takes_its_method_and_its_instant_key_along()
    {
        var grant = await Create("mobile_key", Front);
        var key = Assert.Single((await _api.Call("instant_keys/list")).AsArray())!;

        await _api.Call(
            "acs/credentials/delete",
            ("acs_credential_id", Assert.Single(_api.Simulator.Credentials).AcsCredentialId)
        );

        Assert.Empty(await Methods(grant));
        Assert.Empty((await _api.Call("instant_keys/list")).AsArray());
        var session = await _api.Refused("client_sessions/get", ("client_session_id", key.Id("client_session")));
        session.Assert404("client_session_not_found");
    }

    private async Task<string> CreateIdentity() =>
        (await _api.Call("user_identities/create", ("full_name", "Jane Doe"))).Id("user_identity");

    private async Task<JsonNode> Create(string mode, params string[] entrances) =>
        await _api.Call(
            "access_grants/create",
            ("user_identity_id", await CreateIdentity()),
            ("acs_entrance_ids", entrances),
            ("ends_at", "2024-07-18T12:00:00Z"),
            ("requested_access_methods", new JsonArray(new JsonObject { ["mode"] = mode }))
        );

    private Task<JsonNode> Call(string operation, JsonNode grant, params (string, object?)[] parameters) =>
        _api.Call("access_grants/" + operation, [("access_grant_id", grant.Id("access_grant")), .. parameters]);

    private async Task<JsonArray> Methods(JsonNode grant)
    {
        var methods = (await _api.Call("access_methods/list", ("access_grant_id", grant.Id("access_grant")))).AsArray();
        foreach (var id in methods.Ids("access_method"))
            await _api.Call("access_methods/get", ("access_method_id", id));
        return methods;
    }

    private IEnumerable<string> Opened(string code) =>
        _api.Simulator.FindEntrancesOpenedBy(code).Select(entrance => entrance.Name);

    private Task<JsonNode> End(JsonNode attempt) =>
        _api.Call("action_attempts/get", ("action_attempt_id", attempt.Id("action_attempt")));

    private async Task<string[]> Events(JsonNode grant)
    {
        var events = await _api.Call(
            "events/list",
            ("since", "2024-01-01T00:00:00Z"),
            ("access_grant_id", grant.Id("access_grant"))
        );
        return [.. events.AsArray().Select(found => found!.Text("event_type"))];
    }
}
