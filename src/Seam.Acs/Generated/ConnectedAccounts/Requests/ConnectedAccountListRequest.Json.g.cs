// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json;

namespace Seam.Acs;

public sealed partial record ConnectedAccountListRequest
{
    private ConnectedAccountListRequest(ref Utf8JsonReader reader)
    {
        JsonRead.StartObject(ref reader);
        while (JsonRead.NextMember(ref reader, out var name))
        {
            switch (name.Length)
            {
                case 5 when name.SequenceEqual("limit"u8):
                    Limit = JsonRead.Integer(ref reader);
                    continue;
                case 6 when name.SequenceEqual("search"u8):
                    Search = JsonRead.String(ref reader);
                    continue;
                case 8 when name.SequenceEqual("space_id"u8):
                    SpaceId = JsonRead.String(ref reader);
                    continue;
                case 11 when name.SequenceEqual("page_cursor"u8):
                    PageCursor = JsonRead.String(ref reader);
                    continue;
                case 12 when name.SequenceEqual("customer_key"u8):
                    CustomerKey = JsonRead.String(ref reader);
                    continue;
                case 19 when name.SequenceEqual("custom_metadata_has"u8):
                    CustomMetadataHas = JsonRead.ValueMap(ref reader, JsonRead.JsonItem);
                    continue;
                case 19 when name.SequenceEqual("user_identifier_key"u8):
                    UserIdentifierKey = JsonRead.String(ref reader);
                    continue;
            }

            throw JsonRead.UnknownParameter(name);
        }
    }

    static ConnectedAccountListRequest ISeamJson<ConnectedAccountListRequest>.ReadJson(ref Utf8JsonReader reader) =>
        new(ref reader);

    /// <inheritdoc/>
    public void WriteJson(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject();
        JsonWrite.Map(writer, "custom_metadata_has"u8, CustomMetadataHas, JsonWrite.JsonValue);
        JsonWrite.String(writer, "customer_key"u8, CustomerKey);
        JsonWrite.Integer(writer, "limit"u8, Limit);
        JsonWrite.String(writer, "page_cursor"u8, PageCursor);
        JsonWrite.String(writer, "search"u8, Search);
        JsonWrite.String(writer, "space_id"u8, SpaceId);
        JsonWrite.String(writer, "user_identifier_key"u8, UserIdentifierKey);
        writer.WriteEndObject();
    }

    /// <summary>Whether the other one has the same members, lists by their items and JSON by its value.</summary>
    /// <param name="other">The one to compare with; may be <c>null</c>.</param>
    public bool Equals(ConnectedAccountListRequest? other) =>
        ReferenceEquals(this, other)
        || other is not null
            && JsonEquality.Maps(CustomMetadataHas, other.CustomMetadataHas)
            && CustomerKey == other.CustomerKey
            && Limit == other.Limit
            && PageCursor == other.PageCursor
            && Search == other.Search
            && SpaceId == other.SpaceId
            && UserIdentifierKey == other.UserIdentifierKey;

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        hash.Add(JsonEquality.Hash(CustomMetadataHas));
        hash.Add(CustomerKey);
        hash.Add(Limit);
        hash.Add(PageCursor);
        hash.Add(Search);
        hash.Add(SpaceId);
        hash.Add(UserIdentifierKey);
        return hash.ToHashCode();
    }

    /// <summary>The record as indented JSON, with the API's member names.</summary>
    public override string ToString() => SeamJson.Print(this);

    void ISeamRequest.Validate()
    {
        RequestCheck.MoreThan(0, Limit, "limit");
        RequestCheck.NotEmpty(Search, "search");
        RequestCheck.NotEmpty(SpaceId, "spaceId");
    }

    void ISeamRequest.WriteQuery(QueryStringBuilder query)
    {
        query.AddMap("custom_metadata_has", CustomMetadataHas);
        query.Add("customer_key", CustomerKey);
        query.Add("limit", Limit);
        query.Add("page_cursor", PageCursor);
        query.Add("search", Search);
        query.Add("space_id", SpaceId);
        query.Add("user_identifier_key", UserIdentifierKey);
    }

    void ISeamRequest.WriteBody(Utf8JsonWriter writer) => WriteJson(writer);
}
