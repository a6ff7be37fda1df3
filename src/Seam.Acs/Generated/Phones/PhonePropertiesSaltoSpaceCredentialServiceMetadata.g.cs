// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>What Salto Space's credential service knows of a phone.</summary>
/// <remarks>
/// <c>phone.properties.salto_space_credential_service_metadata</c> of the API. Equality compares all members by value.
/// </remarks>
[JsonConverter(typeof(SeamJsonConverter<PhonePropertiesSaltoSpaceCredentialServiceMetadata>))]
public sealed record PhonePropertiesSaltoSpaceCredentialServiceMetadata()
    : ISeamJson<PhonePropertiesSaltoSpaceCredentialServiceMetadata>
{
    private readonly ResponseMap<JsonElement> _additional;

    /// <summary>
    /// True if the service has the phone down as ready to take keys. <c>null</c> if the API sends none.
    /// </summary>
    /// <remarks><c>has_active_phone</c> of the API.</remarks>
    public bool? HasActivePhone { get; init; }

    /// <summary>
    /// Gets the members of the JSON that have no property, and those whose value a property cannot hold as it is, by
    /// their names in the API.
    /// </summary>
    public IReadOnlyDictionary<string, JsonElement> AdditionalProperties
    {
        get => _additional.Value;
        init => _additional = new(value);
    }

    private PhonePropertiesSaltoSpaceCredentialServiceMetadata(ref Utf8JsonReader reader)
        : this()
    {
        var members = new ResponseMembers();
        JsonRead.StartObject(ref reader);
        while (members.Next(ref reader))
        {
            switch (members.Name.Length)
            {
                case 16 when members.Name.SequenceEqual("has_active_phone"u8):
                    HasActivePhone = members.Boolean(ref reader);
                    break;
                default: members.Keep(ref reader); break;
            }
        }

        _additional = new(members.Additional);
    }

    static PhonePropertiesSaltoSpaceCredentialServiceMetadata ISeamJson<PhonePropertiesSaltoSpaceCredentialServiceMetadata>.ReadJson(
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
        JsonWrite.Boolean(writer, "has_active_phone"u8, HasActivePhone);
        writer.WriteEndObject();
    }

    /// <summary>Returns the record as indented JSON, with the API's member names.</summary>
    public override string ToString() => SeamJson.Print(this);
}
