// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Collections.ObjectModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>A page on which one of your users connects an account at a provider.</summary>
/// <remarks><c>connect_webview</c> of the API. Two are equal where all their members are.</remarks>
[JsonConverter(typeof(SeamJsonConverter<ConnectWebview>))]
public sealed partial record ConnectWebview : ISeamJson<ConnectWebview>
{
    private readonly IReadOnlyList<ConnectWebviewAcceptedCapability>? _acceptedCapabilities;
    private readonly IReadOnlyList<string>? _acceptedProviders;
    private readonly bool? _anyProviderAllowed;
    private readonly bool? _automaticallyManageNewDevices;
    private readonly string? _connectWebviewId;
    private readonly DateTimeOffset? _createdAt;
    private readonly IReadOnlyDictionary<string, JsonElement>? _customMetadata;
    private readonly ConnectWebviewDeviceSelectionMode? _deviceSelectionMode;
    private readonly bool? _loginSuccessful;
    private readonly ConnectWebviewStatus? _status;
    private readonly string? _url;
    private readonly bool? _waitForDeviceCreation;
    private readonly string? _workspaceId;

    /// <summary>Makes an empty one.</summary>
    public ConnectWebview() { }

    /// <summary>Kinds of devices that may be connected. Never <c>null</c>.</summary>
    /// <remarks><c>accepted_capabilities</c> of the API, a list.</remarks>
    public IReadOnlyList<ConnectWebviewAcceptedCapability> AcceptedCapabilities
    {
        get => _acceptedCapabilities ?? [];
        init => _acceptedCapabilities = value;
    }

    /// <summary>Providers that it offers, by their keys. Never <c>null</c>.</summary>
    /// <remarks><c>accepted_providers</c> of the API, a list.</remarks>
    public IReadOnlyList<string> AcceptedProviders
    {
        get => _acceptedProviders ?? [];
        init => _acceptedProviders = value;
    }

    /// <summary>True if it offers every provider.</summary>
    /// <remarks><c>any_provider_allowed</c> of the API.</remarks>
    public bool AnyProviderAllowed
    {
        get => _anyProviderAllowed.GetValueOrDefault();
        init => _anyProviderAllowed = value;
    }

    /// <summary>When the user gave leave. <c>null</c> if not yet.</summary>
    /// <remarks><c>authorized_at</c> of the API, a date and time in UTC.</remarks>
    public DateTimeOffset? AuthorizedAt { get; init; }

    /// <summary>True if Seam manages devices that turn up later.</summary>
    /// <remarks><c>automatically_manage_new_devices</c> of the API.</remarks>
    public bool AutomaticallyManageNewDevices
    {
        get => _automaticallyManageNewDevices.GetValueOrDefault();
        init => _automaticallyManageNewDevices = value;
    }

    /// <summary>Identifies the connect webview (UUID).</summary>
    /// <remarks><c>connect_webview_id</c> of the API, a UUID.</remarks>
    public string ConnectWebviewId { get => _connectWebviewId ?? ""; init => _connectWebviewId = value; }

    /// <summary>Account that was connected on the page. <c>null</c> if none was yet.</summary>
    /// <remarks><c>connected_account_id</c> of the API, a UUID.</remarks>
    public string? ConnectedAccountId { get; init; }

    /// <summary>When the page was made.</summary>
    /// <remarks><c>created_at</c> of the API, a date and time in UTC.</remarks>
    public DateTimeOffset CreatedAt { get => _createdAt.GetValueOrDefault(); init => _createdAt = value; }

    /// <summary>Your own keys with values, handed on to the account that gets connected. Never <c>null</c>.</summary>
    /// <remarks><c>custom_metadata</c> of the API.</remarks>
    public IReadOnlyDictionary<string, JsonElement> CustomMetadata
    {
        get => _customMetadata ?? ReadOnlyDictionary<string, JsonElement>.Empty;
        init => _customMetadata = value;
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
        get => _deviceSelectionMode.GetValueOrDefault();
        init => _deviceSelectionMode = value;
    }

    /// <summary>True once the user has logged in.</summary>
    /// <remarks><c>login_successful</c> of the API.</remarks>
    public bool LoginSuccessful { get => _loginSuccessful.GetValueOrDefault(); init => _loginSuccessful = value; }

    /// <summary>Provider that the user picked, by its key. <c>null</c> if none yet.</summary>
    /// <remarks><c>selected_provider</c> of the API.</remarks>
    public string? SelectedProvider { get; init; }

    /// <summary>How far the user has come.</summary>
    /// <remarks><c>status</c> of the API.</remarks>
    public ConnectWebviewStatus Status { get => _status.GetValueOrDefault(); init => _status = value; }

    /// <summary>Where to send the user: as a link, in a frame or in a new window.</summary>
    /// <remarks><c>url</c> of the API, a URI.</remarks>
    public string Url { get => _url ?? ""; init => _url = value; }

    /// <summary>True if the page waits until everything in the account has been read.</summary>
    /// <remarks><c>wait_for_device_creation</c> of the API.</remarks>
    public bool WaitForDeviceCreation
    {
        get => _waitForDeviceCreation.GetValueOrDefault();
        init => _waitForDeviceCreation = value;
    }

    /// <summary>Workspace that this belongs to (UUID).</summary>
    /// <remarks><c>workspace_id</c> of the API, a UUID.</remarks>
    public string WorkspaceId { get => _workspaceId ?? ""; init => _workspaceId = value; }

    /// <summary>
    /// Members that the API sent and this version of the library does not know, by their names in the API. Never
    /// <c>null</c>.
    /// </summary>
    public IReadOnlyDictionary<string, JsonElement> AdditionalProperties
    {
        get;
        init => field = value ?? ReadOnlyDictionary<string, JsonElement>.Empty;
    } = ReadOnlyDictionary<string, JsonElement>.Empty;
}
