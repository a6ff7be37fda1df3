// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json;

namespace Seam.Acs;

public sealed partial record ActionAttemptSimulateKeypadCodeEntryFailedEvent
{
    private ActionAttemptSimulateKeypadCodeEntryFailedEvent(ref Utf8JsonReader reader)
    {
        Dictionary<string, JsonElement>? additional = null;
        _eventType = null;
        JsonRead.StartObject(ref reader);
        while (JsonRead.NextMember(ref reader, out var name))
        {
            switch (name.Length)
            {
                case 6 when name.SequenceEqual("status"u8):
                    _status = JsonRead.String(ref reader);
                    continue;
                case 8 when name.SequenceEqual("event_id"u8):
                    _eventId = JsonRead.String(ref reader);
                    continue;
                case 9 when name.SequenceEqual("device_id"u8):
                    DeviceId = JsonRead.String(ref reader);
                    continue;
                case 10 when name.SequenceEqual("created_at"u8):
                    _createdAt = JsonRead.DateTime(ref reader);
                    continue;
                case 10 when name.SequenceEqual("event_type"u8):
                    _eventType = JsonRead.Enum<SeamEventType>(ref reader);
                    continue;
                case 11 when name.SequenceEqual("action_type"u8):
                    _actionType = JsonRead.String(ref reader);
                    continue;
                case 11 when name.SequenceEqual("occurred_at"u8):
                    _occurredAt = JsonRead.DateTime(ref reader);
                    continue;
                case 12 when name.SequenceEqual("workspace_id"u8):
                    _workspaceId = JsonRead.String(ref reader);
                    continue;
                case 17 when name.SequenceEqual("action_attempt_id"u8):
                    _actionAttemptId = JsonRead.String(ref reader);
                    continue;
                case 17 when name.SequenceEqual("event_description"u8):
                    EventDescription = JsonRead.String(ref reader);
                    continue;
                case 20 when name.SequenceEqual("connected_account_id"u8):
                    ConnectedAccountId = JsonRead.String(ref reader);
                    continue;
            }

            JsonRead.Additional(ref reader, name, ref additional);
        }

        AdditionalProperties = JsonRead.Freeze(additional);
    }

    static ActionAttemptSimulateKeypadCodeEntryFailedEvent ISeamJson<ActionAttemptSimulateKeypadCodeEntryFailedEvent>.ReadJson(
        ref Utf8JsonReader reader
    ) => new(ref reader);

    /// <inheritdoc/>
    public override void WriteJson(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject();
        JsonWrite.String(writer, "action_attempt_id"u8, _actionAttemptId);
        JsonWrite.String(writer, "action_type"u8, _actionType);
        JsonWrite.String(writer, "connected_account_id"u8, ConnectedAccountId);
        JsonWrite.DateTime(writer, "created_at"u8, _createdAt);
        JsonWrite.String(writer, "device_id"u8, DeviceId);
        JsonWrite.String(writer, "event_description"u8, EventDescription);
        JsonWrite.String(writer, "event_id"u8, _eventId);
        JsonWrite.Enum(writer, "event_type"u8, _eventType);
        JsonWrite.DateTime(writer, "occurred_at"u8, _occurredAt);
        JsonWrite.String(writer, "status"u8, _status);
        JsonWrite.String(writer, "workspace_id"u8, _workspaceId);
        JsonWrite.Additional(writer, AdditionalProperties);
        writer.WriteEndObject();
    }

    /// <summary>Whether the other one has the same members, lists by their items and JSON by its value.</summary>
    /// <param name="other">The one to compare with; may be <c>null</c>.</param>
    public bool Equals(ActionAttemptSimulateKeypadCodeEntryFailedEvent? other) =>
        ReferenceEquals(this, other)
        || other is not null
            && ActionAttemptId == other.ActionAttemptId
            && ActionType == other.ActionType
            && ConnectedAccountId == other.ConnectedAccountId
            && CreatedAt == other.CreatedAt
            && DeviceId == other.DeviceId
            && EventDescription == other.EventDescription
            && EventId == other.EventId
            && EventType == other.EventType
            && OccurredAt == other.OccurredAt
            && Status == other.Status
            && WorkspaceId == other.WorkspaceId
            && JsonEquality.Maps(AdditionalProperties, other.AdditionalProperties);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        hash.Add(ActionAttemptId);
        hash.Add(ActionType);
        hash.Add(ConnectedAccountId);
        hash.Add(CreatedAt);
        hash.Add(DeviceId);
        hash.Add(EventDescription);
        hash.Add(EventId);
        hash.Add(EventType);
        hash.Add(OccurredAt);
        hash.Add(Status);
        hash.Add(WorkspaceId);
        hash.Add(JsonEquality.Hash(AdditionalProperties));
        return hash.ToHashCode();
    }

    /// <summary>The record as indented JSON, with the API's member names.</summary>
    public override string ToString() => SeamJson.Print(this);
}
