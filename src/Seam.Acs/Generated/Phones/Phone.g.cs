// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Collections.ObjectModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>A phone that holds mobile keys.</summary>
/// <remarks><c>phone</c> of the API. Two are equal where all their members are.</remarks>
[JsonConverter(typeof(SeamJsonConverter<Phone>))]
public sealed partial record Phone : ISeamJson<Phone>
{
    private readonly DateTimeOffset? _createdAt;
    private readonly IReadOnlyDictionary<string, JsonElement>? _customMetadata;
    private readonly string? _deviceId;
    private readonly PhoneDeviceType? _deviceType;
    private readonly string? _displayName;
    private readonly IReadOnlyList<PhoneError>? _errors;
    private readonly IReadOnlyList<PhoneWarning>? _warnings;
    private readonly string? _workspaceId;

    /// <summary>Makes an empty one.</summary>
    public Phone() { }

    /// <summary>When Seam first saw the phone.</summary>
    /// <remarks><c>created_at</c> of the API, a date and time in UTC.</remarks>
    public DateTimeOffset CreatedAt { get => _createdAt.GetValueOrDefault(); init => _createdAt = value; }

    /// <summary>Your own keys with values, stored with the phone. Never <c>null</c>.</summary>
    /// <remarks><c>custom_metadata</c> of the API.</remarks>
    public IReadOnlyDictionary<string, JsonElement> CustomMetadata
    {
        get => _customMetadata ?? ReadOnlyDictionary<string, JsonElement>.Empty;
        init => _customMetadata = value;
    }

    /// <summary>Identifies the phone, which Seam counts among devices (UUID).</summary>
    /// <remarks><c>device_id</c> of the API, a UUID.</remarks>
    public string DeviceId { get => _deviceId ?? ""; init => _deviceId = value; }

    /// <summary>Whether it is an iPhone or an Android phone.</summary>
    /// <remarks><c>device_type</c> of the API.</remarks>
    public PhoneDeviceType DeviceType { get => _deviceType.GetValueOrDefault(); init => _deviceType = value; }

    /// <summary>Name of the phone to show people: the nickname where there is one.</summary>
    /// <remarks><c>display_name</c> of the API.</remarks>
    public string DisplayName { get => _displayName ?? ""; init => _displayName = value; }

    /// <summary>Errors that stand at present; empty if all is well. Never <c>null</c>.</summary>
    /// <remarks><c>errors</c> of the API, a list.</remarks>
    public IReadOnlyList<PhoneError> Errors { get => _errors ?? []; init => _errors = value; }

    /// <summary>Name given in Seam. <c>null</c> if there is none.</summary>
    /// <remarks><c>nickname</c> of the API.</remarks>
    public string? Nickname { get; init; }

    /// <summary>What credential services know of the phone. <c>null</c> where the API has none.</summary>
    /// <remarks><c>properties</c> of the API.</remarks>
    public PhoneProperties? Properties { get; init; }

    /// <summary>Warnings that stand at present; empty if there are none. Never <c>null</c>.</summary>
    /// <remarks><c>warnings</c> of the API, a list.</remarks>
    public IReadOnlyList<PhoneWarning> Warnings { get => _warnings ?? []; init => _warnings = value; }

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
