// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>The parameters of <c>acs/systems/list</c>.</summary>
[JsonConverter(typeof(SeamJsonConverter<AcsSystemListRequest>))]
public sealed record AcsSystemListRequest() : ISeamJson<AcsSystemListRequest>, ISeamRequest
{
    /// <summary>Only systems that came in through this connected account.</summary>
    /// <remarks><c>connected_account_id</c> of the API, a UUID.</remarks>
    public string? ConnectedAccountId { get; init; }

    /// <summary>Only systems of the customer with this key.</summary>
    /// <remarks><c>customer_key</c> of the API.</remarks>
    public string? CustomerKey { get; init; }

    /// <summary>Only systems with this text in their name or ID. Part of it is enough.</summary>
    /// <remarks><c>search</c> of the API.</remarks>
    public string? Search { get; init; }

    private AcsSystemListRequest(ref Utf8JsonReader reader)
        : this()
    {
        JsonRead.StartObject(ref reader);
        while (JsonRead.NextMember(ref reader, out var name))
        {
            switch (name.Length)
            {
                case 6 when name.SequenceEqual("search"u8): Search = JsonRead.String(ref reader); break;
                case 12 when name.SequenceEqual("customer_key"u8): CustomerKey = JsonRead.String(ref reader); break;
                case 20 when name.SequenceEqual("connected_account_id"u8):
                    ConnectedAccountId = JsonRead.String(ref reader);
                    break;
                default: throw JsonRead.UnknownParameter(name);
            }
        }
    }

    static AcsSystemListRequest ISeamJson<AcsSystemListRequest>.ReadJson(ref Utf8JsonReader reader) => new(ref reader);

    /// <inheritdoc/>
    public void WriteJson(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject();
        JsonWrite.String(writer, "connected_account_id"u8, ConnectedAccountId);
        JsonWrite.String(writer, "customer_key"u8, CustomerKey);
        JsonWrite.String(writer, "search"u8, Search);
        writer.WriteEndObject();
    }

    /// <summary>Returns the record as indented JSON, with the API's member names.</summary>
    public override string ToString() => SeamJson.Print(this);

    void ISeamRequest.Validate()
    {
        RequestCheck.Id(ConnectedAccountId, "connectedAccountId");
    }

    void ISeamRequest.WriteQuery(QueryStringBuilder query)
    {
        query.Add("connected_account_id", ConnectedAccountId);
        query.Add("customer_key", CustomerKey);
        query.Add("search", Search);
    }
}
