// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>The parameters of <c>acs/encoders/encode_credential</c>.</summary>
[JsonConverter(typeof(SeamJsonConverter<AcsEncoderEncodeCredentialRequest>))]
public sealed partial record AcsEncoderEncodeCredentialRequest
    : ISeamJson<AcsEncoderEncodeCredentialRequest>,
        ISeamRequest
{
    /// <summary>Makes an empty one.</summary>
    public AcsEncoderEncodeCredentialRequest() { }

    /// <summary>The card access method to write; leave <c>AcsCredentialId</c> out.</summary>
    /// <remarks><c>access_method_id</c> of the API, a UUID.</remarks>
    public string? AccessMethodId { get; init; }

    /// <summary>The credential to write; leave <c>AccessMethodId</c> out.</summary>
    /// <remarks><c>acs_credential_id</c> of the API, a UUID.</remarks>
    public string? AcsCredentialId { get; init; }

    /// <summary>The encoder on which the card lies.</summary>
    /// <remarks><c>acs_encoder_id</c> of the API, a UUID.</remarks>
    public required string AcsEncoderId { get; init; }

    /// <summary>Makes a request by <see cref="AcsCredentialId"/>.</summary>
    /// <param name="acsEncoderId">The encoder on which the card lies.</param>
    /// <param name="acsCredentialId">The credential to write; leave <c>AccessMethodId</c> out.</param>
    public static AcsEncoderEncodeCredentialRequest ForAcsCredentialId(string acsEncoderId, string acsCredentialId) =>
        new() { AcsEncoderId = acsEncoderId, AcsCredentialId = acsCredentialId };

    /// <summary>Makes a request by <see cref="AccessMethodId"/>.</summary>
    /// <param name="acsEncoderId">The encoder on which the card lies.</param>
    /// <param name="accessMethodId">The card access method to write; leave <c>AcsCredentialId</c> out.</param>
    public static AcsEncoderEncodeCredentialRequest ForAccessMethodId(string acsEncoderId, string accessMethodId) =>
        new() { AcsEncoderId = acsEncoderId, AccessMethodId = accessMethodId };
}
