// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json;

namespace Seam.Acs;

public sealed partial record ConnectWebview
{
    private ConnectWebview(ref Utf8JsonReader reader)
    {
        Dictionary<string, JsonElement>? additional = null;
        JsonRead.StartObject(ref reader);
        while (JsonRead.NextMember(ref reader, out var name))
        {
            switch (name.Length)
            {
                case 3 when name.SequenceEqual("url"u8):
                    _url = JsonRead.String(ref reader);
                    continue;
                case 6 when name.SequenceEqual("status"u8):
                    _status = JsonRead.Enum<ConnectWebviewStatus>(ref reader);
                    continue;
                case 10 when name.SequenceEqual("created_at"u8):
                    _createdAt = JsonRead.DateTime(ref reader);
                    continue;
                case 12 when name.SequenceEqual("customer_key"u8):
                    CustomerKey = JsonRead.String(ref reader);
                    continue;
                case 12 when name.SequenceEqual("workspace_id"u8):
                    _workspaceId = JsonRead.String(ref reader);
                    continue;
                case 13 when name.SequenceEqual("authorized_at"u8):
                    AuthorizedAt = JsonRead.DateTime(ref reader);
                    continue;
                case 15 when name.SequenceEqual("custom_metadata"u8):
                    _customMetadata = JsonRead.ValueMap(ref reader, JsonRead.JsonItem);
                    continue;
                case 16 when name.SequenceEqual("login_successful"u8):
                    _loginSuccessful = JsonRead.Boolean(ref reader);
                    continue;
                case 17 when name.SequenceEqual("selected_provider"u8):
                    SelectedProvider = JsonRead.String(ref reader);
                    continue;
                case 18 when name.SequenceEqual("accepted_providers"u8):
                    _acceptedProviders = JsonRead.List(ref reader, JsonRead.String);
                    continue;
                case 18 when name.SequenceEqual("connect_webview_id"u8):
                    _connectWebviewId = JsonRead.String(ref reader);
                    continue;
                case 19 when name.SequenceEqual("custom_redirect_url"u8):
                    CustomRedirectUrl = JsonRead.String(ref reader);
                    continue;
                case 20 when name.SequenceEqual("any_provider_allowed"u8):
                    _anyProviderAllowed = JsonRead.Boolean(ref reader);
                    continue;
                case 20 when name.SequenceEqual("connected_account_id"u8):
                    ConnectedAccountId = JsonRead.String(ref reader);
                    continue;
                case 21 when name.SequenceEqual("accepted_capabilities"u8):
                    _acceptedCapabilities = JsonRead.ValueList(
                        ref reader,
                        JsonRead.Enum<ConnectWebviewAcceptedCapability>
                    );
                    continue;
                case 21 when name.SequenceEqual("device_selection_mode"u8):
                    _deviceSelectionMode = JsonRead.Enum<ConnectWebviewDeviceSelectionMode>(ref reader);
                    continue;
                case 24 when name.SequenceEqual("wait_for_device_creation"u8):
                    _waitForDeviceCreation = JsonRead.Boolean(ref reader);
                    continue;
                case 27 when name.SequenceEqual("custom_redirect_failure_url"u8):
                    CustomRedirectFailureUrl = JsonRead.String(ref reader);
                    continue;
                case 32 when name.SequenceEqual("automatically_manage_new_devices"u8):
                    _automaticallyManageNewDevices = JsonRead.Boolean(ref reader);
                    continue;
            }

            JsonRead.Additional(ref reader, name, ref additional);
        }

        AdditionalProperties = JsonRead.Freeze(additional);
    }

    static ConnectWebview ISeamJson<ConnectWebview>.ReadJson(ref Utf8JsonReader reader) => new(ref reader);

    /// <inheritdoc/>
    public void WriteJson(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject();
        JsonWrite.List(writer, "accepted_capabilities"u8, _acceptedCapabilities, JsonWrite.EnumValue);
        JsonWrite.List(writer, "accepted_providers"u8, _acceptedProviders, JsonWrite.StringValue);
        JsonWrite.Boolean(writer, "any_provider_allowed"u8, _anyProviderAllowed);
        JsonWrite.DateTime(writer, "authorized_at"u8, AuthorizedAt);
        JsonWrite.Boolean(writer, "automatically_manage_new_devices"u8, _automaticallyManageNewDevices);
        JsonWrite.String(writer, "connect_webview_id"u8, _connectWebviewId);
        JsonWrite.String(writer, "connected_account_id"u8, ConnectedAccountId);
        JsonWrite.DateTime(writer, "created_at"u8, _createdAt);
        JsonWrite.Map(writer, "custom_metadata"u8, _customMetadata, JsonWrite.JsonValue);
        JsonWrite.String(writer, "custom_redirect_failure_url"u8, CustomRedirectFailureUrl);
        JsonWrite.String(writer, "custom_redirect_url"u8, CustomRedirectUrl);
        JsonWrite.String(writer, "customer_key"u8, CustomerKey);
        JsonWrite.Enum(writer, "device_selection_mode"u8, _deviceSelectionMode);
        JsonWrite.Boolean(writer, "login_successful"u8, _loginSuccessful);
        JsonWrite.String(writer, "selected_provider"u8, SelectedProvider);
        JsonWrite.Enum(writer, "status"u8, _status);
        JsonWrite.String(writer, "url"u8, _url);
        JsonWrite.Boolean(writer, "wait_for_device_creation"u8, _waitForDeviceCreation);
        JsonWrite.String(writer, "workspace_id"u8, _workspaceId);
        JsonWrite.Additional(writer, AdditionalProperties);
        writer.WriteEndObject();
    }

    /// <summary>Whether the other one has the same members, lists by their items and JSON by its value.</summary>
    /// <param name="other">The one to compare with; may be <c>null</c>.</param>
    public bool Equals(ConnectWebview? other) =>
        ReferenceEquals(this, other)
        || other is not null
            && JsonEquality.Lists(AcceptedCapabilities, other.AcceptedCapabilities)
            && JsonEquality.Lists(AcceptedProviders, other.AcceptedProviders)
            && AnyProviderAllowed == other.AnyProviderAllowed
            && AuthorizedAt == other.AuthorizedAt
            && AutomaticallyManageNewDevices == other.AutomaticallyManageNewDevices
            && ConnectWebviewId == other.ConnectWebviewId
            && ConnectedAccountId == other.ConnectedAccountId
            && CreatedAt == other.CreatedAt
            && JsonEquality.Maps(CustomMetadata, other.CustomMetadata)
            && CustomRedirectFailureUrl == other.CustomRedirectFailureUrl
            && CustomRedirectUrl == other.CustomRedirectUrl
            && CustomerKey == other.CustomerKey
            && DeviceSelectionMode == other.DeviceSelectionMode
            && LoginSuccessful == other.LoginSuccessful
            && SelectedProvider == other.SelectedProvider
            && Status == other.Status
            && Url == other.Url
            && WaitForDeviceCreation == other.WaitForDeviceCreation
            && WorkspaceId == other.WorkspaceId
            && JsonEquality.Maps(AdditionalProperties, other.AdditionalProperties);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        hash.Add(JsonEquality.Hash(AcceptedCapabilities));
        hash.Add(JsonEquality.Hash(AcceptedProviders));
        hash.Add(AnyProviderAllowed);
        hash.Add(AuthorizedAt);
        hash.Add(AutomaticallyManageNewDevices);
        hash.Add(ConnectWebviewId);
        hash.Add(ConnectedAccountId);
        hash.Add(CreatedAt);
        hash.Add(JsonEquality.Hash(CustomMetadata));
        hash.Add(CustomRedirectFailureUrl);
        hash.Add(CustomRedirectUrl);
        hash.Add(CustomerKey);
        hash.Add(DeviceSelectionMode);
        hash.Add(LoginSuccessful);
        hash.Add(SelectedProvider);
        hash.Add(Status);
        hash.Add(Url);
        hash.Add(WaitForDeviceCreation);
        hash.Add(WorkspaceId);
        hash.Add(JsonEquality.Hash(AdditionalProperties));
        return hash.ToHashCode();
    }

    /// <summary>The record as indented JSON, with the API's member names.</summary>
    public override string ToString() => SeamJson.Print(this);
}
