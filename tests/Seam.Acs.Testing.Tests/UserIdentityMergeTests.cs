using System.Text.Json.Nodes;

namespace Seam.Acs.Testing.Tests;

public sealed class UserIdentityMergeTests
{
    private readonly SimulatorApi _api = new();
    private readonly SimulatedSystem _building;

    public UserIdentityMergeTests() => _building = _api.Simulator.AddLatchBuilding("Maple House", "Front Door");

    [Fact]
    public async Task Kept_identity_gets_the_email_address_and_phone_number_that_it_lacks()
    {
        var kept = await Create("Jane", ("email_address", "jane@example.com"));
        var first = await Create("J. Doe", ("email_address", "j@example.com"), ("phone_number", "+15555550100"));
        var second = await Create("Jane Doe", ("phone_number", "+15555550199"), ("user_identity_key", "second"));

        await Merge(kept, first, second);

        var identity = await Get(kept);
        Assert.Equal(
            ("Jane", "jane@example.com", "+15555550100"),
            (identity.Text("full_name"), identity.Text("email_address"), identity.Text("phone_number"))
        );
        Assert.Null(identity["user_identity_key"]);
        Assert.Equal([first, second], Texts(identity["merged_user_identity_ids"]));
        Assert.Equal(["second"], Texts(identity["merged_user_identity_keys"]));
        Assert.Equal(kept, Assert.Single(_api.Simulator.UserIdentities).UserIdentityId);
        // The values that the kept identity did not take are free again.
        await Create("John", ("email_address", "j@example.com"), ("phone_number", "+15555550199"));
    }

    [Fact]
    public async Task Merged_IDs_and_keys_return_the_kept_identity()
    {
        var kept = await Create("Jane", ("user_identity_key", "kept"));
        var merged = await Create("J. Doe", ("user_identity_key", "merged"));

        await Merge(kept, merged);

        Assert.Equal(kept, (await Get(merged)).Id("user_identity"));
        Assert.Equal(
            kept,
            (await _api.Call("user_identities/get", ("user_identity_key", "merged"))).Id("user_identity")
        );
        var list = await _api.Call("user_identities/list", ("user_identity_ids", new[] { merged, kept }));
        Assert.Equal([kept], list.Ids("user_identity"));
        (await _api.Refused("user_identities/create", ("user_identity_key", "merged"))).AssertInvalid(
            "user_identity_key"
        );
        await _api.Call("user_identities/update", ("user_identity_id", merged), ("full_name", "Jane Doe"));
        Assert.Equal("Jane Doe", (await Get(kept)).Text("full_name"));
        var user = await _api.CreateUser(_building.AcsSystemId);
        await _api.Call(
            "user_identities/add_acs_user",
            ("user_identity_id", kept),
            ("user_identity_key", "merged"),
            ("acs_user_id", user)
        );
        Assert.Equal([user], Assert.Single(_api.Simulator.UserIdentities).AcsUserIds);
    }

    [Fact]
    public async Task Everything_of_a_merged_identity_moves_to_the_kept_identity()
    {
        var kept = await Create("Jane");
        var merged = await Create("J. Doe", ("user_identity_key", "merged"));
        var front = _building.Entrances[0].AcsEntranceId;
        var device = _api.Simulator.AddDevice("Shed");
        var grant = await _api.Call(
            "access_grants/create",
            ("user_identity_id", merged),
            ("acs_entrance_ids", new[] { front }),
            ("ends_at", "2024-07-18T12:00:00Z"),
            ("requested_access_methods", JsonNode.Parse("""[{"mode":"code"},{"mode":"mobile_key"}]"""))
        );
        var codes = _api.Simulator.Credentials.Select(credential => credential.Code).OfType<string>().ToList();
        var session = (await _api.Call("client_sessions/create", ("user_identity_id", merged))).Id("client_session");
        var phone = (await _api.Call("phones/simulate/create_sandbox_phone", ("user_identity_id", merged))).Id(
            "device"
        );
        await _api.Call("user_identities/grant_access_to_device", ("user_identity_id", merged), ("device_id", device));

        await Merge(kept, merged);

        Assert.Equal(kept, (await Only("access_grants/list", kept)).Id("user_identity"));
        Assert.Equal(grant.Id("access_grant"), (await Only("access_grants/list", merged)).Id("access_grant"));
        var user = Assert.Single(_api.Simulator.Users);
        Assert.Equal(kept, user.UserIdentityId);
        Assert.Equal(user.AcsUserId, (await Only("acs/users/list", merged)).Id("acs_user"));
        Assert.Equal(user.AcsUserId, (await Only("user_identities/list_acs_users", merged)).Id("acs_user"));
        Assert.Equal(2, (await List("acs/credentials/list", merged)).Count);
        Assert.Contains(session, (await List("client_sessions/list", merged)).Ids("client_session"));
        Assert.Equal(
            kept,
            (await _api.Call("client_sessions/get", ("client_session_id", session))).Id("user_identity")
        );
        Assert.Equal(kept, (await Only("instant_keys/list", merged)).Id("user_identity"));
        Assert.Equal([phone], (await _api.Call("phones/list", ("owner_user_identity_id", merged))).Ids("device"));
        Assert.Equal(device, (await Only("user_identities/list_accessible_devices", kept)).Id("device"));
        Assert.Equal(front, (await Only("user_identities/list_accessible_entrances", merged)).Id("acs_entrance"));
        Assert.All(codes, code => Assert.Single(_api.Simulator.FindEntrancesOpenedBy(code)));

        await _api.Call("user_identities/delete", ("user_identity_id", merged));

        Assert.Empty(_api.Simulator.UserIdentities);
        Assert.Empty(_api.Simulator.Credentials);
        foreach (var id in (string[])[kept, merged])
            (await _api.Refused("user_identities/get", ("user_identity_id", id))).Assert404("user_identity_not_found");
    }

    [Fact]
    public async Task Client_session_of_a_merged_identity_sees_the_kept_identity()
    {
        var kept = await Create("Jane");
        var merged = await Create("J. Doe");
        var token = (await _api.Call("client_sessions/create", ("user_identity_id", merged))).Text("token");

        await Merge(kept, merged);

        _api.Authorization = new("Bearer", token);
        Assert.Equal(kept, (await Get(merged)).Id("user_identity"));
    }

    [Fact]
    public async Task Repeating_a_merge_changes_nothing()
    {
        var kept = await Create("Jane", ("user_identity_key", "kept"));
        var merged = await Create("J. Doe", ("user_identity_key", "merged"));
        await Merge(kept, merged);
        var before = await Get(kept);

        await Merge(kept, merged);
        await MergeKeys("kept", "merged");

        Assert.True(JsonNode.DeepEquals(before, await Get(kept)));
    }

    [Fact]
    public async Task Merges_by_key_add_up()
    {
        var (first, second, third) = (
            await Create("Jane", ("user_identity_key", "first")),
            await Create("J.", ("user_identity_key", "second")),
            await Create("J. D.", ("user_identity_key", "third"))
        );

        await MergeKeys("second", "third");
        await MergeKeys("first", "third");

        var identity = await _api.Call("user_identities/get", ("user_identity_key", "third"));
        Assert.Equal(first, identity.Id("user_identity"));
        Assert.Equal([second, third], Texts(identity["merged_user_identity_ids"]));
        Assert.Equal(["second", "third"], Texts(identity["merged_user_identity_keys"]));
    }

    [Fact]
    public async Task Two_users_of_a_system_stay_and_the_first_is_meant_by_the_system()
    {
        var john = await Create("J. Doe", ("acs_system_ids", new[] { _building.AcsSystemId }));
        var kept = await Create("Jane", ("acs_system_ids", new[] { _building.AcsSystemId }));
        var users = _api.Simulator.Users.Select(user => user.AcsUserId).ToList();
        var pins = new List<string>();
        foreach (var user in users)
            pins.Add((await _api.CreatePin(user, _building.Entrances[0].AcsEntranceId)).Text("code"));

        await Merge(kept, john);

        Assert.Equal(users, Texts((await Get(kept))["acs_user_ids"]));
        Assert.All(pins, pin => Assert.Single(_api.Simulator.FindEntrancesOpenedBy(pin)));
        var meant = await _api.Call(
            "acs/users/get",
            ("user_identity_id", kept),
            ("acs_system_id", _building.AcsSystemId)
        );
        Assert.Equal(users[0], meant.Id("acs_user"));
        Assert.Single(await List("user_identities/list_acs_systems", kept));
        Assert.Single(await List("user_identities/list_accessible_entrances", kept));
    }

    [Fact]
    public async Task Events_from_before_a_merge_are_found_by_both_IDs_of_the_identity()
    {
        var kept = await Create("Jane");
        var merged = await Create("J. Doe", ("acs_system_ids", new[] { _building.AcsSystemId }));

        await Merge(kept, merged);

        foreach (var id in (string[])[kept, merged])
        {
            var events = await _api.Call(
                "events/list",
                ("user_identity_id", id),
                ("since", "2024-01-01T00:00:00Z"),
                ("event_type", "acs_user.created")
            );
            Assert.Single(events.AsArray());
        }
    }

    [Fact]
    public async Task Pushed_person_with_a_merged_key_changes_the_kept_identity()
    {
        var kept = await Create("Jane", ("user_identity_key", "kept"), ("email_address", "jane@example.com"));
        await Create("J. Doe", ("user_identity_key", "merged"));
        await MergeKeys("kept", "merged");

        await _api.Call(
            "customers/push_data",
            ("customer_key", "acme"),
            (
                "guests",
                JsonNode.Parse("""[{"guest_key":"merged","name":"Jane Roe","email_address":"jane@example.com"}]""")
            )
        );

        Assert.Equal("Jane Roe", (await Get(kept)).Text("full_name"));
        await _api.Call("customers/delete_data", ("guest_keys", new[] { "merged" }));
        Assert.Empty(_api.Simulator.UserIdentities);
    }

    [Fact]
    public async Task Merge_of_an_unknown_or_of_the_kept_identity_is_refused_and_changes_nothing()
    {
        var kept = await Create("Jane", ("user_identity_key", "kept"));
        var merged = await Create("J. Doe", ("user_identity_key", "merged"));
        var unmanaged = _api.Simulator.AddUnmanagedUserIdentity("Una", "una@example.com");
        var stranger = Guid.NewGuid().ToString();

        foreach (var unknown in (string[])[stranger, unmanaged])
        {
            (await Refused(unknown, merged)).Assert404("user_identity_not_found");
            var reply = await Refused(kept, merged, unknown);
            Assert.Equal((400, "user_identity_not_found"), ((int)reply.Status, reply.Type));
        }
        (await Refused(kept, merged, kept)).AssertInvalid("merged_user_identity_ids");
        (await RefusedKeys("unknown", "merged")).Assert404("user_identity_not_found");
        Assert.Equal("user_identity_not_found", (await RefusedKeys("kept", "merged", "unknown")).Type);
        (await RefusedKeys("kept", "kept")).AssertInvalid("merged_user_identity_keys");

        Assert.Equal(3, _api.Simulator.UserIdentities.Count);
        await Merge(kept, merged);
        // The ID of the merged identity names the kept one on both sides.
        (await Refused(merged, kept)).AssertInvalid("merged_user_identity_ids");
        (await Refused(merged, merged)).AssertInvalid("merged_user_identity_ids");
    }

    [Theory]
    [InlineData(0)]
    [InlineData(21)]
    public async Task Merge_of_none_or_of_more_than_20_identities_is_refused(int count)
    {
        var kept = await Create("Jane");
        var merged = Enumerable.Range(0, count).Select(_ => Guid.NewGuid().ToString()).ToArray();

        (await Refused(kept, merged)).AssertInvalid("merged_user_identity_ids");
    }

    [Fact]
    public async Task Merge_is_not_open_to_client_sessions()
    {
        var (kept, merged) = (await Create("Jane"), await Create("J. Doe"));
        var token = (await _api.Call("client_sessions/create", ("user_identity_id", kept))).Text("token");

        _api.Authorization = new("Bearer", token);

        Assert.Equal("unauthorized", (await Refused(kept, merged)).Type);
    }

    private async Task<string> Create(string name, params (string, object?)[] more) =>
        (await _api.Call("user_identities/create", [("full_name", name), .. more])).Id("user_identity");

    private Task<JsonNode> Get(string id) => _api.Call("user_identities/get", ("user_identity_id", id));

    private Task<JsonNode> Merge(string kept, params string[] merged) =>
        _api.Call("user_identities/merge", ("user_identity_id", kept), ("merged_user_identity_ids", merged));

    private Task<JsonNode> MergeKeys(string kept, params string[] merged) =>
        _api.Call("user_identities/merge", ("user_identity_key", kept), ("merged_user_identity_keys", merged));

    private Task<Reply> Refused(string kept, params string[] merged) =>
        _api.Refused("user_identities/merge", ("user_identity_id", kept), ("merged_user_identity_ids", merged));

    private Task<Reply> RefusedKeys(string kept, params string[] merged) =>
        _api.Refused("user_identities/merge", ("user_identity_key", kept), ("merged_user_identity_keys", merged));

    private async Task<JsonArray> List(string operation, string identity) =>
        (await _api.Call(operation, ("user_identity_id", identity))).AsArray();

    private async Task<JsonNode> Only(string operation, string identity) =>
        Assert.Single(await List(operation, identity))!;

    private static string[] Texts(JsonNode? list) => [.. list!.AsArray().Select(item => item!.GetValue<string>())];
}
