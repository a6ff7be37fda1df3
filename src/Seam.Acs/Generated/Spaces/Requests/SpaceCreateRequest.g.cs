// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>The parameters of <c>spaces/create</c>.</summary>
[JsonConverter(typeof(SeamJsonConverter<SpaceCreateRequest>))]
public sealed record SpaceCreateRequest() : ISeamJson<SpaceCreateRequest>, ISeamRequest
{
    private readonly RequestList<string> _acsEntranceIds;
    private readonly RequestList<string> _connectedAccountIds;
    private readonly RequestList<string> _deviceIds;

    /// <summary>Entrances to put in the space.</summary>
    /// <remarks><c>acs_entrance_ids</c> of the API, a list of UUIDs.</remarks>
    public IReadOnlyList<string>? AcsEntranceIds { get => _acsEntranceIds.Given; init => _acsEntranceIds = new(value); }

    /// <summary>Connected accounts that the space came from.</summary>
    /// <remarks><c>connected_account_ids</c> of the API, a list of UUIDs.</remarks>
    public IReadOnlyList<string>? ConnectedAccountIds
    {
        get => _connectedAccountIds.Given;
        init => _connectedAccountIds = new(value);
    }

    /// <summary>Defaults for stays in the space.</summary>
    /// <remarks><c>customer_data</c> of the API.</remarks>
    public SpaceCreateCustomerData? CustomerData { get; init; }

    /// <summary>Customer of yours to whom the space belongs.</summary>
    /// <remarks><c>customer_key</c> of the API.</remarks>
    public string? CustomerKey { get; init; }

    /// <summary>Devices to put in the space.</summary>
    /// <remarks><c>device_ids</c> of the API, a list of UUIDs.</remarks>
    public IReadOnlyList<string>? DeviceIds { get => _deviceIds.Given; init => _deviceIds = new(value); }

    /// <summary>What to call the space.</summary>
    /// <remarks><c>name</c> of the API.</remarks>
    public required string Name { get; init; }

    /// <summary>Your own key for the space, unique in the workspace.</summary>
    /// <remarks><c>space_key</c> of the API.</remarks>
    public string? SpaceKey { get; init; }

    [SetsRequiredMembers]
    private SpaceCreateRequest(ref Utf8JsonReader reader)
        : this()
    {
        Name = null!;
        JsonRead.StartObject(ref reader);
        while (JsonRead.NextMember(ref reader, out var name))
        {
            switch (name.Length)
            {
                case 4 when name.SequenceEqual("name"u8): Name = JsonRead.String(ref reader)!; break;
                case 9 when name.SequenceEqual("space_key"u8): SpaceKey = JsonRead.String(ref reader); break;
                case 10 when name.SequenceEqual("device_ids"u8):
                    _deviceIds = new(JsonRead.List(ref reader, JsonRead.String));
                    break;
                case 12 when name.SequenceEqual("customer_key"u8): CustomerKey = JsonRead.String(ref reader); break;
                case 13 when name.SequenceEqual("customer_data"u8):
                    CustomerData = JsonRead.Record<SpaceCreateCustomerData>(ref reader);
                    break;
                case 16 when name.SequenceEqual("acs_entrance_ids"u8):
                    _acsEntranceIds = new(JsonRead.List(ref reader, JsonRead.String));
                    break;
                case 21 when name.SequenceEqual("connected_account_ids"u8):
                    _connectedAccountIds = new(JsonRead.List(ref reader, JsonRead.String));
                    break;
                default: throw JsonRead.UnknownParameter(name);
            }
        }
    }

    static SpaceCreateRequest ISeamJson<SpaceCreateRequest>.ReadJson(ref Utf8JsonReader reader) => new(ref reader);

    /// <inheritdoc/>
    public void WriteJson(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject();
        JsonWrite.List(writer, "acs_entrance_ids"u8, _acsEntranceIds.Given, JsonWrite.StringValue);
        JsonWrite.List(writer, "connected_account_ids"u8, _connectedAccountIds.Given, JsonWrite.StringValue);
        JsonWrite.Record(writer, "customer_data"u8, CustomerData);
        JsonWrite.String(writer, "customer_key"u8, CustomerKey);
        JsonWrite.List(writer, "device_ids"u8, _deviceIds.Given, JsonWrite.StringValue);
        JsonWrite.String(writer, "name"u8, Name);
        JsonWrite.String(writer, "space_key"u8, SpaceKey);
        writer.WriteEndObject();
    }

    /// <summary>Returns the record as indented JSON, with the API's member names.</summary>
    public override string ToString() => SeamJson.Print(this);

    void ISeamRequest.Validate()
    {
        RequestCheck.Ids(_acsEntranceIds.Given, "acsEntranceIds");
        RequestCheck.Ids(_connectedAccountIds.Given, "connectedAccountIds");
        RequestCheck.Part(CustomerData, "customerData");
        RequestCheck.Ids(_deviceIds.Given, "deviceIds");
        RequestCheck.Given(Name, "name");
    }
}
