// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Collections.ObjectModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>Your own grouping of entrances and devices, to grant access to as one.</summary>
/// <remarks><c>space</c> of the API. Two are equal where all their members are.</remarks>
[JsonConverter(typeof(SeamJsonConverter<Space>))]
public sealed partial record Space : ISeamJson<Space>
{
    private readonly long? _acsEntranceCount;
    private readonly DateTimeOffset? _createdAt;
    private readonly long? _deviceCount;
    private readonly string? _displayName;
    private readonly string? _name;
    private readonly string? _spaceId;
    private readonly string? _workspaceId;

    /// <summary>Makes an empty one.</summary>
    public Space() { }

    /// <summary>How many entrances are in the space.</summary>
    /// <remarks><c>acs_entrance_count</c> of the API.</remarks>
    public long AcsEntranceCount { get => _acsEntranceCount.GetValueOrDefault(); init => _acsEntranceCount = value; }

    /// <summary>When the space was created.</summary>
    /// <remarks><c>created_at</c> of the API, a date and time in UTC.</remarks>
    public DateTimeOffset CreatedAt { get => _createdAt.GetValueOrDefault(); init => _createdAt = value; }

    /// <summary>Defaults for stays in the space. <c>null</c> if none are set.</summary>
    /// <remarks><c>customer_data</c> of the API.</remarks>
    public SpaceCustomerData? CustomerData { get; init; }

    /// <summary>Customer of yours to whom the space belongs. <c>null</c> if none.</summary>
    /// <remarks><c>customer_key</c> of the API.</remarks>
    public string? CustomerKey { get; init; }

    /// <summary>How many devices are in the space.</summary>
    /// <remarks><c>device_count</c> of the API.</remarks>
    public long DeviceCount { get => _deviceCount.GetValueOrDefault(); init => _deviceCount = value; }

    /// <summary>Name to show people: the space's own where there is one.</summary>
    /// <remarks><c>display_name</c> of the API.</remarks>
    public string DisplayName { get => _displayName ?? ""; init => _displayName = value; }

    /// <summary>Where on the map the space is. <c>null</c> if unknown.</summary>
    /// <remarks><c>geolocation</c> of the API.</remarks>
    public SpaceGeolocation? Geolocation { get; init; }

    /// <summary>Name given to the space.</summary>
    /// <remarks><c>name</c> of the API.</remarks>
    public string Name { get => _name ?? ""; init => _name = value; }

    /// <summary>Identifies the space in Seam (UUID).</summary>
    /// <remarks><c>space_id</c> of the API, a UUID.</remarks>
    public string SpaceId { get => _spaceId ?? ""; init => _spaceId = value; }

    /// <summary>Your own key for the space, unique in the workspace. <c>null</c> if not given.</summary>
    /// <remarks><c>space_key</c> of the API.</remarks>
    public string? SpaceKey { get; init; }

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
