// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>The parameters of <c>spaces/add_devices</c>.</summary>
[JsonConverter(typeof(SeamJsonConverter<SpaceAddDevicesRequest>))]
public sealed partial record SpaceAddDevicesRequest : ISeamJson<SpaceAddDevicesRequest>, ISeamRequest
{
    /// <summary>Makes an empty one.</summary>
    public SpaceAddDevicesRequest() { }

    /// <summary>Devices to put in.</summary>
    /// <remarks><c>device_ids</c> of the API, a list of UUIDs.</remarks>
    public required IReadOnlyList<string> DeviceIds { get; init; }

    /// <summary>The space that takes the devices in.</summary>
    /// <remarks><c>space_id</c> of the API, a UUID.</remarks>
    public required string SpaceId { get; init; }
}
