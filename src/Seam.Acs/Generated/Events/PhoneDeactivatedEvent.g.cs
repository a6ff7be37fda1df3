// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>A phone was shut out from mobile keys.</summary>
/// <remarks><c>event.phone.deactivated</c> of the API. Equality compares all members by value.</remarks>
[JsonConverter(typeof(SeamJsonConverter<PhoneDeactivatedEvent>))]
public sealed record PhoneDeactivatedEvent() : SeamEvent("phone.deactivated"), ISeamJson<PhoneDeactivatedEvent>
{
    private readonly ResponseMap<JsonElement> _deviceCustomMetadata;
    private readonly ResponseText _deviceId;

    /// <summary>
    /// Your own keys with values that the device carries. <c>null</c> if there are none. Never <c>null</c>.
    /// </summary>
    /// <remarks><c>device_custom_metadata</c> of the API.</remarks>
    public IReadOnlyDictionary<string, JsonElement> DeviceCustomMetadata
    {
        get => _deviceCustomMetadata.Value;
        init => _deviceCustomMetadata = new(value);
    }

    /// <summary>The phone, by its device ID.</summary>
    /// <remarks><c>device_id</c> of the API, a UUID.</remarks>
    public string DeviceId { get => _deviceId.Value; init => _deviceId = value; }

    /// <summary>What happened, in words for people. <c>null</c> if there are none.</summary>
    /// <remarks><c>event_description</c> of the API.</remarks>
    public string? EventDescription { get; init; }

    private PhoneDeactivatedEvent(ref Utf8JsonReader reader)
        : this()
    {
        var members = new ResponseMembers();
        _eventType = null;
        JsonRead.StartObject(ref reader);
        while (members.Next(ref reader))
        {
            switch (members.Name.Length)
            {
                case 9 when members.Name.SequenceEqual("device_id"u8): _deviceId = members.String(ref reader); break;
                case 17 when members.Name.SequenceEqual("event_description"u8):
                    EventDescription = members.String(ref reader);
                    break;
                case 22 when members.Name.SequenceEqual("device_custom_metadata"u8):
                    _deviceCustomMetadata = new(members.Map<JsonElement>(ref reader, LooseRead.Json));
                    break;
                default: ReadCommon(ref reader, ref members); break;
            }
        }

        _additional = new(members.Additional);
    }

    static PhoneDeactivatedEvent ISeamJson<PhoneDeactivatedEvent>.ReadJson(ref Utf8JsonReader reader) =>
        new(ref reader);

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
        JsonWrite.DateTime(writer, "created_at"u8, _createdAt.Given);
        JsonWrite.Map(writer, "device_custom_metadata"u8, _deviceCustomMetadata.Given, JsonWrite.JsonValue);
        JsonWrite.String(writer, "device_id"u8, _deviceId.Given);
        JsonWrite.String(writer, "event_description"u8, EventDescription);
        JsonWrite.String(writer, "event_id"u8, _eventId.Given);
        JsonWrite.Enum(writer, "event_type"u8, _eventType.Given);
        JsonWrite.DateTime(writer, "occurred_at"u8, _occurredAt.Given);
        JsonWrite.String(writer, "workspace_id"u8, _workspaceId.Given);
        writer.WriteEndObject();
    }
}
