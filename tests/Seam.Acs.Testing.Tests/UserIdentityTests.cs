namespace Seam.Acs.Testing.Tests;

public sealed class UserIdentityTests
{
    private readonly SimulatorApi _api = new();
    private readonly SimulatedSystem _building;

    public UserIdentityTests() => _building = _api.Simulator.AddLatchBuilding("Maple House", "Front Door");

    [Theory]
    [InlineData("user_identity_key", "jane", "jane")]
    [InlineData("email_address", "jane@example.com", "JANE@example.com")]
    [InlineData("phone_number", "+15555550100", "+15555550100")]
    public async Task Key_email_and_phone_number_are_unique(string parameter, string value, string same)
    {
        await _api.Call("user_identities/create", (parameter, value));
        var other = (await _api.Call("user_identities/create", ("full_name", "John"))).Id("user_identity");

        (await _api.Refused("user_identities/create", (parameter, same))).AssertInvalid(parameter);
        (await _api.Refused("user_identities/update", ("user_identity_id", other), (parameter, same))).AssertInvalid(
            parameter
        );
        Assert.Equal(2, _api.Simulator.UserIdentities.Count);
    }

    [Fact]
    public async Task An_identity_keeps_its_own_unique_values_on_update()
    {
        var id = (await _api.Call("user_identities/create", ("user_identity_key", "jane"))).Id("user_identity");

        await _api.Call(
            "user_identities/update",
            ("user_identity_id", id),
            ("user_identity_key", "jane"),
            ("full_name", "Jane")
        );

        Assert.Equal(id, (await _api.Call("user_identities/get", ("user_identity_key", "jane"))).Id("user_identity"));
    }

    [Fact]
    public async Task Absent_leaves_and_null_clears()
    {
        var id = (
            await _api.Call(
                "user_identities/create",
                ("full_name", "Jane"),
                ("email_address", "jane@example.com"),
                ("phone_number", "+15555550100")
            )
        ).Id("user_identity");

        await _api.Call("user_identities/update", ("user_identity_id", id), ("phone_number", SimulatorApi.Null));

        var read = await _api.Call("user_identities/get", ("user_identity_id", id));
        Assert.Null(read["phone_number"]);
        Assert.Equal(("Jane", "jane@example.com"), (read.Text("full_name"), read.Text("email_address")));
    }

    [Fact]
    public async Task An_identity_joins_systems_by_linking_or_making_users()
    {
        var known = await _api.CreateUser(_building.AcsSystemId);
        var oak = _api.Simulator.AddLatchBuilding("Oak House").AcsSystemId;

        var identity = await _api.Call(
            "user_identities/create",
            ("full_name", "Jane"),
            ("email_address", "jane@example.com"),
            ("acs_system_ids", new[] { _building.AcsSystemId, oak })
        );

        var users = await _api.Call(
            "user_identities/list_acs_users",
            ("user_identity_id", identity.Id("user_identity"))
        );
        Assert.Equal(identity["acs_user_ids"]!.AsArray().Select(id => id!.GetValue<string>()), users.Ids("acs_user"));
        Assert.Contains(known, users.Ids("acs_user"));
        Assert.Equal(2, _api.Simulator.Users.Count);
        var systems = await _api.Call(
            "user_identities/list_acs_systems",
            ("user_identity_id", identity.Id("user_identity"))
        );
        Assert.Equal([_building.AcsSystemId, oak], systems.Ids("acs_system"));
    }

    [Fact]
    public async Task Deleting_an_identity_deletes_its_users_credentials_and_sessions()
    {
        var id = await CreateJane(("acs_system_ids", new[] { _building.AcsSystemId }));
        var user = Assert.Single(_api.Simulator.Users).AcsUserId;
        var pin = (await _api.CreatePin(user, _building.Entrances[0].AcsEntranceId)).Text("code");
        await _api.Call("user_identities/generate_instant_key", ("user_identity_id", id));
        Assert.Single(Assert.Single(_api.Simulator.UserIdentities).ClientSessionIds);

        await _api.Call("user_identities/delete", ("user_identity_id", id));

        Assert.Empty(_api.Simulator.UserIdentities);
        Assert.Empty(_api.Simulator.Users);
        Assert.Empty(_api.Simulator.Credentials);
        Assert.Empty(_api.Simulator.FindEntrancesOpenedBy(pin));
        (await _api.Refused("user_identities/get", ("user_identity_id", id))).Assert404("user_identity_not_found");
    }

    [Fact]
    public async Task A_user_is_added_once_and_removed()
    {
        var id = await CreateJane();
        var other = (await _api.Call("user_identities/create", ("full_name", "John"))).Id("user_identity");
        var user = await _api.CreateUser(_building.AcsSystemId);
        var second = await _api.CreateUser(_building.AcsSystemId, "Jane again", null);

        await _api.Call("user_identities/add_acs_user", ("user_identity_id", id), ("acs_user_id", user));
        await _api.Call("user_identities/add_acs_user", ("user_identity_id", id), ("acs_user_id", user));
        (
            await _api.Refused("user_identities/add_acs_user", ("user_identity_id", other), ("acs_user_id", user))
        ).AssertInvalid("acs_user_id");
        (
            await _api.Refused("user_identities/add_acs_user", ("user_identity_id", id), ("acs_user_id", second))
        ).AssertInvalid("user_identity_id");
        Assert.Equal(
            [user],
            Assert.Single(_api.Simulator.UserIdentities, identity => identity.UserIdentityId == id).AcsUserIds
        );

        (
            await _api.Refused("user_identities/remove_acs_user", ("user_identity_id", other), ("acs_user_id", user))
        ).Assert404("acs_user_not_found");
        await _api.Call("user_identities/remove_acs_user", ("user_identity_id", id), ("acs_user_id", user));
        Assert.All(_api.Simulator.Users, user => Assert.Null(user.UserIdentityId));
    }

    [Fact]
    public async Task Adding_a_user_by_an_unknown_key_makes_the_identity()
    {
        var user = await _api.CreateUser(_building.AcsSystemId);

        await _api.Call("user_identities/add_acs_user", ("user_identity_key", "jane"), ("acs_user_id", user));

        var identity = await _api.Call("user_identities/get", ("user_identity_key", "jane"));
        Assert.Equal(("Jane Doe", "jane@example.com"), (identity.Text("full_name"), identity.Text("email_address")));
        Assert.Equal(user, identity["acs_user_ids"]![0]!.GetValue<string>());
    }

    [Fact]
    public async Task Access_to_a_device_is_granted_and_revoked()
    {
        var id = await CreateJane();
        var (shed, barn) = (_api.Simulator.AddDevice("Shed"), _api.Simulator.AddDevice("Barn"));
        async Task<string[]> List() =>
            (await _api.Call("user_identities/list_accessible_devices", ("user_identity_id", id))).Ids("device");

        await _api.Call("user_identities/grant_access_to_device", ("user_identity_id", id), ("device_id", barn));
        await _api.Call("user_identities/grant_access_to_device", ("user_identity_id", id), ("device_id", shed));
        Assert.Equal([shed, barn], await List());
        await _api.Call("user_identities/revoke_access_to_device", ("user_identity_id", id), ("device_id", shed));
        Assert.Equal([barn], await List());
        (
            await _api.Refused("user_identities/grant_access_to_device", ("user_identity_id", id), ("device_id", id))
        ).Assert404("device_not_found");
    }

    [Fact]
    public async Task An_instant_key_bears_its_looks_and_its_end()
    {
        var id = await CreateJane();
        var profile = _api.Simulator.AddCustomizationProfile("#204080", "#ffffff");

        var key = await _api.Call(
            "user_identities/generate_instant_key",
            ("user_identity_id", id),
            ("customization_profile_id", profile),
            ("max_use_count", 3)
        );

        Assert.Equal("#204080", key["customization"]!.Text("primary_color"));
        Assert.Equal("2024-07-20T12:00:00.000Z", key.Text("expires_at"));
        Assert.Equal(
            key.Text("client_session_id"),
            Assert.Single(_api.Simulator.UserIdentities).ClientSessionIds.Single()
        );
        foreach (var uses in (double[])[0, -1, 1.5])
        {
            var reply = await _api.Refused(
                "user_identities/generate_instant_key",
                ("user_identity_id", id),
                ("max_use_count", uses)
            );
            reply.AssertInvalid("max_use_count");
        }
        (
            await _api.Refused(
                "user_identities/generate_instant_key",
                ("user_identity_id", id),
                ("customization_profile_id", id)
            )
        ).Assert404("customization_profile_not_found");
    }

    [Fact]
    public async Task What_an_identity_may_open_comes_from_its_users()
    {
        var id = await CreateJane(("acs_system_ids", new[] { _building.AcsSystemId }));
        await _api.CreatePin(Assert.Single(_api.Simulator.Users).AcsUserId, _building.Entrances[0].AcsEntranceId);

        var entrances = await _api.Call("user_identities/list_accessible_entrances", ("user_identity_id", id));

        Assert.Equal([_building.Entrances[0].AcsEntranceId], entrances.Ids("acs_entrance"));
    }

    [Fact]
    public async Task A_user_with_another_profile_is_warned_of()
    {
        var id = await CreateJane();
        var user = await _api.CreateUser(_building.AcsSystemId, "Jane", "other@example.com");
        await _api.Call("user_identities/add_acs_user", ("user_identity_id", id), ("acs_user_id", user));

        var identity = await _api.Call("user_identities/get", ("user_identity_id", id));

        Assert.Equal(
            "acs_user_profile_does_not_match_user_identity",
            Assert.Single(identity["warnings"]!.AsArray())!.Text("warning_code")
        );
    }

    [Fact]
    public async Task Lists_are_filtered()
    {
        var jane = await CreateJane();
        _api.Time.Advance(TimeSpan.FromDays(1));
        var john = (await _api.Call("user_identities/create", ("full_name", "John Roe"))).Id("user_identity");

        Assert.Equal([jane, john], await List());
        Assert.Equal([john], await List(("user_identity_ids", new[] { john })));
        Assert.Empty(await List(("user_identity_ids", Array.Empty<string>())));
        Assert.Equal([jane], await List(("search", "jane@")));
        Assert.Equal([jane], await List(("created_before", "2024-07-14T00:00:00Z")));
    }

    [Fact]
    public async Task A_credential_manager_serves_those_with_a_user_in_its_systems()
    {
        var hotel = _api.Simulator.AddSystem(SimulatedSystemKind.VisionlineSystem, "Hotel").AcsSystemId;
        var manager = _api.Simulator.AddSystem(SimulatedSystemKind.AssaAbloyCredentialService, "Keys").AcsSystemId;
        var jane = await CreateJane(("acs_system_ids", new[] { hotel }));
        await _api.Call(
            "user_identities/create",
            ("full_name", "John"),
            ("acs_system_ids", new[] { _building.AcsSystemId })
        );

        var joan = (
            await _api.Call("user_identities/create", ("full_name", "Joan"), ("acs_system_ids", new[] { manager }))
        ).Id("user_identity");

        Assert.Equal([jane, joan], await List(("credential_manager_acs_system_id", manager)));
    }

    [Fact]
    public async Task An_unmanaged_identity_is_apart_until_it_is_managed()
    {
        var id = _api.Simulator.AddUnmanagedUserIdentity("Una", "una@example.com");

        Assert.Empty(await List());
        (await _api.Refused("user_identities/get", ("user_identity_id", id))).Assert404("user_identity_not_found");
        Assert.Equal([id], (await _api.Call("user_identities/unmanaged/list", ("search", "una"))).Ids("user_identity"));
        var unmanaged = await _api.Call("user_identities/unmanaged/get", ("user_identity_id", id));
        Assert.False(unmanaged.AsObject().ContainsKey("user_identity_key"));

        await _api.Call(
            "user_identities/unmanaged/update",
            ("user_identity_id", id),
            ("is_managed", true),
            ("user_identity_key", "una")
        );

        Assert.Equal(id, (await _api.Call("user_identities/get", ("user_identity_key", "una"))).Id("user_identity"));
        (await _api.Refused("user_identities/unmanaged/get", ("user_identity_id", id))).Assert404(
            "user_identity_not_found"
        );
    }

    private async Task<string> CreateJane(params (string, object?)[] more) =>
        (
            await _api.Call(
                "user_identities/create",
                [("full_name", "Jane Doe"), ("email_address", "jane@example.com"), .. more]
            )
        ).Id("user_identity");

    private async Task<string[]> List(params (string, object?)[] parameters) =>
        (await _api.Call("user_identities/list", parameters)).Ids("user_identity");
}
