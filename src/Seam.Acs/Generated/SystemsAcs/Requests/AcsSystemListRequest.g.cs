// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>The parameters of <c>acs/systems/list</c>.</summary>
[JsonConverter(typeof(SeamJsonConverter<AcsSystemListRequest>))]
public sealed partial record AcsSystemListRequest : ISeamJson<AcsSystemListRequest>, ISeamRequest
{
    /// <summary>Makes an empty one.</summary>
    public AcsSystemListRequest() { }

    /// <summary>Only systems that came in through this connected account.</summary>
    /// <remarks><c>connected_account_id</c> of the API, a UUID.</remarks>
    public string? ConnectedAccountId { get; init; }

    /// <summary>Only systems of the customer with this key.</summary>
    /// <remarks><c>customer_key</c> of the API.</remarks>
    public string? CustomerKey { get; init; }

    /// <summary>Only systems with this text in their name or ID. Part of it is enough.</summary>
    /// <remarks><c>search</c> of the API.</remarks>
    public string? Search { get; init; }
}
