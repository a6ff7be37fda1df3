// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>A place on a phone that can take mobile keys.</summary>
/// <remarks>
/// <c>phone.properties.assa_abloy_credential_service_metadata.endpoints</c> of the API. Equality compares all members
/// by value.
/// </remarks>
[JsonConverter(typeof(SeamJsonConverter<PhonePropertiesAssaAbloyCredentialServiceMetadataEndpoint>))]
public sealed record PhonePropertiesAssaAbloyCredentialServiceMetadataEndpoint()
    : ISeamJson<PhonePropertiesAssaAbloyCredentialServiceMetadataEndpoint>
{
    private readonly ResponseMap<JsonElement> _additional;

    /// <summary>ASSA ABLOY's own ID of the place. <c>null</c> if the API sends none.</summary>
    /// <remarks><c>endpoint_id</c> of the API.</remarks>
    public string? EndpointId { get; init; }

    /// <summary>True if it is ready to take keys. <c>null</c> if the API sends none.</summary>
    /// <remarks><c>is_active</c> of the API.</remarks>
    public bool? IsActive { get; init; }

    /// <summary>
    /// Gets the members of the JSON that have no property, and those whose value a property cannot hold as it is, by
    /// their names in the API.
    /// </summary>
    public IReadOnlyDictionary<string, JsonElement> AdditionalProperties
    {
        get => _additional.Value;
        init => _additional = new(value);
    }

    private PhonePropertiesAssaAbloyCredentialServiceMetadataEndpoint(ref Utf8JsonReader reader)
        : this()
    {
        var members = new ResponseMembers();
        JsonRead.StartObject(ref reader);
        while (members.Next(ref reader))
        {
            switch (members.Name.Length)
            {
                case 9 when members.Name.SequenceEqual("is_active"u8): IsActive = members.Boolean(ref reader); break;
                case 11 when members.Name.SequenceEqual("endpoint_id"u8):
                    EndpointId = members.String(ref reader);
                    break;
                default: members.Keep(ref reader); break;
            }
        }

        _additional = new(members.Additional);
    }

    static PhonePropertiesAssaAbloyCredentialServiceMetadataEndpoint ISeamJson<PhonePropertiesAssaAbloyCredentialServiceMetadataEndpoint>.ReadJson(
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
        JsonWrite.String(writer, "endpoint_id"u8, EndpointId);
        JsonWrite.Boolean(writer, "is_active"u8, IsActive);
        writer.WriteEndObject();
    }

    /// <summary>Returns the record as indented JSON, with the API's member names.</summary>
    public override string ToString() => SeamJson.Print(this);
}
