// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>The parameters of <c>acs/encoders/encode_credential</c>.</summary>
[JsonConverter(typeof(SeamJsonConverter<AcsEncoderEncodeCredentialRequest>))]
public sealed record AcsEncoderEncodeCredentialRequest() : ISeamJson<AcsEncoderEncodeCredentialRequest>, ISeamRequest
{
    /// <summary>
    /// The card access method to write; leave <see cref="AcsEncoderEncodeCredentialRequest.AcsCredentialId"/> out.
    /// </summary>
    /// <remarks><c>access_method_id</c> of the API, a UUID.</remarks>
    public string? AccessMethodId { get; init; }

    /// <summary>
    /// The credential to write; leave <see cref="AcsEncoderEncodeCredentialRequest.AccessMethodId"/> out.
    /// </summary>
    /// <remarks><c>acs_credential_id</c> of the API, a UUID.</remarks>
    public string? AcsCredentialId { get; init; }

    /// <summary>The encoder on which the card lies.</summary>
    /// <remarks><c>acs_encoder_id</c> of the API, a UUID.</remarks>
    public required string AcsEncoderId { get; init; }

    [SetsRequiredMembers]
    private AcsEncoderEncodeCredentialRequest(ref Utf8JsonReader reader)
        : this()
    {
        AcsEncoderId = null!;
        JsonRead.StartObject(ref reader);
        while (JsonRead.NextMember(ref reader, out var name))
        {
            switch (name.Length)
            {
                case 14 when name.SequenceEqual("acs_encoder_id"u8): AcsEncoderId = JsonRead.String(ref reader)!; break;
                case 16 when name.SequenceEqual("access_method_id"u8):
                    AccessMethodId = JsonRead.String(ref reader);
                    break;
                case 17 when name.SequenceEqual("acs_credential_id"u8):
                    AcsCredentialId = JsonRead.String(ref reader);
                    break;
                default: throw JsonRead.UnknownParameter(name);
            }
        }
    }

    static AcsEncoderEncodeCredentialRequest ISeamJson<AcsEncoderEncodeCredentialRequest>.ReadJson(
        ref Utf8JsonReader reader
    ) => new(ref reader);

    /// <inheritdoc/>
    public void WriteJson(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject();
        JsonWrite.String(writer, "access_method_id"u8, AccessMethodId);
        JsonWrite.String(writer, "acs_credential_id"u8, AcsCredentialId);
        JsonWrite.String(writer, "acs_encoder_id"u8, AcsEncoderId);
        writer.WriteEndObject();
    }

    /// <summary>Returns the record as indented JSON, with the API's member names.</summary>
    public override string ToString() => SeamJson.Print(this);

    void ISeamRequest.Validate()
    {
        RequestCheck.Id(AccessMethodId, "accessMethodId");
        RequestCheck.Id(AcsCredentialId, "acsCredentialId");
        RequestCheck.Given(AcsEncoderId, "acsEncoderId");
        RequestCheck.Id(AcsEncoderId, "acsEncoderId");
        RequestCheck.Subject(
            AcsCredentialId is not null || AccessMethodId is not null,
            "acsCredentialId; accessMethodId",
            "acsCredentialId"
        );
    }
}
