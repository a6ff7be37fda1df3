using System.Text.Json.Nodes;

namespace Seam.Acs.TestSupport;

/// <summary>Calls, one after the other, the operations on groups, cards, events, spaces and grants.</summary>
public static class MoreScenarios
{
    private const string LongAgo = "2024-01-01T00:00:00Z";

    public static async Task Run(SimulatorApi api, SimulatedSystem office, SimulatedSystem hotel, string group)
    {
        await Groups(api, office, group);
        await Cards(api, hotel);
        await api.Call("events/list", ("since", LongAgo));
        await api.Call("events/get", ("event_type", "acs_user.created"));
        await Spaces(api, hotel);
        await Grants(api, office, hotel);
        await Sessions(api);
        await Phones(api);
        await PastReads.AssertSame(api);
        await AccountScenarios.Run(api);
    }

    private static async Task Phones(SimulatorApi api)
    {
        var identity = (await api.Call("user_identities/create", ("full_name", "Phil"))).Id("user_identity");
        var phone = (await api.Call("phones/simulate/create_sandbox_phone", ("user_identity_id", identity))).Id(
            "device"
        );
        await api.Call("phones/list");
        foreach (var call in (string[])["get", "deactivate"])
            await api.Call("phones/" + call, ("device_id", phone));
    }

    private static async Task Sessions(SimulatorApi api)
    {
        var session = (await api.Call("client_sessions/create", ("user_identifier_key", "jane"))).Id("client_session");
        await api.Call("client_sessions/get_or_create", ("user_identifier_key", "jane"));
        await api.Call("client_sessions/list");
        foreach (var call in (string[])["get", "grant_access", "revoke", "delete"])
            await api.Call("client_sessions/" + call, ("client_session_id", session));
        var webhook = (await api.Call("webhooks/create", ("url", "https://example.com/hook"))).Id("webhook");
        await api.Call("webhooks/list");
        await api.Call("webhooks/update", ("webhook_id", webhook), ("event_types", new[] { "acs_user.created" }));
        foreach (var call in (string[])["get", "delete"])
            await api.Call("webhooks/" + call, ("webhook_id", webhook));
    }

    private static async Task Groups(SimulatorApi api, SimulatedSystem office, string group)
    {
        var user = await api.CreateUser(office.AcsSystemId, "Grace");
        await api.Call("acs/access_groups/list");
        foreach (var change in (string[])["add_user", "remove_user"])
            await api.Call("acs/access_groups/" + change, ("acs_access_group_id", group), ("acs_user_id", user));
        foreach (var read in (string[])["get", "list_users", "list_accessible_entrances", "delete"])
            await api.Call("acs/access_groups/" + read, ("acs_access_group_id", group));
    }

    private static async Task Cards(SimulatorApi api, SimulatedSystem hotel)
    {
        var encoder = api.Simulator.AddEncoder(hotel.AcsSystemId, "Desk");
        var card = api.Simulator.Credentials.Last(credential => credential.AccessMethod == "card");
        await api.Call("acs/encoders/get", ("acs_encoder_id", encoder));
        await api.Call("acs/encoders/list", ("acs_system_id", hotel.AcsSystemId));
        foreach (
            var told in (string[])["encode_will_fail", "encode_will_succeed", "scan_will_fail", "scan_will_succeed"]
        )
            await api.Call("acs/encoders/simulate/next_credential_" + told, ("acs_encoder_id", encoder));
        await End(
            api,
            "acs/encoders/encode_credential",
            ("acs_encoder_id", encoder),
            ("acs_credential_id", card.AcsCredentialId)
        );
        await End(api, "acs/encoders/scan_credential", ("acs_encoder_id", encoder));
        await End(
            api,
            "acs/encoders/scan_to_assign_credential",
            ("acs_encoder_id", encoder),
            ("acs_user_id", card.AcsUserId)
        );
    }

    private static async Task Spaces(SimulatorApi api, SimulatedSystem hotel)
    {
        string[] entrances = [hotel.Entrances[0].AcsEntranceId];
        string[] devices = [api.Simulator.AddDevice("Gate")];
        var account = (await api.Call("acs/systems/get", ("acs_system_id", hotel.AcsSystemId))).Id("connected_account");
        var space = (
            await api.Call(
                "spaces/create",
                ("name", "Wing"),
                ("customer_data", JsonNode.Parse("""{"address":"1 Main St"}"""))
            )
        ).Id("space");
        foreach (var change in (string[])["add", "remove"])
        {
            await api.Call($"spaces/{change}_acs_entrances", ("space_id", space), ("acs_entrance_ids", entrances));
            await api.Call($"spaces/{change}_devices", ("space_id", space), ("device_ids", devices));
            await api.Call(
                $"spaces/{change}_connected_account",
                ("space_id", space),
                ("connected_account_id", account)
            );
        }
        await api.Call("spaces/update", ("space_id", space), ("name", "West wing"));
        await api.Call("spaces/get_related", ("space_ids", new[] { space }));
        await api.Call("spaces/list");
        await api.Call("spaces/get", ("space_id", space));
        await api.Call("spaces/delete", ("space_id", space));
    }

    private static async Task Grants(SimulatorApi api, SimulatedSystem office, SimulatedSystem hotel)
    {
        var (lobby, room) = (office.Entrances[0].AcsEntranceId, hotel.Entrances[0].AcsEntranceId);
        var identity = (await api.Call("user_identities/create", ("full_name", "Grant"))).Id("user_identity");
        var grant = (
            await api.Call(
                "access_grants/create",
                ("user_identity_id", identity),
                ("acs_entrance_ids", new[] { lobby }),
                ("requested_access_methods", JsonNode.Parse("""[{"mode":"cloud_key"},{"mode":"mobile_key"}]"""))
            )
        ).Id("access_grant");
        foreach (var read in (string[])["get", "update"])
            await api.Call("access_grants/" + read, ("access_grant_id", grant));
        await api.Call("access_grants/list");
        await api.Call("access_grants/get_related", ("access_grant_ids", new[] { grant }));
        await api.Call(
            "access_grants/request_access_methods",
            ("access_grant_id", grant),
            ("requested_access_methods", JsonNode.Parse("""[{"mode":"code"}]"""))
        );
        var methods = (await api.Call("access_methods/list", ("access_grant_id", grant))).Ids("access_method");
        await api.Call("access_methods/get", ("access_method_id", methods[0]));
        await api.Call("access_methods/get_related", ("access_method_ids", methods));
        await End(api, "access_methods/unlock_door", ("access_method_id", methods[0]), ("acs_entrance_id", lobby));
        await Cards(api, identity, hotel, room);

        var key = (await api.Call("instant_keys/list")).Ids("instant_key")[^1];
        foreach (var call in (string[])["get", "delete"])
            await api.Call("instant_keys/" + call, ("instant_key_id", key));
        await api.Call("access_methods/delete", ("access_method_id", methods[0]));
        await api.Call("access_grants/delete", ("access_grant_id", grant));
        await Unmanaged(api, identity, lobby);
    }

    private static async Task Cards(SimulatorApi api, string identity, SimulatedSystem hotel, string room)
    {
        var encoder = api.Simulator.AddEncoder(hotel.AcsSystemId, "Back office");
        var card = (
            await api.Call(
                "access_grants/create",
                ("user_identity_id", identity),
                ("acs_entrance_ids", new[] { room }),
                ("requested_access_methods", JsonNode.Parse("""[{"mode":"card"}]"""))
            )
        )["access_method_ids"]![0]!.GetValue<string>();
        await End(api, "access_methods/encode", ("access_method_id", card), ("acs_encoder_id", encoder));
        await End(api, "access_methods/assign_card", ("access_method_id", card), ("card_number", "42"));
    }

    private static async Task Unmanaged(SimulatorApi api, string identity, string entrance)
    {
        var grant = api.Simulator.AddUnmanagedAccessGrant(identity, "code", SimulatorApi.Start, null, entrance);
        var methods = await api.Call("access_methods/unmanaged/list", ("access_grant_id", grant));
        await api.Call("access_methods/unmanaged/get", ("access_method_id", methods.Ids("access_method")[0]));
        await api.Call("access_grants/unmanaged/list");
        await api.Call("access_grants/unmanaged/get", ("access_grant_id", grant));
        await api.Call("access_grants/unmanaged/update", ("access_grant_id", grant), ("is_managed", true));
    }

    // Each attempt is read once more, so that its result is held against the facts too.
    private static async Task End(SimulatorApi api, string operation, params (string, object?)[] parameters)
    {
        var attempt = await api.Call(operation, parameters);
        var ended = await api.Call("action_attempts/get", ("action_attempt_id", attempt.Id("action_attempt")));
        Assert.Equal("success", ended.Text("status"));
    }
}
