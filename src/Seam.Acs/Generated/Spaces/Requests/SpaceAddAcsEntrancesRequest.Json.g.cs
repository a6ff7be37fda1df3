// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace Seam.Acs;

public sealed partial record SpaceAddAcsEntrancesRequest
{
    [SetsRequiredMembers]
    private SpaceAddAcsEntrancesRequest(ref Utf8JsonReader reader)
    {
        AcsEntranceIds = null!;
        SpaceId = null!;
        JsonRead.StartObject(ref reader);
        while (JsonRead.NextMember(ref reader, out var name))
        {
            switch (name.Length)
            {
                case 8 when name.SequenceEqual("space_id"u8):
                    SpaceId = JsonRead.String(ref reader)!;
                    continue;
                case 16 when name.SequenceEqual("acs_entrance_ids"u8):
                    AcsEntranceIds = JsonRead.List(ref reader, JsonRead.String)!;
                    continue;
            }

            throw JsonRead.UnknownParameter(name);
        }
    }

    static SpaceAddAcsEntrancesRequest ISeamJson<SpaceAddAcsEntrancesRequest>.ReadJson(ref Utf8JsonReader reader) =>
        new(ref reader);

    /// <inheritdoc/>
    public void WriteJson(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject();
        JsonWrite.List(writer, "acs_entrance_ids"u8, AcsEntranceIds, JsonWrite.StringValue);
        JsonWrite.String(writer, "space_id"u8, SpaceId);
        writer.WriteEndObject();
    }

    /// <summary>Whether the other one has the same members, lists by their items and JSON by its value.</summary>
    /// <param name="other">The one to compare with; may be <c>null</c>.</param>
    public bool Equals(SpaceAddAcsEntrancesRequest? other) =>
        ReferenceEquals(this, other)
        || other is not null
            && JsonEquality.Lists(AcsEntranceIds, other.AcsEntranceIds)
            && SpaceId == other.SpaceId;

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        hash.Add(JsonEquality.Hash(AcsEntranceIds));
        hash.Add(SpaceId);
        return hash.ToHashCode();
    }

    /// <summary>The record as indented JSON, with the API's member names.</summary>
    public override string ToString() => SeamJson.Print(this);

    void ISeamRequest.Validate()
    {
        RequestCheck.Given(AcsEntranceIds, "acsEntranceIds");
        RequestCheck.Items(AcsEntranceIds, "acsEntranceIds");
        RequestCheck.Count(AcsEntranceIds, 1, int.MaxValue, "acsEntranceIds");
        RequestCheck.Given(SpaceId, "spaceId");
    }

    void ISeamRequest.WriteQuery(QueryStringBuilder query) { }

    void ISeamRequest.WriteBody(Utf8JsonWriter writer) => WriteJson(writer);
}
