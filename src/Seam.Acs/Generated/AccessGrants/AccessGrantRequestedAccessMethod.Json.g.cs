// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json;

namespace Seam.Acs;

public sealed partial record AccessGrantRequestedAccessMethod
{
    private AccessGrantRequestedAccessMethod(ref Utf8JsonReader reader)
    {
        Dictionary<string, JsonElement>? additional = null;
        JsonRead.StartObject(ref reader);
        while (JsonRead.NextMember(ref reader, out var name))
        {
            switch (name.Length)
            {
                case 4 when name.SequenceEqual("code"u8):
                    Code = JsonRead.String(ref reader);
                    continue;
                case 4 when name.SequenceEqual("mode"u8):
                    _mode = JsonRead.Enum<AccessMethodMode>(ref reader);
                    continue;
                case 10 when name.SequenceEqual("created_at"u8):
                    _createdAt = JsonRead.DateTime(ref reader);
                    continue;
                case 12 when name.SequenceEqual("display_name"u8):
                    _displayName = JsonRead.String(ref reader);
                    continue;
                case 25 when name.SequenceEqual("created_access_method_ids"u8):
                    _createdAccessMethodIds = JsonRead.List(ref reader, JsonRead.String);
                    continue;
                case 25 when name.SequenceEqual("instant_key_max_use_count"u8):
                    InstantKeyMaxUseCount = JsonRead.Integer(ref reader);
                    continue;
            }

            JsonRead.Additional(ref reader, name, ref additional);
        }

        AdditionalProperties = JsonRead.Freeze(additional);
    }

    static AccessGrantRequestedAccessMethod ISeamJson<AccessGrantRequestedAccessMethod>.ReadJson(
        ref Utf8JsonReader reader
    ) => new(ref reader);

    /// <inheritdoc/>
    public void WriteJson(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject();
        JsonWrite.String(writer, "code"u8, Code);
        JsonWrite.List(writer, "created_access_method_ids"u8, _createdAccessMethodIds, JsonWrite.StringValue);
        JsonWrite.DateTime(writer, "created_at"u8, _createdAt);
        JsonWrite.String(writer, "display_name"u8, _displayName);
        JsonWrite.Integer(writer, "instant_key_max_use_count"u8, InstantKeyMaxUseCount);
        JsonWrite.Enum(writer, "mode"u8, _mode);
        JsonWrite.Additional(writer, AdditionalProperties);
        writer.WriteEndObject();
    }

    /// <summary>Whether the other one has the same members, lists by their items and JSON by its value.</summary>
    /// <param name="other">The one to compare with; may be <c>null</c>.</param>
    public bool Equals(AccessGrantRequestedAccessMethod? other) =>
        ReferenceEquals(this, other)
        || other is not null
            && Code == other.Code
            && JsonEquality.Lists(CreatedAccessMethodIds, other.CreatedAccessMethodIds)
            && CreatedAt == other.CreatedAt
            && DisplayName == other.DisplayName
            && InstantKeyMaxUseCount == other.InstantKeyMaxUseCount
            && Mode == other.Mode
            && JsonEquality.Maps(AdditionalProperties, other.AdditionalProperties);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        hash.Add(Code);
        hash.Add(JsonEquality.Hash(CreatedAccessMethodIds));
        hash.Add(CreatedAt);
        hash.Add(DisplayName);
        hash.Add(InstantKeyMaxUseCount);
        hash.Add(Mode);
        hash.Add(JsonEquality.Hash(AdditionalProperties));
        return hash.ToHashCode();
    }

    /// <summary>The record as indented JSON, with the API's member names.</summary>
    public override string ToString() => SeamJson.Print(this);
}
