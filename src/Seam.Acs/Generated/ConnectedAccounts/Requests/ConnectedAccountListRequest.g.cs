// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>The parameters of <c>connected_accounts/list</c>.</summary>
[JsonConverter(typeof(SeamJsonConverter<ConnectedAccountListRequest>))]
public sealed record ConnectedAccountListRequest() : ISeamJson<ConnectedAccountListRequest>, ISeamRequest
{
    private readonly RequestMap<JsonElement> _customMetadataHas;

    /// <summary>Only accounts whose custom metadata has all of these keys with these values.</summary>
    /// <remarks><c>custom_metadata_has</c> of the API.</remarks>
    public IReadOnlyDictionary<string, JsonElement>? CustomMetadataHas
    {
        get => _customMetadataHas.Given;
        init => _customMetadataHas = new(value);
    }

    /// <summary>Only accounts of the customer with this key.</summary>
    /// <remarks><c>customer_key</c> of the API.</remarks>
    public string? CustomerKey { get; init; }

    /// <summary>Most items to put on one page. Default: <c>11000</c>.</summary>
    /// <remarks><c>limit</c> of the API, more than 0.</remarks>
    public long? Limit { get; init; }

    /// <summary>
    /// Where the page starts: the cursor that the page before gave. <c>null</c> for the first page. Keep the other
    /// parameters as they were.
    /// </summary>
    /// <remarks><c>page_cursor</c> of the API.</remarks>
    public string? PageCursor { get; init; }

    /// <summary>
    /// Only accounts with this text in the ID, the type, the login, the custom metadata or the customer's key. Part of
    /// a value is enough.
    /// </summary>
    /// <remarks><c>search</c> of the API.</remarks>
    public string? Search { get; init; }

    /// <summary>Only accounts tied to this space.</summary>
    /// <remarks><c>space_id</c> of the API, a UUID.</remarks>
    public string? SpaceId { get; init; }

    /// <summary>Only accounts of the user with this key of yours.</summary>
    /// <remarks><c>user_identifier_key</c> of the API.</remarks>
    public string? UserIdentifierKey { get; init; }

    private ConnectedAccountListRequest(ref Utf8JsonReader reader)
        : this()
    {
        JsonRead.StartObject(ref reader);
        while (JsonRead.NextMember(ref reader, out var name))
        {
            switch (name.Length)
            {
                case 5 when name.SequenceEqual("limit"u8): Limit = JsonRead.Integer(ref reader); break;
                case 6 when name.SequenceEqual("search"u8): Search = JsonRead.String(ref reader); break;
                case 8 when name.SequenceEqual("space_id"u8): SpaceId = JsonRead.String(ref reader); break;
                case 11 when name.SequenceEqual("page_cursor"u8): PageCursor = JsonRead.String(ref reader); break;
                case 12 when name.SequenceEqual("customer_key"u8): CustomerKey = JsonRead.String(ref reader); break;
                case 19 when name.SequenceEqual("custom_metadata_has"u8):
                    _customMetadataHas = new(JsonRead.ValueMap(ref reader, JsonRead.JsonItem));
                    break;
                case 19 when name.SequenceEqual("user_identifier_key"u8):
                    UserIdentifierKey = JsonRead.String(ref reader);
                    break;
                default: throw JsonRead.UnknownParameter(name);
            }
        }
    }

    static ConnectedAccountListRequest ISeamJson<ConnectedAccountListRequest>.ReadJson(ref Utf8JsonReader reader) =>
        new(ref reader);

    /// <inheritdoc/>
    public void WriteJson(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject();
        JsonWrite.Map(writer, "custom_metadata_has"u8, _customMetadataHas.Given, JsonWrite.JsonValue);
        JsonWrite.String(writer, "customer_key"u8, CustomerKey);
        JsonWrite.Integer(writer, "limit"u8, Limit);
        JsonWrite.String(writer, "page_cursor"u8, PageCursor);
        JsonWrite.String(writer, "search"u8, Search);
        JsonWrite.String(writer, "space_id"u8, SpaceId);
        JsonWrite.String(writer, "user_identifier_key"u8, UserIdentifierKey);
        writer.WriteEndObject();
    }

    /// <summary>Returns the record as indented JSON, with the API's member names.</summary>
    public override string ToString() => SeamJson.Print(this);

    void ISeamRequest.Validate()
    {
        RequestCheck.Id(SpaceId, "spaceId");
    }

    void ISeamRequest.WriteQuery(QueryStringBuilder query)
    {
        query.AddMap("custom_metadata_has", _customMetadataHas.Given);
        query.Add("customer_key", CustomerKey);
        query.Add("limit", Limit);
        query.Add("page_cursor", PageCursor);
        query.Add("search", Search);
        query.Add("space_id", SpaceId);
        query.Add("user_identifier_key", UserIdentifierKey);
    }
}
