// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Collections.ObjectModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>A door in Vostio's terms.</summary>
/// <remarks>
/// <c>acs_entrance.assa_abloy_vostio_metadata</c> of the API. Two are equal where all their members are.
/// </remarks>
[JsonConverter(typeof(SeamJsonConverter<AcsEntranceAssaAbloyVostioMetadata>))]
public sealed partial record AcsEntranceAssaAbloyVostioMetadata : ISeamJson<AcsEntranceAssaAbloyVostioMetadata>
{
    /// <summary>Makes an empty one.</summary>
    public AcsEntranceAssaAbloyVostioMetadata() { }

    /// <summary>Name that Vostio gives the door. <c>null</c> where the API has none.</summary>
    /// <remarks><c>door_name</c> of the API.</remarks>
    public string? DoorName { get; init; }

    /// <summary>Number that Vostio gives the door. <c>null</c> where the API has none.</summary>
    /// <remarks><c>door_number</c> of the API.</remarks>
    public long? DoorNumber { get; init; }

    /// <summary>Which kind of door it is for Vostio. <c>null</c> where the API has none.</summary>
    /// <remarks><c>door_type</c> of the API.</remarks>
    public AcsEntranceAssaAbloyVostioMetadataDoorType? DoorType { get; init; }

    /// <summary>
    /// ID by which the property management system knows the door. <c>null</c> where the API has none.
    /// </summary>
    /// <remarks><c>pms_id</c> of the API.</remarks>
    public string? PmsId { get; init; }

    /// <summary>True if a key may set the door to stand open. <c>null</c> where the API has none.</summary>
    /// <remarks><c>stand_open</c> of the API.</remarks>
    public bool? StandOpen { get; init; }

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
