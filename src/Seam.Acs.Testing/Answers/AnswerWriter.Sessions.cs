using System.Text.Json.Nodes;

namespace Seam.Acs.Testing;

internal sealed partial class AnswerWriter
{
    public JsonObject Phone(PhoneEntity phone)
    {
        var properties = new JsonObject();
        if (phone.EndpointId is { } endpointId)
        {
            var endpoint = new JsonObject { ["endpoint_id"] = endpointId, ["is_active"] = true };
            properties["assa_abloy_credential_service_metadata"] = new JsonObject
            {
                ["endpoints"] = new JsonArray(endpoint),
                ["has_active_endpoint"] = true,
            };
        }
        return new JsonObject
        {
            ["device_id"] = phone.Id,
            ["workspace_id"] = _workspace.Id,
            ["created_at"] = Instants.Write(phone.CreatedAt),
            ["device_type"] = phone.IsIos ? "ios_phone" : "android_phone",
            ["display_name"] = phone.Name,
            ["custom_metadata"] = new JsonObject(),
            ["properties"] = properties,
            ["errors"] = new JsonArray(),
            ["warnings"] = new JsonArray(),
        };
    }

    public JsonObject ClientSession(ClientSessionEntity session)
    {
        var identityIds = session.Identity is { } identity ? Strings([identity.Id]) : [];
        var json = new JsonObject
        {
            ["client_session_id"] = session.Id,
            ["workspace_id"] = _workspace.Id,
            ["created_at"] = Instants.Write(session.CreatedAt),
            ["expires_at"] = Instants.Write(session.ExpiresAt),
            ["token"] = session.Token,
            ["user_identifier_key"] = session.UserIdentifierKey,
            ["user_identity_ids"] = identityIds,
            ["connect_webview_ids"] = Strings(session.ConnectWebviewIds),
            ["connected_account_ids"] = Strings(session.ConnectedAccountIds),
            ["device_count"] = _workspace.Devices.All.Count(device =>
                session.ConnectedAccountIds.Contains(device.ConnectedAccountId)
            ),
        };
        Set(json, "user_identity_id", session.Identity?.Id);
        Set(json, "customer_key", session.CustomerKey);
        return json;
    }
}
