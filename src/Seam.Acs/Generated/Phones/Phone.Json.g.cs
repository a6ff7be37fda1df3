// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json;

namespace Seam.Acs;

public sealed partial record Phone
{
    private Phone(ref Utf8JsonReader reader)
    {
        Dictionary<string, JsonElement>? additional = null;
        JsonRead.StartObject(ref reader);
        while (JsonRead.NextMember(ref reader, out var name))
        {
            switch (name.Length)
            {
                case 6 when name.SequenceEqual("errors"u8):
                    _errors = JsonRead.List(ref reader, JsonRead.Record<PhoneError>);
                    continue;
                case 8 when name.SequenceEqual("nickname"u8):
                    Nickname = JsonRead.String(ref reader);
                    continue;
                case 8 when name.SequenceEqual("warnings"u8):
                    _warnings = JsonRead.List(ref reader, JsonRead.Record<PhoneWarning>);
                    continue;
                case 9 when name.SequenceEqual("device_id"u8):
                    _deviceId = JsonRead.String(ref reader);
                    continue;
                case 10 when name.SequenceEqual("created_at"u8):
                    _createdAt = JsonRead.DateTime(ref reader);
                    continue;
                case 10 when name.SequenceEqual("properties"u8):
                    Properties = JsonRead.Record<PhoneProperties>(ref reader);
                    continue;
                case 11 when name.SequenceEqual("device_type"u8):
                    _deviceType = JsonRead.Enum<PhoneDeviceType>(ref reader);
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
            }

            JsonRead.Additional(ref reader, name, ref additional);
        }

        AdditionalProperties = JsonRead.Freeze(additional);
    }

    static Phone ISeamJson<Phone>.ReadJson(ref Utf8JsonReader reader) => new(ref reader);

    /// <inheritdoc/>
    public void WriteJson(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject();
        JsonWrite.DateTime(writer, "created_at"u8, _createdAt);
        JsonWrite.Map(writer, "custom_metadata"u8, _customMetadata, JsonWrite.JsonValue);
        JsonWrite.String(writer, "device_id"u8, _deviceId);
        JsonWrite.Enum(writer, "device_type"u8, _deviceType);
        JsonWrite.String(writer, "display_name"u8, _displayName);
        JsonWrite.List(writer, "errors"u8, _errors, JsonWrite.RecordValue);
        JsonWrite.String(writer, "nickname"u8, Nickname);
        JsonWrite.Record(writer, "properties"u8, Properties);
        JsonWrite.List(writer, "warnings"u8, _warnings, JsonWrite.RecordValue);
        JsonWrite.String(writer, "workspace_id"u8, _workspaceId);
        JsonWrite.Additional(writer, AdditionalProperties);
        writer.WriteEndObject();
    }

    /// <summary>Whether the other one has the same members, lists by their items and JSON by its value.</summary>
    /// <param name="other">The one to compare with; may be <c>null</c>.</param>
    public bool Equals(Phone? other) =>
        ReferenceEquals(this, other)
        || other is not null
            && CreatedAt == other.CreatedAt
            && JsonEquality.Maps(CustomMetadata, other.CustomMetadata)
            && DeviceId == other.DeviceId
            && DeviceType == other.DeviceType
            && DisplayName == other.DisplayName
            && JsonEquality.Lists(Errors, other.Errors)
            && Nickname == other.Nickname
            && Properties == other.Properties
            && JsonEquality.Lists(Warnings, other.Warnings)
            && WorkspaceId == other.WorkspaceId
            && JsonEquality.Maps(AdditionalProperties, other.AdditionalProperties);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        hash.Add(CreatedAt);
        hash.Add(JsonEquality.Hash(CustomMetadata));
        hash.Add(DeviceId);
        hash.Add(DeviceType);
        hash.Add(DisplayName);
        hash.Add(JsonEquality.Hash(Errors));
        hash.Add(Nickname);
        hash.Add(Properties);
        hash.Add(JsonEquality.Hash(Warnings));
        hash.Add(WorkspaceId);
        hash.Add(JsonEquality.Hash(AdditionalProperties));
        return hash.ToHashCode();
    }

    /// <summary>The record as indented JSON, with the API's member names.</summary>
    public override string ToString() => SeamJson.Print(this);
}
