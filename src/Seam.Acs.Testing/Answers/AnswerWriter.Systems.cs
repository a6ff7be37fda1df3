using System.Text.Json.Nodes;

namespace Seam.Acs.Testing;

internal sealed partial class AnswerWriter
{
    public JsonObject System(SystemEntity system)
    {
        var brand = system.Brand;
        return new JsonObject
        {
            ["acs_system_id"] = system.Id,
            ["connected_account_id"] = system.ConnectedAccountId,
            ["connected_account_ids"] = Strings([system.ConnectedAccountId]),
            ["workspace_id"] = _workspace.Id,
            ["created_at"] = Instants.Write(system.CreatedAt),
            ["name"] = system.Name,
            ["external_type"] = brand.SystemType,
            ["external_type_display_name"] = brand.SystemTypeName,
            ["system_type"] = brand.SystemType,
            ["system_type_display_name"] = brand.SystemTypeName,
            ["is_credential_manager"] = brand.IsCredentialManager,
            ["default_credential_manager_acs_system_id"] = CredentialManagersFor(system).FirstOrDefault()?.Id,
            ["acs_user_count"] = _workspace.UsersOf(system).Count(),
            ["acs_access_group_count"] = _workspace.AccessGroups.All.Count(group => group.System == system),
            ["image_alt_text"] = brand.SystemTypeName + " logo",
            ["image_url"] = new Uri(_endpoint, $"images/{brand.SystemType}.png").AbsoluteUri,
            ["location"] = new JsonObject { ["time_zone"] = system.TimeZone },
            ["errors"] = AccountErrors(system.ConnectedAccountId),
            ["warnings"] = new JsonArray(),
        };
    }

    public IEnumerable<SystemEntity> CredentialManagersFor(SystemEntity system) =>
        _workspace.Systems.All.Where(other => system.Brand.CredentialManagerTypes.Contains(other.Brand.SystemType));

    public static JsonObject ActionAttempt(ActionAttemptEntity attempt)
    {
        var json = new JsonObject
        {
            ["action_attempt_id"] = attempt.Id,
            ["action_type"] = attempt.ActionType,
            ["status"] = attempt.Status,
            ["result"] = attempt.Outcome?.Result?.DeepClone(),
            ["error"] = null,
        };
        if (attempt.Outcome?.Error is { } error)
            json["error"] = new JsonObject { ["type"] = error.Type, ["message"] = error.Message };
        return json;
    }

    public JsonObject Device(DeviceEntity device) =>
        new()
        {
            ["device_id"] = device.Id,
            ["workspace_id"] = _workspace.Id,
            ["connected_account_id"] = device.ConnectedAccountId,
            ["created_at"] = Instants.Write(device.CreatedAt),
            ["device_type"] = "august_lock",
            ["display_name"] = device.Name,
            ["is_managed"] = true,
            ["capabilities_supported"] = Strings(["lock"]),
            ["custom_metadata"] = new JsonObject(),
            ["properties"] = new JsonObject
            {
                ["appearance"] = new JsonObject { ["name"] = device.Name },
                ["model"] = new JsonObject { ["display_name"] = "Lock", ["manufacturer_display_name"] = "August" },
                ["name"] = device.Name,
                ["online"] = true,
            },
            ["space_ids"] = Strings(device.SpaceIds),
            ["errors"] = new JsonArray(),
            ["warnings"] = new JsonArray(),
        };

    public JsonObject InstantKey(InstantKeyEntity key)
    {
        var json = new JsonObject
        {
            ["instant_key_id"] = key.Id,
            ["instant_key_url"] = key.Url.AbsoluteUri,
            ["client_session_id"] = key.ClientSessionId,
            ["user_identity_id"] = key.Identity.Id,
            ["workspace_id"] = _workspace.Id,
            ["created_at"] = Instants.Write(key.CreatedAt),
            ["expires_at"] = Instants.Write(key.ExpiresAt),
        };
        if (key.Profile is { } profile)
        {
            json["customization_profile_id"] = profile.Id;
            var customization = new JsonObject
            {
                ["primary_color"] = profile.PrimaryColor,
                ["secondary_color"] = profile.SecondaryColor,
            };
            Set(customization, "logo_url", profile.LogoUrl?.AbsoluteUri);
            json["customization"] = customization;
        }
        return json;
    }
}
