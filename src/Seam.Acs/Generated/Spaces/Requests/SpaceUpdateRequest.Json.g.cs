// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json;

namespace Seam.Acs;

public sealed partial record SpaceUpdateRequest
{
    private SpaceUpdateRequest(ref Utf8JsonReader reader)
    {
        JsonRead.StartObject(ref reader);
        while (JsonRead.NextMember(ref reader, out var name))
        {
            switch (name.Length)
            {
                case 4 when name.SequenceEqual("name"u8):
                    Name = JsonRead.String(ref reader);
                    continue;
                case 8 when name.SequenceEqual("space_id"u8):
                    SpaceId = JsonRead.String(ref reader);
                    continue;
                case 9 when name.SequenceEqual("space_key"u8):
                    SpaceKey = JsonRead.String(ref reader);
                    continue;
                case 10 when name.SequenceEqual("device_ids"u8):
                    DeviceIds = JsonRead.List(ref reader, JsonRead.String);
                    continue;
                case 13 when name.SequenceEqual("customer_data"u8):
                    CustomerData = JsonRead.Record<SpaceCreateCustomerData>(ref reader);
                    continue;
                case 16 when name.SequenceEqual("acs_entrance_ids"u8):
                    AcsEntranceIds = JsonRead.List(ref reader, JsonRead.String);
                    continue;
            }

            throw JsonRead.UnknownParameter(name);
        }
    }

    static SpaceUpdateRequest ISeamJson<SpaceUpdateRequest>.ReadJson(ref Utf8JsonReader reader) => new(ref reader);

    /// <inheritdoc/>
    public void WriteJson(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject();
        JsonWrite.List(writer, "acs_entrance_ids"u8, AcsEntranceIds, JsonWrite.StringValue);
        JsonWrite.Record(writer, "customer_data"u8, CustomerData);
        JsonWrite.List(writer, "device_ids"u8, DeviceIds, JsonWrite.StringValue);
        JsonWrite.String(writer, "name"u8, Name);
        JsonWrite.String(writer, "space_id"u8, SpaceId);
        JsonWrite.String(writer, "space_key"u8, SpaceKey);
        writer.WriteEndObject();
    }

    /// <summary>Whether the other one has the same members, lists by their items and JSON by its value.</summary>
    /// <param name="other">The one to compare with; may be <c>null</c>.</param>
    public bool Equals(SpaceUpdateRequest? other) =>
        ReferenceEquals(this, other)
        || other is not null
            && JsonEquality.Lists(AcsEntranceIds, other.AcsEntranceIds)
            && CustomerData == other.CustomerData
            && JsonEquality.Lists(DeviceIds, other.DeviceIds)
            && Name == other.Name
            && SpaceId == other.SpaceId
            && SpaceKey == other.SpaceKey;

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        hash.Add(JsonEquality.Hash(AcsEntranceIds));
        hash.Add(CustomerData);
        hash.Add(JsonEquality.Hash(DeviceIds));
        hash.Add(Name);
        hash.Add(SpaceId);
        hash.Add(SpaceKey);
        return hash.ToHashCode();
    }

    /// <summary>The record as indented JSON, with the API's member names.</summary>
    public override string ToString() => SeamJson.Print(this);

    void ISeamRequest.Validate()
    {
        RequestCheck.Items(AcsEntranceIds, "acsEntranceIds");
        RequestCheck.Part(CustomerData, "customerData");
        RequestCheck.Items(DeviceIds, "deviceIds");
        RequestCheck.NotEmpty(SpaceId, "spaceId");
        RequestCheck.AtLeastOneOf(
            [("spaceId", SpaceId is not null), ("spaceKey", SpaceKey is not null)],
            [["spaceId"], ["spaceKey"]]
        );
    }

    void ISeamRequest.WriteQuery(QueryStringBuilder query) { }

    void ISeamRequest.WriteBody(Utf8JsonWriter writer) => WriteJson(writer);
}
