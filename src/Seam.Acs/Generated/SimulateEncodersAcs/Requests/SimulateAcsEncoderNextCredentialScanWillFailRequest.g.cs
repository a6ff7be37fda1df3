// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>The parameters of <c>acs/encoders/simulate/next_credential_scan_will_fail</c>.</summary>
[JsonConverter(typeof(SeamJsonConverter<SimulateAcsEncoderNextCredentialScanWillFailRequest>))]
public sealed partial record SimulateAcsEncoderNextCredentialScanWillFailRequest
    : ISeamJson<SimulateAcsEncoderNextCredentialScanWillFailRequest>,
        ISeamRequest
{
    /// <summary>Makes an empty one.</summary>
    public SimulateAcsEncoderNextCredentialScanWillFailRequest() { }

    /// <summary>The credential that Seam has for the card. Left out, any.</summary>
    /// <remarks><c>acs_credential_id_on_seam</c> of the API, a UUID.</remarks>
    public string? AcsCredentialIdOnSeam { get; init; }

    /// <summary>The encoder whose next reading fails.</summary>
    /// <remarks><c>acs_encoder_id</c> of the API, a UUID.</remarks>
    public required string AcsEncoderId { get; init; }

    /// <summary>How the reading fails. Left out, the API takes <c>no_credential_on_encoder</c>.</summary>
    /// <remarks><c>error_code</c> of the API.</remarks>
    public SimulateAcsEncoderNextCredentialScanWillFailErrorCode? ErrorCode { get; init; }
}
