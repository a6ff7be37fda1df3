// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Collections.ObjectModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>A lock, phone or other device, with the members that matter for access.</summary>
/// <remarks><c>device</c> of the API. Two are equal where all their members are.</remarks>
[JsonConverter(typeof(SeamJsonConverter<Device>))]
public sealed partial record Device : ISeamJson<Device>
{
    private readonly IReadOnlyList<DeviceCapability>? _capabilitiesSupported;
    private readonly string? _connectedAccountId;
    private readonly DateTimeOffset? _createdAt;
    private readonly IReadOnlyDictionary<string, JsonElement>? _customMetadata;
    private readonly string? _deviceId;
    private readonly DeviceType? _deviceType;
    private readonly string? _displayName;
    private readonly bool? _isManaged;
    private readonly IReadOnlyList<string>? _spaceIds;
    private readonly string? _workspaceId;

    /// <summary>Makes an empty one.</summary>
    public Device() { }

    /// <summary>What the device can do through Seam. Never <c>null</c>.</summary>
    /// <remarks><c>capabilities_supported</c> of the API, a list.</remarks>
    public IReadOnlyList<DeviceCapability> CapabilitiesSupported
    {
        get => _capabilitiesSupported ?? [];
        init => _capabilitiesSupported = value;
    }

    /// <summary>Connected account through which the device came in.</summary>
    /// <remarks><c>connected_account_id</c> of the API, a UUID.</remarks>
    public string ConnectedAccountId { get => _connectedAccountId ?? ""; init => _connectedAccountId = value; }

    /// <summary>When the device was connected to Seam.</summary>
    /// <remarks><c>created_at</c> of the API, a date and time in UTC.</remarks>
    public DateTimeOffset CreatedAt { get => _createdAt.GetValueOrDefault(); init => _createdAt = value; }

    /// <summary>Your own keys with values, stored with the device. Never <c>null</c>.</summary>
    /// <remarks><c>custom_metadata</c> of the API.</remarks>
    public IReadOnlyDictionary<string, JsonElement> CustomMetadata
    {
        get => _customMetadata ?? ReadOnlyDictionary<string, JsonElement>.Empty;
        init => _customMetadata = value;
    }

    /// <summary>Identifies the device in Seam (UUID).</summary>
    /// <remarks><c>device_id</c> of the API, a UUID.</remarks>
    public string DeviceId { get => _deviceId ?? ""; init => _deviceId = value; }

    /// <summary>Maker and kind of the device.</summary>
    /// <remarks><c>device_type</c> of the API.</remarks>
    public DeviceType DeviceType { get => _deviceType.GetValueOrDefault(); init => _deviceType = value; }

    /// <summary>Name to show people: the nickname where there is one, else the maker's name for the device.</summary>
    /// <remarks><c>display_name</c> of the API.</remarks>
    public string DisplayName { get => _displayName ?? ""; init => _displayName = value; }

    /// <summary>True if Seam manages the device; false if it is only listed.</summary>
    /// <remarks><c>is_managed</c> of the API.</remarks>
    public bool IsManaged { get => _isManaged.GetValueOrDefault(); init => _isManaged = value; }

    /// <summary>Name given to the device in Seam. <c>null</c> if there is none.</summary>
    /// <remarks><c>nickname</c> of the API.</remarks>
    public string? Nickname { get; init; }

    /// <summary>Spaces that the device has been put in. Never <c>null</c>.</summary>
    /// <remarks><c>space_ids</c> of the API, a list of UUIDs.</remarks>
    public IReadOnlyList<string> SpaceIds { get => _spaceIds ?? []; init => _spaceIds = value; }

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
