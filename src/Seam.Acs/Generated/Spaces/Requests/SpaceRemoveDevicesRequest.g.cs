// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>The parameters of <c>spaces/remove_devices</c>.</summary>
[JsonConverter(typeof(SeamJsonConverter<SpaceRemoveDevicesRequest>))]
public sealed record SpaceRemoveDevicesRequest() : ISeamJson<SpaceRemoveDevicesRequest>, ISeamRequest
{
    private readonly RequestList<string> _deviceIds;

    /// <summary>Devices to take out.</summary>
    /// <remarks><c>device_ids</c> of the API, a list of UUIDs.</remarks>
    public required IReadOnlyList<string> DeviceIds { get => _deviceIds.Given!; init => _deviceIds = new(value); }

    /// <summary>The space that loses the devices.</summary>
    /// <remarks><c>space_id</c> of the API, a UUID.</remarks>
    public required string SpaceId { get; init; }

    [SetsRequiredMembers]
    private SpaceRemoveDevicesRequest(ref Utf8JsonReader reader)
        : this()
    {
        DeviceIds = null!;
        SpaceId = null!;
        JsonRead.StartObject(ref reader);
        while (JsonRead.NextMember(ref reader, out var name))
        {
            switch (name.Length)
            {
                case 8 when name.SequenceEqual("space_id"u8): SpaceId = JsonRead.String(ref reader)!; break;
                case 10 when name.SequenceEqual("device_ids"u8):
                    _deviceIds = new(JsonRead.List(ref reader, JsonRead.String));
                    break;
                default: throw JsonRead.UnknownParameter(name);
            }
        }
    }

    static SpaceRemoveDevicesRequest ISeamJson<SpaceRemoveDevicesRequest>.ReadJson(ref Utf8JsonReader reader) =>
        new(ref reader);

    /// <inheritdoc/>
    public void WriteJson(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject();
        JsonWrite.List(writer, "device_ids"u8, _deviceIds.Given, JsonWrite.StringValue);
        JsonWrite.String(writer, "space_id"u8, SpaceId);
        writer.WriteEndObject();
    }

    /// <summary>Returns the record as indented JSON, with the API's member names.</summary>
    public override string ToString() => SeamJson.Print(this);

    void ISeamRequest.Validate()
    {
        RequestCheck.Given(_deviceIds.Given, "deviceIds");
        RequestCheck.Ids(_deviceIds.Given, "deviceIds");
        RequestCheck.Given(SpaceId, "spaceId");
        RequestCheck.Id(SpaceId, "spaceId");
    }

    void ISeamRequest.WriteQuery(QueryStringBuilder query)
    {
        query.AddList("device_ids", _deviceIds.Given);
        query.Add("space_id", SpaceId);
    }
}
