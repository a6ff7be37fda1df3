// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>The parameters of <c>connect_webviews/create</c>.</summary>
[JsonConverter(typeof(SeamJsonConverter<ConnectWebviewCreateRequest>))]
public sealed partial record ConnectWebviewCreateRequest : ISeamJson<ConnectWebviewCreateRequest>, ISeamRequest
{
    /// <summary>Makes an empty one.</summary>
    public ConnectWebviewCreateRequest() { }

    /// <summary>Kinds of devices that may be connected. Left out, the providers decide.</summary>
    /// <remarks><c>accepted_capabilities</c> of the API, a list.</remarks>
    public IReadOnlyList<ConnectWebviewAcceptedCapability>? AcceptedCapabilities { get; init; }

    /// <summary>Providers to offer, by their keys. Use this or <c>ProviderCategory</c>.</summary>
    /// <remarks><c>accepted_providers</c> of the API, a list.</remarks>
    public IReadOnlyList<ConnectWebviewCreateAcceptedProvider>? AcceptedProviders { get; init; }

    /// <summary>True if Seam manages devices that turn up later. False leaves them listed only.</summary>
    /// <remarks><c>automatically_manage_new_devices</c> of the API.</remarks>
    public bool? AutomaticallyManageNewDevices { get; init; }

    /// <summary>Your own keys with values, up to 50, handed on to the account that gets connected.</summary>
    /// <remarks><c>custom_metadata</c> of the API.</remarks>
    public IReadOnlyDictionary<string, JsonElement>? CustomMetadata { get; init; }

    /// <summary>Where the user is sent when it goes wrong. Left out, the same as when it goes well.</summary>
    /// <remarks><c>custom_redirect_failure_url</c> of the API.</remarks>
    public string? CustomRedirectFailureUrl { get; init; }

    /// <summary>Where the user is sent afterwards.</summary>
    /// <remarks><c>custom_redirect_url</c> of the API.</remarks>
    public string? CustomRedirectUrl { get; init; }

    /// <summary>Customer of yours to whom the account and all it brings in are to belong.</summary>
    /// <remarks><c>customer_key</c> of the API.</remarks>
    public string? CustomerKey { get; init; }

    /// <summary>Providers not to offer, by their keys.</summary>
    /// <remarks><c>excluded_providers</c> of the API, a list.</remarks>
    public IReadOnlyList<string>? ExcludedProviders { get; init; }

    /// <summary>Group of providers to offer. Use this or <c>AcceptedProviders</c>.</summary>
    /// <remarks><c>provider_category</c> of the API.</remarks>
    public ConnectWebviewCreateProviderCategory? ProviderCategory { get; init; }

    /// <summary>
    /// True if the page is to wait until everything in the account has been read. Left out, the API takes <c>false</c>.
    /// </summary>
    /// <remarks><c>wait_for_device_creation</c> of the API.</remarks>
    public bool? WaitForDeviceCreation { get; init; }
}
