// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>The parameters of <c>access_grants/unmanaged/list</c>.</summary>
[JsonConverter(typeof(SeamJsonConverter<UnmanagedAccessGrantListRequest>))]
public sealed record UnmanagedAccessGrantListRequest() : ISeamJson<UnmanagedAccessGrantListRequest>, ISeamRequest
{
    /// <summary>Only unmanaged grants of this entrance.</summary>
    /// <remarks><c>acs_entrance_id</c> of the API, a UUID.</remarks>
    public string? AcsEntranceId { get; init; }

    /// <summary>Only unmanaged grants in this access system.</summary>
    /// <remarks><c>acs_system_id</c> of the API, a UUID.</remarks>
    public string? AcsSystemId { get; init; }

    /// <summary>Most items to put on one page. Default: <c>500</c>.</summary>
    /// <remarks><c>limit</c> of the API.</remarks>
    public long? Limit { get; init; }

    /// <summary>
    /// Where the page starts: the cursor that the page before gave. <c>null</c> for the first page. Keep the other
    /// parameters as they were.
    /// </summary>
    /// <remarks><c>page_cursor</c> of the API.</remarks>
    public string? PageCursor { get; init; }

    /// <summary>Only unmanaged grants of this booking.</summary>
    /// <remarks><c>reservation_key</c> of the API.</remarks>
    public string? ReservationKey { get; init; }

    /// <summary>Only unmanaged grants of this person.</summary>
    /// <remarks><c>user_identity_id</c> of the API, a UUID.</remarks>
    public string? UserIdentityId { get; init; }

    private UnmanagedAccessGrantListRequest(ref Utf8JsonReader reader)
        : this()
    {
        JsonRead.StartObject(ref reader);
        while (JsonRead.NextMember(ref reader, out var name))
        {
            switch (name.Length)
            {
                case 5 when name.SequenceEqual("limit"u8): Limit = JsonRead.Integer(ref reader); break;
                case 11 when name.SequenceEqual("page_cursor"u8): PageCursor = JsonRead.String(ref reader); break;
                case 13 when name.SequenceEqual("acs_system_id"u8): AcsSystemId = JsonRead.String(ref reader); break;
                case 15 when name.SequenceEqual("acs_entrance_id"u8):
                    AcsEntranceId = JsonRead.String(ref reader);
                    break;
                case 15 when name.SequenceEqual("reservation_key"u8):
                    ReservationKey = JsonRead.String(ref reader);
                    break;
                case 16 when name.SequenceEqual("user_identity_id"u8):
                    UserIdentityId = JsonRead.String(ref reader);
                    break;
                default: throw JsonRead.UnknownParameter(name);
            }
        }
    }

    static UnmanagedAccessGrantListRequest ISeamJson<UnmanagedAccessGrantListRequest>.ReadJson(
        ref Utf8JsonReader reader
    ) => new(ref reader);

    /// <inheritdoc/>
    public void WriteJson(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject();
        JsonWrite.String(writer, "acs_entrance_id"u8, AcsEntranceId);
        JsonWrite.String(writer, "acs_system_id"u8, AcsSystemId);
        JsonWrite.Integer(writer, "limit"u8, Limit);
        JsonWrite.String(writer, "page_cursor"u8, PageCursor);
        JsonWrite.String(writer, "reservation_key"u8, ReservationKey);
        JsonWrite.String(writer, "user_identity_id"u8, UserIdentityId);
        writer.WriteEndObject();
    }

    /// <summary>Returns the record as indented JSON, with the API's member names.</summary>
    public override string ToString() => SeamJson.Print(this);

    void ISeamRequest.Validate()
    {
        RequestCheck.Id(AcsEntranceId, "acsEntranceId");
        RequestCheck.Id(AcsSystemId, "acsSystemId");
        RequestCheck.Id(UserIdentityId, "userIdentityId");
    }

    void ISeamRequest.WriteQuery(QueryStringBuilder query)
    {
        query.Add("acs_entrance_id", AcsEntranceId);
        query.Add("acs_system_id", AcsSystemId);
        query.Add("limit", Limit);
        query.Add("page_cursor", PageCursor);
        query.Add("reservation_key", ReservationKey);
        query.Add("user_identity_id", UserIdentityId);
    }
}
