// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json;

namespace Seam.Acs;

public sealed partial record AcsEntranceLatchMetadata
{
    private AcsEntranceLatchMetadata(ref Utf8JsonReader reader)
    {
        Dictionary<string, JsonElement>? additional = null;
        JsonRead.StartObject(ref reader);
        while (JsonRead.NextMember(ref reader, out var name))
        {
            switch (name.Length)
            {
                case 9 when name.SequenceEqual("door_name"u8):
                    DoorName = JsonRead.String(ref reader);
                    continue;
                case 9 when name.SequenceEqual("door_type"u8):
                    DoorType = JsonRead.String(ref reader);
                    continue;
                case 12 when name.SequenceEqual("is_connected"u8):
                    IsConnected = JsonRead.Boolean(ref reader);
                    continue;
                case 18 when name.SequenceEqual("accessibility_type"u8):
                    AccessibilityType = JsonRead.String(ref reader);
                    continue;
            }

            JsonRead.Additional(ref reader, name, ref additional);
        }

        AdditionalProperties = JsonRead.Freeze(additional);
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

    /// <summary>Whether the other one has the same members, lists by their items and JSON by its value.</summary>
    /// <param name="other">The one to compare with; may be <c>null</c>.</param>
    public bool Equals(AcsEntranceLatchMetadata? other) =>
        ReferenceEquals(this, other)
        || other is not null
            && AccessibilityType == other.AccessibilityType
            && DoorName == other.DoorName
            && DoorType == other.DoorType
            && IsConnected == other.IsConnected
            && JsonEquality.Maps(AdditionalProperties, other.AdditionalProperties);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        hash.Add(AccessibilityType);
        hash.Add(DoorName);
        hash.Add(DoorType);
        hash.Add(IsConnected);
        hash.Add(JsonEquality.Hash(AdditionalProperties));
        return hash.ToHashCode();
    }

    /// <summary>The record as indented JSON, with the API's member names.</summary>
    public override string ToString() => SeamJson.Print(this);
}
