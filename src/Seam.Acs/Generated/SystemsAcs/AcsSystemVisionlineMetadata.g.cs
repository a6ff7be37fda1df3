// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Collections.ObjectModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>What only Visionline knows of an access system.</summary>
/// <remarks><c>acs_system.visionline_metadata</c> of the API. Two are equal where all their members are.</remarks>
[JsonConverter(typeof(SeamJsonConverter<AcsSystemVisionlineMetadata>))]
public sealed partial record AcsSystemVisionlineMetadata : ISeamJson<AcsSystemVisionlineMetadata>
{
    /// <summary>Makes an empty one.</summary>
    public AcsSystemVisionlineMetadata() { }

    /// <summary>
    /// Address or host name of the Visionline server in the property's network, as Seam Bridge reaches it. <c>null</c>
    /// where the API has none.
    /// </summary>
    /// <remarks><c>lan_address</c> of the API.</remarks>
    public string? LanAddress { get; init; }

    /// <summary>
    /// Key set that the readers were programmed with; mobile keys have to use the same one. <c>null</c> where the API
    /// has none.
    /// </summary>
    /// <remarks><c>mobile_access_uuid</c> of the API.</remarks>
    public string? MobileAccessUuid { get; init; }

    /// <summary>ASSA ABLOY's ID of the hotel in the credential manager. <c>null</c> where the API has none.</summary>
    /// <remarks><c>system_id</c> of the API.</remarks>
    public string? SystemId { get; init; }

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
