// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Collections.ObjectModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>An entry in Avigilon Alta's terms.</summary>
/// <remarks><c>acs_entrance.avigilon_alta_metadata</c> of the API. Two are equal where all their members are.</remarks>
[JsonConverter(typeof(SeamJsonConverter<AcsEntranceAvigilonAltaMetadata>))]
public sealed partial record AcsEntranceAvigilonAltaMetadata : ISeamJson<AcsEntranceAvigilonAltaMetadata>
{
    /// <summary>Makes an empty one.</summary>
    public AcsEntranceAvigilonAltaMetadata() { }

    /// <summary>Name that Avigilon Alta gives the entry. <c>null</c> where the API has none.</summary>
    /// <remarks><c>entry_name</c> of the API.</remarks>
    public string? EntryName { get; init; }

    /// <summary>How many relays the entry has. <c>null</c> where the API has none.</summary>
    /// <remarks><c>entry_relays_total_count</c> of the API.</remarks>
    public long? EntryRelaysTotalCount { get; init; }

    /// <summary>Organization that the entry belongs to. <c>null</c> where the API has none.</summary>
    /// <remarks><c>org_name</c> of the API.</remarks>
    public string? OrgName { get; init; }

    /// <summary>Avigilon Alta's ID of the site that the entry is at. <c>null</c> where the API has none.</summary>
    /// <remarks><c>site_id</c> of the API.</remarks>
    public long? SiteId { get; init; }

    /// <summary>Site that the entry is at, by name. <c>null</c> where the API has none.</summary>
    /// <remarks><c>site_name</c> of the API.</remarks>
    public string? SiteName { get; init; }

    /// <summary>Avigilon Alta's ID of the zone that the entry opens. <c>null</c> where the API has none.</summary>
    /// <remarks><c>zone_id</c> of the API.</remarks>
    public long? ZoneId { get; init; }

    /// <summary>Zone that the entry opens, by name. <c>null</c> where the API has none.</summary>
    /// <remarks><c>zone_name</c> of the API.</remarks>
    public string? ZoneName { get; init; }

    /// <summary>
    /// Members that the API sent and this version of the library does not know, by their names in the API. Never
    /// <c>null</c>.
    /// </summary>
    public IReadOnlyDictionary<string, JsonElement> AdditionalProperties
    {
        get;
        init => field = value ?? ReadOnlyDictionary<string, JsonElement>.Empty;
    } = ReadOnlyDictionary<string, JsonElement>.Empty;
}
