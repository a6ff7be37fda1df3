// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json;

namespace Seam.Acs;

public sealed partial record AcsEntranceListRequest
{
    private AcsEntranceListRequest(ref Utf8JsonReader reader)
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
                case 11 when name.SequenceEqual("location_id"u8):
                    _locationId = JsonRead.String(ref reader);
                    continue;
                case 11 when name.SequenceEqual("page_cursor"u8):
                    PageCursor = JsonRead.String(ref reader);
                    continue;
                case 12 when name.SequenceEqual("customer_key"u8):
                    CustomerKey = JsonRead.String(ref reader);
                    continue;
                case 13 when name.SequenceEqual("acs_system_id"u8):
                    AcsSystemId = JsonRead.String(ref reader);
                    continue;
                case 16 when name.SequenceEqual("acs_entrance_ids"u8):
                    AcsEntranceIds = JsonRead.List(ref reader, JsonRead.String);
                    continue;
                case 17 when name.SequenceEqual("acs_credential_id"u8):
                    AcsCredentialId = JsonRead.String(ref reader);
                    continue;
                case 20 when name.SequenceEqual("connected_account_id"u8):
                    ConnectedAccountId = JsonRead.String(ref reader);
                    continue;
            }

            throw JsonRead.UnknownParameter(name);
        }
    }

    static AcsEntranceListRequest ISeamJson<AcsEntranceListRequest>.ReadJson(ref Utf8JsonReader reader) =>
        new(ref reader);

    /// <inheritdoc/>
    public void WriteJson(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject();
        JsonWrite.String(writer, "acs_credential_id"u8, AcsCredentialId);
        JsonWrite.List(writer, "acs_entrance_ids"u8, AcsEntranceIds, JsonWrite.StringValue);
        JsonWrite.String(writer, "acs_system_id"u8, AcsSystemId);
        JsonWrite.String(writer, "connected_account_id"u8, ConnectedAccountId);
        JsonWrite.String(writer, "customer_key"u8, CustomerKey);
        JsonWrite.Integer(writer, "limit"u8, Limit);
        JsonWrite.String(writer, "location_id"u8, _locationId);
        JsonWrite.String(writer, "page_cursor"u8, PageCursor);
        JsonWrite.String(writer, "search"u8, Search);
        JsonWrite.String(writer, "space_id"u8, SpaceId);
        writer.WriteEndObject();
    }

    /// <summary>Whether the other one has the same members, lists by their items and JSON by its value.</summary>
    /// <param name="other">The one to compare with; may be <c>null</c>.</param>
    public bool Equals(AcsEntranceListRequest? other) =>
        ReferenceEquals(this, other)
        || other is not null
            && AcsCredentialId == other.AcsCredentialId
            && JsonEquality.Lists(AcsEntranceIds, other.AcsEntranceIds)
            && AcsSystemId == other.AcsSystemId
            && ConnectedAccountId == other.ConnectedAccountId
            && CustomerKey == other.CustomerKey
            && Limit == other.Limit
            && _locationId == other._locationId
            && PageCursor == other.PageCursor
            && Search == other.Search
            && SpaceId == other.SpaceId;

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        hash.Add(AcsCredentialId);
        hash.Add(JsonEquality.Hash(AcsEntranceIds));
        hash.Add(AcsSystemId);
        hash.Add(ConnectedAccountId);
        hash.Add(CustomerKey);
        hash.Add(Limit);
        hash.Add(_locationId);
        hash.Add(PageCursor);
        hash.Add(Search);
        hash.Add(SpaceId);
        return hash.ToHashCode();
    }

    /// <summary>The record as indented JSON, with the API's member names.</summary>
    public override string ToString() => SeamJson.Print(this);

    void ISeamRequest.Validate()
    {
        RequestCheck.NotEmpty(AcsCredentialId, "acsCredentialId");
        RequestCheck.Items(AcsEntranceIds, "acsEntranceIds");
        RequestCheck.NotEmpty(AcsSystemId, "acsSystemId");
        RequestCheck.NotEmpty(ConnectedAccountId, "connectedAccountId");
        RequestCheck.MoreThan(0, Limit, "limit");
        RequestCheck.NotEmpty(_locationId, "locationId");
        RequestCheck.NotEmpty(Search, "search");
        RequestCheck.NotEmpty(SpaceId, "spaceId");
    }

    void ISeamRequest.WriteQuery(QueryStringBuilder query)
    {
        query.Add("acs_credential_id", AcsCredentialId);
        query.AddList("acs_entrance_ids", AcsEntranceIds);
        query.Add("acs_system_id", AcsSystemId);
        query.Add("connected_account_id", ConnectedAccountId);
        query.Add("customer_key", CustomerKey);
        query.Add("limit", Limit);
        query.Add("location_id", _locationId);
        query.Add("page_cursor", PageCursor);
        query.Add("search", Search);
        query.Add("space_id", SpaceId);
    }

    void ISeamRequest.WriteBody(Utf8JsonWriter writer) => WriteJson(writer);
}
