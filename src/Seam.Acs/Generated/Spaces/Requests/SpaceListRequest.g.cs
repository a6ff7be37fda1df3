// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>The parameters of <c>spaces/list</c>.</summary>
[JsonConverter(typeof(SeamJsonConverter<SpaceListRequest>))]
public sealed record SpaceListRequest() : ISeamJson<SpaceListRequest>, ISeamRequest
{
    /// <summary>Only spaces of the customer with this key.</summary>
    /// <remarks><c>customer_key</c> of the API.</remarks>
    public string? CustomerKey { get; init; }

    /// <summary>Most items to put on one page. Default: <c>500</c>.</summary>
    /// <remarks><c>limit</c> of the API.</remarks>
    public long? Limit { get; init; }

    /// <summary>
    /// Where the page starts: the cursor that the page before gave. <c>null</c> for the first page. Keep the other
    /// parameters as they were.
    /// </summary>
    /// <remarks><c>page_cursor</c> of the API.</remarks>
    public string? PageCursor { get; init; }

    /// <summary>
    /// Only spaces with this text in the name, your key or the customer's key. Part of a value is enough.
    /// </summary>
    /// <remarks><c>search</c> of the API.</remarks>
    public string? Search { get; init; }

    /// <summary>Only the space with this key of yours.</summary>
    /// <remarks><c>space_key</c> of the API.</remarks>
    public string? SpaceKey { get; init; }

    private SpaceListRequest(ref Utf8JsonReader reader)
        : this()
    {
        JsonRead.StartObject(ref reader);
        while (JsonRead.NextMember(ref reader, out var name))
        {
            switch (name.Length)
            {
                case 5 when name.SequenceEqual("limit"u8): Limit = JsonRead.Integer(ref reader); break;
                case 6 when name.SequenceEqual("search"u8): Search = JsonRead.String(ref reader); break;
                case 9 when name.SequenceEqual("space_key"u8): SpaceKey = JsonRead.String(ref reader); break;
                case 11 when name.SequenceEqual("page_cursor"u8): PageCursor = JsonRead.String(ref reader); break;
                case 12 when name.SequenceEqual("customer_key"u8): CustomerKey = JsonRead.String(ref reader); break;
                default: throw JsonRead.UnknownParameter(name);
            }
        }
    }

    static SpaceListRequest ISeamJson<SpaceListRequest>.ReadJson(ref Utf8JsonReader reader) => new(ref reader);

    /// <inheritdoc/>
    public void WriteJson(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject();
        JsonWrite.String(writer, "customer_key"u8, CustomerKey);
        JsonWrite.Integer(writer, "limit"u8, Limit);
        JsonWrite.String(writer, "page_cursor"u8, PageCursor);
        JsonWrite.String(writer, "search"u8, Search);
        JsonWrite.String(writer, "space_key"u8, SpaceKey);
        writer.WriteEndObject();
    }

    /// <summary>Returns the record as indented JSON, with the API's member names.</summary>
    public override string ToString() => SeamJson.Print(this);

    void ISeamRequest.WriteQuery(QueryStringBuilder query)
    {
        query.Add("customer_key", CustomerKey);
        query.Add("limit", Limit);
        query.Add("page_cursor", PageCursor);
        query.Add("search", Search);
        query.Add("space_key", SpaceKey);
    }
}
