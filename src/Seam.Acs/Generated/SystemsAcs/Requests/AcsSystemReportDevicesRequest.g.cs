// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>The parameters of <c>acs/systems/report_devices</c>.</summary>
[JsonConverter(typeof(SeamJsonConverter<AcsSystemReportDevicesRequest>))]
public sealed partial record AcsSystemReportDevicesRequest : ISeamJson<AcsSystemReportDevicesRequest>, ISeamRequest
{
    /// <summary>Makes an empty one.</summary>
    public AcsSystemReportDevicesRequest() { }

    /// <summary>Card encoders to add or remove.</summary>
    /// <remarks><c>acs_encoders</c> of the API, a list.</remarks>
    public IReadOnlyList<AcsSystemReportDevicesAcsEncoder>? AcsEncoders { get; init; }

    /// <summary>Doors to add or remove.</summary>
    /// <remarks><c>acs_entrances</c> of the API, a list.</remarks>
    public IReadOnlyList<AcsSystemReportDevicesAcsEntrance>? AcsEntrances { get; init; }

    /// <summary>The access system that the hardware belongs to.</summary>
    /// <remarks><c>acs_system_id</c> of the API, a UUID.</remarks>
    public required string AcsSystemId { get; init; }
}
