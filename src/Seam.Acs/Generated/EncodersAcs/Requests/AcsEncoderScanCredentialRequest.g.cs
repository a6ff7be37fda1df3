// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>The parameters of <c>acs/encoders/scan_credential</c>.</summary>
[JsonConverter(typeof(SeamJsonConverter<AcsEncoderScanCredentialRequest>))]
public sealed partial record AcsEncoderScanCredentialRequest : ISeamJson<AcsEncoderScanCredentialRequest>, ISeamRequest
{
    /// <summary>Makes an empty one.</summary>
    public AcsEncoderScanCredentialRequest() { }

    /// <summary>The encoder on which the card lies.</summary>
    /// <remarks><c>acs_encoder_id</c> of the API, a UUID.</remarks>
    public required string AcsEncoderId { get; init; }

    /// <summary>Choices for reading; only for Salto KS.</summary>
    /// <remarks><c>salto_ks_metadata</c> of the API.</remarks>
    public AcsEncoderScanCredentialSaltoKsMetadata? SaltoKsMetadata { get; init; }
}
