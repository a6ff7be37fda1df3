// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json;

namespace Seam.Acs;

public sealed partial record AcsSystemVisionlineMetadata
{
    private AcsSystemVisionlineMetadata(ref Utf8JsonReader reader)
    {
        Dictionary<string, JsonElement>? additional = null;
        JsonRead.StartObject(ref reader);
        while (JsonRead.NextMember(ref reader, out var name))
        {
            switch (name.Length)
            {
                case 9 when name.SequenceEqual("system_id"u8):
                    SystemId = JsonRead.String(ref reader);
                    continue;
                case 11 when name.SequenceEqual("lan_address"u8):
                    LanAddress = JsonRead.String(ref reader);
                    continue;
                case 18 when name.SequenceEqual("mobile_access_uuid"u8):
                    MobileAccessUuid = JsonRead.String(ref reader);
                    continue;
            }

            JsonRead.Additional(ref reader, name, ref additional);
        }

        AdditionalProperties = JsonRead.Freeze(additional);
    }

    static AcsSystemVisionlineMetadata ISeamJson<AcsSystemVisionlineMetadata>.ReadJson(ref Utf8JsonReader reader) =>
        new(ref reader);

    /// <inheritdoc/>
    public void WriteJson(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject();
        JsonWrite.String(writer, "lan_address"u8, LanAddress);
        JsonWrite.String(writer, "mobile_access_uuid"u8, MobileAccessUuid);
        JsonWrite.String(writer, "system_id"u8, SystemId);
        JsonWrite.Additional(writer, AdditionalProperties);
        writer.WriteEndObject();
    }

    /// <summary>Whether the other one has the same members, lists by their items and JSON by its value.</summary>
    /// <param name="other">The one to compare with; may be <c>null</c>.</param>
    public bool Equals(AcsSystemVisionlineMetadata? other) =>
        ReferenceEquals(this, other)
        || other is not null
            && LanAddress == other.LanAddress
            && MobileAccessUuid == other.MobileAccessUuid
            && SystemId == other.SystemId
            && JsonEquality.Maps(AdditionalProperties, other.AdditionalProperties);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        hash.Add(LanAddress);
        hash.Add(MobileAccessUuid);
        hash.Add(SystemId);
        hash.Add(JsonEquality.Hash(AdditionalProperties));
        return hash.ToHashCode();
    }

    /// <summary>The record as indented JSON, with the API's member names.</summary>
    public override string ToString() => SeamJson.Print(this);
}
