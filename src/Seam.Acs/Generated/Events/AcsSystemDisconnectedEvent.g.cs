// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Collections.ObjectModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>The link to an access system broke; its errors and warnings are in the event.</summary>
/// <remarks><c>event.acs_system.disconnected</c> of the API. Two are equal where all their members are.</remarks>
[JsonConverter(typeof(SeamJsonConverter<AcsSystemDisconnectedEvent>))]
public sealed partial record AcsSystemDisconnectedEvent : SeamEvent, ISeamJson<AcsSystemDisconnectedEvent>
{
    private readonly IReadOnlyList<AcsSystemError>? _acsSystemErrors;
    private readonly string? _acsSystemId;
    private readonly IReadOnlyList<AcsSystemWarning>? _acsSystemWarnings;
    private readonly IReadOnlyList<ConnectedAccountError>? _connectedAccountErrors;
    private readonly IReadOnlyList<ConnectedAccountWarning>? _connectedAccountWarnings;
    private readonly DateTimeOffset? _createdAt;
    private readonly string? _eventId;
    private readonly SeamEventType? _eventType = new("acs_system.disconnected");
    private readonly DateTimeOffset? _occurredAt;
    private readonly string? _workspaceId;

    /// <summary>Makes an empty one.</summary>
    public AcsSystemDisconnectedEvent() { }

    /// <summary>Errors that the access system has. Never <c>null</c>.</summary>
    /// <remarks><c>acs_system_errors</c> of the API, a list.</remarks>
    public IReadOnlyList<AcsSystemError> AcsSystemErrors
    {
        get => _acsSystemErrors ?? [];
        init => _acsSystemErrors = value;
    }

    /// <summary>Identifies the access system (UUID).</summary>
    /// <remarks><c>acs_system_id</c> of the API, a UUID.</remarks>
    public string AcsSystemId { get => _acsSystemId ?? ""; init => _acsSystemId = value; }

    /// <summary>Warnings that the access system has. Never <c>null</c>.</summary>
    /// <remarks><c>acs_system_warnings</c> of the API, a list.</remarks>
    public IReadOnlyList<AcsSystemWarning> AcsSystemWarnings
    {
        get => _acsSystemWarnings ?? [];
        init => _acsSystemWarnings = value;
    }

    /// <summary>Errors that the connected account has. Never <c>null</c>.</summary>
    /// <remarks><c>connected_account_errors</c> of the API, a list.</remarks>
    public IReadOnlyList<ConnectedAccountError> ConnectedAccountErrors
    {
        get => _connectedAccountErrors ?? [];
        init => _connectedAccountErrors = value;
    }

    /// <summary>Identifies the connected account (UUID). <c>null</c> where the API has none.</summary>
    /// <remarks><c>connected_account_id</c> of the API, a UUID.</remarks>
    public string? ConnectedAccountId { get; init; }

    /// <summary>Warnings that the connected account has. Never <c>null</c>.</summary>
    /// <remarks><c>connected_account_warnings</c> of the API, a list.</remarks>
    public IReadOnlyList<ConnectedAccountWarning> ConnectedAccountWarnings
    {
        get => _connectedAccountWarnings ?? [];
        init => _connectedAccountWarnings = value;
    }

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
