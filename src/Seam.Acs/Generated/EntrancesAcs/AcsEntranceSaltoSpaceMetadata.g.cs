// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>A door in Salto Space's terms.</summary>
/// <remarks><c>acs_entrance.salto_space_metadata</c> of the API. Equality compares all members by value.</remarks>
[JsonConverter(typeof(SeamJsonConverter<AcsEntranceSaltoSpaceMetadata>))]
public sealed record AcsEntranceSaltoSpaceMetadata() : ISeamJson<AcsEntranceSaltoSpaceMetadata>
{
    private readonly ResponseMap<JsonElement> _additional;

    /// <summary>
    /// True if Salto Space's AuditOnKeys option is on for the door. <c>null</c> if the API sends none.
    /// </summary>
    /// <remarks><c>audit_on_keys</c> of the API.</remarks>
    public bool? AuditOnKeys { get; init; }

    /// <summary>Text that Salto Space has about the door. <c>null</c> if the API sends none.</summary>
    /// <remarks><c>door_description</c> of the API.</remarks>
    public string? DoorDescription { get; init; }

    /// <summary>Salto Space's own ID of the door. <c>null</c> if the API sends none.</summary>
    /// <remarks><c>door_id</c> of the API.</remarks>
    public string? DoorId { get; init; }

    /// <summary>Name that the door has in Salto Space. <c>null</c> if the API sends none.</summary>
    /// <remarks><c>door_name</c> of the API.</remarks>
    public string? DoorName { get; init; }

    /// <summary>Text that Salto Space has about the room. <c>null</c> if the API sends none.</summary>
    /// <remarks><c>room_description</c> of the API.</remarks>
    public string? RoomDescription { get; init; }

    /// <summary>Name that the room has in Salto Space. <c>null</c> if the API sends none.</summary>
    /// <remarks><c>room_name</c> of the API.</remarks>
    public string? RoomName { get; init; }

    /// <summary>
    /// Gets the members of the JSON that have no property, and those whose value a property cannot hold as it is, by
    /// their names in the API.
    /// </summary>
    public IReadOnlyDictionary<string, JsonElement> AdditionalProperties
    {
        get => _additional.Value;
        init => _additional = new(value);
    }

    private AcsEntranceSaltoSpaceMetadata(ref Utf8JsonReader reader)
        : this()
    {
        var members = new ResponseMembers();
        JsonRead.StartObject(ref reader);
        while (members.Next(ref reader))
        {
            switch (members.Name.Length)
            {
                case 7 when members.Name.SequenceEqual("door_id"u8): DoorId = members.String(ref reader); break;
                case 9 when members.Name.SequenceEqual("door_name"u8): DoorName = members.String(ref reader); break;
                case 9 when members.Name.SequenceEqual("room_name"u8): RoomName = members.String(ref reader); break;
                case 13 when members.Name.SequenceEqual("audit_on_keys"u8):
                    AuditOnKeys = members.Boolean(ref reader);
                    break;
                case 16 when members.Name.SequenceEqual("door_description"u8):
                    DoorDescription = members.String(ref reader);
                    break;
                case 16 when members.Name.SequenceEqual("room_description"u8):
                    RoomDescription = members.String(ref reader);
                    break;
                default: members.Keep(ref reader); break;
            }
        }

        _additional = new(members.Additional);
    }

    static AcsEntranceSaltoSpaceMetadata ISeamJson<AcsEntranceSaltoSpaceMetadata>.ReadJson(ref Utf8JsonReader reader) =>
        new(ref reader);

    /// <inheritdoc/>
    public void WriteJson(Utf8JsonWriter writer)
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
        JsonWrite.Boolean(writer, "audit_on_keys"u8, AuditOnKeys);
        JsonWrite.String(writer, "door_description"u8, DoorDescription);
        JsonWrite.String(writer, "door_id"u8, DoorId);
        JsonWrite.String(writer, "door_name"u8, DoorName);
        JsonWrite.String(writer, "room_description"u8, RoomDescription);
        JsonWrite.String(writer, "room_name"u8, RoomName);
        writer.WriteEndObject();
    }

    /// <summary>Returns the record as indented JSON, with the API's member names.</summary>
    public override string ToString() => SeamJson.Print(this);
}
