// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace Seam.Acs;

public sealed partial record SpaceAddDevicesRequest
{
    [SetsRequiredMembers]
    private SpaceAddDevicesRequest(ref Utf8JsonReader reader)
    {
        DeviceIds = null!;
        SpaceId = null!;
        JsonRead.StartObject(ref reader);
        while (JsonRead.NextMember(ref reader, out var name))
        {
            switch (name.Length)
            {
                case 8 when name.SequenceEqual("space_id"u8):
                    SpaceId = JsonRead.String(ref reader)!;
                    continue;
                case 10 when name.SequenceEqual("device_ids"u8):
                    DeviceIds = JsonRead.List(ref reader, JsonRead.String)!;
                    continue;
            }

            throw JsonRead.UnknownParameter(name);
        }
    }

    static SpaceAddDevicesRequest ISeamJson<SpaceAddDevicesRequest>.ReadJson(ref Utf8JsonReader reader) =>
        new(ref reader);

    /// <inheritdoc/>
    public void WriteJson(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject();
        JsonWrite.List(writer, "device_ids"u8, DeviceIds, JsonWrite.StringValue);
        JsonWrite.String(writer, "space_id"u8, SpaceId);
        writer.WriteEndObject();
    }

    /// <summary>Whether the other one has the same members, lists by their items and JSON by its value.</summary>
    /// <param name="other">The one to compare with; may be <c>null</c>.</param>
    public bool Equals(SpaceAddDevicesRequest? other) =>
        ReferenceEquals(this, other)
        || other is not null
            && JsonEquality.Lists(DeviceIds, other.DeviceIds)
            && SpaceId == other.SpaceId;

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        hash.Add(JsonEquality.Hash(DeviceIds));
        hash.Add(SpaceId);
        return hash.ToHashCode();
    }

    /// <summary>The record as indented JSON, with the API's member names.</summary>
    public override string ToString() => SeamJson.Print(this);

    void ISeamRequest.Validate()
    {
        RequestCheck.Given(DeviceIds, "deviceIds");
        RequestCheck.Items(DeviceIds, "deviceIds");
        RequestCheck.Count(DeviceIds, 1, int.MaxValue, "deviceIds");
        RequestCheck.Given(SpaceId, "spaceId");
    }

    void ISeamRequest.WriteQuery(QueryStringBuilder query) { }

    void ISeamRequest.WriteBody(Utf8JsonWriter writer) => WriteJson(writer);
}
