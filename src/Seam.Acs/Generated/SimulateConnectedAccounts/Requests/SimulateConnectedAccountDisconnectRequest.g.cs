// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>The parameters of <c>connected_accounts/simulate/disconnect</c>.</summary>
[JsonConverter(typeof(SeamJsonConverter<SimulateConnectedAccountDisconnectRequest>))]
public sealed partial record SimulateConnectedAccountDisconnectRequest
    : ISeamJson<SimulateConnectedAccountDisconnectRequest>,
        ISeamRequest
{
    /// <summary>Makes an empty one.</summary>
    public SimulateConnectedAccountDisconnectRequest() { }

    /// <summary>Identifies the connected account (UUID).</summary>
    /// <remarks><c>connected_account_id</c> of the API, a UUID.</remarks>
    public required string ConnectedAccountId { get; init; }
}
