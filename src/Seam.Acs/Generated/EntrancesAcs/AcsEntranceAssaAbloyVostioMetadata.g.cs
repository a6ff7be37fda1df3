// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>A door in Vostio's terms.</summary>
/// <remarks>
/// <c>acs_entrance.assa_abloy_vostio_metadata</c> of the API. Equality compares all members by value.
/// </remarks>
[JsonConverter(typeof(SeamJsonConverter<AcsEntranceAssaAbloyVostioMetadata>))]
public sealed record AcsEntranceAssaAbloyVostioMetadata() : ISeamJson<AcsEntranceAssaAbloyVostioMetadata>
{
    private readonly ResponseMap<JsonElement> _additional;

    /// <summary>Name that Vostio gives the door. <c>null</c> if the API sends none.</summary>
    /// <remarks><c>door_name</c> of the API.</remarks>
    public string? DoorName { get; init; }

    /// <summary>Number that Vostio gives the door. <c>null</c> if the API sends none.</summary>
    /// <remarks><c>door_number</c> of the API.</remarks>
    public long? DoorNumber { get; init; }

    /// <summary>Which kind of door it is for Vostio. <c>null</c> if the API sends none.</summary>
    /// <remarks><c>door_type</c> of the API.</remarks>
    public AcsEntranceAssaAbloyVostioMetadataDoorType? DoorType { get; init; }

    /// <summary>ID by which the property management system knows the door. <c>null</c> if the API sends none.</summary>
    /// <remarks><c>pms_id</c> of the API.</remarks>
    public string? PmsId { get; init; }

    /// <summary>True if a key may set the door to stand open. <c>null</c> if the API sends none.</summary>
    /// <remarks><c>stand_open</c> of the API.</remarks>
    public bool? StandOpen { get; init; }

    /// <summary>
    /// Gets the members of the JSON that have no property, and those whose value a property cannot hold as it is, by
    /// their names in the API.
    /// </summary>
    public IReadOnlyDictionary<string, JsonElement> AdditionalProperties
    {
        get => _additional.Value;
        init => _additional = new(value);
    }

    private AcsEntranceAssaAbloyVostioMetadata(ref Utf8JsonReader reader)
        : this()
    {
        var members = new ResponseMembers();
        JsonRead.StartObject(ref reader);
        while (members.Next(ref reader))
        {
            switch (members.Name.Length)
            {
                case 6 when members.Name.SequenceEqual("pms_id"u8): PmsId = members.String(ref reader); break;
                case 9 when members.Name.SequenceEqual("door_name"u8): DoorName = members.String(ref reader); break;
                case 9 when members.Name.SequenceEqual("door_type"u8):
                    DoorType = members.Enum<AcsEntranceAssaAbloyVostioMetadataDoorType>(ref reader);
                    break;
                case 10 when members.Name.SequenceEqual("stand_open"u8): StandOpen = members.Boolean(ref reader); break;
                case 11 when members.Name.SequenceEqual("door_number"u8):
                    DoorNumber = members.Integer(ref reader);
                    break;
                default: members.Keep(ref reader); break;
            }
        }

        _additional = new(members.Additional);
    }

    static AcsEntranceAssaAbloyVostioMetadata ISeamJson<AcsEntranceAssaAbloyVostioMetadata>.ReadJson(
        ref Utf8JsonReader reader
    ) => new(ref reader);

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
        JsonWrite.String(writer, "door_name"u8, DoorName);
        JsonWrite.Integer(writer, "door_number"u8, DoorNumber);
        JsonWrite.Enum(writer, "door_type"u8, DoorType);
        JsonWrite.String(writer, "pms_id"u8, PmsId);
        JsonWrite.Boolean(writer, "stand_open"u8, StandOpen);
        writer.WriteEndObject();
    }

    /// <summary>Returns the record as indented JSON, with the API's member names.</summary>
    public override string ToString() => SeamJson.Print(this);
}
