// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>A door was locked as asked.</summary>
/// <remarks>
/// <c>event.action_attempt.lock_door.succeeded</c> of the API. Equality compares all members by value.
/// </remarks>
[JsonConverter(typeof(SeamJsonConverter<ActionAttemptLockDoorSucceededEvent>))]
public sealed record ActionAttemptLockDoorSucceededEvent()
    : SeamEvent("action_attempt.lock_door.succeeded"),
        ISeamJson<ActionAttemptLockDoorSucceededEvent>
{
    private readonly ResponseText _actionAttemptId;
    private readonly ResponseText _actionType;
    private readonly ResponseText _status;

    /// <summary>Identifies the attempt.</summary>
    /// <remarks><c>action_attempt_id</c> of the API, a UUID.</remarks>
    public string ActionAttemptId { get => _actionAttemptId.Value; init => _actionAttemptId = value; }

    /// <summary>What was attempted, as a code to branch on.</summary>
    /// <remarks><c>action_type</c> of the API.</remarks>
    public string ActionType { get => _actionType.Value; init => _actionType = value; }

    /// <summary>Connected account of the device. <c>null</c> if there is none.</summary>
    /// <remarks><c>connected_account_id</c> of the API, a UUID.</remarks>
    public string? ConnectedAccountId { get; init; }

    /// <summary>Device that was to act. <c>null</c> if it was an entrance.</summary>
    /// <remarks><c>device_id</c> of the API, a UUID.</remarks>
    public string? DeviceId { get; init; }

    /// <summary>What happened, in words for people. <c>null</c> if there are none.</summary>
    /// <remarks><c>event_description</c> of the API.</remarks>
    public string? EventDescription { get; init; }

    /// <summary>How the attempt ended.</summary>
    /// <remarks><c>status</c> of the API.</remarks>
    public string Status { get => _status.Value; init => _status = value; }

    private ActionAttemptLockDoorSucceededEvent(ref Utf8JsonReader reader)
        : this()
    {
        var members = new ResponseMembers();
        _eventType = null;
        JsonRead.StartObject(ref reader);
        while (members.Next(ref reader))
        {
            switch (members.Name.Length)
            {
                case 6 when members.Name.SequenceEqual("status"u8): _status = members.String(ref reader); break;
                case 9 when members.Name.SequenceEqual("device_id"u8): DeviceId = members.String(ref reader); break;
                case 11 when members.Name.SequenceEqual("action_type"u8):
                    _actionType = members.String(ref reader);
                    break;
                case 17 when members.Name.SequenceEqual("action_attempt_id"u8):
                    _actionAttemptId = members.String(ref reader);
                    break;
                case 17 when members.Name.SequenceEqual("event_description"u8):
                    EventDescription = members.String(ref reader);
                    break;
                case 20 when members.Name.SequenceEqual("connected_account_id"u8):
                    ConnectedAccountId = members.String(ref reader);
                    break;
                default: ReadCommon(ref reader, ref members); break;
            }
        }

        _additional = new(members.Additional);
    }

    static ActionAttemptLockDoorSucceededEvent ISeamJson<ActionAttemptLockDoorSucceededEvent>.ReadJson(
        ref Utf8JsonReader reader
    ) => new(ref reader);

    /// <inheritdoc/>
    public override void WriteJson(Utf8JsonWriter writer)
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
        JsonWrite.String(writer, "action_attempt_id"u8, _actionAttemptId.Given);
        JsonWrite.String(writer, "action_type"u8, _actionType.Given);
        JsonWrite.String(writer, "connected_account_id"u8, ConnectedAccountId);
        JsonWrite.DateTime(writer, "created_at"u8, _createdAt.Given);
        JsonWrite.String(writer, "device_id"u8, DeviceId);
        JsonWrite.String(writer, "event_description"u8, EventDescription);
        JsonWrite.String(writer, "event_id"u8, _eventId.Given);
        JsonWrite.Enum(writer, "event_type"u8, _eventType.Given);
        JsonWrite.DateTime(writer, "occurred_at"u8, _occurredAt.Given);
        JsonWrite.String(writer, "status"u8, _status.Given);
        JsonWrite.String(writer, "workspace_id"u8, _workspaceId.Given);
        writer.WriteEndObject();
    }
}
