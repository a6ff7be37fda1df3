// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace Seam.Acs;

public sealed partial record AccessMethodGetRelatedRequest
{
    [SetsRequiredMembers]
    private AccessMethodGetRelatedRequest(ref Utf8JsonReader reader)
    {
        AccessMethodIds = null!;
        JsonRead.StartObject(ref reader);
        while (JsonRead.NextMember(ref reader, out var name))
        {
            switch (name.Length)
            {
                case 7 when name.SequenceEqual("exclude"u8):
                    Exclude = JsonRead.ValueList(ref reader, JsonRead.Enum<AccessMethodGetRelatedExclude>);
                    continue;
                case 7 when name.SequenceEqual("include"u8):
                    Include = JsonRead.ValueList(ref reader, JsonRead.Enum<AccessMethodGetRelatedInclude>);
                    continue;
                case 17 when name.SequenceEqual("access_method_ids"u8):
                    AccessMethodIds = JsonRead.List(ref reader, JsonRead.String)!;
                    continue;
            }

            throw JsonRead.UnknownParameter(name);
        }
    }

    static AccessMethodGetRelatedRequest ISeamJson<AccessMethodGetRelatedRequest>.ReadJson(ref Utf8JsonReader reader) =>
        new(ref reader);

    /// <inheritdoc/>
    public void WriteJson(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject();
        JsonWrite.List(writer, "access_method_ids"u8, AccessMethodIds, JsonWrite.StringValue);
        JsonWrite.List(writer, "exclude"u8, Exclude, JsonWrite.EnumValue);
        JsonWrite.List(writer, "include"u8, Include, JsonWrite.EnumValue);
        writer.WriteEndObject();
    }

    /// <summary>Whether the other one has the same members, lists by their items and JSON by its value.</summary>
    /// <param name="other">The one to compare with; may be <c>null</c>.</param>
    public bool Equals(AccessMethodGetRelatedRequest? other) =>
        ReferenceEquals(this, other)
        || other is not null
            && JsonEquality.Lists(AccessMethodIds, other.AccessMethodIds)
            && JsonEquality.Lists(Exclude, other.Exclude)
            && JsonEquality.Lists(Include, other.Include);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        hash.Add(JsonEquality.Hash(AccessMethodIds));
        hash.Add(JsonEquality.Hash(Exclude));
        hash.Add(JsonEquality.Hash(Include));
        return hash.ToHashCode();
    }

    /// <summary>The record as indented JSON, with the API's member names.</summary>
    public override string ToString() => SeamJson.Print(this);

    void ISeamRequest.Validate()
    {
        RequestCheck.Given(AccessMethodIds, "accessMethodIds");
        RequestCheck.Items(AccessMethodIds, "accessMethodIds");
        RequestCheck.Names(Exclude, "exclude");
        RequestCheck.Names(Include, "include");
    }

    void ISeamRequest.WriteQuery(QueryStringBuilder query)
    {
        query.AddList("access_method_ids", AccessMethodIds);
        query.AddList("exclude", Exclude?.Select(item => item.Value).ToList());
        query.AddList("include", Include?.Select(item => item.Value).ToList());
    }

    void ISeamRequest.WriteBody(Utf8JsonWriter writer) => WriteJson(writer);
}
