// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Collections.ObjectModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>What Salto Space's credential service knows of a phone.</summary>
/// <remarks>
/// <c>phone.properties.salto_space_credential_service_metadata</c> of the API. Two are equal where all their members
/// are.
/// </remarks>
[JsonConverter(typeof(SeamJsonConverter<PhonePropertiesSaltoSpaceCredentialServiceMetadata>))]
public sealed partial record PhonePropertiesSaltoSpaceCredentialServiceMetadata
    : ISeamJson<PhonePropertiesSaltoSpaceCredentialServiceMetadata>
{
    /// <summary>Makes an empty one.</summary>
    public PhonePropertiesSaltoSpaceCredentialServiceMetadata() { }

    /// <summary>
    /// True if the service has the phone down as ready to take keys. <c>null</c> where the API has none.
    /// </summary>
    /// <remarks><c>has_active_phone</c> of the API.</remarks>
    public bool? HasActivePhone { get; init; }

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
