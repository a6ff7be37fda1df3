// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Collections.ObjectModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>A space was removed.</summary>
/// <remarks><c>event.space.deleted</c> of the API. Two are equal where all their members are.</remarks>
[JsonConverter(typeof(SeamJsonConverter<SpaceDeletedEvent>))]
public sealed partial record SpaceDeletedEvent : SeamEvent, ISeamJson<SpaceDeletedEvent>
{
    private readonly IReadOnlyList<string>? _acsEntranceIds;
    private readonly DateTimeOffset? _createdAt;
    private readonly IReadOnlyList<string>? _deviceIds;
    private readonly string? _eventId;
    private readonly SeamEventType? _eventType = new("space.deleted");
    private readonly DateTimeOffset? _occurredAt;
    private readonly string? _spaceId;
    private readonly string? _workspaceId;

    /// <summary>Makes an empty one.</summary>
    public SpaceDeletedEvent() { }

    /// <summary>Entrances that the space had. Never <c>null</c>.</summary>
    /// <remarks><c>acs_entrance_ids</c> of the API, a list of UUIDs.</remarks>
    public IReadOnlyList<string> AcsEntranceIds { get => _acsEntranceIds ?? []; init => _acsEntranceIds = value; }

    /// <summary>When Seam recorded the event.</summary>
    /// <remarks><c>created_at</c> of the API, a date and time in UTC.</remarks>
    public override DateTimeOffset CreatedAt { get => _createdAt.GetValueOrDefault(); init => _createdAt = value; }

    /// <summary>Devices that the space had. Never <c>null</c>.</summary>
    /// <remarks><c>device_ids</c> of the API, a list of UUIDs.</remarks>
    public IReadOnlyList<string> DeviceIds { get => _deviceIds ?? []; init => _deviceIds = value; }

    /// <summary>What happened, in words for people. <c>null</c> if there are none.</summary>
    /// <remarks><c>event_description</c> of the API.</remarks>
    public string? EventDescription { get; init; }

    /// <summary>Identifies the event (UUID); the same however often it is delivered.</summary>
    /// <remarks><c>event_id</c> of the API, a UUID.</remarks>
    public override string EventId { get => _eventId ?? ""; init => _eventId = value; }

    /// <summary>What happened, as a code to branch on.</summary>
    /// <remarks><c>event_type</c> of the API.</remarks>
    public override SeamEventType EventType { get => _eventType.GetValueOrDefault(); init => _eventType = value; }

    /// <summary>When it happened, which can be before Seam recorded it.</summary>
    /// <remarks><c>occurred_at</c> of the API, a date and time in UTC.</remarks>
    public override DateTimeOffset OccurredAt { get => _occurredAt.GetValueOrDefault(); init => _occurredAt = value; }

    /// <summary>Identifies the space (UUID).</summary>
    /// <remarks><c>space_id</c> of the API, a UUID.</remarks>
    public string SpaceId { get => _spaceId ?? ""; init => _spaceId = value; }

    /// <summary>Your own key for a space, unique in the workspace. <c>null</c> where the API has none.</summary>
    /// <remarks><c>space_key</c> of the API.</remarks>
    public string? SpaceKey { get; init; }

    /// <summary>Workspace that this belongs to (UUID).</summary>
    /// <remarks><c>workspace_id</c> of the API, a UUID.</remarks>
    public override string WorkspaceId { get => _workspaceId ?? ""; init => _workspaceId = value; }

    /// <summary>
    /// Members that the API sent and this version of the library does not know, by their names in the API. Never
    /// <c>null</c>.
    /// </summary>
    public override IReadOnlyDictionary<string, JsonElement> AdditionalProperties
    {
        get;
        init => field = value ?? ReadOnlyDictionary<string, JsonElement>.Empty;
    } = ReadOnlyDictionary<string, JsonElement>.Empty;
}
