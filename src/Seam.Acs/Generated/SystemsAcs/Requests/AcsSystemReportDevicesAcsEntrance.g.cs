// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>A door as reported to Seam.</summary>
[JsonConverter(typeof(SeamJsonConverter<AcsSystemReportDevicesAcsEntrance>))]
public sealed partial record AcsSystemReportDevicesAcsEntrance
    : ISeamJson<AcsSystemReportDevicesAcsEntrance>,
        IRequestPart
{
    /// <summary>Makes an empty one.</summary>
    public AcsSystemReportDevicesAcsEntrance() { }

    /// <summary>How Hotek knows the door: a room, or a common area.</summary>
    /// <remarks><c>hotek_metadata</c> of the API.</remarks>
    public required AcsSystemReportDevicesAcsEntranceHotekMetadata HotekMetadata { get; init; }

    /// <summary>True if the door is no longer there. False by default. Left out, the API takes <c>false</c>.</summary>
    /// <remarks><c>is_removed</c> of the API.</remarks>
    public bool? IsRemoved { get; init; }
}
