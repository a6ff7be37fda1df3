// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>The parameters of <c>acs/users/list</c>.</summary>
[JsonConverter(typeof(SeamJsonConverter<AcsUserListRequest>))]
public sealed partial record AcsUserListRequest : ISeamJson<AcsUserListRequest>, ISeamRequest
{
    /// <summary>Makes an empty one.</summary>
    public AcsUserListRequest() { }

    /// <summary>Only users of this access system.</summary>
    /// <remarks><c>acs_system_id</c> of the API, a UUID.</remarks>
    public string? AcsSystemId { get; init; }

    /// <summary>Only users created before this time.</summary>
    /// <remarks><c>created_before</c> of the API, a date and time in UTC.</remarks>
    public DateTimeOffset? CreatedBefore { get; init; }

    /// <summary>Most items to put on one page; 500 if left out. Left out, the API takes <c>500</c>.</summary>
    /// <remarks><c>limit</c> of the API, more than 0.</remarks>
    public long? Limit { get; init; }

    /// <summary>
    /// Where the page starts: the <c>NextPageCursor</c> of the page before. <c>null</c> or left out for the first page.
    /// Keep the other parameters as they were.
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
}
