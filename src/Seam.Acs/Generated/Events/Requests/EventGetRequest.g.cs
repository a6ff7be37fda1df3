// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>The parameters of <c>events/get</c>.</summary>
[JsonConverter(typeof(SeamJsonConverter<EventGetRequest>))]
public sealed partial record EventGetRequest : ISeamJson<EventGetRequest>, ISeamRequest
{
    /// <summary>Makes an empty one.</summary>
    public EventGetRequest() { }

    /// <summary>Device that the event has to be about.</summary>
    /// <remarks><c>device_id</c> of the API, a UUID.</remarks>
    public string? DeviceId { get; init; }

    /// <summary>The event to read.</summary>
    /// <remarks><c>event_id</c> of the API, a UUID.</remarks>
    public string? EventId { get; init; }

    /// <summary>Type that the event has to be of.</summary>
    /// <remarks><c>event_type</c> of the API.</remarks>
    public string? EventType { get; init; }

    /// <summary>Makes a request by <see cref="EventId"/>.</summary>
    /// <param name="eventId">The event to read.</param>
    public static EventGetRequest ForEventId(string eventId) => new() { EventId = eventId };

    /// <summary>Makes a request by <see cref="EventType"/>.</summary>
    /// <param name="eventType">Type that the event has to be of.</param>
    public static EventGetRequest ForEventType(string eventType) => new() { EventType = eventType };

    /// <summary>Makes a request by <see cref="DeviceId"/>.</summary>
    /// <param name="deviceId">Device that the event has to be about.</param>
    public static EventGetRequest ForDeviceId(string deviceId) => new() { DeviceId = deviceId };
}
