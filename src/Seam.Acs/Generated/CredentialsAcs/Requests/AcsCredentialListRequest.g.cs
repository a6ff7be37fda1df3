// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>The parameters of <c>acs/credentials/list</c>.</summary>
[JsonConverter(typeof(SeamJsonConverter<AcsCredentialListRequest>))]
public sealed partial record AcsCredentialListRequest : ISeamJson<AcsCredentialListRequest>, ISeamRequest
{
    /// <summary>Makes an empty one.</summary>
    public AcsCredentialListRequest() { }

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

    /// <summary>Most items to put on one page; 500 if left out. Left out, the API takes <c>500</c>.</summary>
    /// <remarks><c>limit</c> of the API.</remarks>
    public long? Limit { get; init; }

    /// <summary>
    /// Where the page starts: the <c>NextPageCursor</c> of the page before. <c>null</c> or left out for the first page.
    /// Keep the other parameters as they were.
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

    /// <summary>Makes a request by <see cref="AcsSystemId"/>.</summary>
    /// <param name="acsSystemId">Only credentials in this access system.</param>
    public static AcsCredentialListRequest ForAcsSystemId(string acsSystemId) => new() { AcsSystemId = acsSystemId };

    /// <summary>Makes a request by <see cref="AcsUserId"/>.</summary>
    /// <param name="acsUserId">Only credentials of this user.</param>
    public static AcsCredentialListRequest ForAcsUserId(string acsUserId) => new() { AcsUserId = acsUserId };

    /// <summary>Makes a request by <see cref="UserIdentityId"/>.</summary>
    /// <param name="userIdentityId">Only credentials of this identity, in whichever system.</param>
    public static AcsCredentialListRequest ForUserIdentityId(string userIdentityId) =>
        new() { UserIdentityId = userIdentityId };

    /// <summary>Makes a request by <see cref="AcsSystemId"/> and <see cref="AcsUserId"/>.</summary>
    /// <param name="acsSystemId">Only credentials in this access system.</param>
    /// <param name="acsUserId">Only credentials of this user.</param>
    public static AcsCredentialListRequest ForAcsSystemIdAndAcsUserId(string acsSystemId, string acsUserId) =>
        new() { AcsSystemId = acsSystemId, AcsUserId = acsUserId };
}
