// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>A page on which one of your users connects an account at a provider.</summary>
/// <remarks><c>connect_webview</c> of the API. Equality compares all members by value.</remarks>
[JsonConverter(typeof(SeamJsonConverter<ConnectWebview>))]
public sealed record ConnectWebview() : ISeamJson<ConnectWebview>
{
    private readonly ResponseList<ConnectWebviewAcceptedCapability> _acceptedCapabilities;
    private readonly ResponseList<string> _acceptedProviders;
    private readonly ResponseValue<bool> _anyProviderAllowed;
    private readonly ResponseValue<bool> _automaticallyManageNewDevices;
    private readonly ResponseText _connectWebviewId;
    private readonly ResponseValue<DateTimeOffset> _createdAt;
    private readonly ResponseMap<JsonElement> _customMetadata;
    private readonly ResponseValue<ConnectWebviewDeviceSelectionMode> _deviceSelectionMode;
    private readonly ResponseValue<bool> _loginSuccessful;
    private readonly ResponseValue<ConnectWebviewStatus> _status;
    private readonly ResponseText _url;
    private readonly ResponseValue<bool> _waitForDeviceCreation;
    private readonly ResponseText _workspaceId;
    private readonly ResponseMap<JsonElement> _additional;

    /// <summary>Kinds of devices that may be connected. Never <c>null</c>.</summary>
    /// <remarks><c>accepted_capabilities</c> of the API, a list.</remarks>
    public IReadOnlyList<ConnectWebviewAcceptedCapability> AcceptedCapabilities
    {
        get => _acceptedCapabilities.Value;
        init => _acceptedCapabilities = new(value);
    }

    /// <summary>Providers that it offers, by their keys. Never <c>null</c>.</summary>
    /// <remarks><c>accepted_providers</c> of the API, a list.</remarks>
    public IReadOnlyList<string> AcceptedProviders
    {
        get => _acceptedProviders.Value;
        init => _acceptedProviders = new(value);
    }

    /// <summary>True if it offers every provider.</summary>
    /// <remarks><c>any_provider_allowed</c> of the API.</remarks>
    public bool AnyProviderAllowed { get => _anyProviderAllowed.Value; init => _anyProviderAllowed = value; }

    /// <summary>When the user gave leave. <c>null</c> if not yet.</summary>
    /// <remarks><c>authorized_at</c> of the API, a date and time in UTC.</remarks>
    public DateTimeOffset? AuthorizedAt { get; init; }

    /// <summary>True if Seam manages devices that turn up later.</summary>
    /// <remarks><c>automatically_manage_new_devices</c> of the API.</remarks>
    public bool AutomaticallyManageNewDevices
    {
        get => _automaticallyManageNewDevices.Value;
        init => _automaticallyManageNewDevices = value;
    }

    /// <summary>Identifies the connect webview.</summary>
    /// <remarks><c>connect_webview_id</c> of the API, a UUID.</remarks>
    public string ConnectWebviewId { get => _connectWebviewId.Value; init => _connectWebviewId = value; }

    /// <summary>Account that was connected on the page. <c>null</c> if none was yet.</summary>
    /// <remarks><c>connected_account_id</c> of the API, a UUID.</remarks>
    public string? ConnectedAccountId { get; init; }

    /// <summary>When the page was made.</summary>
    /// <remarks><c>created_at</c> of the API, a date and time in UTC.</remarks>
    public DateTimeOffset CreatedAt { get => _createdAt.Value; init => _createdAt = value; }

    /// <summary>Your own keys with values, handed on to the account that gets connected. Never <c>null</c>.</summary>
    /// <remarks><c>custom_metadata</c> of the API.</remarks>
    public IReadOnlyDictionary<string, JsonElement> CustomMetadata
    {
        get => _customMetadata.Value;
        init => _customMetadata = new(value);
    }

    /// <summary>Where the user is sent when it goes wrong. <c>null</c> if not set.</summary>
    /// <remarks><c>custom_redirect_failure_url</c> of the API, a URI.</remarks>
    public string? CustomRedirectFailureUrl { get; init; }

    /// <summary>Where the user is sent afterwards. <c>null</c> if not set.</summary>
    /// <remarks><c>custom_redirect_url</c> of the API, a URI.</remarks>
    public string? CustomRedirectUrl { get; init; }

    /// <summary>Customer of yours to whom what gets connected belongs. <c>null</c> if none.</summary>
    /// <remarks><c>customer_key</c> of the API.</remarks>
    public string? CustomerKey { get; init; }

    /// <summary>How many devices the user can pick.</summary>
    /// <remarks><c>device_selection_mode</c> of the API.</remarks>
    public ConnectWebviewDeviceSelectionMode DeviceSelectionMode
    {
        get => _deviceSelectionMode.Value;
        init => _deviceSelectionMode = value;
    }

    /// <summary>True once the user has logged in.</summary>
    /// <remarks><c>login_successful</c> of the API.</remarks>
    public bool LoginSuccessful { get => _loginSuccessful.Value; init => _loginSuccessful = value; }

    /// <summary>Provider that the user picked, by its key. <c>null</c> if none yet.</summary>
    /// <remarks><c>selected_provider</c> of the API.</remarks>
    public string? SelectedProvider { get; init; }

    /// <summary>How far the user has come.</summary>
    /// <remarks><c>status</c> of the API.</remarks>
    public ConnectWebviewStatus Status { get => _status.Value; init => _status = value; }

    /// <summary>Where to send the user: as a link, in a frame or in a new window.</summary>
    /// <remarks><c>url</c> of the API, a URI.</remarks>
    public string Url { get => _url.Value; init => _url = value; }

    /// <summary>True if the page waits until everything in the account has been read.</summary>
    /// <remarks><c>wait_for_device_creation</c> of the API.</remarks>
    public bool WaitForDeviceCreation { get => _waitForDeviceCreation.Value; init => _waitForDeviceCreation = value; }

    /// <summary>Workspace that this belongs to.</summary>
    /// <remarks><c>workspace_id</c> of the API, a UUID.</remarks>
    public string WorkspaceId { get => _workspaceId.Value; init => _workspaceId = value; }

    /// <summary>
    /// Gets the members of the JSON that have no property, and those whose value a property cannot hold as it is, by
    /// their names in the API.
    /// </summary>
    public IReadOnlyDictionary<string, JsonElement> AdditionalProperties
    {
        get => _additional.Value;
        init => _additional = new(value);
    }

    private ConnectWebview(ref Utf8JsonReader reader)
        : this()
    {
        var members = new ResponseMembers();
        JsonRead.StartObject(ref reader);
        while (members.Next(ref reader))
        {
            switch (members.Name.Length)
            {
                case 3 when members.Name.SequenceEqual("url"u8): _url = members.String(ref reader); break;
                case 6 when members.Name.SequenceEqual("status"u8):
                    _status = members.Enum<ConnectWebviewStatus>(ref reader);
                    break;
                case 10 when members.Name.SequenceEqual("created_at"u8):
                    _createdAt = members.DateTime(ref reader);
                    break;
                case 12 when members.Name.SequenceEqual("customer_key"u8):
                    CustomerKey = members.String(ref reader);
                    break;
                case 12 when members.Name.SequenceEqual("workspace_id"u8):
                    _workspaceId = members.String(ref reader);
                    break;
                case 13 when members.Name.SequenceEqual("authorized_at"u8):
                    AuthorizedAt = members.DateTime(ref reader);
                    break;
                case 15 when members.Name.SequenceEqual("custom_metadata"u8):
                    _customMetadata = new(members.Map<JsonElement>(ref reader, LooseRead.Json));
                    break;
                case 16 when members.Name.SequenceEqual("login_successful"u8):
                    _loginSuccessful = members.Boolean(ref reader);
                    break;
                case 17 when members.Name.SequenceEqual("selected_provider"u8):
                    SelectedProvider = members.String(ref reader);
                    break;
                case 18 when members.Name.SequenceEqual("accepted_providers"u8):
                    _acceptedProviders = new(members.List<string>(ref reader, LooseRead.String));
                    break;
                case 18 when members.Name.SequenceEqual("connect_webview_id"u8):
                    _connectWebviewId = members.String(ref reader);
                    break;
                case 19 when members.Name.SequenceEqual("custom_redirect_url"u8):
                    CustomRedirectUrl = members.String(ref reader);
                    break;
                case 20 when members.Name.SequenceEqual("any_provider_allowed"u8):
                    _anyProviderAllowed = members.Boolean(ref reader);
                    break;
                case 20 when members.Name.SequenceEqual("connected_account_id"u8):
                    ConnectedAccountId = members.String(ref reader);
                    break;
                case 21 when members.Name.SequenceEqual("accepted_capabilities"u8):
                    _acceptedCapabilities =
                        new(members.List<ConnectWebviewAcceptedCapability>(ref reader, LooseRead.Enum));
                    break;
                case 21 when members.Name.SequenceEqual("device_selection_mode"u8):
                    _deviceSelectionMode = members.Enum<ConnectWebviewDeviceSelectionMode>(ref reader);
                    break;
                case 24 when members.Name.SequenceEqual("wait_for_device_creation"u8):
                    _waitForDeviceCreation = members.Boolean(ref reader);
                    break;
                case 27 when members.Name.SequenceEqual("custom_redirect_failure_url"u8):
                    CustomRedirectFailureUrl = members.String(ref reader);
                    break;
                case 32 when members.Name.SequenceEqual("automatically_manage_new_devices"u8):
                    _automaticallyManageNewDevices = members.Boolean(ref reader);
                    break;
                default: members.Keep(ref reader); break;
            }
        }

        _additional = new(members.Additional);
    }

    static ConnectWebview ISeamJson<ConnectWebview>.ReadJson(ref Utf8JsonReader reader) => new(ref reader);

    /// <inheritdoc/>
    public void WriteJson(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        if (AdditionalProperties.Count > 0)
        {
            JsonWrite.WithAdditional(
                writer,
                this,
                AdditionalProperties,
                static (record, additional) => record with { AdditionalProperties = additional }
            );
            return;
        }

        writer.WriteStartObject();
        JsonWrite.List(writer, "accepted_capabilities"u8, _acceptedCapabilities.Given, JsonWrite.EnumValue);
        JsonWrite.List(writer, "accepted_providers"u8, _acceptedProviders.Given, JsonWrite.StringValue);
        JsonWrite.Boolean(writer, "any_provider_allowed"u8, _anyProviderAllowed.Given);
        JsonWrite.DateTime(writer, "authorized_at"u8, AuthorizedAt);
        JsonWrite.Boolean(writer, "automatically_manage_new_devices"u8, _automaticallyManageNewDevices.Given);
        JsonWrite.String(writer, "connect_webview_id"u8, _connectWebviewId.Given);
        JsonWrite.String(writer, "connected_account_id"u8, ConnectedAccountId);
        JsonWrite.DateTime(writer, "created_at"u8, _createdAt.Given);
        JsonWrite.Map(writer, "custom_metadata"u8, _customMetadata.Given, JsonWrite.JsonValue);
        JsonWrite.String(writer, "custom_redirect_failure_url"u8, CustomRedirectFailureUrl);
        JsonWrite.String(writer, "custom_redirect_url"u8, CustomRedirectUrl);
        JsonWrite.String(writer, "customer_key"u8, CustomerKey);
        JsonWrite.Enum(writer, "device_selection_mode"u8, _deviceSelectionMode.Given);
        JsonWrite.Boolean(writer, "login_successful"u8, _loginSuccessful.Given);
        JsonWrite.String(writer, "selected_provider"u8, SelectedProvider);
        JsonWrite.Enum(writer, "status"u8, _status.Given);
        JsonWrite.String(writer, "url"u8, _url.Given);
        JsonWrite.Boolean(writer, "wait_for_device_creation"u8, _waitForDeviceCreation.Given);
        JsonWrite.String(writer, "workspace_id"u8, _workspaceId.Given);
        writer.WriteEndObject();
    }

    /// <summary>Returns the record as indented JSON, with the API's member names.</summary>
    public override string ToString() => SeamJson.Print(this);
}
