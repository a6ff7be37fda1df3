using System.Text.Json.Nodes;

namespace Seam.Acs.Testing.Tests;

public sealed class AccountTests
{
    private const string LongAgo = "2024-01-01T00:00:00Z";
    private readonly SimulatorApi _api = new();

    [Fact]
    public async Task A_completed_webview_makes_an_account_with_its_building()
    {
        var webview = await CreateWebview();
        Assert.Equal(("pending", null), (webview.Text("status"), webview["connected_account_id"]?.GetValue<string>()));

        var building = _api.Simulator.CompleteConnectWebview(webview.Id("connect_webview"), "Elm House", "Front Door");

        var done = await _api.Call("connect_webviews/get", ("connect_webview_id", webview.Id("connect_webview")));
        Assert.Equal(
            ("authorized", "latch", true),
            (done.Text("status"), done.Text("selected_provider"), done.Flag("login_successful"))
        );
        var account = await _api.Call("connected_accounts/get", ("connected_account_id", done.Id("connected_account")));
        Assert.Equal(
            ("latch", "acme", "7"),
            (account.Text("account_type"), account.Text("customer_key"), account["custom_metadata"]!.Text("floor"))
        );
        var system = await _api.Call("acs/systems/list", ("connected_account_id", account.Id("connected_account")));
        Assert.Equal([building.AcsSystemId], system.Ids("acs_system"));
        Assert.Equal(
            [
                "connect_webview.login_succeeded",
                "connected_account.created",
                "connected_account.successful_login",
                "connected_account.connected",
                "acs_system.added",
                "acs_system.connected",
                "acs_entrance.added",
                "connected_account.completed_first_sync",
            ],
            await EventTypes()
        );
    }

    [Fact]
    public async Task A_login_can_fail_and_be_tried_again_but_not_twice_succeed()
    {
        var id = (await CreateWebview()).Id("connect_webview");

        _api.Simulator.FailConnectWebview(id);
        Assert.Equal("failed", (await _api.Call("connect_webviews/get", ("connect_webview_id", id))).Text("status"));
        Assert.Equal(["connect_webview.login_failed"], await EventTypes());
        _api.Simulator.CompleteConnectWebview(id, "Elm House");

        Assert.Throws<ArgumentException>(() => _api.Simulator.CompleteConnectWebview(id, "Elm House"));
        Assert.Throws<ArgumentException>(() => _api.Simulator.FailConnectWebview(id));
        Assert.Throws<ArgumentException>(() => _api.Simulator.FailConnectWebview("none"));
        Assert.Single(_api.Simulator.Systems);
    }

    [Fact]
    public async Task A_webview_takes_only_the_providers_that_it_offers()
    {
        var id = (await CreateWebview()).Id("connect_webview");
        var any = await _api.Call("connect_webviews/create");
        var fewer = await _api.Call("connect_webviews/create", ("excluded_providers", new[] { "latch" }));
        var cameras = await _api.Call("connect_webviews/create", ("provider_category", "cameras"));

        Assert.Throws<ArgumentException>(() =>
            _api.Simulator.CompleteConnectWebview(
                id,
                SimulatedSystemKind.BrivoAccount,
                "Office",
                new SimulatedSystemOptions()
            )
        );
        Assert.Empty((await _api.Call("connected_accounts/list")).AsArray());
        Assert.True(any.Flag("any_provider_allowed"));
        Assert.DoesNotContain("latch", fewer["accepted_providers"]!.ToJsonString(), StringComparison.Ordinal);
        Assert.Empty(cameras["accepted_providers"]!.AsArray());
        (await _api.Refused("connect_webviews/create", ("custom_redirect_url", "nowhere"))).AssertInvalid(
            "custom_redirect_url"
        );
    }

    [Fact]
    public async Task Webviews_are_found_by_metadata_customer_and_user()
    {
        var id = (await CreateWebview()).Id("connect_webview");
        var other = (await _api.Call("connect_webviews/create")).Id("connect_webview");
        await _api.Call(
            "client_sessions/create",
            ("user_identifier_key", "jane"),
            ("connect_webview_ids", new[] { other })
        );
        async Task<string[]> List(string name, object value) =>
            (await _api.Call("connect_webviews/list", (name, value))).Ids("connect_webview");

        Assert.Equal([id], await List("custom_metadata_has", JsonNode.Parse("""{"floor":"7"}""")!));
        Assert.Empty(await List("custom_metadata_has", JsonNode.Parse("""{"floor":"8"}""")!));
        Assert.Equal([id], await List("customer_key", "acme"));
        Assert.Equal([other], await List("user_identifier_key", "jane"));
        var byQuery = await _api.Send("GET", "connect_webviews/list?custom_metadata_has.floor=7");
        Assert.Equal([id], byQuery.Json!["connect_webviews"]!.Ids("connect_webview"));
        await _api.Call("connect_webviews/delete", ("connect_webview_id", id));
        (await _api.Refused("connect_webviews/get", ("connect_webview_id", id))).Assert404("connect_webview_not_found");
    }

    [Fact]
    public async Task A_deleted_account_takes_its_building_along()
    {
        var simulator = _api.Simulator;
        var maple = simulator.AddLatchBuilding("Maple House", "Front Door");
        var oak = simulator.AddLatchBuilding("Oak House", "Oak Door");
        var user = simulator.AddUser(maple.AcsSystemId, "Jane Doe");
        var pin = simulator.AddPin(user.AcsUserId, maple.Entrances[0].AcsEntranceId);
        var identity = simulator.AddUserIdentity("John Roe");
        string[] doors = [maple.Entrances[0].AcsEntranceId, oak.Entrances[0].AcsEntranceId];
        await _api.Call(
            "access_grants/create",
            ("user_identity_id", identity.UserIdentityId),
            ("acs_entrance_ids", doors),
            ("ends_at", "2024-08-01T00:00:00Z"),
            ("requested_access_methods", JsonNode.Parse("""[{"mode":"code"}]"""))
        );
        var space = await _api.Call("spaces/create", ("name", "Doors"), ("acs_entrance_ids", doors));
        var account = await AccountOf(maple);
        await _api.Call(
            "client_sessions/create",
            ("user_identifier_key", "jane"),
            ("connected_account_ids", new[] { account })
        );
        var before = (await EventTypes()).Length;

        await _api.Call("connected_accounts/delete", ("connected_account_id", account));

        Assert.Equal([oak.AcsSystemId], simulator.Systems.Select(system => system.AcsSystemId));
        Assert.Equal(["Oak Door"], simulator.Entrances.Select(entrance => entrance.Name));
        Assert.Equal([oak.AcsSystemId], simulator.Users.Select(left => left.AcsSystemId));
        Assert.Equal([oak.AcsSystemId], simulator.Credentials.Select(left => left.AcsSystemId));
        Assert.Empty(simulator.FindEntrancesOpenedBy(pin.Code!));
        var session = await _api.Call("client_sessions/get", ("user_identifier_key", "jane"));
        Assert.Empty(session["connected_account_ids"]!.AsArray());
        var left = await _api.Call("spaces/get", ("space_id", space.Id("space")));
        Assert.Equal(1, left["acs_entrance_count"]!.GetValue<int>());
        Assert.Equal(
            [
                "acs_entrance.removed",
                "acs_credential.deleted",
                "access_method.revoked",
                "access_method.deleted",
                "access_grant.access_to_door_lost",
                "access_grant.access_granted_to_all_doors",
                "space.device_membership_changed",
                "acs_credential.deleted",
                "acs_user.deleted",
                "acs_user.deleted",
                "connected_account.deleted",
            ],
            (await EventTypes())[before..]
        );
    }

    [Fact]
    public async Task A_deleted_account_takes_groups_encoders_and_devices_along()
    {
        var simulator = _api.Simulator;
        var office = simulator.AddSystem(SimulatedSystemKind.BrivoAccount, "Office", "Lobby");
        var hotel = simulator.AddSystem(SimulatedSystemKind.VisionlineSystem, "Hotel", "Room 1");
        simulator.AddAccessGroup(office.AcsSystemId, "Staff");
        simulator.AddEncoder(hotel.AcsSystemId, "Desk");
        simulator.AddDevice("Shed");
        simulator.AddResident(office.AcsSystemId, "Jane", "jane@example.com");
        var accounts = (await _api.Call("connected_accounts/list")).Ids("connected_account");

        foreach (var account in accounts)
            await _api.Call("connected_accounts/delete", ("connected_account_id", account));

        Assert.Equal(3, accounts.Length);
        Assert.Empty((await _api.Call("acs/access_groups/list")).AsArray());
        Assert.Empty(simulator.Systems);
        var types = await EventTypes();
        Assert.Contains("acs_access_group.deleted", types);
        Assert.Contains("acs_encoder.removed", types);
        (await _api.Refused("connected_accounts/get", ("connected_account_id", accounts[0]))).Assert404(
            "connected_account_not_found"
        );
    }

    [Fact]
    public async Task A_disconnected_account_says_so_and_its_doors_learn_nothing_until_it_is_back()
    {
        var simulator = _api.Simulator;
        var building = simulator.AddLatchBuilding("Maple House", "Front Door");
        var door = building.Entrances[0].AcsEntranceId;
        var user = simulator.AddUser(building.AcsSystemId, "Jane Doe").AcsUserId;
        var account = await AccountOf(building);

        await _api.Call("connected_accounts/simulate/disconnect", ("connected_account_id", account));
        await _api.Call("connected_accounts/simulate/disconnect", ("connected_account_id", account));
        var pin = simulator.AddPin(user, door).Code!;
        _api.Time.Advance(TimeSpan.FromDays(1));
        await _api.Call("connected_accounts/sync", ("connected_account_id", account));

        Assert.Empty(simulator.FindEntrancesOpenedBy(pin));
        foreach (
            var (operation, name, id) in new[]
            {
                ("connected_accounts/get", "connected_account_id", account),
                ("acs/systems/get", "acs_system_id", building.AcsSystemId),
            }
        )
        {
            var errors = (await _api.Call(operation, (name, id)))["errors"]!.AsArray();
            Assert.Equal("account_disconnected", Assert.Single(errors)!.Text("error_code"));
        }
        simulator.ReconnectAccount(account);

        Assert.Equal(["Front Door"], simulator.FindEntrancesOpenedBy(pin).Select(entrance => entrance.Name));
        Assert.Empty(
            (await _api.Call("connected_accounts/get", ("connected_account_id", account)))["errors"]!.AsArray()
        );
        Assert.Single(await EventTypes(), "connected_account.disconnected");
        Assert.Single(await EventTypes(), "acs_system.disconnected");
        Assert.Single(await EventTypes(), "connected_account.completed_first_sync_after_reconnection");
        Assert.Throws<ArgumentException>(() => simulator.ReconnectAccount("none"));
    }

    [Fact]
    public async Task A_door_of_a_disconnected_account_is_not_unlocked_from_afar()
    {
        var simulator = _api.Simulator;
        var office = simulator.AddSystem(SimulatedSystemKind.BrivoAccount, "Office", "Lobby");
        var lobby = office.Entrances[0].AcsEntranceId;
        var group = simulator.AddAccessGroup(office.AcsSystemId, "Staff", lobby);
        var user = simulator.AddUser(office.AcsSystemId, "Jane", acsAccessGroupIds: [group]);
        var key = simulator.AddCredential(user.AcsUserId, "cloud_key").AcsCredentialId;
        async Task<string> Unlock()
        {
            var attempt = await _api.Call(
                "acs/entrances/unlock",
                ("acs_entrance_id", lobby),
                ("acs_credential_id", key)
            );
            return (await _api.Call("action_attempts/get", ("action_attempt_id", attempt.Id("action_attempt")))).Text(
                "status"
            );
        }

        Assert.Equal("success", await Unlock());
        await _api.Call("connected_accounts/simulate/disconnect", ("connected_account_id", await AccountOf(office)));
        Assert.Equal("error", await Unlock());
    }

    [Fact]
    public async Task A_sync_brings_what_waits_for_the_hub()
    {
        var building = _api.Simulator.AddLatchBuilding(
            "Maple House",
            new SimulatedSystemOptions { SyncDelay = TimeSpan.FromHours(1) },
            "Front Door"
        );
        var user = _api.Simulator.AddUser(building.AcsSystemId, "Jane Doe").AcsUserId;
        var pin = _api.Simulator.AddPin(user, building.Entrances[0].AcsEntranceId).Code!;
        Assert.Empty(_api.Simulator.FindEntrancesOpenedBy(pin));

        await _api.Call("connected_accounts/sync", ("connected_account_id", await AccountOf(building)));

        Assert.Single(_api.Simulator.FindEntrancesOpenedBy(pin));
    }

    [Fact]
    public async Task An_account_is_changed_and_found()
    {
        var account = await AccountOf(_api.Simulator.AddLatchBuilding("Maple House", "Front Door"));
        _api.Simulator.AddLatchBuilding("Oak House");
        async Task<string[]> List(string name, object value) =>
            (await _api.Call("connected_accounts/list", (name, value))).Ids("connected_account");

        await _api.Call(
            "connected_accounts/update",
            ("connected_account_id", account),
            ("display_name", "Harbour side"),
            ("customer_key", "acme"),
            ("automatically_manage_new_devices", false),
            ("accepted_capabilities", new[] { "lock" }),
            ("custom_metadata", JsonNode.Parse("""{"a":1,"b":true,"c":"x"}"""))
        );
        await _api.Call(
            "connected_accounts/update",
            ("connected_account_id", account),
            ("custom_metadata", JsonNode.Parse("""{"a":null,"c":"y"}"""))
        );

        var changed = await _api.Call("connected_accounts/get", ("connected_account_id", account));
        Assert.Equal("""{"b":true,"c":"y"}""", changed["custom_metadata"]!.ToJsonString());
        Assert.Equal(
            ("Harbour side", false),
            (changed.Text("display_name"), changed.Flag("automatically_manage_new_devices"))
        );
        Assert.Equal([account], await List("search", "harbour"));
        Assert.Equal([account], await List("customer_key", "acme"));
        Assert.Equal([account], await List("custom_metadata_has", JsonNode.Parse("""{"b":true}""")!));
        (await _api.Refused("connected_accounts/get", ("email", "jane@example.com"))).Assert404(
            "connected_account_not_found"
        );
    }

    private Task<JsonNode> CreateWebview() =>
        _api.Call(
            "connect_webviews/create",
            ("accepted_providers", new[] { "latch" }),
            ("custom_metadata", JsonNode.Parse("""{"floor":"7"}""")),
            ("customer_key", "acme")
        );

    private async Task<string> AccountOf(SimulatedSystem system) =>
        (await _api.Call("acs/systems/get", ("acs_system_id", system.AcsSystemId))).Id("connected_account");

    private async Task<string[]> EventTypes() =>
        [.. (await _api.Call("events/list", ("since", LongAgo))).AsArray().Select(found => found!.Text("event_type"))];
}
