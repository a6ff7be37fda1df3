// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json;

namespace Seam.Acs;

public sealed partial record AcsUserPendingMutation
{
    private AcsUserPendingMutation(ref Utf8JsonReader reader)
    {
        Dictionary<string, JsonElement>? additional = null;
        JsonRead.StartObject(ref reader);
        while (JsonRead.NextMember(ref reader, out var name))
        {
            switch (name.Length)
            {
                case 2 when name.SequenceEqual("to"u8):
                    To = JsonRead.Record<AcsUserPendingMutationTo>(ref reader);
                    continue;
                case 4 when name.SequenceEqual("from"u8):
                    From = JsonRead.Record<AcsUserPendingMutationFrom>(ref reader);
                    continue;
                case 7 when name.SequenceEqual("message"u8):
                    _message = JsonRead.String(ref reader);
                    continue;
                case 7 when name.SequenceEqual("variant"u8):
                    Variant = JsonRead.Enum<AcsAccessGroupPendingMutationVariant>(ref reader);
                    continue;
                case 10 when name.SequenceEqual("created_at"u8):
                    _createdAt = JsonRead.DateTime(ref reader);
                    continue;
                case 12 when name.SequenceEqual("scheduled_at"u8):
                    ScheduledAt = JsonRead.DateTime(ref reader);
                    continue;
                case 13 when name.SequenceEqual("mutation_code"u8):
                    _mutationCode = JsonRead.Enum<AcsUserPendingMutationCode>(ref reader);
                    continue;
                case 19 when name.SequenceEqual("acs_access_group_id"u8):
                    AcsAccessGroupId = JsonRead.String(ref reader);
                    continue;
            }

            JsonRead.Additional(ref reader, name, ref additional);
        }

        AdditionalProperties = JsonRead.Freeze(additional);
    }

    static AcsUserPendingMutation ISeamJson<AcsUserPendingMutation>.ReadJson(ref Utf8JsonReader reader) =>
        new(ref reader);

    /// <inheritdoc/>
    public void WriteJson(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject();
        JsonWrite.String(writer, "acs_access_group_id"u8, AcsAccessGroupId);
        JsonWrite.DateTime(writer, "created_at"u8, _createdAt);
        JsonWrite.Record(writer, "from"u8, From);
        JsonWrite.String(writer, "message"u8, _message);
        JsonWrite.Enum(writer, "mutation_code"u8, _mutationCode);
        JsonWrite.DateTime(writer, "scheduled_at"u8, ScheduledAt);
        JsonWrite.Record(writer, "to"u8, To);
        JsonWrite.Enum(writer, "variant"u8, Variant);
        JsonWrite.Additional(writer, AdditionalProperties);
        writer.WriteEndObject();
    }

    /// <summary>Whether the other one has the same members, lists by their items and JSON by its value.</summary>
    /// <param name="other">The one to compare with; may be <c>null</c>.</param>
    public bool Equals(AcsUserPendingMutation? other) =>
        ReferenceEquals(this, other)
        || other is not null
            && AcsAccessGroupId == other.AcsAccessGroupId
            && CreatedAt == other.CreatedAt
            && From == other.From
            && Message == other.Message
            && MutationCode == other.MutationCode
            && ScheduledAt == other.ScheduledAt
            && To == other.To
            && Variant == other.Variant
            && JsonEquality.Maps(AdditionalProperties, other.AdditionalProperties);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        hash.Add(AcsAccessGroupId);
        hash.Add(CreatedAt);
        hash.Add(From);
        hash.Add(Message);
        hash.Add(MutationCode);
        hash.Add(ScheduledAt);
        hash.Add(To);
        hash.Add(Variant);
        hash.Add(JsonEquality.Hash(AdditionalProperties));
        return hash.ToHashCode();
    }

    /// <summary>The record as indented JSON, with the API's member names.</summary>
    public override string ToString() => SeamJson.Print(this);
}
