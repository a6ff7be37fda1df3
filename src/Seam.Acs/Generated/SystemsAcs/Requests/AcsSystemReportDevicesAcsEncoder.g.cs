// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>A card encoder as reported to Seam.</summary>
[JsonConverter(typeof(SeamJsonConverter<AcsSystemReportDevicesAcsEncoder>))]
public sealed partial record AcsSystemReportDevicesAcsEncoder
    : ISeamJson<AcsSystemReportDevicesAcsEncoder>,
        IRequestPart
{
    /// <summary>Makes an empty one.</summary>
    public AcsSystemReportDevicesAcsEncoder() { }

    /// <summary>How Hotek knows the encoder.</summary>
    /// <remarks><c>hotek_metadata</c> of the API.</remarks>
    public required AcsSystemReportDevicesAcsEncoderHotekMetadata HotekMetadata { get; init; }

    /// <summary>
    /// True if the encoder is no longer there. False by default. Left out, the API takes <c>false</c>.
    /// </summary>
    /// <remarks><c>is_removed</c> of the API.</remarks>
    public bool? IsRemoved { get; init; }
}
