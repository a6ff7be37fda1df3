// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>The parameters of <c>acs/entrances/list</c>.</summary>
[JsonConverter(typeof(SeamJsonConverter<AcsEntranceListRequest>))]
public sealed record AcsEntranceListRequest() : ISeamJson<AcsEntranceListRequest>, ISeamRequest
{
    private readonly RequestList<string> _acsEntranceIds;
    private readonly string? _locationId;

    /// <summary>Identifies the access method.</summary>
    /// <remarks><c>access_method_id</c> of the API, a UUID.</remarks>
    public string? AccessMethodId { get; init; }

    /// <summary>Only entrances that this credential opens.</summary>
    /// <remarks><c>acs_credential_id</c> of the API, a UUID.</remarks>
    public string? AcsCredentialId { get; init; }

    /// <summary>Only the entrances with these IDs.</summary>
    /// <remarks><c>acs_entrance_ids</c> of the API, a list of UUIDs.</remarks>
    public IReadOnlyList<string>? AcsEntranceIds { get => _acsEntranceIds.Given; init => _acsEntranceIds = new(value); }

    /// <summary>Only entrances of this access system.</summary>
    /// <remarks><c>acs_system_id</c> of the API, a UUID.</remarks>
    public string? AcsSystemId { get; init; }

    /// <summary>Only entrances that came in through this connected account.</summary>
    /// <remarks><c>connected_account_id</c> of the API, a UUID.</remarks>
    public string? ConnectedAccountId { get; init; }

    /// <summary>Only entrances of the customer with this key.</summary>
    /// <remarks><c>customer_key</c> of the API.</remarks>
    public string? CustomerKey { get; init; }

    /// <summary>Most entrances to put on one page. Default: <c>900</c>.</summary>
    /// <remarks><c>limit</c> of the API, more than 0.</remarks>
    public long? Limit { get; init; }

    /// <summary>Only entrances at this location, the older name of a space.</summary>
    /// <remarks><c>location_id</c> of the API, a UUID.</remarks>
    [Obsolete("Use SpaceId.")]
    public string? LocationId { get => _locationId; init => _locationId = value; }

    /// <summary>
    /// Where the page starts: the cursor that the page before gave. <c>null</c> for the first page. Keep the other
    /// parameters as they were.
    /// </summary>
    /// <remarks><c>page_cursor</c> of the API.</remarks>
    public string? PageCursor { get; init; }

    /// <summary>Only entrances with this text in their display name. Part of the name is enough.</summary>
    /// <remarks><c>search</c> of the API.</remarks>
    public string? Search { get; init; }

    /// <summary>Only entrances in this space.</summary>
    /// <remarks><c>space_id</c> of the API, a UUID.</remarks>
    public string? SpaceId { get; init; }

    private AcsEntranceListRequest(ref Utf8JsonReader reader)
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
                case 11 when name.SequenceEqual("location_id"u8): _locationId = JsonRead.String(ref reader); break;
                case 11 when name.SequenceEqual("page_cursor"u8): PageCursor = JsonRead.String(ref reader); break;
                case 12 when name.SequenceEqual("customer_key"u8): CustomerKey = JsonRead.String(ref reader); break;
                case 13 when name.SequenceEqual("acs_system_id"u8): AcsSystemId = JsonRead.String(ref reader); break;
                case 16 when name.SequenceEqual("access_method_id"u8):
                    AccessMethodId = JsonRead.String(ref reader);
                    break;
                case 16 when name.SequenceEqual("acs_entrance_ids"u8):
                    _acsEntranceIds = new(JsonRead.List(ref reader, JsonRead.String));
                    break;
                case 17 when name.SequenceEqual("acs_credential_id"u8):
                    AcsCredentialId = JsonRead.String(ref reader);
                    break;
                case 20 when name.SequenceEqual("connected_account_id"u8):
                    ConnectedAccountId = JsonRead.String(ref reader);
                    break;
                default: throw JsonRead.UnknownParameter(name);
            }
        }
    }

    static AcsEntranceListRequest ISeamJson<AcsEntranceListRequest>.ReadJson(ref Utf8JsonReader reader) =>
        new(ref reader);

    /// <inheritdoc/>
    public void WriteJson(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject();
        JsonWrite.String(writer, "access_method_id"u8, AccessMethodId);
        JsonWrite.String(writer, "acs_credential_id"u8, AcsCredentialId);
        JsonWrite.List(writer, "acs_entrance_ids"u8, _acsEntranceIds.Given, JsonWrite.StringValue);
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

    /// <summary>Returns the record as indented JSON, with the API's member names.</summary>
    public override string ToString() => SeamJson.Print(this);

    void ISeamRequest.Validate()
    {
        RequestCheck.Id(AccessMethodId, "accessMethodId");
        RequestCheck.Id(AcsCredentialId, "acsCredentialId");
        RequestCheck.Ids(_acsEntranceIds.Given, "acsEntranceIds");
        RequestCheck.Id(AcsSystemId, "acsSystemId");
        RequestCheck.Id(ConnectedAccountId, "connectedAccountId");
        RequestCheck.Id(_locationId, "locationId");
        RequestCheck.Id(SpaceId, "spaceId");
    }

    void ISeamRequest.WriteQuery(QueryStringBuilder query)
    {
        query.Add("access_method_id", AccessMethodId);
        query.Add("acs_credential_id", AcsCredentialId);
        query.AddList("acs_entrance_ids", _acsEntranceIds.Given);
        query.Add("acs_system_id", AcsSystemId);
        query.Add("connected_account_id", ConnectedAccountId);
        query.Add("customer_key", CustomerKey);
        query.Add("limit", Limit);
        query.Add("location_id", _locationId);
        query.Add("page_cursor", PageCursor);
        query.Add("search", Search);
        query.Add("space_id", SpaceId);
    }
}
