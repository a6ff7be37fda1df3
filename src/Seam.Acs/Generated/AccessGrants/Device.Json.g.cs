// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json;

namespace Seam.Acs;

public sealed partial record Device
{
    private Device(ref Utf8JsonReader reader)
    {
        Dictionary<string, JsonElement>? additional = null;
        JsonRead.StartObject(ref reader);
        while (JsonRead.NextMember(ref reader, out var name))
        {
            switch (name.Length)
            {
                case 8 when name.SequenceEqual("nickname"u8):
                    Nickname = JsonRead.String(ref reader);
                    continue;
                case 9 when name.SequenceEqual("device_id"u8):
                    _deviceId = JsonRead.String(ref reader);
                    continue;
                case 9 when name.SequenceEqual("space_ids"u8):
                    _spaceIds = JsonRead.List(ref reader, JsonRead.String);
                    continue;
                case 10 when name.SequenceEqual("created_at"u8):
                    _createdAt = JsonRead.DateTime(ref reader);
                    continue;
                case 10 when name.SequenceEqual("is_managed"u8):
                    _isManaged = JsonRead.Boolean(ref reader);
                    continue;
                case 11 when name.SequenceEqual("device_type"u8):
                    _deviceType = JsonRead.Enum<DeviceType>(ref reader);
                    continue;
                case 12 when name.SequenceEqual("display_name"u8):
                    _displayName = JsonRead.String(ref reader);
                    continue;
                case 12 when name.SequenceEqual("workspace_id"u8):
                    _workspaceId = JsonRead.String(ref reader);
                    continue;
                case 15 when name.SequenceEqual("custom_metadata"u8):
                    _customMetadata = JsonRead.ValueMap(ref reader, JsonRead.JsonItem);
                    continue;
                case 20 when name.SequenceEqual("connected_account_id"u8):
                    _connectedAccountId = JsonRead.String(ref reader);
                    continue;
                case 22 when name.SequenceEqual("capabilities_supported"u8):
                    _capabilitiesSupported = JsonRead.ValueList(ref reader, JsonRead.Enum<DeviceCapability>);
                    continue;
            }

            JsonRead.Additional(ref reader, name, ref additional);
        }

        AdditionalProperties = JsonRead.Freeze(additional);
    }

    static Device ISeamJson<Device>.ReadJson(ref Utf8JsonReader reader) => new(ref reader);

    /// <inheritdoc/>
    public void WriteJson(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject();
        JsonWrite.List(writer, "capabilities_supported"u8, _capabilitiesSupported, JsonWrite.EnumValue);
        JsonWrite.String(writer, "connected_account_id"u8, _connectedAccountId);
        JsonWrite.DateTime(writer, "created_at"u8, _createdAt);
        JsonWrite.Map(writer, "custom_metadata"u8, _customMetadata, JsonWrite.JsonValue);
        JsonWrite.String(writer, "device_id"u8, _deviceId);
        JsonWrite.Enum(writer, "device_type"u8, _deviceType);
        JsonWrite.String(writer, "display_name"u8, _displayName);
        JsonWrite.Boolean(writer, "is_managed"u8, _isManaged);
        JsonWrite.String(writer, "nickname"u8, Nickname);
        JsonWrite.List(writer, "space_ids"u8, _spaceIds, JsonWrite.StringValue);
        JsonWrite.String(writer, "workspace_id"u8, _workspaceId);
        JsonWrite.Additional(writer, AdditionalProperties);
        writer.WriteEndObject();
    }

    /// <summary>Whether the other one has the same members, lists by their items and JSON by its value.</summary>
    /// <param name="other">The one to compare with; may be <c>null</c>.</param>
    public bool Equals(Device? other) =>
        ReferenceEquals(this, other)
        || other is not null
            && JsonEquality.Lists(CapabilitiesSupported, other.CapabilitiesSupported)
            && ConnectedAccountId == other.ConnectedAccountId
            && CreatedAt == other.CreatedAt
            && JsonEquality.Maps(CustomMetadata, other.CustomMetadata)
            && DeviceId == other.DeviceId
            && DeviceType == other.DeviceType
            && DisplayName == other.DisplayName
            && IsManaged == other.IsManaged
            && Nickname == other.Nickname
            && JsonEquality.Lists(SpaceIds, other.SpaceIds)
            && WorkspaceId == other.WorkspaceId
            && JsonEquality.Maps(AdditionalProperties, other.AdditionalProperties);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        hash.Add(JsonEquality.Hash(CapabilitiesSupported));
        hash.Add(ConnectedAccountId);
        hash.Add(CreatedAt);
        hash.Add(JsonEquality.Hash(CustomMetadata));
        hash.Add(DeviceId);
        hash.Add(DeviceType);
        hash.Add(DisplayName);
        hash.Add(IsManaged);
        hash.Add(Nickname);
        hash.Add(JsonEquality.Hash(SpaceIds));
        hash.Add(WorkspaceId);
        hash.Add(JsonEquality.Hash(AdditionalProperties));
        return hash.ToHashCode();
    }

    /// <summary>The record as indented JSON, with the API's member names.</summary>
    public override string ToString() => SeamJson.Print(this);
}
