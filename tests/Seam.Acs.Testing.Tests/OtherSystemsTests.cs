using System.Text.Json.Nodes;

namespace Seam.Acs.Testing.Tests;

public sealed class OtherSystemsTests
{
    private readonly SimulatorApi _api = new(actionDuration: TimeSpan.FromSeconds(5));

    [Fact]
    public async Task Akiles_shows_its_own_IDs_and_opens_doors_by_member_groups()
    {
        var office = _api.Simulator.AddSystem(SimulatedSystemKind.AkilesOrganization, "Office", "Lobby");
        var lobby = office.Entrances[0].AcsEntranceId;
        var group = _api.Simulator.AddAccessGroup(office.AcsSystemId, "Staff", lobby);
        var user = await _api.CreateUser(office.AcsSystemId);
        await _api.Call("acs/users/add_to_access_group", ("acs_access_group_id", group), ("acs_user_id", user));

        var pin = await _api.Call("acs/credentials/create", ("acs_user_id", user), ("access_method", "code"));
        var key = await _api.Call("acs/credentials/create", ("acs_user_id", user), ("access_method", "cloud_key"));

        Assert.Equal(["Lobby"], _api.Simulator.FindEntrancesOpenedBy(pin.Text("code")).Select(door => door.Name));
        Assert.Equal("akiles_credential", pin.Text("external_type"));
        Assert.NotEmpty(pin["akiles_metadata"]!.Text("member_pin_id"));
        Assert.Empty(key["akiles_metadata"]!.AsObject());
        var system = await _api.Call("acs/systems/get", ("acs_system_id", office.AcsSystemId));
        Assert.Equal("akiles_organization", system.Text("external_type"));
        var members = await _api.Call("acs/access_groups/get", ("acs_access_group_id", group));
        Assert.Equal("akiles_member_group", members.Text("external_type"));
        var entrance = await _api.Call("acs/entrances/get", ("acs_entrance_id", lobby));
        Assert.Equal("Office", entrance["akiles_metadata"]!.Text("site_name"));
        Assert.Equal("Open", Assert.Single(entrance["akiles_metadata"]!["actions"]!.AsArray())!.Text("name"));
        await _api.Call(
            "acs/entrances/unlock",
            ("acs_entrance_id", lobby),
            ("acs_credential_id", key.Id("acs_credential"))
        );
    }

    [Fact]
    public async Task Groups_and_grants_open_doors_to_the_members_PINs()
    {
        var office = _api.Simulator.AddSystem(SimulatedSystemKind.BrivoAccount, "Office", "Lobby", "Lab", "Vault");
        var group = _api.Simulator.AddAccessGroup(office.AcsSystemId, "Staff", office.Entrances[0].AcsEntranceId);
        var user = await _api.CreateUser(office.AcsSystemId);
        var credential = await _api.Call(
            "acs/credentials/create",
            ("acs_user_id", user),
            ("access_method", "code"),
            ("code", "482913")
        );
        IEnumerable<string> Opened() =>
            _api.Simulator.FindEntrancesOpenedBy("482913").Select(entrance => entrance.Name);

        Assert.Equal("482913", credential.Text("code"));
        Assert.Empty(Opened());
        await _api.Call("acs/users/add_to_access_group", ("acs_access_group_id", group), ("acs_user_id", user));
        Assert.Equal(["Lobby"], Opened());
        await _api.Call(
            "acs/entrances/grant_access",
            ("acs_entrance_id", office.Entrances[1].AcsEntranceId),
            ("acs_user_id", user)
        );
        Assert.Equal(["Lobby", "Lab"], Opened());
        await _api.Call("acs/users/remove_from_access_group", ("acs_access_group_id", group), ("acs_user_id", user));
        Assert.Equal(["Lab"], Opened());
        await _api.Call("acs/users/revoke_access_to_all_entrances", ("acs_user_id", user));
        Assert.Empty(Opened());
    }

    [Fact]
    public async Task A_code_is_unique_in_its_system_and_can_be_changed()
    {
        var office = _api.Simulator.AddSystem(SimulatedSystemKind.BrivoAccount, "Office", "Lobby");
        var user = await _api.CreateUser(office.AcsSystemId);
        (string, object?)[] body = [("acs_user_id", user), ("access_method", "code"), ("code", "482913")];
        var id = (await _api.Call("acs/credentials/create", body)).Id("acs_credential");

        (await _api.Refused("acs/credentials/create", body)).AssertInvalid("code");
        await _api.Call("acs/credentials/update", ("acs_credential_id", id), ("code", "482913"));
        await _api.Call("acs/credentials/update", ("acs_credential_id", id), ("code", "111222"));

        Assert.Equal("111222", Assert.Single(_api.Simulator.Credentials).Code);
        await _api.Call("acs/credentials/create", body);
    }

    [Fact]
    public async Task In_a_system_of_groups_entrances_do_not_stand_on_credentials()
    {
        var office = _api.Simulator.AddSystem(SimulatedSystemKind.BrivoAccount, "Office", "Lobby");
        var reply = await _api.Refused(
            "acs/credentials/create",
            ("acs_user_id", await _api.CreateUser(office.AcsSystemId)),
            ("access_method", "code"),
            ("allowed_acs_entrance_ids", new[] { office.Entrances[0].AcsEntranceId })
        );

        reply.AssertInvalid("allowed_acs_entrance_ids");
    }

    [Fact]
    public async Task A_new_user_joins_groups_of_its_own_system_only()
    {
        var office = _api.Simulator.AddSystem(SimulatedSystemKind.BrivoAccount, "Office", "Lobby").AcsSystemId;
        var branch = _api.Simulator.AddSystem(SimulatedSystemKind.BrivoAccount, "Branch").AcsSystemId;
        var group = _api.Simulator.AddAccessGroup(office, "Staff");
        (string, object?)[] Body(string system) =>
            [("acs_system_id", system), ("full_name", "Jane"), ("acs_access_group_ids", new[] { group })];

        await _api.Call("acs/users/create", Body(office));
        Assert.Equal([group], Assert.Single(_api.Simulator.Users).AcsAccessGroupIds);
        Assert.Equal("acs_access_group_not_found", (await _api.Refused("acs/users/create", Body(branch))).Type);
        var stranger = await _api.CreateUser(branch);
        (
            await _api.Refused(
                "acs/users/add_to_access_group",
                ("acs_access_group_id", group),
                ("acs_user_id", stranger)
            )
        ).Assert404("acs_user_not_found");
    }

    [Fact]
    public async Task A_cloud_key_unlocks_its_doors_from_afar()
    {
        var (office, key) = await CreateCloudKey();

        var pending = await _api.Call(
            "acs/entrances/unlock",
            ("acs_entrance_id", office.Entrances[0].AcsEntranceId),
            ("acs_credential_id", key)
        );

        Assert.Equal(("pending", "UNLOCK_DOOR"), (pending.Text("status"), pending.Text("action_type")));
        Assert.True(JsonNode.DeepEquals(pending, await Read(pending)));
        _api.Time.Advance(TimeSpan.FromSeconds(5));
        var done = await Read(pending);
        Assert.Equal("success", done.Text("status"));
        Assert.True(done["result"]!.Flag("was_confirmed_by_device"));
        Assert.Null(done["error"]);
    }

    [Fact]
    public async Task A_cloud_key_fails_at_a_door_that_it_does_not_open()
    {
        var (office, key) = await CreateCloudKey();

        var pending = await _api.Call(
            "acs/entrances/unlock",
            ("acs_entrance_id", office.Entrances[1].AcsEntranceId),
            ("acs_credential_id", key)
        );
        _api.Time.Advance(TimeSpan.FromSeconds(5));
        var failed = await Read(pending);

        Assert.Equal("error", failed.Text("status"));
        Assert.NotEmpty(failed["error"]!.Text("message"));
        Assert.Null(failed["result"]);
        (await _api.Refused("action_attempts/get", ("action_attempt_id", key))).Assert404("action_attempt_not_found");
    }

    [Fact]
    public async Task Only_a_cloud_key_unlocks_from_afar()
    {
        var (office, _) = await CreateCloudKey();
        var user = Assert.Single(_api.Simulator.Users).AcsUserId;
        var code = (await _api.Call("acs/credentials/create", ("acs_user_id", user), ("access_method", "code"))).Id(
            "acs_credential"
        );

        var reply = await _api.Refused(
            "acs/entrances/unlock",
            ("acs_entrance_id", office.Entrances[0].AcsEntranceId),
            ("acs_credential_id", code)
        );

        reply.AssertInvalid("acs_credential_id");
    }

    [Fact]
    public async Task Credential_managers_are_those_of_the_systems_kind()
    {
        var hotel = _api.Simulator.AddSystem(SimulatedSystemKind.VisionlineSystem, "Hotel").AcsSystemId;
        var keys = _api.Simulator.AddSystem(SimulatedSystemKind.AssaAbloyCredentialService, "Keys").AcsSystemId;
        var latch = _api.Simulator.AddLatchBuilding("Maple House").AcsSystemId;
        async Task<string[]> Managers(string system) =>
            (
                await _api.Call("acs/systems/list_compatible_credential_manager_acs_systems", ("acs_system_id", system))
            ).Ids("acs_system");

        Assert.Equal([keys], await Managers(hotel));
        Assert.Empty(await Managers(latch));
        Assert.True((await _api.Call("acs/systems/get", ("acs_system_id", keys))).Flag("is_credential_manager"));
        Assert.Throws<ArgumentException>(() =>
            _api.Simulator.AddSystem(SimulatedSystemKind.AssaAbloyCredentialService, "Keys", "Door")
        );
    }

    [Fact]
    public async Task A_card_is_valid_within_its_time_and_waits_for_an_encoder()
    {
        var hotel = _api.Simulator.AddSystem(SimulatedSystemKind.VisionlineSystem, "Hotel", "Room 1");
        var room = hotel.Entrances[0].AcsEntranceId;
        var card = await _api.Call(
            "acs/credentials/create",
            ("acs_user_id", await _api.CreateUser(hotel.AcsSystemId)),
            ("access_method", "card"),
            ("allowed_acs_entrance_ids", new[] { room }),
            ("ends_at", "2024-07-14T12:00:00Z"),
            ("visionline_metadata", new JsonObject { ["card_function_type"] = "staff" })
        );
        async Task<int> CountValid() =>
            (
                await _api.Call(
                    "acs/entrances/list_credentials_with_access",
                    ("acs_entrance_id", room),
                    ("include_if", new[] { "visionline_metadata.is_valid" })
                )
            )
                .AsArray()
                .Count;

        Assert.Equal("staff", card["visionline_metadata"]!.Text("card_function_type"));
        Assert.Equal("waiting_to_be_issued", Assert.Single(card["warnings"]!.AsArray())!.Text("warning_code"));
        Assert.Equal(1, await CountValid());
        _api.Time.Advance(TimeSpan.FromDays(1));
        Assert.Equal(0, await CountValid());
    }

    [Fact]
    public async Task A_bridge_reports_doors_and_encoders_and_takes_them_back()
    {
        var inn = _api.Simulator.AddSystem(SimulatedSystemKind.HotekSite, "Inn").AcsSystemId;
        Task<JsonNode> Report(string entrances, string encoders) =>
            _api.Call(
                "acs/systems/report_devices",
                ("acs_system_id", inn),
                ("acs_entrances", JsonNode.Parse(entrances)),
                ("acs_encoders", JsonNode.Parse(encoders))
            );

        await Report(
            """[{"hotek_metadata":{"room_number":"12"}},{"hotek_metadata":{"common_area_number":"1","common_area_name":"Spa"}}]""",
            """[{"hotek_metadata":{"encoder_number":"7"}}]"""
        );
        await Report("""[{"hotek_metadata":{"room_number":"12"}}]""", "[]");
        var site = Assert.Single(_api.Simulator.Systems);
        Assert.Equal(["Room 12", "Spa"], site.Entrances.Select(entrance => entrance.Name));
        Assert.Equal(["7"], site.EncoderNumbers);
        var entrance = await _api.Call("acs/entrances/get", ("acs_entrance_id", site.Entrances[0].AcsEntranceId));
        Assert.Equal("12", entrance["hotek_metadata"]!.Text("room_number"));

        var user = await _api.CreateUser(inn);
        await _api.Call(
            "acs/entrances/grant_access",
            ("acs_entrance_id", site.Entrances[0].AcsEntranceId),
            ("acs_user_id", user)
        );
        var card = await _api.Call(
            "acs/credentials/create",
            ("acs_user_id", user),
            ("access_method", "card"),
            ("allowed_acs_entrance_ids", site.Entrances.Select(entrance => entrance.AcsEntranceId))
        );
        await Report(
            """[{"hotek_metadata":{"room_number":"12"},"is_removed":true}]""",
            """[{"hotek_metadata":{"encoder_number":"7"},"is_removed":true}]"""
        );
        Assert.Equal([site.Entrances[1].AcsEntranceId], Assert.Single(_api.Simulator.Credentials).AcsEntranceIds);
        Assert.Empty(Assert.Single(_api.Simulator.Users).GrantedAcsEntranceIds);
        Assert.Empty(Assert.Single(_api.Simulator.Systems).EncoderNumbers);
        Assert.Equal(card.Id("acs_credential"), _api.Simulator.Credentials[0].AcsCredentialId);
    }

    [Fact]
    public async Task Only_a_site_with_a_bridge_reports_devices_and_each_by_its_place()
    {
        var latch = _api.Simulator.AddLatchBuilding("Maple House").AcsSystemId;
        var inn = _api.Simulator.AddSystem(SimulatedSystemKind.HotekSite, "Inn").AcsSystemId;

        (await _api.Refused("acs/systems/report_devices", ("acs_system_id", latch))).AssertInvalid("acs_system_id");
        var reply = await _api.Refused(
            "acs/systems/report_devices",
            ("acs_system_id", inn),
            ("acs_entrances", JsonNode.Parse("""[{"hotek_metadata":{}}]"""))
        );
        reply.AssertInvalid("acs_entrances.0.hotek_metadata");
    }

    [Fact]
    public async Task Systems_and_entrances_are_filtered()
    {
        const string Space = "11111111-1111-4111-8111-111111111111";
        var maple = _api.Simulator.AddLatchBuilding("Maple House", "Front Door");
        var oak = _api.Simulator.AddLatchBuilding(
            "Oak House",
            new SimulatedSystemOptions
            {
                CustomerKey = "acme",
                TimeZone = "Europe/Berlin",
                SpaceIds = [Space],
            },
            "Gate"
        );
        var system = await _api.Call("acs/systems/get", ("acs_system_id", oak.AcsSystemId));
        var account = system.Text("connected_account_id");
        var pin = await _api.CreatePin(await _api.CreateUser(maple.AcsSystemId), maple.Entrances[0].AcsEntranceId);
        async Task<string[]> Systems(string name, string value) =>
            (await _api.Call("acs/systems/list", (name, value))).Ids("acs_system");
        async Task<string[]> Entrances(string name, string value) =>
            (await _api.Call("acs/entrances/list", (name, value))).Ids("acs_entrance");

        Assert.Equal("Europe/Berlin", system["location"]!.Text("time_zone"));
        Assert.Equal([oak.AcsSystemId], await Systems("connected_account_id", account));
        Assert.Equal([oak.AcsSystemId], await Systems("customer_key", "acme"));
        Assert.Equal([maple.AcsSystemId], await Systems("search", "maple"));
        var gate = oak.Entrances[0].AcsEntranceId;
        Assert.Equal([gate], await Entrances("acs_system_id", oak.AcsSystemId));
        Assert.Equal([gate], await Entrances("connected_account_id", account));
        Assert.Equal([gate], await Entrances("customer_key", "acme"));
        Assert.Equal([gate], await Entrances("space_id", Space));
        Assert.Equal([gate], await Entrances("search", "gat"));
        Assert.Equal(
            [maple.Entrances[0].AcsEntranceId],
            await Entrances("acs_credential_id", pin.Id("acs_credential"))
        );
        (await _api.Refused("acs/entrances/list", ("acs_system_id", gate))).Assert404("acs_system_not_found");
    }

    [Fact]
    public async Task A_code_that_the_caller_chose_is_never_deferred()
    {
        var office = _api.Simulator.AddSystem(
            SimulatedSystemKind.BrivoAccount,
            "Office",
            new SimulatedSystemOptions { DeferPins = true }
        );
        var user = await _api.CreateUser(office.AcsSystemId);

        var chosen = await _api.Call(
            "acs/credentials/create",
            ("acs_user_id", user),
            ("access_method", "code"),
            ("code", "482913")
        );
        var made = await _api.Call("acs/credentials/create", ("acs_user_id", user), ("access_method", "code"));

        Assert.Equal("482913", chosen.Text("code"));
        Assert.Null(made["code"]);
    }

    [Fact]
    public void Builders_refuse_what_does_not_fit()
    {
        var latch = _api.Simulator.AddLatchBuilding("Maple House", "Front Door");

        Assert.Throws<ArgumentException>(() => latch.Entrance("Attic"));
        Assert.Throws<ArgumentException>(() => _api.Simulator.AddLatchBuilding(" "));
        Assert.Throws<ArgumentException>(() => _api.Simulator.AddLatchBuilding("Oak House", ""));
        Assert.Throws<ArgumentException>(() => _api.Simulator.AddAccessGroup("nowhere", "Staff"));
        Assert.Throws<ArgumentException>(() => _api.Simulator.AddAccessGroup(latch.AcsSystemId, "Staff", "nowhere"));
        Assert.Throws<ArgumentOutOfRangeException>(() => _api.Simulator.AddSystem((SimulatedSystemKind)99, "Other"));
    }

    private async Task<(SimulatedSystem Office, string Key)> CreateCloudKey()
    {
        var office = _api.Simulator.AddSystem(SimulatedSystemKind.BrivoAccount, "Office", "Lobby", "Lab");
        var user = await _api.CreateUser(office.AcsSystemId);
        await _api.Call(
            "acs/entrances/grant_access",
            ("acs_entrance_id", office.Entrances[0].AcsEntranceId),
            ("acs_user_id", user)
        );
        var key = await _api.Call("acs/credentials/create", ("acs_user_id", user), ("access_method", "cloud_key"));
        return (office, key.Id("acs_credential"));
    }

    private Task<JsonNode> Read(JsonNode attempt) =>
        _api.Call("action_attempts/get", ("action_attempt_id", attempt.Id("action_attempt")));
}
