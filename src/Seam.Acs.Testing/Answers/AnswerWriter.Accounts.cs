using System.Text.Json.Nodes;

namespace Seam.Acs.Testing;

internal sealed partial class AnswerWriter
{
    public JsonObject ConnectedAccount(ConnectedAccountEntity account)
    {
        var json = new JsonObject
        {
            ["connected_account_id"] = account.Id,
            ["created_at"] = Instants.Write(account.CreatedAt),
            ["account_type"] = account.Type,
            ["account_type_display_name"] = account.TypeName,
            ["display_name"] = account.DisplayName,
            ["accepted_capabilities"] = Strings(account.Capabilities),
            ["automatically_manage_new_devices"] = account.ManagesNewDevices,
            ["custom_metadata"] = account.CustomMetadata.DeepClone(),
            ["image_url"] = new Uri(_endpoint, $"images/{account.Type}.png").AbsoluteUri,
            ["errors"] = AccountErrors(account.Id),
            ["warnings"] = new JsonArray(),
        };
        Set(json, "customer_key", account.CustomerKey);
        if (account.EmailAddress is { } email)
            json["user_identifier"] = new JsonObject { ["email"] = email };
        return json;
    }

    public JsonObject ConnectWebview(ConnectWebviewEntity webview)
    {
        var json = new JsonObject
        {
            ["connect_webview_id"] = webview.Id,
            ["workspace_id"] = _workspace.Id,
            ["created_at"] = Instants.Write(webview.CreatedAt),
            ["url"] = webview.Url.AbsoluteUri,
            ["status"] = webview.Status,
            ["login_successful"] = webview.AuthorizedAt is not null,
            ["authorized_at"] = Time(webview.AuthorizedAt),
            ["connected_account_id"] = webview.ConnectedAccountId,
            ["selected_provider"] = webview.SelectedProvider,
            ["accepted_providers"] = Strings(webview.AcceptedProviders),
            ["any_provider_allowed"] = webview.IsAnyProviderAccepted,
            ["accepted_capabilities"] = Strings(webview.Capabilities),
            ["automatically_manage_new_devices"] = webview.ManagesNewDevices,
            ["wait_for_device_creation"] = webview.WaitsForDevices,
            ["device_selection_mode"] = "none",
            ["custom_metadata"] = webview.CustomMetadata.DeepClone(),
            ["custom_redirect_url"] = webview.RedirectUrl,
            ["custom_redirect_failure_url"] = webview.FailureRedirectUrl,
        };
        Set(json, "customer_key", webview.CustomerKey);
        return json;
    }

    /// <summary>A workspace's settings.</summary>
    public static JsonObject Workspace(Workspace workspace)
    {
        var profile = workspace.Profile;
        var json = new JsonObject
        {
            ["workspace_id"] = workspace.Id,
            ["name"] = profile.Name,
            ["company_name"] = profile.CompanyName,
            ["connect_partner_name"] = profile.ConnectPartnerName,
            ["organization_id"] = profile.OrganizationId,
            ["is_sandbox"] = profile.IsSandbox,
            ["is_suspended"] = profile.IsSuspended,
            ["is_publishable_key_auth_enabled"] = profile.IsPublishableKeyAuthEnabled,
            ["connect_webview_customization"] = new JsonObject(
                profile.WebviewLooks.Select(look =>
                    KeyValuePair.Create(look.Key, (JsonNode?)JsonValue.Create(look.Value))
                )
            ),
        };
        if (profile.IsPublishableKeyAuthEnabled)
            json["publishable_key"] = profile.PublishableKey;
        return json;
    }

    private JsonArray AccountErrors(string accountId)
    {
        var errors = new JsonArray();
        if (_workspace.ConnectedAccounts.TryGet(accountId, out var account) && account.DisconnectedAt is { } since)
            errors.Add((JsonNode)AccountDisconnected(since));
        return errors;
    }

    /// <summary>What an account and its systems say while the way to the provider is cut.</summary>
    public static JsonObject AccountDisconnected(DateTimeOffset since) =>
        Notice("error_code", "account_disconnected", "The account has to be connected anew.", since);
}
