// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json;

namespace Seam.Acs;

public sealed partial record AcsEntranceAvigilonAltaMetadata
{
    private AcsEntranceAvigilonAltaMetadata(ref Utf8JsonReader reader)
    {
        Dictionary<string, JsonElement>? additional = null;
        JsonRead.StartObject(ref reader);
        while (JsonRead.NextMember(ref reader, out var name))
        {
            switch (name.Length)
            {
                case 7 when name.SequenceEqual("site_id"u8):
                    SiteId = JsonRead.Integer(ref reader);
                    continue;
                case 7 when name.SequenceEqual("zone_id"u8):
                    ZoneId = JsonRead.Integer(ref reader);
                    continue;
                case 8 when name.SequenceEqual("org_name"u8):
                    OrgName = JsonRead.String(ref reader);
                    continue;
                case 9 when name.SequenceEqual("site_name"u8):
                    SiteName = JsonRead.String(ref reader);
                    continue;
                case 9 when name.SequenceEqual("zone_name"u8):
                    ZoneName = JsonRead.String(ref reader);
                    continue;
                case 10 when name.SequenceEqual("entry_name"u8):
                    EntryName = JsonRead.String(ref reader);
                    continue;
                case 24 when name.SequenceEqual("entry_relays_total_count"u8):
                    EntryRelaysTotalCount = JsonRead.Integer(ref reader);
                    continue;
            }

            JsonRead.Additional(ref reader, name, ref additional);
        }

        AdditionalProperties = JsonRead.Freeze(additional);
    }

    static AcsEntranceAvigilonAltaMetadata ISeamJson<AcsEntranceAvigilonAltaMetadata>.ReadJson(
        ref Utf8JsonReader reader
    ) => new(ref reader);

    /// <inheritdoc/>
    public void WriteJson(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject();
        JsonWrite.String(writer, "entry_name"u8, EntryName);
        JsonWrite.Integer(writer, "entry_relays_total_count"u8, EntryRelaysTotalCount);
        JsonWrite.String(writer, "org_name"u8, OrgName);
        JsonWrite.Integer(writer, "site_id"u8, SiteId);
        JsonWrite.String(writer, "site_name"u8, SiteName);
        JsonWrite.Integer(writer, "zone_id"u8, ZoneId);
        JsonWrite.String(writer, "zone_name"u8, ZoneName);
        JsonWrite.Additional(writer, AdditionalProperties);
        writer.WriteEndObject();
    }

    /// <summary>Whether the other one has the same members, lists by their items and JSON by its value.</summary>
    /// <param name="other">The one to compare with; may be <c>null</c>.</param>
    public bool Equals(AcsEntranceAvigilonAltaMetadata? other) =>
        ReferenceEquals(this, other)
        || other is not null
            && EntryName == other.EntryName
            && EntryRelaysTotalCount == other.EntryRelaysTotalCount
            && OrgName == other.OrgName
            && SiteId == other.SiteId
            && SiteName == other.SiteName
            && ZoneId == other.ZoneId
            && ZoneName == other.ZoneName
            && JsonEquality.Maps(AdditionalProperties, other.AdditionalProperties);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        hash.Add(EntryName);
        hash.Add(EntryRelaysTotalCount);
        hash.Add(OrgName);
        hash.Add(SiteId);
        hash.Add(SiteName);
        hash.Add(ZoneId);
        hash.Add(ZoneName);
        hash.Add(JsonEquality.Hash(AdditionalProperties));
        return hash.ToHashCode();
    }

    /// <summary>The record as indented JSON, with the API's member names.</summary>
    public override string ToString() => SeamJson.Print(this);
}
