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

    /// <summary>Gets the members of the JSON that have no property, by their names in the API.</summary>
    public IReadOnlyDictionary<string, JsonElement> AdditionalProperties
    {
        get => _additional.Value;
        init => _additional = new(value);
    }

    private AcsEntranceLatchMetadata(ref Utf8JsonReader reader)
        : this()
    {
        Dictionary<string, JsonElement>? additional = null;
        JsonRead.StartObject(ref reader);
        while (JsonRead.NextMember(ref reader, out var name))
        {
            switch (name.Length)
            {
                case 9 when name.SequenceEqual("door_name"u8): DoorName = JsonRead.String(ref reader); break;
                case 9 when name.SequenceEqual("door_type"u8): DoorType = JsonRead.String(ref reader); break;
                case 12 when name.SequenceEqual("is_connected"u8): IsConnected = JsonRead.Boolean(ref reader); break;
                case 18 when name.SequenceEqual("accessibility_type"u8):
                    AccessibilityType = JsonRead.String(ref reader);
                    break;
                default: JsonRead.Additional(ref reader, name, ref additional); break;
            }
        }

        _additional = new(JsonRead.Freeze(additional));
    }

    static AcsEntranceLatchMetadata ISeamJson<AcsEntranceLatchMetadata>.ReadJson(ref Utf8JsonReader reader) =>
        new(ref reader);

    /// <inheritdoc/>
    public void WriteJson(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject();
        JsonWrite.String(writer, "accessibility_type"u8, AccessibilityType);
        JsonWrite.String(writer, "door_name"u8, DoorName);
        JsonWrite.String(writer, "door_type"u8, DoorType);
        JsonWrite.Boolean(writer, "is_connected"u8, IsConnected);
        JsonWrite.Additional(writer, AdditionalProperties);
        writer.WriteEndObject();
    }

    /// <summary>Returns the record as indented JSON, with the API's member names.</summary>
    public override string ToString() => SeamJson.Print(this);
}
