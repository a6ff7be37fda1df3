// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>The parameters of <c>acs/users/list</c>.</summary>
[JsonConverter(typeof(SeamJsonConverter<AcsUserListRequest>))]
public sealed record AcsUserListRequest() : ISeamJson<AcsUserListRequest>, ISeamRequest
{
    /// <summary>Only users of this access system.</summary>
    /// <remarks><c>acs_system_id</c> of the API, a UUID.</remarks>
    public string? AcsSystemId { get; init; }

    /// <summary>Only users created before this time.</summary>
    /// <remarks><c>created_before</c> of the API, a date and time in UTC.</remarks>
    public DateTimeOffset? CreatedBefore { get; init; }

    /// <summary>Most items to put on one page. Default: <c>500</c>.</summary>
    /// <remarks><c>limit</c> of the API, more than 0.</remarks>
    public long? Limit { get; init; }

    /// <summary>
    /// Where the page starts: the cursor that the page before gave. <c>null</c> for the first page. Keep the other
    /// parameters as they were.
    /// </summary>
    /// <remarks><c>page_cursor</c> of the API.</remarks>
    public string? PageCursor { get; init; }

    /// <summary>
    /// Only users with this text in a name, a phone number, an email address or an ID, their identity's included. Part
    /// of a value is enough.
    /// </summary>
    /// <remarks><c>search</c> of the API.</remarks>
    public string? Search { get; init; }

    /// <summary>Only users whose identity has this email address.</summary>
    /// <remarks><c>user_identity_email_address</c> of the API.</remarks>
    public string? UserIdentityEmailAddress { get; init; }

    /// <summary>Only users tied to this identity.</summary>
    /// <remarks><c>user_identity_id</c> of the API, a UUID.</remarks>
    public string? UserIdentityId { get; init; }

    /// <summary>Only users whose identity has this phone number, in E.164 form (+15555550100).</summary>
    /// <remarks><c>user_identity_phone_number</c> of the API.</remarks>
    public string? UserIdentityPhoneNumber { get; init; }

    private AcsUserListRequest(ref Utf8JsonReader reader)
        : this()
    {
        JsonRead.StartObject(ref reader);
        while (JsonRead.NextMember(ref reader, out var name))
        {
            switch (name.Length)
            {
                case 5 when name.SequenceEqual("limit"u8): Limit = JsonRead.Integer(ref reader); break;
                case 6 when name.SequenceEqual("search"u8): Search = JsonRead.String(ref reader); break;
                case 11 when name.SequenceEqual("page_cursor"u8): PageCursor = JsonRead.String(ref reader); break;
                case 13 when name.SequenceEqual("acs_system_id"u8): AcsSystemId = JsonRead.String(ref reader); break;
                case 14 when name.SequenceEqual("created_before"u8):
                    CreatedBefore = JsonRead.DateTime(ref reader);
                    break;
                case 16 when name.SequenceEqual("user_identity_id"u8):
                    UserIdentityId = JsonRead.String(ref reader);
                    break;
                case 26 when name.SequenceEqual("user_identity_phone_number"u8):
                    UserIdentityPhoneNumber = JsonRead.String(ref reader);
                    break;
                case 27 when name.SequenceEqual("user_identity_email_address"u8):
                    UserIdentityEmailAddress = JsonRead.String(ref reader);
                    break;
                default: throw JsonRead.UnknownParameter(name);
            }
        }
    }

    static AcsUserListRequest ISeamJson<AcsUserListRequest>.ReadJson(ref Utf8JsonReader reader) => new(ref reader);

    /// <inheritdoc/>
    public void WriteJson(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject();
        JsonWrite.String(writer, "acs_system_id"u8, AcsSystemId);
        JsonWrite.DateTime(writer, "created_before"u8, CreatedBefore);
        JsonWrite.Integer(writer, "limit"u8, Limit);
        JsonWrite.String(writer, "page_cursor"u8, PageCursor);
        JsonWrite.String(writer, "search"u8, Search);
        JsonWrite.String(writer, "user_identity_email_address"u8, UserIdentityEmailAddress);
        JsonWrite.String(writer, "user_identity_id"u8, UserIdentityId);
        JsonWrite.String(writer, "user_identity_phone_number"u8, UserIdentityPhoneNumber);
        writer.WriteEndObject();
    }

    /// <summary>Returns the record as indented JSON, with the API's member names.</summary>
    public override string ToString() => SeamJson.Print(this);

    void ISeamRequest.Validate()
    {
        RequestCheck.Id(AcsSystemId, "acsSystemId");
        RequestCheck.Id(UserIdentityId, "userIdentityId");
    }

    void ISeamRequest.WriteQuery(QueryStringBuilder query)
    {
        query.Add("acs_system_id", AcsSystemId);
        query.Add("created_before", CreatedBefore);
        query.Add("limit", Limit);
        query.Add("page_cursor", PageCursor);
        query.Add("search", Search);
        query.Add("user_identity_email_address", UserIdentityEmailAddress);
        query.Add("user_identity_id", UserIdentityId);
        query.Add("user_identity_phone_number", UserIdentityPhoneNumber);
    }
}
