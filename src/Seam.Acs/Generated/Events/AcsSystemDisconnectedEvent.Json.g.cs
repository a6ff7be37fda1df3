// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json;

namespace Seam.Acs;

public sealed partial record AcsSystemDisconnectedEvent
{
    private AcsSystemDisconnectedEvent(ref Utf8JsonReader reader)
    {
        Dictionary<string, JsonElement>? additional = null;
        _eventType = null;
        JsonRead.StartObject(ref reader);
        while (JsonRead.NextMember(ref reader, out var name))
        {
            switch (name.Length)
            {
                case 8 when name.SequenceEqual("event_id"u8):
                    _eventId = JsonRead.String(ref reader);
                    continue;
                case 10 when name.SequenceEqual("created_at"u8):
                    _createdAt = JsonRead.DateTime(ref reader);
                    continue;
                case 10 when name.SequenceEqual("event_type"u8):
                    _eventType = JsonRead.Enum<SeamEventType>(ref reader);
                    continue;
                case 11 when name.SequenceEqual("occurred_at"u8):
                    _occurredAt = JsonRead.DateTime(ref reader);
                    continue;
                case 12 when name.SequenceEqual("workspace_id"u8):
                    _workspaceId = JsonRead.String(ref reader);
                    continue;
                case 13 when name.SequenceEqual("acs_system_id"u8):
                    _acsSystemId = JsonRead.String(ref reader);
                    continue;
                case 17 when name.SequenceEqual("acs_system_errors"u8):
                    _acsSystemErrors = JsonRead.List(ref reader, JsonRead.Record<AcsSystemError>);
                    continue;
                case 17 when name.SequenceEqual("event_description"u8):
                    EventDescription = JsonRead.String(ref reader);
                    continue;
                case 19 when name.SequenceEqual("acs_system_warnings"u8):
                    _acsSystemWarnings = JsonRead.List(ref reader, JsonRead.Record<AcsSystemWarning>);
                    continue;
                case 20 when name.SequenceEqual("connected_account_id"u8):
                    ConnectedAccountId = JsonRead.String(ref reader);
                    continue;
                case 24 when name.SequenceEqual("connected_account_errors"u8):
                    _connectedAccountErrors = JsonRead.List(ref reader, JsonRead.Record<ConnectedAccountError>);
                    continue;
                case 26 when name.SequenceEqual("connected_account_warnings"u8):
                    _connectedAccountWarnings = JsonRead.List(ref reader, JsonRead.Record<ConnectedAccountWarning>);
                    continue;
            }

            JsonRead.Additional(ref reader, name, ref additional);
        }

        AdditionalProperties = JsonRead.Freeze(additional);
    }

    static AcsSystemDisconnectedEvent ISeamJson<AcsSystemDisconnectedEvent>.ReadJson(ref Utf8JsonReader reader) =>
        new(ref reader);

    /// <inheritdoc/>
    public override void WriteJson(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject();
        JsonWrite.List(writer, "acs_system_errors"u8, _acsSystemErrors, JsonWrite.RecordValue);
        JsonWrite.String(writer, "acs_system_id"u8, _acsSystemId);
        JsonWrite.List(writer, "acs_system_warnings"u8, _acsSystemWarnings, JsonWrite.RecordValue);
        JsonWrite.List(writer, "connected_account_errors"u8, _connectedAccountErrors, JsonWrite.RecordValue);
        JsonWrite.String(writer, "connected_account_id"u8, ConnectedAccountId);
        JsonWrite.List(writer, "connected_account_warnings"u8, _connectedAccountWarnings, JsonWrite.RecordValue);
        JsonWrite.DateTime(writer, "created_at"u8, _createdAt);
        JsonWrite.String(writer, "event_description"u8, EventDescription);
        JsonWrite.String(writer, "event_id"u8, _eventId);
        JsonWrite.Enum(writer, "event_type"u8, _eventType);
        JsonWrite.DateTime(writer, "occurred_at"u8, _occurredAt);
        JsonWrite.String(writer, "workspace_id"u8, _workspaceId);
        JsonWrite.Additional(writer, AdditionalProperties);
        writer.WriteEndObject();
    }

    /// <summary>Whether the other one has the same members, lists by their items and JSON by its value.</summary>
    /// <param name="other">The one to compare with; may be <c>null</c>.</param>
    public bool Equals(AcsSystemDisconnectedEvent? other) =>
        ReferenceEquals(this, other)
        || other is not null
            && JsonEquality.Lists(AcsSystemErrors, other.AcsSystemErrors)
            && AcsSystemId == other.AcsSystemId
            && JsonEquality.Lists(AcsSystemWarnings, other.AcsSystemWarnings)
            && JsonEquality.Lists(ConnectedAccountErrors, other.ConnectedAccountErrors)
            && ConnectedAccountId == other.ConnectedAccountId
            && JsonEquality.Lists(ConnectedAccountWarnings, other.ConnectedAccountWarnings)
            && CreatedAt == other.CreatedAt
            && EventDescription == other.EventDescription
            && EventId == other.EventId
            && EventType == other.EventType
            && OccurredAt == other.OccurredAt
            && WorkspaceId == other.WorkspaceId
            && JsonEquality.Maps(AdditionalProperties, other.AdditionalProperties);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        hash.Add(JsonEquality.Hash(AcsSystemErrors));
        hash.Add(AcsSystemId);
        hash.Add(JsonEquality.Hash(AcsSystemWarnings));
        hash.Add(JsonEquality.Hash(ConnectedAccountErrors));
        hash.Add(ConnectedAccountId);
        hash.Add(JsonEquality.Hash(ConnectedAccountWarnings));
        hash.Add(CreatedAt);
        hash.Add(EventDescription);
        hash.Add(EventId);
        hash.Add(EventType);
        hash.Add(OccurredAt);
        hash.Add(WorkspaceId);
        hash.Add(JsonEquality.Hash(AdditionalProperties));
        return hash.ToHashCode();
    }

    /// <summary>The record as indented JSON, with the API's member names.</summary>
    public override string ToString() => SeamJson.Print(this);
}
