// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>The parameters of <c>acs/encoders/simulate/next_credential_encode_will_fail</c>.</summary>
[JsonConverter(typeof(SeamJsonConverter<SimulateAcsEncoderNextCredentialEncodeWillFailRequest>))]
public sealed partial record SimulateAcsEncoderNextCredentialEncodeWillFailRequest
    : ISeamJson<SimulateAcsEncoderNextCredentialEncodeWillFailRequest>,
        ISeamRequest
{
    /// <summary>Makes an empty one.</summary>
    public SimulateAcsEncoderNextCredentialEncodeWillFailRequest() { }

    /// <summary>The credential whose writing fails. Left out, any.</summary>
    /// <remarks><c>acs_credential_id</c> of the API, a UUID.</remarks>
    public string? AcsCredentialId { get; init; }

    /// <summary>The encoder whose next writing fails.</summary>
    /// <remarks><c>acs_encoder_id</c> of the API, a UUID.</remarks>
    public required string AcsEncoderId { get; init; }

    /// <summary>How it fails. Left out, the API takes <c>no_credential_on_encoder</c>.</summary>
    /// <remarks><c>error_code</c> of the API.</remarks>
    public SimulateAcsEncoderNextCredentialEncodeWillFailErrorCode? ErrorCode { get; init; }
}
