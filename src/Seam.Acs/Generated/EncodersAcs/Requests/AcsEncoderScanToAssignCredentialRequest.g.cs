// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>The parameters of <c>acs/encoders/scan_to_assign_credential</c>.</summary>
[JsonConverter(typeof(SeamJsonConverter<AcsEncoderScanToAssignCredentialRequest>))]
public sealed record AcsEncoderScanToAssignCredentialRequest()
    : ISeamJson<AcsEncoderScanToAssignCredentialRequest>,
        ISeamRequest
{
    /// <summary>The encoder on which the card lies.</summary>
    /// <remarks><c>acs_encoder_id</c> of the API, a UUID.</remarks>
    public required string AcsEncoderId { get; init; }

    /// <summary>
    /// The user who gets the card; leave <see cref="AcsEncoderScanToAssignCredentialRequest.UserIdentityId"/> out.
    /// </summary>
    /// <remarks><c>acs_user_id</c> of the API, a UUID.</remarks>
    public string? AcsUserId { get; init; }

    /// <summary>Choices for reading; only for Salto KS.</summary>
    /// <remarks><c>salto_ks_metadata</c> of the API.</remarks>
    public AcsEncoderScanCredentialSaltoKsMetadata? SaltoKsMetadata { get; init; }

    /// <summary>
    /// The identity that gets the card. Its user in the system is taken; where it has none, one is created.
    /// </summary>
    /// <remarks><c>user_identity_id</c> of the API, a UUID.</remarks>
    public string? UserIdentityId { get; init; }

    [SetsRequiredMembers]
    private AcsEncoderScanToAssignCredentialRequest(ref Utf8JsonReader reader)
        : this()
    {
        AcsEncoderId = null!;
        JsonRead.StartObject(ref reader);
        while (JsonRead.NextMember(ref reader, out var name))
        {
            switch (name.Length)
            {
                case 11 when name.SequenceEqual("acs_user_id"u8): AcsUserId = JsonRead.String(ref reader); break;
                case 14 when name.SequenceEqual("acs_encoder_id"u8): AcsEncoderId = JsonRead.String(ref reader)!; break;
                case 16 when name.SequenceEqual("user_identity_id"u8):
                    UserIdentityId = JsonRead.String(ref reader);
                    break;
                case 17 when name.SequenceEqual("salto_ks_metadata"u8):
                    SaltoKsMetadata = JsonRead.Record<AcsEncoderScanCredentialSaltoKsMetadata>(ref reader);
                    break;
                default: throw JsonRead.UnknownParameter(name);
            }
        }
    }

    static AcsEncoderScanToAssignCredentialRequest ISeamJson<AcsEncoderScanToAssignCredentialRequest>.ReadJson(
        ref Utf8JsonReader reader
    ) => new(ref reader);

    /// <inheritdoc/>
    public void WriteJson(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject();
        JsonWrite.String(writer, "acs_encoder_id"u8, AcsEncoderId);
        JsonWrite.String(writer, "acs_user_id"u8, AcsUserId);
        JsonWrite.Record(writer, "salto_ks_metadata"u8, SaltoKsMetadata);
        JsonWrite.String(writer, "user_identity_id"u8, UserIdentityId);
        writer.WriteEndObject();
    }

    /// <summary>Returns the record as indented JSON, with the API's member names.</summary>
    public override string ToString() => SeamJson.Print(this);

    void ISeamRequest.Validate()
    {
        RequestCheck.Given(AcsEncoderId, "acsEncoderId");
        RequestCheck.Id(AcsEncoderId, "acsEncoderId");
        RequestCheck.Id(AcsUserId, "acsUserId");
        RequestCheck.Part(SaltoKsMetadata, "saltoKsMetadata");
        RequestCheck.Id(UserIdentityId, "userIdentityId");
        RequestCheck.Subject(
            AcsUserId is not null || UserIdentityId is not null,
            "acsUserId; userIdentityId",
            "acsUserId"
        );
    }
}
