// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>How a new Visionline card is made, and what it does to present ones.</summary>
[JsonConverter(typeof(SeamJsonConverter<AcsCredentialCreateVisionlineMetadata>))]
public sealed record AcsCredentialCreateVisionlineMetadata()
    : ISeamJson<AcsCredentialCreateVisionlineMetadata>,
        IRequestPart
{
    private readonly RequestList<string> _joinerAcsCredentialIds;

    /// <summary>True to let Seam choose between joining the cards that the doors have and starting over.</summary>
    /// <remarks><c>auto_join</c> of the API.</remarks>
    public bool? AutoJoin { get; init; }

    /// <summary>Format in which the card is written.</summary>
    /// <remarks><c>card_format</c> of the API.</remarks>
    public AcsCredentialCreateVisionlineMetadataCardFormat? CardFormat { get; init; }

    /// <summary>Whether the card is a guest's or a staff member's. Default: <c>guest</c>.</summary>
    /// <remarks><c>card_function_type</c> of the API.</remarks>
    public AcsCredentialVisionlineMetadataCardFunctionType? CardFunctionType { get; init; }

    /// <summary>Credentials that the new card works beside.</summary>
    /// <remarks><c>joiner_acs_credential_ids</c> of the API, a list of UUIDs.</remarks>
    public IReadOnlyList<string>? JoinerAcsCredentialIds
    {
        get => _joinerAcsCredentialIds.Given;
        init => _joinerAcsCredentialIds = new(value);
    }

    /// <summary>True if the new card makes the present ones of its doors invalid.</summary>
    /// <remarks><c>override</c> of the API.</remarks>
    public bool? Override { get; init; }

    private AcsCredentialCreateVisionlineMetadata(ref Utf8JsonReader reader)
        : this()
    {
        JsonRead.StartObject(ref reader);
        while (JsonRead.NextMember(ref reader, out var name))
        {
            switch (name.Length)
            {
                case 8 when name.SequenceEqual("override"u8): Override = JsonRead.Boolean(ref reader); break;
                case 9 when name.SequenceEqual("auto_join"u8): AutoJoin = JsonRead.Boolean(ref reader); break;
                case 11 when name.SequenceEqual("card_format"u8):
                    CardFormat = JsonRead.Enum<AcsCredentialCreateVisionlineMetadataCardFormat>(ref reader);
                    break;
                case 18 when name.SequenceEqual("card_function_type"u8):
                    CardFunctionType = JsonRead.Enum<AcsCredentialVisionlineMetadataCardFunctionType>(ref reader);
                    break;
                case 25 when name.SequenceEqual("joiner_acs_credential_ids"u8):
                    _joinerAcsCredentialIds = new(JsonRead.List(ref reader, JsonRead.String));
                    break;
                default: throw JsonRead.UnknownParameter(name);
            }
        }
    }

    static AcsCredentialCreateVisionlineMetadata ISeamJson<AcsCredentialCreateVisionlineMetadata>.ReadJson(
        ref Utf8JsonReader reader
    ) => new(ref reader);

    /// <inheritdoc/>
    public void WriteJson(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject();
        JsonWrite.Boolean(writer, "auto_join"u8, AutoJoin);
        JsonWrite.Enum(writer, "card_format"u8, CardFormat);
        JsonWrite.Enum(writer, "card_function_type"u8, CardFunctionType);
        JsonWrite.List(writer, "joiner_acs_credential_ids"u8, _joinerAcsCredentialIds.Given, JsonWrite.StringValue);
        JsonWrite.Boolean(writer, "override"u8, Override);
        writer.WriteEndObject();
    }

    /// <summary>Returns the record as indented JSON, with the API's member names.</summary>
    public override string ToString() => SeamJson.Print(this);

    void IRequestPart.Validate(string path)
    {
        RequestCheck.Ids(_joinerAcsCredentialIds.Given, path + ".joinerAcsCredentialIds");
    }
}
