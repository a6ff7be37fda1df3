// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>The parameters of <c>spaces/remove_devices</c>.</summary>
[JsonConverter(typeof(SeamJsonConverter<SpaceRemoveDevicesRequest>))]
public sealed partial record SpaceRemoveDevicesRequest : ISeamJson<SpaceRemoveDevicesRequest>, ISeamRequest
{
    /// <summary>Makes an empty one.</summary>
    public SpaceRemoveDevicesRequest() { }

    /// <summary>Devices to take out.</summary>
    /// <remarks><c>device_ids</c> of the API, a list of UUIDs.</remarks>
    public required IReadOnlyList<string> DeviceIds { get; init; }

    /// <summary>The space that loses the devices.</summary>
    /// <remarks><c>space_id</c> of the API, a UUID.</remarks>
    public required string SpaceId { get; init; }
}
