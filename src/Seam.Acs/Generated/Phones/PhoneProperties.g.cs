// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Collections.ObjectModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>What credential services know of a phone.</summary>
/// <remarks><c>phone.properties</c> of the API. Two are equal where all their members are.</remarks>
[JsonConverter(typeof(SeamJsonConverter<PhoneProperties>))]
public sealed partial record PhoneProperties : ISeamJson<PhoneProperties>
{
    /// <summary>Makes an empty one.</summary>
    public PhoneProperties() { }

    /// <summary>What ASSA ABLOY's service knows of the phone. <c>null</c> if nothing.</summary>
    /// <remarks><c>assa_abloy_credential_service_metadata</c> of the API.</remarks>
    public PhonePropertiesAssaAbloyCredentialServiceMetadata? AssaAbloyCredentialServiceMetadata { get; init; }

    /// <summary>What Salto Space's service knows of the phone. <c>null</c> if nothing.</summary>
    /// <remarks><c>salto_space_credential_service_metadata</c> of the API.</remarks>
    public PhonePropertiesSaltoSpaceCredentialServiceMetadata? SaltoSpaceCredentialServiceMetadata { get; init; }

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
