// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>The parameters of <c>connect_webviews/create</c>.</summary>
[JsonConverter(typeof(SeamJsonConverter<ConnectWebviewCreateRequest>))]
public sealed record ConnectWebviewCreateRequest() : ISeamJson<ConnectWebviewCreateRequest>, ISeamRequest
{
    private readonly RequestList<ConnectWebviewAcceptedCapability> _acceptedCapabilities;
    private readonly RequestList<ConnectWebviewCreateAcceptedProvider> _acceptedProviders;
    private readonly RequestMap<JsonElement> _customMetadata;
    private readonly RequestList<string> _excludedProviders;

    /// <summary>Kinds of devices that may be connected. Left out, the providers decide.</summary>
    /// <remarks><c>accepted_capabilities</c> of the API, a list.</remarks>
    public IReadOnlyList<ConnectWebviewAcceptedCapability>? AcceptedCapabilities
    {
        get => _acceptedCapabilities.Given;
        init => _acceptedCapabilities = new(value);
    }

    /// <summary>
    /// Providers to offer, by their keys. Use this or <see cref="ConnectWebviewCreateRequest.ProviderCategory"/>.
    /// </summary>
    /// <remarks><c>accepted_providers</c> of the API, a list.</remarks>
    public IReadOnlyList<ConnectWebviewCreateAcceptedProvider>? AcceptedProviders
    {
        get => _acceptedProviders.Given;
        init => _acceptedProviders = new(value);
    }

    /// <summary>True if Seam manages devices that turn up later. False leaves them listed only.</summary>
    /// <remarks><c>automatically_manage_new_devices</c> of the API.</remarks>
    public bool? AutomaticallyManageNewDevices { get; init; }

    /// <summary>Your own keys with values, up to 50, handed on to the account that gets connected.</summary>
    /// <remarks><c>custom_metadata</c> of the API.</remarks>
    public IReadOnlyDictionary<string, JsonElement>? CustomMetadata
    {
        get => _customMetadata.Given;
        init => _customMetadata = new(value);
    }

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
    public IReadOnlyList<string>? ExcludedProviders
    {
        get => _excludedProviders.Given;
        init => _excludedProviders = new(value);
    }

    /// <summary>
    /// Group of providers to offer. Use this or <see cref="ConnectWebviewCreateRequest.AcceptedProviders"/>.
    /// </summary>
    /// <remarks><c>provider_category</c> of the API.</remarks>
    public ConnectWebviewCreateProviderCategory? ProviderCategory { get; init; }

    /// <summary>
    /// True if the page is to wait until everything in the account has been read. Default: <c>false</c>.
    /// </summary>
    /// <remarks><c>wait_for_device_creation</c> of the API.</remarks>
    public bool? WaitForDeviceCreation { get; init; }

    private ConnectWebviewCreateRequest(ref Utf8JsonReader reader)
        : this()
    {
        JsonRead.StartObject(ref reader);
        while (JsonRead.NextMember(ref reader, out var name))
        {
            switch (name.Length)
            {
                case 12 when name.SequenceEqual("customer_key"u8): CustomerKey = JsonRead.String(ref reader); break;
                case 15 when name.SequenceEqual("custom_metadata"u8):
                    _customMetadata = new(JsonRead.ValueMap(ref reader, JsonRead.JsonItem));
                    break;
                case 17 when name.SequenceEqual("provider_category"u8):
                    ProviderCategory = JsonRead.Enum<ConnectWebviewCreateProviderCategory>(ref reader);
                    break;
                case 18 when name.SequenceEqual("accepted_providers"u8):
                    _acceptedProviders =
                        new(JsonRead.ValueList(ref reader, JsonRead.Enum<ConnectWebviewCreateAcceptedProvider>));
                    break;
                case 18 when name.SequenceEqual("excluded_providers"u8):
                    _excludedProviders = new(JsonRead.List(ref reader, JsonRead.String));
                    break;
                case 19 when name.SequenceEqual("custom_redirect_url"u8):
                    CustomRedirectUrl = JsonRead.String(ref reader);
                    break;
                case 21 when name.SequenceEqual("accepted_capabilities"u8):
                    _acceptedCapabilities =
                        new(JsonRead.ValueList(ref reader, JsonRead.Enum<ConnectWebviewAcceptedCapability>));
                    break;
                case 24 when name.SequenceEqual("wait_for_device_creation"u8):
                    WaitForDeviceCreation = JsonRead.Boolean(ref reader);
                    break;
                case 27 when name.SequenceEqual("custom_redirect_failure_url"u8):
                    CustomRedirectFailureUrl = JsonRead.String(ref reader);
                    break;
                case 32 when name.SequenceEqual("automatically_manage_new_devices"u8):
                    AutomaticallyManageNewDevices = JsonRead.Boolean(ref reader);
                    break;
                default: throw JsonRead.UnknownParameter(name);
            }
        }
    }

    static ConnectWebviewCreateRequest ISeamJson<ConnectWebviewCreateRequest>.ReadJson(ref Utf8JsonReader reader) =>
        new(ref reader);

    /// <inheritdoc/>
    public void WriteJson(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject();
        JsonWrite.List(writer, "accepted_capabilities"u8, _acceptedCapabilities.Given, JsonWrite.EnumValue);
        JsonWrite.List(writer, "accepted_providers"u8, _acceptedProviders.Given, JsonWrite.EnumValue);
        JsonWrite.Boolean(writer, "automatically_manage_new_devices"u8, AutomaticallyManageNewDevices);
        JsonWrite.Map(writer, "custom_metadata"u8, _customMetadata.Given, JsonWrite.JsonValue);
        JsonWrite.String(writer, "custom_redirect_failure_url"u8, CustomRedirectFailureUrl);
        JsonWrite.String(writer, "custom_redirect_url"u8, CustomRedirectUrl);
        JsonWrite.String(writer, "customer_key"u8, CustomerKey);
        JsonWrite.List(writer, "excluded_providers"u8, _excludedProviders.Given, JsonWrite.StringValue);
        JsonWrite.Enum(writer, "provider_category"u8, ProviderCategory);
        JsonWrite.Boolean(writer, "wait_for_device_creation"u8, WaitForDeviceCreation);
        writer.WriteEndObject();
    }

    /// <summary>Returns the record as indented JSON, with the API's member names.</summary>
    public override string ToString() => SeamJson.Print(this);

    void ISeamRequest.Validate()
    {
        RequestCheck.Names(_acceptedCapabilities.Given, "acceptedCapabilities");
        RequestCheck.Names(_acceptedProviders.Given, "acceptedProviders");
        RequestCheck.Items(_excludedProviders.Given, "excludedProviders");
    }
}
