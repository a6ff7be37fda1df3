// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Collections.ObjectModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>An access point in Brivo's terms.</summary>
/// <remarks><c>acs_entrance.brivo_metadata</c> of the API. Two are equal where all their members are.</remarks>
[JsonConverter(typeof(SeamJsonConverter<AcsEntranceBrivoMetadata>))]
public sealed partial record AcsEntranceBrivoMetadata : ISeamJson<AcsEntranceBrivoMetadata>
{
    /// <summary>Makes an empty one.</summary>
    public AcsEntranceBrivoMetadata() { }

    /// <summary>Brivo's own ID of the access point. <c>null</c> where the API has none.</summary>
    /// <remarks><c>access_point_id</c> of the API.</remarks>
    public string? AccessPointId { get; init; }

    /// <summary>Brivo's ID of the site that the access point is at. <c>null</c> where the API has none.</summary>
    /// <remarks><c>site_id</c> of the API.</remarks>
    public long? SiteId { get; init; }

    /// <summary>Site that the access point is at, by name. <c>null</c> where the API has none.</summary>
    /// <remarks><c>site_name</c> of the API.</remarks>
    public string? SiteName { get; init; }

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
