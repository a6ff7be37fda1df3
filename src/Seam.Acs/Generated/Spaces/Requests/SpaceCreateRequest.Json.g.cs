// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace Seam.Acs;

public sealed partial record SpaceCreateRequest
{
    [SetsRequiredMembers]
    private SpaceCreateRequest(ref Utf8JsonReader reader)
    {
        Name = null!;
        JsonRead.StartObject(ref reader);
        while (JsonRead.NextMember(ref reader, out var name))
        {
            switch (name.Length)
            {
                case 4 when name.SequenceEqual("name"u8):
                    Name = JsonRead.String(ref reader)!;
                    continue;
                case 9 when name.SequenceEqual("space_key"u8):
                    SpaceKey = JsonRead.String(ref reader);
                    continue;
                case 10 when name.SequenceEqual("device_ids"u8):
                    DeviceIds = JsonRead.List(ref reader, JsonRead.String);
                    continue;
                case 12 when name.SequenceEqual("customer_key"u8):
                    CustomerKey = JsonRead.String(ref reader);
                    continue;
                case 13 when name.SequenceEqual("customer_data"u8):
                    CustomerData = JsonRead.Record<SpaceCreateCustomerData>(ref reader);
                    continue;
                case 16 when name.SequenceEqual("acs_entrance_ids"u8):
                    AcsEntranceIds = JsonRead.List(ref reader, JsonRead.String);
                    continue;
                case 21 when name.SequenceEqual("connected_account_ids"u8):
                    ConnectedAccountIds = JsonRead.List(ref reader, JsonRead.String);
                    continue;
            }

            throw JsonRead.UnknownParameter(name);
        }
    }

    static SpaceCreateRequest ISeamJson<SpaceCreateRequest>.ReadJson(ref Utf8JsonReader reader) => new(ref reader);

    /// <inheritdoc/>
    public void WriteJson(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject();
        JsonWrite.List(writer, "acs_entrance_ids"u8, AcsEntranceIds, JsonWrite.StringValue);
        JsonWrite.List(writer, "connected_account_ids"u8, ConnectedAccountIds, JsonWrite.StringValue);
        JsonWrite.Record(writer, "customer_data"u8, CustomerData);
        JsonWrite.String(writer, "customer_key"u8, CustomerKey);
        JsonWrite.List(writer, "device_ids"u8, DeviceIds, JsonWrite.StringValue);
        JsonWrite.String(writer, "name"u8, Name);
        JsonWrite.String(writer, "space_key"u8, SpaceKey);
        writer.WriteEndObject();
    }

    /// <summary>Whether the other one has the same members, lists by their items and JSON by its value.</summary>
    /// <param name="other">The one to compare with; may be <c>null</c>.</param>
    public bool Equals(SpaceCreateRequest? other) =>
        ReferenceEquals(this, other)
        || other is not null
            && JsonEquality.Lists(AcsEntranceIds, other.AcsEntranceIds)
            && JsonEquality.Lists(ConnectedAccountIds, other.ConnectedAccountIds)
            && CustomerData == other.CustomerData
            && CustomerKey == other.CustomerKey
            && JsonEquality.Lists(DeviceIds, other.DeviceIds)
            && Name == other.Name
            && SpaceKey == other.SpaceKey;

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        hash.Add(JsonEquality.Hash(AcsEntranceIds));
        hash.Add(JsonEquality.Hash(ConnectedAccountIds));
        hash.Add(CustomerData);
        hash.Add(CustomerKey);
        hash.Add(JsonEquality.Hash(DeviceIds));
        hash.Add(Name);
        hash.Add(SpaceKey);
        return hash.ToHashCode();
    }

    /// <summary>The record as indented JSON, with the API's member names.</summary>
    public override string ToString() => SeamJson.Print(this);

    void ISeamRequest.Validate()
    {
        RequestCheck.Items(AcsEntranceIds, "acsEntranceIds");
        RequestCheck.Items(ConnectedAccountIds, "connectedAccountIds");
        RequestCheck.Part(CustomerData, "customerData");
        RequestCheck.NotEmpty(CustomerKey, "customerKey");
        RequestCheck.Items(DeviceIds, "deviceIds");
        RequestCheck.Given(Name, "name");
    }

    void ISeamRequest.WriteQuery(QueryStringBuilder query) { }

    void ISeamRequest.WriteBody(Utf8JsonWriter writer) => WriteJson(writer);
}
