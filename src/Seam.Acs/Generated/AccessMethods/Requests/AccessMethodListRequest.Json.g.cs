// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json;

namespace Seam.Acs;

public sealed partial record AccessMethodListRequest
{
    private AccessMethodListRequest(ref Utf8JsonReader reader)
    {
        JsonRead.StartObject(ref reader);
        while (JsonRead.NextMember(ref reader, out var name))
        {
            switch (name.Length)
            {
                case 8 when name.SequenceEqual("space_id"u8):
                    SpaceId = JsonRead.String(ref reader);
                    continue;
                case 9 when name.SequenceEqual("device_id"u8):
                    DeviceId = JsonRead.String(ref reader);
                    continue;
                case 14 when name.SequenceEqual("access_code_id"u8):
                    AccessCodeId = JsonRead.String(ref reader);
                    continue;
                case 15 when name.SequenceEqual("access_grant_id"u8):
                    AccessGrantId = JsonRead.String(ref reader);
                    continue;
                case 15 when name.SequenceEqual("acs_entrance_id"u8):
                    AcsEntranceId = JsonRead.String(ref reader);
                    continue;
                case 16 when name.SequenceEqual("access_grant_key"u8):
                    AccessGrantKey = JsonRead.String(ref reader);
                    continue;
            }

            throw JsonRead.UnknownParameter(name);
        }
    }

    static AccessMethodListRequest ISeamJson<AccessMethodListRequest>.ReadJson(ref Utf8JsonReader reader) =>
        new(ref reader);

    /// <inheritdoc/>
    public void WriteJson(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject();
        JsonWrite.String(writer, "access_code_id"u8, AccessCodeId);
        JsonWrite.String(writer, "access_grant_id"u8, AccessGrantId);
        JsonWrite.String(writer, "access_grant_key"u8, AccessGrantKey);
        JsonWrite.String(writer, "acs_entrance_id"u8, AcsEntranceId);
        JsonWrite.String(writer, "device_id"u8, DeviceId);
        JsonWrite.String(writer, "space_id"u8, SpaceId);
        writer.WriteEndObject();
    }

    /// <summary>Whether the other one has the same members, lists by their items and JSON by its value.</summary>
    /// <param name="other">The one to compare with; may be <c>null</c>.</param>
    public bool Equals(AccessMethodListRequest? other) =>
        ReferenceEquals(this, other)
        || other is not null
            && AccessCodeId == other.AccessCodeId
            && AccessGrantId == other.AccessGrantId
            && AccessGrantKey == other.AccessGrantKey
            && AcsEntranceId == other.AcsEntranceId
            && DeviceId == other.DeviceId
            && SpaceId == other.SpaceId;

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        hash.Add(AccessCodeId);
        hash.Add(AccessGrantId);
        hash.Add(AccessGrantKey);
        hash.Add(AcsEntranceId);
        hash.Add(DeviceId);
        hash.Add(SpaceId);
        return hash.ToHashCode();
    }

    /// <summary>The record as indented JSON, with the API's member names.</summary>
    public override string ToString() => SeamJson.Print(this);

    void ISeamRequest.Validate()
    {
        RequestCheck.NotEmpty(AccessCodeId, "accessCodeId");
        RequestCheck.NotEmpty(AccessGrantId, "accessGrantId");
        RequestCheck.NotEmpty(AccessGrantKey, "accessGrantKey");
        RequestCheck.NotEmpty(AcsEntranceId, "acsEntranceId");
        RequestCheck.NotEmpty(DeviceId, "deviceId");
        RequestCheck.NotEmpty(SpaceId, "spaceId");
    }

    void ISeamRequest.WriteQuery(QueryStringBuilder query)
    {
        query.Add("access_code_id", AccessCodeId);
        query.Add("access_grant_id", AccessGrantId);
        query.Add("access_grant_key", AccessGrantKey);
        query.Add("acs_entrance_id", AcsEntranceId);
        query.Add("device_id", DeviceId);
        query.Add("space_id", SpaceId);
    }

    void ISeamRequest.WriteBody(Utf8JsonWriter writer) => WriteJson(writer);
}
