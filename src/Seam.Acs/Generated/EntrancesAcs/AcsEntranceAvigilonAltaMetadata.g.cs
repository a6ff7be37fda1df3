// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>An entry in Avigilon Alta's terms.</summary>
/// <remarks><c>acs_entrance.avigilon_alta_metadata</c> of the API. Equality compares all members by value.</remarks>
[JsonConverter(typeof(SeamJsonConverter<AcsEntranceAvigilonAltaMetadata>))]
public sealed record AcsEntranceAvigilonAltaMetadata() : ISeamJson<AcsEntranceAvigilonAltaMetadata>
{
    private readonly ResponseMap<JsonElement> _additional;

    /// <summary>Name that Avigilon Alta gives the entry. <c>null</c> if the API sends none.</summary>
    /// <remarks><c>entry_name</c> of the API.</remarks>
    public string? EntryName { get; init; }

    /// <summary>How many relays the entry has. <c>null</c> if the API sends none.</summary>
    /// <remarks><c>entry_relays_total_count</c> of the API.</remarks>
    public long? EntryRelaysTotalCount { get; init; }

    /// <summary>Organization that the entry belongs to. <c>null</c> if the API sends none.</summary>
    /// <remarks><c>org_name</c> of the API.</remarks>
    public string? OrgName { get; init; }

    /// <summary>Avigilon Alta's ID of the site that the entry is at. <c>null</c> if the API sends none.</summary>
    /// <remarks><c>site_id</c> of the API.</remarks>
    public long? SiteId { get; init; }

    /// <summary>Site that the entry is at, by name. <c>null</c> if the API sends none.</summary>
    /// <remarks><c>site_name</c> of the API.</remarks>
    public string? SiteName { get; init; }

    /// <summary>Avigilon Alta's ID of the zone that the entry opens. <c>null</c> if the API sends none.</summary>
    /// <remarks><c>zone_id</c> of the API.</remarks>
    public long? ZoneId { get; init; }

    /// <summary>Zone that the entry opens, by name. <c>null</c> if the API sends none.</summary>
    /// <remarks><c>zone_name</c> of the API.</remarks>
    public string? ZoneName { get; init; }

    /// <summary>
    /// Gets the members of the JSON that have no property, and those whose value a property cannot hold as it is, by
    /// their names in the API.
    /// </summary>
    public IReadOnlyDictionary<string, JsonElement> AdditionalProperties
    {
        get => _additional.Value;
        init => _additional = new(value);
    }

    private AcsEntranceAvigilonAltaMetadata(ref Utf8JsonReader reader)
        : this()
    {
        var members = new ResponseMembers();
        JsonRead.StartObject(ref reader);
        while (members.Next(ref reader))
        {
            switch (members.Name.Length)
            {
                case 7 when members.Name.SequenceEqual("site_id"u8): SiteId = members.Integer(ref reader); break;
                case 7 when members.Name.SequenceEqual("zone_id"u8): ZoneId = members.Integer(ref reader); break;
                case 8 when members.Name.SequenceEqual("org_name"u8): OrgName = members.String(ref reader); break;
                case 9 when members.Name.SequenceEqual("site_name"u8): SiteName = members.String(ref reader); break;
                case 9 when members.Name.SequenceEqual("zone_name"u8): ZoneName = members.String(ref reader); break;
                case 10 when members.Name.SequenceEqual("entry_name"u8): EntryName = members.String(ref reader); break;
                case 24 when members.Name.SequenceEqual("entry_relays_total_count"u8):
                    EntryRelaysTotalCount = members.Integer(ref reader);
                    break;
                default: members.Keep(ref reader); break;
            }
        }

        _additional = new(members.Additional);
    }

    static AcsEntranceAvigilonAltaMetadata ISeamJson<AcsEntranceAvigilonAltaMetadata>.ReadJson(
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
        JsonWrite.String(writer, "entry_name"u8, EntryName);
        JsonWrite.Integer(writer, "entry_relays_total_count"u8, EntryRelaysTotalCount);
        JsonWrite.String(writer, "org_name"u8, OrgName);
        JsonWrite.Integer(writer, "site_id"u8, SiteId);
        JsonWrite.String(writer, "site_name"u8, SiteName);
        JsonWrite.Integer(writer, "zone_id"u8, ZoneId);
        JsonWrite.String(writer, "zone_name"u8, ZoneName);
        writer.WriteEndObject();
    }

    /// <summary>Returns the record as indented JSON, with the API's member names.</summary>
    public override string ToString() => SeamJson.Print(this);
}
