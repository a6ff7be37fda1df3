// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>The parameters of <c>user_identities/unmanaged/list</c>.</summary>
[JsonConverter(typeof(SeamJsonConverter<UnmanagedUserIdentityListRequest>))]
public sealed partial record UnmanagedUserIdentityListRequest
    : ISeamJson<UnmanagedUserIdentityListRequest>,
        ISeamRequest
{
    /// <summary>Makes an empty one.</summary>
    public UnmanagedUserIdentityListRequest() { }

    /// <summary>Only unmanaged identities created before this time.</summary>
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
    /// Only unmanaged identities with this text in the name, the phone number, the email address, the ID or the access
    /// system's ID. Part of a value is enough.
    /// </summary>
    /// <remarks><c>search</c> of the API.</remarks>
    public string? Search { get; init; }
}
