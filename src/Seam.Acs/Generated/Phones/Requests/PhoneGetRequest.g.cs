// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>The parameters of <c>phones/get</c>.</summary>
[JsonConverter(typeof(SeamJsonConverter<PhoneGetRequest>))]
public sealed record PhoneGetRequest() : ISeamJson<PhoneGetRequest>, ISeamRequest
{
    /// <summary>The phone, by its device ID.</summary>
    /// <remarks><c>device_id</c> of the API, a UUID.</remarks>
    public required string DeviceId { get; init; }

    [SetsRequiredMembers]
    private PhoneGetRequest(ref Utf8JsonReader reader)
        : this()
    {
        DeviceId = null!;
        JsonRead.StartObject(ref reader);
        while (JsonRead.NextMember(ref reader, out var name))
        {
            switch (name.Length)
            {
                case 9 when name.SequenceEqual("device_id"u8): DeviceId = JsonRead.String(ref reader)!; break;
                default: throw JsonRead.UnknownParameter(name);
            }
        }
    }

    static PhoneGetRequest ISeamJson<PhoneGetRequest>.ReadJson(ref Utf8JsonReader reader) => new(ref reader);

    /// <inheritdoc/>
    public void WriteJson(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject();
        JsonWrite.String(writer, "device_id"u8, DeviceId);
        writer.WriteEndObject();
    }

    /// <summary>Returns the record as indented JSON, with the API's member names.</summary>
    public override string ToString() => SeamJson.Print(this);

    void ISeamRequest.Validate()
    {
        RequestCheck.Given(DeviceId, "deviceId");
        RequestCheck.Id(DeviceId, "deviceId");
    }

    void ISeamRequest.WriteQuery(QueryStringBuilder query)
    {
        query.Add("device_id", DeviceId);
    }
}
