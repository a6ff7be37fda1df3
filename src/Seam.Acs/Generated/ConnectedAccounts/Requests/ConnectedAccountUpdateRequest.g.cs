// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>The parameters of <c>connected_accounts/update</c>.</summary>
[JsonConverter(typeof(SeamJsonConverter<ConnectedAccountUpdateRequest>))]
public sealed partial record ConnectedAccountUpdateRequest : ISeamJson<ConnectedAccountUpdateRequest>, ISeamRequest
{
    /// <summary>Makes an empty one.</summary>
    public ConnectedAccountUpdateRequest() { }

    /// <summary>Kinds of devices that may come in through the account.</summary>
    /// <remarks><c>accepted_capabilities</c> of the API, a list.</remarks>
    public IReadOnlyList<ConnectWebviewAcceptedCapability>? AcceptedCapabilities { get; init; }

    /// <summary>True if Seam is to manage devices that turn up later.</summary>
    /// <remarks><c>automatically_manage_new_devices</c> of the API.</remarks>
    public bool? AutomaticallyManageNewDevices { get; init; }

    /// <summary>Identifies the connected account (UUID).</summary>
    /// <remarks><c>connected_account_id</c> of the API, a UUID.</remarks>
    public required string ConnectedAccountId { get; init; }

    /// <summary>Your own keys with values, up to 50, in place of all present ones.</summary>
    /// <remarks><c>custom_metadata</c> of the API.</remarks>
    public IReadOnlyDictionary<string, JsonElement>? CustomMetadata { get; init; }

    /// <summary>
    /// Customer of yours to whom the account and all it brings in are to belong; only where they belong to none.
    /// </summary>
    /// <remarks><c>customer_key</c> of the API.</remarks>
    public string? CustomerKey { get; init; }

    /// <summary>Name to show for the account.</summary>
    /// <remarks><c>display_name</c> of the API.</remarks>
    public string? DisplayName { get; init; }
}
