// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json;

namespace Seam.Acs;

public sealed partial record AcsEncoderListRequest
{
    private AcsEncoderListRequest(ref Utf8JsonReader reader)
    {
        JsonRead.StartObject(ref reader);
        while (JsonRead.NextMember(ref reader, out var name))
        {
            switch (name.Length)
            {
                case 5 when name.SequenceEqual("limit"u8):
                    Limit = JsonRead.Integer(ref reader);
                    continue;
                case 11 when name.SequenceEqual("page_cursor"u8):
                    PageCursor = JsonRead.String(ref reader);
                    continue;
                case 13 when name.SequenceEqual("acs_system_id"u8):
                    AcsSystemId = JsonRead.String(ref reader);
                    continue;
                case 14 when name.SequenceEqual("acs_system_ids"u8):
                    AcsSystemIds = JsonRead.List(ref reader, JsonRead.String);
                    continue;
                case 15 when name.SequenceEqual("acs_encoder_ids"u8):
                    AcsEncoderIds = JsonRead.List(ref reader, JsonRead.String);
                    continue;
            }

            throw JsonRead.UnknownParameter(name);
        }
    }

    static AcsEncoderListRequest ISeamJson<AcsEncoderListRequest>.ReadJson(ref Utf8JsonReader reader) =>
        new(ref reader);

    /// <inheritdoc/>
    public void WriteJson(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject();
        JsonWrite.List(writer, "acs_encoder_ids"u8, AcsEncoderIds, JsonWrite.StringValue);
        JsonWrite.String(writer, "acs_system_id"u8, AcsSystemId);
        JsonWrite.List(writer, "acs_system_ids"u8, AcsSystemIds, JsonWrite.StringValue);
        JsonWrite.Integer(writer, "limit"u8, Limit);
        JsonWrite.String(writer, "page_cursor"u8, PageCursor);
        writer.WriteEndObject();
    }

    /// <summary>Whether the other one has the same members, lists by their items and JSON by its value.</summary>
    /// <param name="other">The one to compare with; may be <c>null</c>.</param>
    public bool Equals(AcsEncoderListRequest? other) =>
        ReferenceEquals(this, other)
        || other is not null
            && JsonEquality.Lists(AcsEncoderIds, other.AcsEncoderIds)
            && AcsSystemId == other.AcsSystemId
            && JsonEquality.Lists(AcsSystemIds, other.AcsSystemIds)
            && Limit == other.Limit
            && PageCursor == other.PageCursor;

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        hash.Add(JsonEquality.Hash(AcsEncoderIds));
        hash.Add(AcsSystemId);
        hash.Add(JsonEquality.Hash(AcsSystemIds));
        hash.Add(Limit);
        hash.Add(PageCursor);
        return hash.ToHashCode();
    }

    /// <summary>The record as indented JSON, with the API's member names.</summary>
    public override string ToString() => SeamJson.Print(this);

    void ISeamRequest.Validate()
    {
        RequestCheck.Items(AcsEncoderIds, "acsEncoderIds");
        RequestCheck.NotEmpty(AcsSystemId, "acsSystemId");
        RequestCheck.Items(AcsSystemIds, "acsSystemIds");
        RequestCheck.ExactlyOneOf(
            [
                ("acsEncoderIds", AcsEncoderIds is not null),
                ("acsSystemId", AcsSystemId is not null),
                ("acsSystemIds", AcsSystemIds is not null)
            ],
            [["acsEncoderIds"], ["acsSystemId"], ["acsSystemIds"]]
        );
    }

    void ISeamRequest.WriteQuery(QueryStringBuilder query)
    {
        query.AddList("acs_encoder_ids", AcsEncoderIds);
        query.Add("acs_system_id", AcsSystemId);
        query.AddList("acs_system_ids", AcsSystemIds);
        query.Add("limit", Limit);
        query.Add("page_cursor", PageCursor);
    }

    void ISeamRequest.WriteBody(Utf8JsonWriter writer) => WriteJson(writer);
}
