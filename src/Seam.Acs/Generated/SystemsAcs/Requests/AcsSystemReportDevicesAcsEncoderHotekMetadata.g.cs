// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>A card encoder in Hotek's terms.</summary>
[JsonConverter(typeof(SeamJsonConverter<AcsSystemReportDevicesAcsEncoderHotekMetadata>))]
public sealed partial record AcsSystemReportDevicesAcsEncoderHotekMetadata
    : ISeamJson<AcsSystemReportDevicesAcsEncoderHotekMetadata>,
        IRequestPart
{
    /// <summary>Makes an empty one.</summary>
    public AcsSystemReportDevicesAcsEncoderHotekMetadata() { }

    /// <summary>Hotek's number of the encoder, which follows from the USB port it is plugged into.</summary>
    /// <remarks><c>encoder_number</c> of the API.</remarks>
    public required string EncoderNumber { get; init; }
}
