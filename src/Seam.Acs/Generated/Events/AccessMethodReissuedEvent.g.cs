// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Collections.ObjectModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>An access method was made ready anew.</summary>
/// <remarks><c>event.access_method.reissued</c> of the API. Two are equal where all their members are.</remarks>
[JsonConverter(typeof(SeamJsonConverter<AccessMethodReissuedEvent>))]
public sealed partial record AccessMethodReissuedEvent : SeamEvent, ISeamJson<AccessMethodReissuedEvent>
{
    private readonly IReadOnlyList<string>? _accessGrantIds;
    private readonly IReadOnlyList<string>? _accessGrantKeys;
    private readonly string? _accessMethodId;
    private readonly DateTimeOffset? _createdAt;
    private readonly string? _eventId;
    private readonly SeamEventType? _eventType = new("access_method.reissued");
    private readonly DateTimeOffset? _occurredAt;
    private readonly string? _workspaceId;

    /// <summary>Makes an empty one.</summary>
    public AccessMethodReissuedEvent() { }

    /// <summary>Access grants, by their IDs (UUIDs). Never <c>null</c>.</summary>
    /// <remarks><c>access_grant_ids</c> of the API, a list of UUIDs.</remarks>
    public IReadOnlyList<string> AccessGrantIds { get => _accessGrantIds ?? []; init => _accessGrantIds = value; }

    /// <summary>Your own keys for the grants. <c>null</c> if they have none. Never <c>null</c>.</summary>
    /// <remarks><c>access_grant_keys</c> of the API, a list.</remarks>
    public IReadOnlyList<string> AccessGrantKeys { get => _accessGrantKeys ?? []; init => _accessGrantKeys = value; }

    /// <summary>Identifies the access method (UUID).</summary>
    /// <remarks><c>access_method_id</c> of the API, a UUID.</remarks>
    public string AccessMethodId { get => _accessMethodId ?? ""; init => _accessMethodId = value; }

    /// <summary>The PIN. <c>null</c> for other modes.</summary>
    /// <remarks><c>code</c> of the API.</remarks>
    public string? Code { get; init; }

    /// <summary>When Seam recorded the event.</summary>
    /// <remarks><c>created_at</c> of the API, a date and time in UTC.</remarks>
    public override DateTimeOffset CreatedAt { get => _createdAt.GetValueOrDefault(); init => _createdAt = value; }

    /// <summary>What happened, in words for people. <c>null</c> if there are none.</summary>
    /// <remarks><c>event_description</c> of the API.</remarks>
    public string? EventDescription { get; init; }

    /// <summary>Identifies the event (UUID); the same however often it is delivered.</summary>
    /// <remarks><c>event_id</c> of the API, a UUID.</remarks>
    public override string EventId { get => _eventId ?? ""; init => _eventId = value; }

    /// <summary>What happened, as a code to branch on.</summary>
    /// <remarks><c>event_type</c> of the API.</remarks>
    public override SeamEventType EventType { get => _eventType.GetValueOrDefault(); init => _eventType = value; }

    /// <summary>
    /// True if the PIN is a spare one that was used because the intended one could not be set. <c>null</c> for other
    /// modes.
    /// </summary>
    /// <remarks><c>is_backup_code</c> of the API.</remarks>
    public bool? IsBackupCode { get; init; }

    /// <summary>When it happened, which can be before Seam recorded it.</summary>
    /// <remarks><c>occurred_at</c> of the API, a date and time in UTC.</remarks>
    public override DateTimeOffset OccurredAt { get => _occurredAt.GetValueOrDefault(); init => _occurredAt = value; }

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
