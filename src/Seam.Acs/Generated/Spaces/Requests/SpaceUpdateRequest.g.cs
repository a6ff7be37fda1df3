// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>The parameters of <c>spaces/update</c>.</summary>
[JsonConverter(typeof(SeamJsonConverter<SpaceUpdateRequest>))]
public sealed record SpaceUpdateRequest() : ISeamJson<SpaceUpdateRequest>, ISeamRequest
{
    private readonly RequestList<string> _acsEntranceIds;
    private readonly RequestList<string> _deviceIds;

    /// <summary>All the entrances that the space is to have; others are taken out.</summary>
    /// <remarks><c>acs_entrance_ids</c> of the API, a list of UUIDs.</remarks>
    public IReadOnlyList<string>? AcsEntranceIds { get => _acsEntranceIds.Given; init => _acsEntranceIds = new(value); }

    /// <summary>Defaults for stays to change.</summary>
    /// <remarks><c>customer_data</c> of the API.</remarks>
    public SpaceUpdateCustomerData? CustomerData { get; init; }

    /// <summary>All the devices that the space is to have; others are taken out.</summary>
    /// <remarks><c>device_ids</c> of the API, a list of UUIDs.</remarks>
    public IReadOnlyList<string>? DeviceIds { get => _deviceIds.Given; init => _deviceIds = new(value); }

    /// <summary>New name of the space.</summary>
    /// <remarks><c>name</c> of the API.</remarks>
    public string? Name { get; init; }

    /// <summary>The space to change, by Seam's ID.</summary>
    /// <remarks><c>space_id</c> of the API, a UUID.</remarks>
    public string? SpaceId { get; init; }

    /// <summary>The space to change, by your own key.</summary>
    /// <remarks><c>space_key</c> of the API.</remarks>
    public string? SpaceKey { get; init; }

    private SpaceUpdateRequest(ref Utf8JsonReader reader)
        : this()
    {
        JsonRead.StartObject(ref reader);
        while (JsonRead.NextMember(ref reader, out var name))
        {
            switch (name.Length)
            {
                case 4 when name.SequenceEqual("name"u8): Name = JsonRead.String(ref reader); break;
                case 8 when name.SequenceEqual("space_id"u8): SpaceId = JsonRead.String(ref reader); break;
                case 9 when name.SequenceEqual("space_key"u8): SpaceKey = JsonRead.String(ref reader); break;
                case 10 when name.SequenceEqual("device_ids"u8):
                    _deviceIds = new(JsonRead.List(ref reader, JsonRead.String));
                    break;
                case 13 when name.SequenceEqual("customer_data"u8):
                    CustomerData = JsonRead.Record<SpaceUpdateCustomerData>(ref reader);
                    break;
                case 16 when name.SequenceEqual("acs_entrance_ids"u8):
                    _acsEntranceIds = new(JsonRead.List(ref reader, JsonRead.String));
                    break;
                default: throw JsonRead.UnknownParameter(name);
            }
        }
    }

    static SpaceUpdateRequest ISeamJson<SpaceUpdateRequest>.ReadJson(ref Utf8JsonReader reader) => new(ref reader);

    /// <inheritdoc/>
    public void WriteJson(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject();
        JsonWrite.List(writer, "acs_entrance_ids"u8, _acsEntranceIds.Given, JsonWrite.StringValue);
        JsonWrite.Record(writer, "customer_data"u8, CustomerData);
        JsonWrite.List(writer, "device_ids"u8, _deviceIds.Given, JsonWrite.StringValue);
        JsonWrite.String(writer, "name"u8, Name);
        JsonWrite.String(writer, "space_id"u8, SpaceId);
        JsonWrite.String(writer, "space_key"u8, SpaceKey);
        writer.WriteEndObject();
    }

    /// <summary>Returns the record as indented JSON, with the API's member names.</summary>
    public override string ToString() => SeamJson.Print(this);

    void ISeamRequest.Validate()
    {
        RequestCheck.Ids(_acsEntranceIds.Given, "acsEntranceIds");
        RequestCheck.Part(CustomerData, "customerData");
        RequestCheck.Ids(_deviceIds.Given, "deviceIds");
        RequestCheck.Id(SpaceId, "spaceId");
        RequestCheck.Subject(SpaceId is not null || SpaceKey is not null, "spaceId; spaceKey", "spaceId");
    }
}
