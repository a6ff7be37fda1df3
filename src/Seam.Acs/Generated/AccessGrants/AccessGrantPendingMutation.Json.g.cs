// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json;

namespace Seam.Acs;

public sealed partial record AccessGrantPendingMutation
{
    private AccessGrantPendingMutation(ref Utf8JsonReader reader)
    {
        Dictionary<string, JsonElement>? additional = null;
        JsonRead.StartObject(ref reader);
        while (JsonRead.NextMember(ref reader, out var name))
        {
            switch (name.Length)
            {
                case 2 when name.SequenceEqual("to"u8):
                    To = JsonRead.Record<AccessGrantPendingMutationTo>(ref reader);
                    continue;
                case 4 when name.SequenceEqual("from"u8):
                    From = JsonRead.Record<AccessGrantPendingMutationFrom>(ref reader);
                    continue;
                case 7 when name.SequenceEqual("message"u8):
                    _message = JsonRead.String(ref reader);
                    continue;
                case 10 when name.SequenceEqual("created_at"u8):
                    _createdAt = JsonRead.DateTime(ref reader);
                    continue;
                case 13 when name.SequenceEqual("mutation_code"u8):
                    _mutationCode = JsonRead.Enum<AccessGrantPendingMutationCode>(ref reader);
                    continue;
                case 17 when name.SequenceEqual("access_method_ids"u8):
                    _accessMethodIds = JsonRead.List(ref reader, JsonRead.String);
                    continue;
            }

            JsonRead.Additional(ref reader, name, ref additional);
        }

        AdditionalProperties = JsonRead.Freeze(additional);
    }

    static AccessGrantPendingMutation ISeamJson<AccessGrantPendingMutation>.ReadJson(ref Utf8JsonReader reader) =>
        new(ref reader);

    /// <inheritdoc/>
    public void WriteJson(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject();
        JsonWrite.List(writer, "access_method_ids"u8, _accessMethodIds, JsonWrite.StringValue);
        JsonWrite.DateTime(writer, "created_at"u8, _createdAt);
        JsonWrite.Record(writer, "from"u8, From);
        JsonWrite.String(writer, "message"u8, _message);
        JsonWrite.Enum(writer, "mutation_code"u8, _mutationCode);
        JsonWrite.Record(writer, "to"u8, To);
        JsonWrite.Additional(writer, AdditionalProperties);
        writer.WriteEndObject();
    }

    /// <summary>Whether the other one has the same members, lists by their items and JSON by its value.</summary>
    /// <param name="other">The one to compare with; may be <c>null</c>.</param>
    public bool Equals(AccessGrantPendingMutation? other) =>
        ReferenceEquals(this, other)
        || other is not null
            && JsonEquality.Lists(AccessMethodIds, other.AccessMethodIds)
            && CreatedAt == other.CreatedAt
            && From == other.From
            && Message == other.Message
            && MutationCode == other.MutationCode
            && To == other.To
            && JsonEquality.Maps(AdditionalProperties, other.AdditionalProperties);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        hash.Add(JsonEquality.Hash(AccessMethodIds));
        hash.Add(CreatedAt);
        hash.Add(From);
        hash.Add(Message);
        hash.Add(MutationCode);
        hash.Add(To);
        hash.Add(JsonEquality.Hash(AdditionalProperties));
        return hash.ToHashCode();
    }

    /// <summary>The record as indented JSON, with the API's member names.</summary>
    public override string ToString() => SeamJson.Print(this);
}
