// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json;

namespace Seam.Acs;

public sealed partial record Space
{
    private Space(ref Utf8JsonReader reader)
    {
        Dictionary<string, JsonElement>? additional = null;
        JsonRead.StartObject(ref reader);
        while (JsonRead.NextMember(ref reader, out var name))
        {
            switch (name.Length)
            {
                case 4 when name.SequenceEqual("name"u8):
                    _name = JsonRead.String(ref reader);
                    continue;
                case 8 when name.SequenceEqual("space_id"u8):
                    _spaceId = JsonRead.String(ref reader);
                    continue;
                case 9 when name.SequenceEqual("space_key"u8):
                    SpaceKey = JsonRead.String(ref reader);
                    continue;
                case 10 when name.SequenceEqual("created_at"u8):
                    _createdAt = JsonRead.DateTime(ref reader);
                    continue;
                case 11 when name.SequenceEqual("geolocation"u8):
                    Geolocation = JsonRead.Record<SpaceGeolocation>(ref reader);
                    continue;
                case 12 when name.SequenceEqual("customer_key"u8):
                    CustomerKey = JsonRead.String(ref reader);
                    continue;
                case 12 when name.SequenceEqual("device_count"u8):
                    _deviceCount = JsonRead.Integer(ref reader);
                    continue;
                case 12 when name.SequenceEqual("display_name"u8):
                    _displayName = JsonRead.String(ref reader);
                    continue;
                case 12 when name.SequenceEqual("workspace_id"u8):
                    _workspaceId = JsonRead.String(ref reader);
                    continue;
                case 13 when name.SequenceEqual("customer_data"u8):
                    CustomerData = JsonRead.Record<SpaceCustomerData>(ref reader);
                    continue;
                case 18 when name.SequenceEqual("acs_entrance_count"u8):
                    _acsEntranceCount = JsonRead.Integer(ref reader);
                    continue;
            }

            JsonRead.Additional(ref reader, name, ref additional);
        }

        AdditionalProperties = JsonRead.Freeze(additional);
    }

    static Space ISeamJson<Space>.ReadJson(ref Utf8JsonReader reader) => new(ref reader);

    /// <inheritdoc/>
    public void WriteJson(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject();
        JsonWrite.Integer(writer, "acs_entrance_count"u8, _acsEntranceCount);
        JsonWrite.DateTime(writer, "created_at"u8, _createdAt);
        JsonWrite.Record(writer, "customer_data"u8, CustomerData);
        JsonWrite.String(writer, "customer_key"u8, CustomerKey);
        JsonWrite.Integer(writer, "device_count"u8, _deviceCount);
        JsonWrite.String(writer, "display_name"u8, _displayName);
        JsonWrite.Record(writer, "geolocation"u8, Geolocation);
        JsonWrite.String(writer, "name"u8, _name);
        JsonWrite.String(writer, "space_id"u8, _spaceId);
        JsonWrite.String(writer, "space_key"u8, SpaceKey);
        JsonWrite.String(writer, "workspace_id"u8, _workspaceId);
        JsonWrite.Additional(writer, AdditionalProperties);
        writer.WriteEndObject();
    }

    /// <summary>Whether the other one has the same members, lists by their items and JSON by its value.</summary>
    /// <param name="other">The one to compare with; may be <c>null</c>.</param>
    public bool Equals(Space? other) =>
        ReferenceEquals(this, other)
        || other is not null
            && AcsEntranceCount == other.AcsEntranceCount
            && CreatedAt == other.CreatedAt
            && CustomerData == other.CustomerData
            && CustomerKey == other.CustomerKey
            && DeviceCount == other.DeviceCount
            && DisplayName == other.DisplayName
            && Geolocation == other.Geolocation
            && Name == other.Name
            && SpaceId == other.SpaceId
            && SpaceKey == other.SpaceKey
            && WorkspaceId == other.WorkspaceId
            && JsonEquality.Maps(AdditionalProperties, other.AdditionalProperties);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        hash.Add(AcsEntranceCount);
        hash.Add(CreatedAt);
        hash.Add(CustomerData);
        hash.Add(CustomerKey);
        hash.Add(DeviceCount);
        hash.Add(DisplayName);
        hash.Add(Geolocation);
        hash.Add(Name);
        hash.Add(SpaceId);
        hash.Add(SpaceKey);
        hash.Add(WorkspaceId);
        hash.Add(JsonEquality.Hash(AdditionalProperties));
        return hash.ToHashCode();
    }

    /// <summary>The record as indented JSON, with the API's member names.</summary>
    public override string ToString() => SeamJson.Print(this);
}
