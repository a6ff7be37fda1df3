// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>The parameters of <c>access_methods/unmanaged/list</c>.</summary>
[JsonConverter(typeof(SeamJsonConverter<UnmanagedAccessMethodListRequest>))]
public sealed partial record UnmanagedAccessMethodListRequest
    : ISeamJson<UnmanagedAccessMethodListRequest>,
        ISeamRequest
{
    /// <summary>Makes an empty one.</summary>
    public UnmanagedAccessMethodListRequest() { }

    /// <summary>Only unmanaged methods of this grant.</summary>
    /// <remarks><c>access_grant_id</c> of the API, a UUID.</remarks>
    public required string AccessGrantId { get; init; }

    /// <summary>Only unmanaged methods that open this entrance.</summary>
    /// <remarks><c>acs_entrance_id</c> of the API, a UUID.</remarks>
    public string? AcsEntranceId { get; init; }

    /// <summary>Only unmanaged methods for this device.</summary>
    /// <remarks><c>device_id</c> of the API, a UUID.</remarks>
    public string? DeviceId { get; init; }

    /// <summary>Only unmanaged methods for this space.</summary>
    /// <remarks><c>space_id</c> of the API, a UUID.</remarks>
    public string? SpaceId { get; init; }
}
