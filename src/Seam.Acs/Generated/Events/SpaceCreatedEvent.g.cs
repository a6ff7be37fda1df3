// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>A space was made.</summary>
/// <remarks><c>event.space.created</c> of the API. Equality compares all members by value.</remarks>
[JsonConverter(typeof(SeamJsonConverter<SpaceCreatedEvent>))]
public sealed record SpaceCreatedEvent() : SeamEvent("space.created"), ISeamJson<SpaceCreatedEvent>
{
    private readonly ResponseList<string> _acsEntranceIds;
    private readonly ResponseList<string> _deviceIds;
    private readonly ResponseText _spaceId;

    /// <summary>Entrances that the new space has. Never <c>null</c>.</summary>
    /// <remarks><c>acs_entrance_ids</c> of the API, a list of UUIDs.</remarks>
    public IReadOnlyList<string> AcsEntranceIds { get => _acsEntranceIds.Value; init => _acsEntranceIds = new(value); }

    /// <summary>Devices that the new space has. Never <c>null</c>.</summary>
    /// <remarks><c>device_ids</c> of the API, a list of UUIDs.</remarks>
    public IReadOnlyList<string> DeviceIds { get => _deviceIds.Value; init => _deviceIds = new(value); }

    /// <summary>What happened, in words for people. <c>null</c> if there are none.</summary>
    /// <remarks><c>event_description</c> of the API.</remarks>
    public string? EventDescription { get; init; }

    /// <summary>Identifies the space.</summary>
    /// <remarks><c>space_id</c> of the API, a UUID.</remarks>
    public string SpaceId { get => _spaceId.Value; init => _spaceId = value; }

    /// <summary>Your own key for a space, unique in the workspace. <c>null</c> if the API sends none.</summary>
    /// <remarks><c>space_key</c> of the API.</remarks>
    public string? SpaceKey { get; init; }

    private SpaceCreatedEvent(ref Utf8JsonReader reader)
        : this()
    {
        var members = new ResponseMembers();
        _eventType = null;
        JsonRead.StartObject(ref reader);
        while (members.Next(ref reader))
        {
            switch (members.Name.Length)
            {
                case 8 when members.Name.SequenceEqual("space_id"u8): _spaceId = members.String(ref reader); break;
                case 9 when members.Name.SequenceEqual("space_key"u8): SpaceKey = members.String(ref reader); break;
                case 10 when members.Name.SequenceEqual("device_ids"u8):
                    _deviceIds = new(members.List<string>(ref reader, LooseRead.String));
                    break;
                case 16 when members.Name.SequenceEqual("acs_entrance_ids"u8):
                    _acsEntranceIds = new(members.List<string>(ref reader, LooseRead.String));
                    break;
                case 17 when members.Name.SequenceEqual("event_description"u8):
                    EventDescription = members.String(ref reader);
                    break;
                default: ReadCommon(ref reader, ref members); break;
            }
        }

        _additional = new(members.Additional);
    }

    static SpaceCreatedEvent ISeamJson<SpaceCreatedEvent>.ReadJson(ref Utf8JsonReader reader) => new(ref reader);

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
        JsonWrite.List(writer, "acs_entrance_ids"u8, _acsEntranceIds.Given, JsonWrite.StringValue);
        JsonWrite.DateTime(writer, "created_at"u8, _createdAt.Given);
        JsonWrite.List(writer, "device_ids"u8, _deviceIds.Given, JsonWrite.StringValue);
        JsonWrite.String(writer, "event_description"u8, EventDescription);
        JsonWrite.String(writer, "event_id"u8, _eventId.Given);
        JsonWrite.Enum(writer, "event_type"u8, _eventType.Given);
        JsonWrite.DateTime(writer, "occurred_at"u8, _occurredAt.Given);
        JsonWrite.String(writer, "space_id"u8, _spaceId.Given);
        JsonWrite.String(writer, "space_key"u8, SpaceKey);
        JsonWrite.String(writer, "workspace_id"u8, _workspaceId.Given);
        writer.WriteEndObject();
    }
}
