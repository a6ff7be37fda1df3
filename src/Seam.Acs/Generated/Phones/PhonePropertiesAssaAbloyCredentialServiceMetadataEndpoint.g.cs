// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Collections.ObjectModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>A place on a phone that can take mobile keys.</summary>
/// <remarks>
/// <c>phone.properties.assa_abloy_credential_service_metadata.endpoints</c> of the API. Two are equal where all their
/// members are.
/// </remarks>
[JsonConverter(typeof(SeamJsonConverter<PhonePropertiesAssaAbloyCredentialServiceMetadataEndpoint>))]
public sealed partial record PhonePropertiesAssaAbloyCredentialServiceMetadataEndpoint
    : ISeamJson<PhonePropertiesAssaAbloyCredentialServiceMetadataEndpoint>
{
    /// <summary>Makes an empty one.</summary>
    public PhonePropertiesAssaAbloyCredentialServiceMetadataEndpoint() { }

    /// <summary>ASSA ABLOY's own ID of the place. <c>null</c> where the API has none.</summary>
    /// <remarks><c>endpoint_id</c> of the API.</remarks>
    public string? EndpointId { get; init; }

    /// <summary>True if it is ready to take keys. <c>null</c> where the API has none.</summary>
    /// <remarks><c>is_active</c> of the API.</remarks>
    public bool? IsActive { get; init; }

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
