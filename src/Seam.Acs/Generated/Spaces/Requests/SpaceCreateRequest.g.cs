// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>The parameters of <c>spaces/create</c>.</summary>
[JsonConverter(typeof(SeamJsonConverter<SpaceCreateRequest>))]
public sealed partial record SpaceCreateRequest : ISeamJson<SpaceCreateRequest>, ISeamRequest
{
    /// <summary>Makes an empty one.</summary>
    public SpaceCreateRequest() { }

    /// <summary>Entrances to put in the space.</summary>
    /// <remarks><c>acs_entrance_ids</c> of the API, a list of UUIDs.</remarks>
    public IReadOnlyList<string>? AcsEntranceIds { get; init; }

    /// <summary>Connected accounts that the space came from.</summary>
    /// <remarks><c>connected_account_ids</c> of the API, a list of UUIDs.</remarks>
    public IReadOnlyList<string>? ConnectedAccountIds { get; init; }

    /// <summary>Defaults for stays in the space.</summary>
    /// <remarks><c>customer_data</c> of the API.</remarks>
    public SpaceCreateCustomerData? CustomerData { get; init; }

    /// <summary>Customer of yours to whom the space belongs.</summary>
    /// <remarks><c>customer_key</c> of the API.</remarks>
    public string? CustomerKey { get; init; }

    /// <summary>Devices to put in the space.</summary>
    /// <remarks><c>device_ids</c> of the API, a list of UUIDs.</remarks>
    public IReadOnlyList<string>? DeviceIds { get; init; }

    /// <summary>What to call the space.</summary>
    /// <remarks><c>name</c> of the API.</remarks>
    public required string Name { get; init; }

    /// <summary>Your own key for the space, unique in the workspace.</summary>
    /// <remarks><c>space_key</c> of the API.</remarks>
    public string? SpaceKey { get; init; }
}
