using System.Text.Json.Nodes;

namespace Seam.Acs.TestSupport;

/// <summary>Calls every operation that is simulated, each at least once and with success.</summary>
public static class Scenarios
{
    public static async Task Run(SimulatorApi api)
    {
        var simulator = api.Simulator;
        var latch = simulator.AddLatchBuilding("Maple House", "Front Door", "Room 101");
        var brivo = simulator.AddSystem(SimulatedSystemKind.BrivoAccount, "Office", "Lobby", "Lab");
        var visionline = simulator.AddSystem(SimulatedSystemKind.VisionlineSystem, "Hotel", "Room 1");
        simulator.AddSystem(SimulatedSystemKind.AssaAbloyCredentialService, "Keys");
        var hotek = simulator.AddSystem(SimulatedSystemKind.HotekSite, "Inn");
        var group = simulator.AddAccessGroup(brivo.AcsSystemId, "Staff", brivo.Entrances[0].AcsEntranceId);
        var device = simulator.AddDevice("Shed");
        var profile = simulator.AddCustomizationProfile("#204080", "#ffffff", new Uri("https://example.com/logo.svg"));
        var unmanaged = simulator.AddUnmanagedUserIdentity("Una Managed", "una@example.com");

        var identity = (
            await api.Call("user_identities/create", ("full_name", "Jane Doe"), ("email_address", "jane@example.com"))
        ).Id("user_identity");
        var user = (
            await api.Call(
                "acs/users/create",
                ("acs_system_id", latch.AcsSystemId),
                ("full_name", "Jane Doe"),
                ("email_address", "jane@example.com"),
                ("phone_number", "+15555550100"),
                ("user_identity_id", identity),
                ("access_schedule", JsonNode.Parse("""{"starts_at":"2024-07-01T00:00:00Z"}"""))
            )
        ).Id("acs_user");
        foreach (var read in (string[])["get", "list_accessible_entrances"])
            await api.Call("acs/users/" + read, ("acs_user_id", user));
        await api.Call("acs/users/list");
        await api.Call("acs/users/update", ("acs_user_id", user), ("full_name", "Jane B. Doe"));
        await api.Call("acs/users/suspend", ("acs_user_id", user));
        await api.Call("acs/users/unsuspend", ("acs_user_id", user));

        var pin = (await api.CreatePin(user, latch.Entrances[0].AcsEntranceId)).Id("acs_credential");
        foreach (var read in (string[])["get", "list_accessible_entrances"])
            await api.Call("acs/credentials/" + read, ("acs_credential_id", pin));
        await api.Call("acs/credentials/list");
        await api.Call("acs/credentials/update", ("acs_credential_id", pin), ("ends_at", "2024-07-20T00:00:00Z"));
        await api.Call("acs/credentials/unassign", ("acs_credential_id", pin), ("acs_user_id", user));
        await api.Call("acs/credentials/assign", ("acs_credential_id", pin), ("user_identity_id", identity));

        await api.Call("acs/entrances/get", ("acs_entrance_id", latch.Entrances[0].AcsEntranceId));
        await api.Call("acs/entrances/list");
        await api.Call(
            "acs/entrances/list_credentials_with_access",
            ("acs_entrance_id", latch.Entrances[0].AcsEntranceId)
        );
        await api.Call("acs/systems/get", ("acs_system_id", latch.AcsSystemId));
        await api.Call("acs/systems/list");
        await api.Call(
            "acs/systems/list_compatible_credential_manager_acs_systems",
            ("acs_system_id", visionline.AcsSystemId)
        );
        await api.Call("acs/systems/report_devices", ("acs_system_id", hotek.AcsSystemId));

        var officeUser = await api.CreateUser(brivo.AcsSystemId);
        await api.Call(
            "acs/entrances/grant_access",
            ("acs_entrance_id", brivo.Entrances[1].AcsEntranceId),
            ("acs_user_id", officeUser)
        );
        await api.Call("acs/users/add_to_access_group", ("acs_access_group_id", group), ("acs_user_id", officeUser));
        await api.Call(
            "acs/users/remove_from_access_group",
            ("acs_access_group_id", group),
            ("acs_user_id", officeUser)
        );
        var cloudKey = (
            await api.Call("acs/credentials/create", ("acs_user_id", officeUser), ("access_method", "cloud_key"))
        ).Id("acs_credential");
        var attempt = await api.Call(
            "acs/entrances/unlock",
            ("acs_entrance_id", brivo.Entrances[1].AcsEntranceId),
            ("acs_credential_id", cloudKey)
        );
        await api.Call("action_attempts/get", ("action_attempt_id", attempt.Id("action_attempt")));
        await api.Call("action_attempts/list");
        await api.Call("acs/users/revoke_access_to_all_entrances", ("acs_user_id", officeUser));

        var guest = await api.CreateUser(visionline.AcsSystemId);
        await api.Call(
            "acs/credentials/create",
            ("acs_user_id", guest),
            ("access_method", "card"),
            ("allowed_acs_entrance_ids", new[] { visionline.Entrances[0].AcsEntranceId })
        );
        await api.Call("acs/credentials/list", ("acs_user_id", guest));
        await api.Call("acs/entrances/get", ("acs_entrance_id", visionline.Entrances[0].AcsEntranceId));

        await api.Call("user_identities/get", ("user_identity_id", identity));
        await api.Call("user_identities/list");
        await api.Call("user_identities/update", ("user_identity_id", identity), ("user_identity_key", "jane"));
        await api.Call("user_identities/grant_access_to_device", ("user_identity_id", identity), ("device_id", device));
        foreach (
            var list in (string[])
                ["list_accessible_devices", "list_accessible_entrances", "list_acs_systems", "list_acs_users"]
        )
            await api.Call("user_identities/" + list, ("user_identity_id", identity));
        await api.Call(
            "user_identities/revoke_access_to_device",
            ("user_identity_id", identity),
            ("device_id", device)
        );
        await api.Call(
            "user_identities/generate_instant_key",
            ("user_identity_id", identity),
            ("customization_profile_id", profile)
        );
        await api.Call("user_identities/add_acs_user", ("user_identity_key", "jane"), ("acs_user_id", officeUser));
        await api.Call("user_identities/remove_acs_user", ("user_identity_id", identity), ("acs_user_id", officeUser));
        var duplicate = (await api.Call("user_identities/create", ("full_name", "J. Doe"))).Id("user_identity");
        await api.Call(
            "user_identities/merge",
            ("user_identity_id", identity),
            ("merged_user_identity_ids", new[] { duplicate })
        );
        await api.Call("user_identities/get", ("user_identity_id", duplicate));
        await api.Call("user_identities/unmanaged/list");
        await api.Call("user_identities/unmanaged/get", ("user_identity_id", unmanaged));
        await api.Call("user_identities/unmanaged/update", ("user_identity_id", unmanaged), ("is_managed", true));

        await api.Call("acs/credentials/delete", ("acs_credential_id", pin));
        await api.Call("acs/users/delete", ("acs_user_id", user));
        await api.Call("user_identities/delete", ("user_identity_id", identity));

        await MoreScenarios.Run(api, brivo, visionline, group);
    }
}
