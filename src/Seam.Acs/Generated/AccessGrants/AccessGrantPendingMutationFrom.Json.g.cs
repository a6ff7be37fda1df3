// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json;

namespace Seam.Acs;

public sealed partial record AccessGrantPendingMutationFrom
{
    private AccessGrantPendingMutationFrom(ref Utf8JsonReader reader)
    {
        Dictionary<string, JsonElement>? additional = null;
        JsonRead.StartObject(ref reader);
        while (JsonRead.NextMember(ref reader, out var name))
        {
            switch (name.Length)
            {
                case 7 when name.SequenceEqual("ends_at"u8):
                    EndsAt = JsonRead.DateTime(ref reader);
                    continue;
                case 9 when name.SequenceEqual("starts_at"u8):
                    StartsAt = JsonRead.DateTime(ref reader);
                    continue;
                case 10 when name.SequenceEqual("device_ids"u8):
                    _deviceIds = JsonRead.List(ref reader, JsonRead.String);
                    continue;
            }

            JsonRead.Additional(ref reader, name, ref additional);
        }

        AdditionalProperties = JsonRead.Freeze(additional);
    }

    static AccessGrantPendingMutationFrom ISeamJson<AccessGrantPendingMutationFrom>.ReadJson(
        ref Utf8JsonReader reader
    ) => new(ref reader);

    /// <inheritdoc/>
    public void WriteJson(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject();
        JsonWrite.List(writer, "device_ids"u8, _deviceIds, JsonWrite.StringValue);
        JsonWrite.DateTime(writer, "ends_at"u8, EndsAt);
        JsonWrite.DateTime(writer, "starts_at"u8, StartsAt);
        JsonWrite.Additional(writer, AdditionalProperties);
        writer.WriteEndObject();
    }

    /// <summary>Whether the other one has the same members, lists by their items and JSON by its value.</summary>
    /// <param name="other">The one to compare with; may be <c>null</c>.</param>
    public bool Equals(AccessGrantPendingMutationFrom? other) =>
        ReferenceEquals(this, other)
        || other is not null
            && JsonEquality.Lists(DeviceIds, other.DeviceIds)
            && EndsAt == other.EndsAt
            && StartsAt == other.StartsAt
            && JsonEquality.Maps(AdditionalProperties, other.AdditionalProperties);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        hash.Add(JsonEquality.Hash(DeviceIds));
        hash.Add(EndsAt);
        hash.Add(StartsAt);
        hash.Add(JsonEquality.Hash(AdditionalProperties));
        return hash.ToHashCode();
    }

    /// <summary>The record as indented JSON, with the API's member names.</summary>
    public override string ToString() => SeamJson.Print(this);
}
