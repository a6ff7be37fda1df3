// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>The parameters of <c>action_attempts/list</c>.</summary>
[JsonConverter(typeof(SeamJsonConverter<ActionAttemptListRequest>))]
public sealed partial record ActionAttemptListRequest : ISeamJson<ActionAttemptListRequest>, ISeamRequest
{
    /// <summary>Makes an empty one.</summary>
    public ActionAttemptListRequest() { }

    /// <summary>Only the attempts with these IDs.</summary>
    /// <remarks><c>action_attempt_ids</c> of the API, a list of UUIDs.</remarks>
    public IReadOnlyList<string>? ActionAttemptIds { get; init; }

    /// <summary>Only attempts on this device.</summary>
    /// <remarks><c>device_id</c> of the API, a UUID.</remarks>
    public string? DeviceId { get; init; }

    /// <summary>Most items to put on one page; 500 if left out. Left out, the API takes <c>500</c>.</summary>
    /// <remarks><c>limit</c> of the API, more than 0.</remarks>
    public long? Limit { get; init; }

    /// <summary>
    /// Where the page starts: the <c>NextPageCursor</c> of the page before. <c>null</c> or left out for the first page.
    /// Keep the other parameters as they were.
    /// </summary>
    /// <remarks><c>page_cursor</c> of the API.</remarks>
    public string? PageCursor { get; init; }
}
