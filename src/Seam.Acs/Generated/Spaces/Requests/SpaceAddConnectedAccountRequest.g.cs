// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>The parameters of <c>spaces/add_connected_account</c>.</summary>
[JsonConverter(typeof(SeamJsonConverter<SpaceAddConnectedAccountRequest>))]
public sealed partial record SpaceAddConnectedAccountRequest : ISeamJson<SpaceAddConnectedAccountRequest>, ISeamRequest
{
    /// <summary>Makes an empty one.</summary>
    public SpaceAddConnectedAccountRequest() { }

    /// <summary>The account to tie.</summary>
    /// <remarks><c>connected_account_id</c> of the API, a UUID.</remarks>
    public required string ConnectedAccountId { get; init; }

    /// <summary>The space that gets the account.</summary>
    /// <remarks><c>space_id</c> of the API, a UUID.</remarks>
    public required string SpaceId { get; init; }
}
