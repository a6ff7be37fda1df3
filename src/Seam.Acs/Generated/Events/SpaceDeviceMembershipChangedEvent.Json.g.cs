// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json;

namespace Seam.Acs;

public sealed partial record SpaceDeviceMembershipChangedEvent
{
    private SpaceDeviceMembershipChangedEvent(ref Utf8JsonReader reader)
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
                case 8 when name.SequenceEqual("space_id"u8):
                    _spaceId = JsonRead.String(ref reader);
                    continue;
                case 9 when name.SequenceEqual("space_key"u8):
                    SpaceKey = JsonRead.String(ref reader);
                    continue;
                case 10 when name.SequenceEqual("created_at"u8):
                    _createdAt = JsonRead.DateTime(ref reader);
                    continue;
                case 10 when name.SequenceEqual("device_ids"u8):
                    _deviceIds = JsonRead.List(ref reader, JsonRead.String);
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
                case 16 when name.SequenceEqual("acs_entrance_ids"u8):
                    _acsEntranceIds = JsonRead.List(ref reader, JsonRead.String);
                    continue;
                case 17 when name.SequenceEqual("event_description"u8):
                    EventDescription = JsonRead.String(ref reader);
                    continue;
            }

            JsonRead.Additional(ref reader, name, ref additional);
        }

        AdditionalProperties = JsonRead.Freeze(additional);
    }

    static SpaceDeviceMembershipChangedEvent ISeamJson<SpaceDeviceMembershipChangedEvent>.ReadJson(
        ref Utf8JsonReader reader
    ) => new(ref reader);

    /// <inheritdoc/>
    public override void WriteJson(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject();
        JsonWrite.List(writer, "acs_entrance_ids"u8, _acsEntranceIds, JsonWrite.StringValue);
        JsonWrite.DateTime(writer, "created_at"u8, _createdAt);
        JsonWrite.List(writer, "device_ids"u8, _deviceIds, JsonWrite.StringValue);
        JsonWrite.String(writer, "event_description"u8, EventDescription);
        JsonWrite.String(writer, "event_id"u8, _eventId);
        JsonWrite.Enum(writer, "event_type"u8, _eventType);
        JsonWrite.DateTime(writer, "occurred_at"u8, _occurredAt);
        JsonWrite.String(writer, "space_id"u8, _spaceId);
        JsonWrite.String(writer, "space_key"u8, SpaceKey);
        JsonWrite.String(writer, "workspace_id"u8, _workspaceId);
        JsonWrite.Additional(writer, AdditionalProperties);
        writer.WriteEndObject();
    }

    /// <summary>Whether the other one has the same members, lists by their items and JSON by its value.</summary>
    /// <param name="other">The one to compare with; may be <c>null</c>.</param>
    public bool Equals(SpaceDeviceMembershipChangedEvent? other) =>
        ReferenceEquals(this, other)
        || other is not null
            && JsonEquality.Lists(AcsEntranceIds, other.AcsEntranceIds)
            && CreatedAt == other.CreatedAt
            && JsonEquality.Lists(DeviceIds, other.DeviceIds)
            && EventDescription == other.EventDescription
            && EventId == other.EventId
            && EventType == other.EventType
            && OccurredAt == other.OccurredAt
            && SpaceId == other.SpaceId
            && SpaceKey == other.SpaceKey
            && WorkspaceId == other.WorkspaceId
            && JsonEquality.Maps(AdditionalProperties, other.AdditionalProperties);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        hash.Add(JsonEquality.Hash(AcsEntranceIds));
        hash.Add(CreatedAt);
        hash.Add(JsonEquality.Hash(DeviceIds));
        hash.Add(EventDescription);
        hash.Add(EventId);
        hash.Add(EventType);
        hash.Add(OccurredAt);
        hash.Add(SpaceId);
        hash.Add(SpaceKey);
        hash.Add(WorkspaceId);
        hash.Add(JsonEquality.Hash(AdditionalProperties));
        return hash.ToHashCode();
    }

    /// <summary>The record as indented JSON, with the API's member names.</summary>
    public override string ToString() => SeamJson.Print(this);
}
