// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>The parameters of <c>events/get</c>.</summary>
[JsonConverter(typeof(SeamJsonConverter<EventGetRequest>))]
public sealed record EventGetRequest() : ISeamJson<EventGetRequest>, ISeamRequest
{
    /// <summary>Device that the event has to be about.</summary>
    /// <remarks><c>device_id</c> of the API, a UUID.</remarks>
    public string? DeviceId { get; init; }

    /// <summary>The event to read.</summary>
    /// <remarks><c>event_id</c> of the API, a UUID.</remarks>
    public string? EventId { get; init; }

    /// <summary>Type that the event has to be of.</summary>
    /// <remarks><c>event_type</c> of the API.</remarks>
    public string? EventType { get; init; }

    private EventGetRequest(ref Utf8JsonReader reader)
        : this()
    {
        JsonRead.StartObject(ref reader);
        while (JsonRead.NextMember(ref reader, out var name))
        {
            switch (name.Length)
            {
                case 8 when name.SequenceEqual("event_id"u8): EventId = JsonRead.String(ref reader); break;
                case 9 when name.SequenceEqual("device_id"u8): DeviceId = JsonRead.String(ref reader); break;
                case 10 when name.SequenceEqual("event_type"u8): EventType = JsonRead.String(ref reader); break;
                default: throw JsonRead.UnknownParameter(name);
            }
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

    /// <summary>Returns the record as indented JSON, with the API's member names.</summary>
    public override string ToString() => SeamJson.Print(this);

    void ISeamRequest.Validate()
    {
        RequestCheck.Id(DeviceId, "deviceId");
        RequestCheck.Id(EventId, "eventId");
    }

    void ISeamRequest.WriteQuery(QueryStringBuilder query)
    {
        query.Add("device_id", DeviceId);
        query.Add("event_id", EventId);
        query.Add("event_type", EventType);
    }
}
