// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Collections.ObjectModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>What ASSA ABLOY's credential service knows of a phone.</summary>
/// <remarks>
/// <c>phone.properties.assa_abloy_credential_service_metadata</c> of the API. Two are equal where all their members
/// are.
/// </remarks>
[JsonConverter(typeof(SeamJsonConverter<PhonePropertiesAssaAbloyCredentialServiceMetadata>))]
public sealed partial record PhonePropertiesAssaAbloyCredentialServiceMetadata
    : ISeamJson<PhonePropertiesAssaAbloyCredentialServiceMetadata>
{
    private readonly IReadOnlyList<PhonePropertiesAssaAbloyCredentialServiceMetadataEndpoint>? _endpoints;

    /// <summary>Makes an empty one.</summary>
    public PhonePropertiesAssaAbloyCredentialServiceMetadata() { }

    /// <summary>Places on the phone that can take mobile keys. Never <c>null</c>.</summary>
    /// <remarks><c>endpoints</c> of the API, a list.</remarks>
    public IReadOnlyList<PhonePropertiesAssaAbloyCredentialServiceMetadataEndpoint> Endpoints
    {
        get => _endpoints ?? [];
        init => _endpoints = value;
    }

    /// <summary>
    /// True if at least one of <c>endpoints</c> is ready to take keys. <c>null</c> where the API has none.
    /// </summary>
    /// <remarks><c>has_active_endpoint</c> of the API.</remarks>
    public bool? HasActiveEndpoint { get; init; }

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
