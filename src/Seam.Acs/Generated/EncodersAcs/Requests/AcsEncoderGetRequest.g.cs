// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>The parameters of <c>acs/encoders/get</c>.</summary>
[JsonConverter(typeof(SeamJsonConverter<AcsEncoderGetRequest>))]
public sealed partial record AcsEncoderGetRequest : ISeamJson<AcsEncoderGetRequest>, ISeamRequest
{
    /// <summary>Makes an empty one.</summary>
    public AcsEncoderGetRequest() { }

    /// <summary>Identifies the card encoder (UUID).</summary>
    /// <remarks><c>acs_encoder_id</c> of the API, a UUID.</remarks>
    public required string AcsEncoderId { get; init; }
}
