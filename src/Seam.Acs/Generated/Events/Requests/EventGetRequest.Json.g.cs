// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json;

namespace Seam.Acs;

public sealed partial record EventGetRequest
{
    private EventGetRequest(ref Utf8JsonReader reader)
    {
        JsonRead.StartObject(ref reader);
        while (JsonRead.NextMember(ref reader, out var name))
        {
            switch (name.Length)
            {
                case 8 when name.SequenceEqual("event_id"u8):
                    EventId = JsonRead.String(ref reader);
                    continue;
                case 9 when name.SequenceEqual("device_id"u8):
                    DeviceId = JsonRead.String(ref reader);
                    continue;
                case 10 when name.SequenceEqual("event_type"u8):
                    EventType = JsonRead.String(ref reader);
                    continue;
            }

            throw JsonRead.UnknownParameter(name);
        }
    }

    static EventGetRequest ISeamJson<EventGetRequest>.ReadJson(ref Utf8JsonReader reader) => new(ref reader);

    /// <inheritdoc/>
    public void WriteJson(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject();
        JsonWrite.String(writer, "device_id"u8, DeviceId);
        JsonWrite.String(writer, "event_id"u8, EventId);
        JsonWrite.String(writer, "event_type"u8, EventType);
        writer.WriteEndObject();
    }

    /// <summary>Whether the other one has the same members, lists by their items and JSON by its value.</summary>
    /// <param name="other">The one to compare with; may be <c>null</c>.</param>
    public bool Equals(EventGetRequest? other) =>
        ReferenceEquals(this, other)
        || other is not null
            && DeviceId == other.DeviceId
            && EventId == other.EventId
            && EventType == other.EventType;

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        hash.Add(DeviceId);
        hash.Add(EventId);
        hash.Add(EventType);
        return hash.ToHashCode();
    }

    /// <summary>The record as indented JSON, with the API's member names.</summary>
    public override string ToString() => SeamJson.Print(this);

    void ISeamRequest.Validate()
    {
        RequestCheck.NotEmpty(DeviceId, "deviceId");
        RequestCheck.NotEmpty(EventId, "eventId");
        RequestCheck.AtLeastOneOf(
            [
                ("eventId", EventId is not null),
                ("eventType", EventType is not null),
                ("deviceId", DeviceId is not null)
            ],
            [["eventId"], ["eventType"], ["deviceId"]]
        );
    }

    void ISeamRequest.WriteQuery(QueryStringBuilder query)
    {
        query.Add("device_id", DeviceId);
        query.Add("event_id", EventId);
        query.Add("event_type", EventType);
    }

    void ISeamRequest.WriteBody(Utf8JsonWriter writer) => WriteJson(writer);
}
