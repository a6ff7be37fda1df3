// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Collections.ObjectModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>
/// An event of a type that this version of the library does not know. Its other members are in
/// <see cref="AdditionalProperties"/>.
/// </summary>
/// <remarks><c>event</c> of the API. Two are equal where all their members are.</remarks>
[JsonConverter(typeof(SeamJsonConverter<UnknownSeamEvent>))]
public sealed partial record UnknownSeamEvent : SeamEvent, ISeamJson<UnknownSeamEvent>
{
    private readonly DateTimeOffset? _createdAt;
    private readonly string? _eventId;
    private readonly SeamEventType? _eventType;
    private readonly DateTimeOffset? _occurredAt;
    private readonly string? _workspaceId;

    /// <summary>Makes an empty one.</summary>
    public UnknownSeamEvent() { }

    /// <summary>When Seam recorded the event.</summary>
    /// <remarks><c>created_at</c> of the API, a date and time in UTC.</remarks>
    public override DateTimeOffset CreatedAt { get => _createdAt.GetValueOrDefault(); init => _createdAt = value; }

    /// <summary>Identifies the event (UUID); the same however often it is delivered.</summary>
    /// <remarks><c>event_id</c> of the API, a UUID.</remarks>
    public override string EventId { get => _eventId ?? ""; init => _eventId = value; }

    /// <summary>What happened, as a code to branch on.</summary>
    /// <remarks><c>event_type</c> of the API.</remarks>
    public override SeamEventType EventType { get => _eventType.GetValueOrDefault(); init => _eventType = value; }

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
