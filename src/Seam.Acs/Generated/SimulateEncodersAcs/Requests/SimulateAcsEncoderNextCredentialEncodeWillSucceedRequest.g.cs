// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>The parameters of <c>acs/encoders/simulate/next_credential_encode_will_succeed</c>.</summary>
[JsonConverter(typeof(SeamJsonConverter<SimulateAcsEncoderNextCredentialEncodeWillSucceedRequest>))]
public sealed partial record SimulateAcsEncoderNextCredentialEncodeWillSucceedRequest
    : ISeamJson<SimulateAcsEncoderNextCredentialEncodeWillSucceedRequest>,
        ISeamRequest
{
    /// <summary>Makes an empty one.</summary>
    public SimulateAcsEncoderNextCredentialEncodeWillSucceedRequest() { }

    /// <summary>The encoder whose next writing succeeds.</summary>
    /// <remarks><c>acs_encoder_id</c> of the API, a UUID.</remarks>
    public required string AcsEncoderId { get; init; }

    /// <summary>What it finds. Left out, the API takes <c>credential_is_issued</c>.</summary>
    /// <remarks><c>scenario</c> of the API.</remarks>
    public SimulateAcsEncoderNextCredentialEncodeWillSucceedScenario? Scenario { get; init; }
}
