// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>The parameters of <c>spaces/update</c>.</summary>
[JsonConverter(typeof(SeamJsonConverter<SpaceUpdateRequest>))]
public sealed partial record SpaceUpdateRequest : ISeamJson<SpaceUpdateRequest>, ISeamRequest
{
    /// <summary>Makes an empty one.</summary>
    public SpaceUpdateRequest() { }

    /// <summary>All the entrances that the space is to have; others are taken out.</summary>
    /// <remarks><c>acs_entrance_ids</c> of the API, a list of UUIDs.</remarks>
    public IReadOnlyList<string>? AcsEntranceIds { get; init; }

    /// <summary>Defaults for stays to change. A member left out stays, <c>null</c> clears it.</summary>
    /// <remarks><c>customer_data</c> of the API.</remarks>
    public SpaceCreateCustomerData? CustomerData { get; init; }

    /// <summary>All the devices that the space is to have; others are taken out.</summary>
    /// <remarks><c>device_ids</c> of the API, a list of UUIDs.</remarks>
    public IReadOnlyList<string>? DeviceIds { get; init; }

    /// <summary>New name of the space.</summary>
    /// <remarks><c>name</c> of the API.</remarks>
    public string? Name { get; init; }

    /// <summary>The space to change, by Seam's ID.</summary>
    /// <remarks><c>space_id</c> of the API, a UUID.</remarks>
    public string? SpaceId { get; init; }

    /// <summary>The space to change, by your own key.</summary>
    /// <remarks><c>space_key</c> of the API.</remarks>
    public string? SpaceKey { get; init; }

    /// <summary>Makes a request by <see cref="SpaceId"/>.</summary>
    /// <param name="spaceId">The space to change, by Seam's ID.</param>
    public static SpaceUpdateRequest ForSpaceId(string spaceId) => new() { SpaceId = spaceId };

    /// <summary>Makes a request by <see cref="SpaceKey"/>.</summary>
    /// <param name="spaceKey">The space to change, by your own key.</param>
    public static SpaceUpdateRequest ForSpaceKey(string spaceKey) => new() { SpaceKey = spaceKey };
}
