// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>An access point in Brivo's terms.</summary>
/// <remarks><c>acs_entrance.brivo_metadata</c> of the API. Equality compares all members by value.</remarks>
[JsonConverter(typeof(SeamJsonConverter<AcsEntranceBrivoMetadata>))]
public sealed record AcsEntranceBrivoMetadata() : ISeamJson<AcsEntranceBrivoMetadata>
{
    private readonly ResponseMap<JsonElement> _additional;

    /// <summary>Brivo's own ID of the access point. <c>null</c> if the API sends none.</summary>
    /// <remarks><c>access_point_id</c> of the API.</remarks>
    public string? AccessPointId { get; init; }

    /// <summary>Brivo's ID of the site that the access point is at. <c>null</c> if the API sends none.</summary>
    /// <remarks><c>site_id</c> of the API.</remarks>
    public long? SiteId { get; init; }

    /// <summary>Site that the access point is at, by name. <c>null</c> if the API sends none.</summary>
    /// <remarks><c>site_name</c> of the API.</remarks>
    public string? SiteName { get; init; }

    /// <summary>
    /// Gets the members of the JSON that have no property, and those whose value a property cannot hold as it is, by
    /// their names in the API.
    /// </summary>
    public IReadOnlyDictionary<string, JsonElement> AdditionalProperties
    {
        get => _additional.Value;
        init => _additional = new(value);
    }

    private AcsEntranceBrivoMetadata(ref Utf8JsonReader reader)
        : this()
    {
        var members = new ResponseMembers();
        JsonRead.StartObject(ref reader);
        while (members.Next(ref reader))
        {
            switch (members.Name.Length)
            {
                case 7 when members.Name.SequenceEqual("site_id"u8): SiteId = members.Integer(ref reader); break;
                case 9 when members.Name.SequenceEqual("site_name"u8): SiteName = members.String(ref reader); break;
                case 15 when members.Name.SequenceEqual("access_point_id"u8):
                    AccessPointId = members.String(ref reader);
                    break;
                default: members.Keep(ref reader); break;
            }
        }

        _additional = new(members.Additional);
    }

    static AcsEntranceBrivoMetadata ISeamJson<AcsEntranceBrivoMetadata>.ReadJson(ref Utf8JsonReader reader) =>
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
        JsonWrite.String(writer, "access_point_id"u8, AccessPointId);
        JsonWrite.Integer(writer, "site_id"u8, SiteId);
        JsonWrite.String(writer, "site_name"u8, SiteName);
        writer.WriteEndObject();
    }

    /// <summary>Returns the record as indented JSON, with the API's member names.</summary>
    public override string ToString() => SeamJson.Print(this);
}
