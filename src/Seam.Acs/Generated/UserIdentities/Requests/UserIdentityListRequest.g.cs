// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>The parameters of <c>user_identities/list</c>.</summary>
[JsonConverter(typeof(SeamJsonConverter<UserIdentityListRequest>))]
public sealed partial record UserIdentityListRequest : ISeamJson<UserIdentityListRequest>, ISeamRequest
{
    /// <summary>Makes an empty one.</summary>
    public UserIdentityListRequest() { }

    /// <summary>Only identities created before this time.</summary>
    /// <remarks><c>created_before</c> of the API, a date and time in UTC.</remarks>
    public DateTimeOffset? CreatedBefore { get; init; }

    /// <summary>Only identities that use this credential manager for mobile keys.</summary>
    /// <remarks><c>credential_manager_acs_system_id</c> of the API, a UUID.</remarks>
    public string? CredentialManagerAcsSystemId { get; init; }

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
    /// Only identities with this text in the name, the phone number, the email address or the ID. Part of a value is
    /// enough.
    /// </summary>
    /// <remarks><c>search</c> of the API.</remarks>
    public string? Search { get; init; }

    /// <summary>Only the identities with these IDs.</summary>
    /// <remarks><c>user_identity_ids</c> of the API, a list of UUIDs.</remarks>
    public IReadOnlyList<string>? UserIdentityIds { get; init; }
}
