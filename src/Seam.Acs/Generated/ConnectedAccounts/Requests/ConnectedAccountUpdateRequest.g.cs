// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>The parameters of <c>connected_accounts/update</c>.</summary>
[JsonConverter(typeof(SeamJsonConverter<ConnectedAccountUpdateRequest>))]
public sealed record ConnectedAccountUpdateRequest() : ISeamJson<ConnectedAccountUpdateRequest>, ISeamRequest
{
    private readonly RequestList<ConnectWebviewAcceptedCapability> _acceptedCapabilities;
    private readonly RequestMap<JsonElement> _customMetadata;

    /// <summary>Kinds of devices that may come in through the account.</summary>
    /// <remarks><c>accepted_capabilities</c> of the API, a list.</remarks>
    public IReadOnlyList<ConnectWebviewAcceptedCapability>? AcceptedCapabilities
    {
        get => _acceptedCapabilities.Given;
        init => _acceptedCapabilities = new(value);
    }

    /// <summary>True if Seam is to manage devices that turn up later.</summary>
    /// <remarks><c>automatically_manage_new_devices</c> of the API.</remarks>
    public bool? AutomaticallyManageNewDevices { get; init; }

    /// <summary>Identifies the connected account.</summary>
    /// <remarks><c>connected_account_id</c> of the API, a UUID.</remarks>
    public required string ConnectedAccountId { get; init; }

    /// <summary>Your own keys with values, up to 50, in place of all present ones.</summary>
    /// <remarks><c>custom_metadata</c> of the API.</remarks>
    public IReadOnlyDictionary<string, JsonElement>? CustomMetadata
    {
        get => _customMetadata.Given;
        init => _customMetadata = new(value);
    }

    /// <summary>
    /// Customer of yours to whom the account and all it brings in are to belong; only where they belong to none.
    /// </summary>
    /// <remarks><c>customer_key</c> of the API.</remarks>
    public string? CustomerKey { get; init; }

    /// <summary>Name to show for the account.</summary>
    /// <remarks><c>display_name</c> of the API.</remarks>
    public string? DisplayName { get; init; }

    [SetsRequiredMembers]
    private ConnectedAccountUpdateRequest(ref Utf8JsonReader reader)
        : this()
    {
        ConnectedAccountId = null!;
        JsonRead.StartObject(ref reader);
        while (JsonRead.NextMember(ref reader, out var name))
        {
            switch (name.Length)
            {
                case 12 when name.SequenceEqual("customer_key"u8): CustomerKey = JsonRead.String(ref reader); break;
                case 12 when name.SequenceEqual("display_name"u8): DisplayName = JsonRead.String(ref reader); break;
                case 15 when name.SequenceEqual("custom_metadata"u8):
                    _customMetadata = new(JsonRead.ValueMap(ref reader, JsonRead.JsonItem));
                    break;
                case 20 when name.SequenceEqual("connected_account_id"u8):
                    ConnectedAccountId = JsonRead.String(ref reader)!;
                    break;
                case 21 when name.SequenceEqual("accepted_capabilities"u8):
                    _acceptedCapabilities =
                        new(JsonRead.ValueList(ref reader, JsonRead.Enum<ConnectWebviewAcceptedCapability>));
                    break;
                case 32 when name.SequenceEqual("automatically_manage_new_devices"u8):
                    AutomaticallyManageNewDevices = JsonRead.Boolean(ref reader);
                    break;
                default: throw JsonRead.UnknownParameter(name);
            }
        }
    }

    static ConnectedAccountUpdateRequest ISeamJson<ConnectedAccountUpdateRequest>.ReadJson(ref Utf8JsonReader reader) =>
        new(ref reader);

    /// <inheritdoc/>
    public void WriteJson(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject();
        JsonWrite.List(writer, "accepted_capabilities"u8, _acceptedCapabilities.Given, JsonWrite.EnumValue);
        JsonWrite.Boolean(writer, "automatically_manage_new_devices"u8, AutomaticallyManageNewDevices);
        JsonWrite.String(writer, "connected_account_id"u8, ConnectedAccountId);
        JsonWrite.Map(writer, "custom_metadata"u8, _customMetadata.Given, JsonWrite.JsonValue);
        JsonWrite.String(writer, "customer_key"u8, CustomerKey);
        JsonWrite.String(writer, "display_name"u8, DisplayName);
        writer.WriteEndObject();
    }

    /// <summary>Returns the record as indented JSON, with the API's member names.</summary>
    public override string ToString() => SeamJson.Print(this);

    void ISeamRequest.Validate()
    {
        RequestCheck.Names(_acceptedCapabilities.Given, "acceptedCapabilities");
        RequestCheck.Given(ConnectedAccountId, "connectedAccountId");
        RequestCheck.Id(ConnectedAccountId, "connectedAccountId");
    }
}
