// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>The parameters of <c>acs/credentials/list</c>.</summary>
[JsonConverter(typeof(SeamJsonConverter<AcsCredentialListRequest>))]
public sealed record AcsCredentialListRequest() : ISeamJson<AcsCredentialListRequest>, ISeamRequest
{
    /// <summary>Only credentials in this access system.</summary>
    /// <remarks><c>acs_system_id</c> of the API, a UUID.</remarks>
    public string? AcsSystemId { get; init; }

    /// <summary>Only credentials of this user.</summary>
    /// <remarks><c>acs_user_id</c> of the API, a UUID.</remarks>
    public string? AcsUserId { get; init; }

    /// <summary>Only credentials created before this time.</summary>
    /// <remarks><c>created_before</c> of the API, a date and time in UTC.</remarks>
    public DateTimeOffset? CreatedBefore { get; init; }

    /// <summary>
    /// True for multi-phone sync credentials only, false for the others only. Left out, both are listed.
    /// </summary>
    /// <remarks><c>is_multi_phone_sync_credential</c> of the API.</remarks>
    public bool? IsMultiPhoneSyncCredential { get; init; }

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
    /// Only credentials with this text in the display name, the PIN, the card number or an ID. Part of a value is
    /// enough.
    /// </summary>
    /// <remarks><c>search</c> of the API.</remarks>
    public string? Search { get; init; }

    /// <summary>Only credentials of this identity, in whichever system.</summary>
    /// <remarks><c>user_identity_id</c> of the API, a UUID.</remarks>
    public string? UserIdentityId { get; init; }

    private AcsCredentialListRequest(ref Utf8JsonReader reader)
        : this()
    {
        JsonRead.StartObject(ref reader);
        while (JsonRead.NextMember(ref reader, out var name))
        {
            switch (name.Length)
            {
                case 5 when name.SequenceEqual("limit"u8): Limit = JsonRead.Integer(ref reader); break;
                case 6 when name.SequenceEqual("search"u8): Search = JsonRead.String(ref reader); break;
                case 11 when name.SequenceEqual("acs_user_id"u8): AcsUserId = JsonRead.String(ref reader); break;
                case 11 when name.SequenceEqual("page_cursor"u8): PageCursor = JsonRead.String(ref reader); break;
                case 13 when name.SequenceEqual("acs_system_id"u8): AcsSystemId = JsonRead.String(ref reader); break;
                case 14 when name.SequenceEqual("created_before"u8):
                    CreatedBefore = JsonRead.DateTime(ref reader);
                    break;
                case 16 when name.SequenceEqual("user_identity_id"u8):
                    UserIdentityId = JsonRead.String(ref reader);
                    break;
                case 30 when name.SequenceEqual("is_multi_phone_sync_credential"u8):
                    IsMultiPhoneSyncCredential = JsonRead.Boolean(ref reader);
                    break;
                default: throw JsonRead.UnknownParameter(name);
            }
        }
    }

    static AcsCredentialListRequest ISeamJson<AcsCredentialListRequest>.ReadJson(ref Utf8JsonReader reader) =>
        new(ref reader);

    /// <inheritdoc/>
    public void WriteJson(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject();
        JsonWrite.String(writer, "acs_system_id"u8, AcsSystemId);
        JsonWrite.String(writer, "acs_user_id"u8, AcsUserId);
        JsonWrite.DateTime(writer, "created_before"u8, CreatedBefore);
        JsonWrite.Boolean(writer, "is_multi_phone_sync_credential"u8, IsMultiPhoneSyncCredential);
        JsonWrite.Integer(writer, "limit"u8, Limit);
        JsonWrite.String(writer, "page_cursor"u8, PageCursor);
        JsonWrite.String(writer, "search"u8, Search);
        JsonWrite.String(writer, "user_identity_id"u8, UserIdentityId);
        writer.WriteEndObject();
    }

    /// <summary>Returns the record as indented JSON, with the API's member names.</summary>
    public override string ToString() => SeamJson.Print(this);

    void ISeamRequest.Validate()
    {
        RequestCheck.Id(AcsSystemId, "acsSystemId");
        RequestCheck.Id(AcsUserId, "acsUserId");
        RequestCheck.Id(UserIdentityId, "userIdentityId");
    }

    void ISeamRequest.WriteQuery(QueryStringBuilder query)
    {
        query.Add("acs_system_id", AcsSystemId);
        query.Add("acs_user_id", AcsUserId);
        query.Add("created_before", CreatedBefore);
        query.Add("is_multi_phone_sync_credential", IsMultiPhoneSyncCredential);
        query.Add("limit", Limit);
        query.Add("page_cursor", PageCursor);
        query.Add("search", Search);
        query.Add("user_identity_id", UserIdentityId);
    }
}
