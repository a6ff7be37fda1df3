// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>The parameters of <c>acs/encoders/simulate/next_credential_scan_will_succeed</c>.</summary>
[JsonConverter(typeof(SeamJsonConverter<SimulateAcsEncoderNextCredentialScanWillSucceedRequest>))]
public sealed partial record SimulateAcsEncoderNextCredentialScanWillSucceedRequest
    : ISeamJson<SimulateAcsEncoderNextCredentialScanWillSucceedRequest>,
        ISeamRequest
{
    /// <summary>Makes an empty one.</summary>
    public SimulateAcsEncoderNextCredentialScanWillSucceedRequest() { }

    /// <summary>The credential that Seam is to have for the card.</summary>
    /// <remarks><c>acs_credential_id_on_seam</c> of the API, a UUID.</remarks>
    public string? AcsCredentialIdOnSeam { get; init; }

    /// <summary>The encoder whose next reading succeeds.</summary>
    /// <remarks><c>acs_encoder_id</c> of the API, a UUID.</remarks>
    public required string AcsEncoderId { get; init; }

    /// <summary>What the reading finds. Left out, the API takes <c>credential_exists_on_seam</c>.</summary>
    /// <remarks><c>scenario</c> of the API.</remarks>
    public SimulateAcsEncoderNextCredentialScanWillSucceedScenario? Scenario { get; init; }
}
