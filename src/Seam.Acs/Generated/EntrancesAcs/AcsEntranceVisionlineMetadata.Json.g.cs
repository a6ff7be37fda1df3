// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json;

namespace Seam.Acs;

public sealed partial record AcsEntranceVisionlineMetadata
{
    private AcsEntranceVisionlineMetadata(ref Utf8JsonReader reader)
    {
        Dictionary<string, JsonElement>? additional = null;
        JsonRead.StartObject(ref reader);
        while (JsonRead.NextMember(ref reader, out var name))
        {
            switch (name.Length)
            {
                case 8 when name.SequenceEqual("profiles"u8):
                    _profiles = JsonRead.List(ref reader, JsonRead.Record<AcsEntranceVisionlineMetadataProfile>);
                    continue;
                case 9 when name.SequenceEqual("door_name"u8):
                    DoorName = JsonRead.String(ref reader);
                    continue;
                case 13 when name.SequenceEqual("door_category"u8):
                    DoorCategory = JsonRead.Enum<AcsEntranceVisionlineMetadataDoorCategory>(ref reader);
                    continue;
            }

            JsonRead.Additional(ref reader, name, ref additional);
        }

        AdditionalProperties = JsonRead.Freeze(additional);
    }

    static AcsEntranceVisionlineMetadata ISeamJson<AcsEntranceVisionlineMetadata>.ReadJson(ref Utf8JsonReader reader) =>
        new(ref reader);

    /// <inheritdoc/>
    public void WriteJson(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject();
        JsonWrite.Enum(writer, "door_category"u8, DoorCategory);
        JsonWrite.String(writer, "door_name"u8, DoorName);
        JsonWrite.List(writer, "profiles"u8, _profiles, JsonWrite.RecordValue);
        JsonWrite.Additional(writer, AdditionalProperties);
        writer.WriteEndObject();
    }

    /// <summary>Whether the other one has the same members, lists by their items and JSON by its value.</summary>
    /// <param name="other">The one to compare with; may be <c>null</c>.</param>
    public bool Equals(AcsEntranceVisionlineMetadata? other) =>
        ReferenceEquals(this, other)
        || other is not null
            && DoorCategory == other.DoorCategory
            && DoorName == other.DoorName
            && JsonEquality.Lists(Profiles, other.Profiles)
            && JsonEquality.Maps(AdditionalProperties, other.AdditionalProperties);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        hash.Add(DoorCategory);
        hash.Add(DoorName);
        hash.Add(JsonEquality.Hash(Profiles));
        hash.Add(JsonEquality.Hash(AdditionalProperties));
        return hash.ToHashCode();
    }

    /// <summary>The record as indented JSON, with the API's member names.</summary>
    public override string ToString() => SeamJson.Print(this);
}
