// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json;

namespace Seam.Acs;

public sealed partial record SpaceGetRelatedRequest
{
    private SpaceGetRelatedRequest(ref Utf8JsonReader reader)
    {
        JsonRead.StartObject(ref reader);
        while (JsonRead.NextMember(ref reader, out var name))
        {
            switch (name.Length)
            {
                case 7 when name.SequenceEqual("exclude"u8):
                    Exclude = JsonRead.ValueList(ref reader, JsonRead.Enum<SpaceGetRelatedExclude>);
                    continue;
                case 7 when name.SequenceEqual("include"u8):
                    Include = JsonRead.ValueList(ref reader, JsonRead.Enum<SpaceGetRelatedInclude>);
                    continue;
                case 9 when name.SequenceEqual("space_ids"u8):
                    SpaceIds = JsonRead.List(ref reader, JsonRead.String);
                    continue;
                case 10 when name.SequenceEqual("space_keys"u8):
                    SpaceKeys = JsonRead.List(ref reader, JsonRead.String);
                    continue;
            }

            throw JsonRead.UnknownParameter(name);
        }
    }

    static SpaceGetRelatedRequest ISeamJson<SpaceGetRelatedRequest>.ReadJson(ref Utf8JsonReader reader) =>
        new(ref reader);

    /// <inheritdoc/>
    public void WriteJson(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject();
        JsonWrite.List(writer, "exclude"u8, Exclude, JsonWrite.EnumValue);
        JsonWrite.List(writer, "include"u8, Include, JsonWrite.EnumValue);
        JsonWrite.List(writer, "space_ids"u8, SpaceIds, JsonWrite.StringValue);
        JsonWrite.List(writer, "space_keys"u8, SpaceKeys, JsonWrite.StringValue);
        writer.WriteEndObject();
    }

    /// <summary>Whether the other one has the same members, lists by their items and JSON by its value.</summary>
    /// <param name="other">The one to compare with; may be <c>null</c>.</param>
    public bool Equals(SpaceGetRelatedRequest? other) =>
        ReferenceEquals(this, other)
        || other is not null
            && JsonEquality.Lists(Exclude, other.Exclude)
            && JsonEquality.Lists(Include, other.Include)
            && JsonEquality.Lists(SpaceIds, other.SpaceIds)
            && JsonEquality.Lists(SpaceKeys, other.SpaceKeys);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        hash.Add(JsonEquality.Hash(Exclude));
        hash.Add(JsonEquality.Hash(Include));
        hash.Add(JsonEquality.Hash(SpaceIds));
        hash.Add(JsonEquality.Hash(SpaceKeys));
        return hash.ToHashCode();
    }

    /// <summary>The record as indented JSON, with the API's member names.</summary>
    public override string ToString() => SeamJson.Print(this);

    void ISeamRequest.Validate()
    {
        RequestCheck.Names(Exclude, "exclude");
        RequestCheck.Names(Include, "include");
        RequestCheck.Items(SpaceIds, "spaceIds");
        RequestCheck.Items(SpaceKeys, "spaceKeys");
        RequestCheck.AtLeastOneOf(
            [("spaceIds", SpaceIds is not null), ("spaceKeys", SpaceKeys is not null)],
            [["spaceIds"], ["spaceKeys"]]
        );
    }

    void ISeamRequest.WriteQuery(QueryStringBuilder query)
    {
        query.AddList("exclude", Exclude?.Select(item => item.Value).ToList());
        query.AddList("include", Include?.Select(item => item.Value).ToList());
        query.AddList("space_ids", SpaceIds);
        query.AddList("space_keys", SpaceKeys);
    }

    void ISeamRequest.WriteBody(Utf8JsonWriter writer) => WriteJson(writer);
}
