// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json;

namespace Seam.Acs;

public sealed partial record AccessGrantWarning
{
    private AccessGrantWarning(ref Utf8JsonReader reader)
    {
        Dictionary<string, JsonElement>? additional = null;
        JsonRead.StartObject(ref reader);
        while (JsonRead.NextMember(ref reader, out var name))
        {
            switch (name.Length)
            {
                case 6 when name.SequenceEqual("reason"u8):
                    Reason = JsonRead.Enum<AccessGrantWarningReason>(ref reader);
                    continue;
                case 7 when name.SequenceEqual("message"u8):
                    _message = JsonRead.String(ref reader);
                    continue;
                case 8 when name.SequenceEqual("new_code"u8):
                    NewCode = JsonRead.String(ref reader);
                    continue;
                case 9 when name.SequenceEqual("device_id"u8):
                    DeviceId = JsonRead.String(ref reader);
                    continue;
                case 10 when name.SequenceEqual("created_at"u8):
                    _createdAt = JsonRead.DateTime(ref reader);
                    continue;
                case 12 when name.SequenceEqual("warning_code"u8):
                    _warningCode = JsonRead.Enum<AccessGrantWarningCode>(ref reader);
                    continue;
                case 13 when name.SequenceEqual("original_code"u8):
                    OriginalCode = JsonRead.String(ref reader);
                    continue;
                case 14 when name.SequenceEqual("failed_devices"u8):
                    _failedDevices = JsonRead.List(ref reader, JsonRead.Record<AccessGrantWarningFailedDevice>);
                    continue;
                case 17 when name.SequenceEqual("access_method_ids"u8):
                    _accessMethodIds = JsonRead.List(ref reader, JsonRead.String);
                    continue;
            }

            JsonRead.Additional(ref reader, name, ref additional);
        }

        AdditionalProperties = JsonRead.Freeze(additional);
    }

    static AccessGrantWarning ISeamJson<AccessGrantWarning>.ReadJson(ref Utf8JsonReader reader) => new(ref reader);

    /// <inheritdoc/>
    public void WriteJson(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject();
        JsonWrite.List(writer, "access_method_ids"u8, _accessMethodIds, JsonWrite.StringValue);
        JsonWrite.DateTime(writer, "created_at"u8, _createdAt);
        JsonWrite.String(writer, "device_id"u8, DeviceId);
        JsonWrite.List(writer, "failed_devices"u8, _failedDevices, JsonWrite.RecordValue);
        JsonWrite.String(writer, "message"u8, _message);
        JsonWrite.String(writer, "new_code"u8, NewCode);
        JsonWrite.String(writer, "original_code"u8, OriginalCode);
        JsonWrite.Enum(writer, "reason"u8, Reason);
        JsonWrite.Enum(writer, "warning_code"u8, _warningCode);
        JsonWrite.Additional(writer, AdditionalProperties);
        writer.WriteEndObject();
    }

    /// <summary>Whether the other one has the same members, lists by their items and JSON by its value.</summary>
    /// <param name="other">The one to compare with; may be <c>null</c>.</param>
    public bool Equals(AccessGrantWarning? other) =>
        ReferenceEquals(this, other)
        || other is not null
            && JsonEquality.Lists(AccessMethodIds, other.AccessMethodIds)
            && CreatedAt == other.CreatedAt
            && DeviceId == other.DeviceId
            && JsonEquality.Lists(FailedDevices, other.FailedDevices)
            && Message == other.Message
            && NewCode == other.NewCode
            && OriginalCode == other.OriginalCode
            && Reason == other.Reason
            && WarningCode == other.WarningCode
            && JsonEquality.Maps(AdditionalProperties, other.AdditionalProperties);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        hash.Add(JsonEquality.Hash(AccessMethodIds));
        hash.Add(CreatedAt);
        hash.Add(DeviceId);
        hash.Add(JsonEquality.Hash(FailedDevices));
        hash.Add(Message);
        hash.Add(NewCode);
        hash.Add(OriginalCode);
        hash.Add(Reason);
        hash.Add(WarningCode);
        hash.Add(JsonEquality.Hash(AdditionalProperties));
        return hash.ToHashCode();
    }

    /// <summary>The record as indented JSON, with the API's member names.</summary>
    public override string ToString() => SeamJson.Print(this);
}
