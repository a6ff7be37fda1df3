// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>A door in Latch's terms.</summary>
/// <remarks><c>acs_entrance.latch_metadata</c> of the API. Equality compares all members by value.</remarks>
[JsonConverter(typeof(SeamJsonConverter<AcsEntranceLatchMetadata>))]
public sealed record AcsEntranceLatchMetadata() : ISeamJson<AcsEntranceLatchMetadata>
{
    private readonly ResponseMap<JsonElement> _additional;

    /// <summary>
    /// How Latch says the door can be reached and opened, in Latch's own terms. <c>null</c> if the API sends none.
    /// </summary>
    /// <remarks><c>accessibility_type</c> of the API.</remarks>
    public string? AccessibilityType { get; init; }

    /// <summary>Name that the door has in Latch. <c>null</c> if the API sends none.</summary>
    /// <remarks><c>door_name</c> of the API.</remarks>
    public string? DoorName { get; init; }

    /// <summary>Which kind of door it is for Latch, in Latch's own terms. <c>null</c> if the API sends none.</summary>
    /// <remarks><c>door_type</c> of the API.</remarks>
    public string? DoorType { get; init; }

    /// <summary>
    /// True if Latch counts the door as connected: the nearest sign that changes reach it by themselves, through a hub,
    /// and need not be carried there with Latch's manager app. <c>null</c> if the API sends none.
    /// </summary>
    /// <remarks><c>is_connected</c> of the API.</remarks>
    public bool? IsConnected { get; init; }

    /// <summary>
    /// Gets the members of the JSON that have no property, and those whose value a property cannot hold as it is, by
    /// their names in the API.
    /// </summary>
    public IReadOnlyDictionary<string, JsonElement> AdditionalProperties
    {
        get => _additional.Value;
        init => _additional = new(value);
    }

    private AcsEntranceLatchMetadata(ref Utf8JsonReader reader)
        : this()
    {
        var members = new ResponseMembers();
        JsonRead.StartObject(ref reader);
        while (members.Next(ref reader))
        {
            switch (members.Name.Length)
            {
                case 9 when members.Name.SequenceEqual("door_name"u8): DoorName = members.String(ref reader); break;
                case 9 when members.Name.SequenceEqual("door_type"u8): DoorType = members.String(ref reader); break;
                case 12 when members.Name.SequenceEqual("is_connected"u8):
                    IsConnected = members.Boolean(ref reader);
                    break;
                case 18 when members.Name.SequenceEqual("accessibility_type"u8):
                    AccessibilityType = members.String(ref reader);
                    break;
                default: members.Keep(ref reader); break;
            }
        }

        _additional = new(members.Additional);
    }

    static AcsEntranceLatchMetadata ISeamJson<AcsEntranceLatchMetadata>.ReadJson(ref Utf8JsonReader reader) =>
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
        JsonWrite.String(writer, "accessibility_type"u8, AccessibilityType);
        JsonWrite.String(writer, "door_name"u8, DoorName);
        JsonWrite.String(writer, "door_type"u8, DoorType);
        JsonWrite.Boolean(writer, "is_connected"u8, IsConnected);
        writer.WriteEndObject();
    }

    /// <summary>Returns the record as indented JSON, with the API's member names.</summary>
    public override string ToString() => SeamJson.Print(this);
}
