// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>What ASSA ABLOY's credential service knows of a phone.</summary>
/// <remarks>
/// <c>phone.properties.assa_abloy_credential_service_metadata</c> of the API. Equality compares all members by value.
/// </remarks>
[JsonConverter(typeof(SeamJsonConverter<PhonePropertiesAssaAbloyCredentialServiceMetadata>))]
public sealed record PhonePropertiesAssaAbloyCredentialServiceMetadata()
    : ISeamJson<PhonePropertiesAssaAbloyCredentialServiceMetadata>
{
    private readonly ResponseList<PhonePropertiesAssaAbloyCredentialServiceMetadataEndpoint> _endpoints;
    private readonly ResponseMap<JsonElement> _additional;

    /// <summary>Places on the phone that can take mobile keys. Never <c>null</c>.</summary>
    /// <remarks><c>endpoints</c> of the API, a list.</remarks>
    public IReadOnlyList<PhonePropertiesAssaAbloyCredentialServiceMetadataEndpoint> Endpoints
    {
        get => _endpoints.Value;
        init => _endpoints = new(value);
    }

    /// <summary>
    /// True if at least one of <see cref="Endpoints"/> is ready to take keys. <c>null</c> if the API sends none.
    /// </summary>
    /// <remarks><c>has_active_endpoint</c> of the API.</remarks>
    public bool? HasActiveEndpoint { get; init; }

    /// <summary>
    /// Gets the members of the JSON that have no property, and those whose value a property cannot hold as it is, by
    /// their names in the API.
    /// </summary>
    public IReadOnlyDictionary<string, JsonElement> AdditionalProperties
    {
        get => _additional.Value;
        init => _additional = new(value);
    }

    private PhonePropertiesAssaAbloyCredentialServiceMetadata(ref Utf8JsonReader reader)
        : this()
    {
        var members = new ResponseMembers();
        JsonRead.StartObject(ref reader);
        while (members.Next(ref reader))
        {
            switch (members.Name.Length)
            {
                case 9 when members.Name.SequenceEqual("endpoints"u8):
                    _endpoints =
                        new(
                            members.List<PhonePropertiesAssaAbloyCredentialServiceMetadataEndpoint>(
                                ref reader,
                                LooseRead.Record
                            )
                        );
                    break;
                case 19 when members.Name.SequenceEqual("has_active_endpoint"u8):
                    HasActiveEndpoint = members.Boolean(ref reader);
                    break;
                default: members.Keep(ref reader); break;
            }
        }

        _additional = new(members.Additional);
    }

    static PhonePropertiesAssaAbloyCredentialServiceMetadata ISeamJson<PhonePropertiesAssaAbloyCredentialServiceMetadata>.ReadJson(
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
        JsonWrite.List(writer, "endpoints"u8, _endpoints.Given, JsonWrite.RecordValue);
        JsonWrite.Boolean(writer, "has_active_endpoint"u8, HasActiveEndpoint);
        writer.WriteEndObject();
    }

    /// <summary>Returns the record as indented JSON, with the API's member names.</summary>
    public override string ToString() => SeamJson.Print(this);
}
