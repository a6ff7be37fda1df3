// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>What credential services know of a phone.</summary>
/// <remarks><c>phone.properties</c> of the API. Equality compares all members by value.</remarks>
[JsonConverter(typeof(SeamJsonConverter<PhoneProperties>))]
public sealed record PhoneProperties() : ISeamJson<PhoneProperties>
{
    private readonly ResponseMap<JsonElement> _additional;

    /// <summary>What ASSA ABLOY's service knows of the phone. <c>null</c> if nothing.</summary>
    /// <remarks><c>assa_abloy_credential_service_metadata</c> of the API.</remarks>
    public PhonePropertiesAssaAbloyCredentialServiceMetadata? AssaAbloyCredentialServiceMetadata { get; init; }

    /// <summary>What Salto Space's service knows of the phone. <c>null</c> if nothing.</summary>
    /// <remarks><c>salto_space_credential_service_metadata</c> of the API.</remarks>
    public PhonePropertiesSaltoSpaceCredentialServiceMetadata? SaltoSpaceCredentialServiceMetadata { get; init; }

    /// <summary>
    /// Gets the members of the JSON that have no property, and those whose value a property cannot hold as it is, by
    /// their names in the API.
    /// </summary>
    public IReadOnlyDictionary<string, JsonElement> AdditionalProperties
    {
        get => _additional.Value;
        init => _additional = new(value);
    }

    private PhoneProperties(ref Utf8JsonReader reader)
        : this()
    {
        var members = new ResponseMembers();
        JsonRead.StartObject(ref reader);
        while (members.Next(ref reader))
        {
            switch (members.Name.Length)
            {
                case 38 when members.Name.SequenceEqual("assa_abloy_credential_service_metadata"u8):
                    AssaAbloyCredentialServiceMetadata =
                        members.Record<PhonePropertiesAssaAbloyCredentialServiceMetadata>(ref reader);
                    break;
                case 39 when members.Name.SequenceEqual("salto_space_credential_service_metadata"u8):
                    SaltoSpaceCredentialServiceMetadata =
                        members.Record<PhonePropertiesSaltoSpaceCredentialServiceMetadata>(ref reader);
                    break;
                default: members.Keep(ref reader); break;
            }
        }

        _additional = new(members.Additional);
    }

    static PhoneProperties ISeamJson<PhoneProperties>.ReadJson(ref Utf8JsonReader reader) => new(ref reader);

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
        JsonWrite.Record(writer, "assa_abloy_credential_service_metadata"u8, AssaAbloyCredentialServiceMetadata);
        JsonWrite.Record(writer, "salto_space_credential_service_metadata"u8, SaltoSpaceCredentialServiceMetadata);
        writer.WriteEndObject();
    }

    /// <summary>Returns the record as indented JSON, with the API's member names.</summary>
    public override string ToString() => SeamJson.Print(this);
}
