// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>The parameters of <c>acs/encoders/list</c>.</summary>
[JsonConverter(typeof(SeamJsonConverter<AcsEncoderListRequest>))]
public sealed partial record AcsEncoderListRequest : ISeamJson<AcsEncoderListRequest>, ISeamRequest
{
    /// <summary>Makes an empty one.</summary>
    public AcsEncoderListRequest() { }

    /// <summary>Only the encoders with these IDs.</summary>
    /// <remarks><c>acs_encoder_ids</c> of the API, a list of UUIDs.</remarks>
    public IReadOnlyList<string>? AcsEncoderIds { get; init; }

    /// <summary>Only encoders of this access system.</summary>
    /// <remarks><c>acs_system_id</c> of the API, a UUID.</remarks>
    public string? AcsSystemId { get; init; }

    /// <summary>Only encoders of these access systems.</summary>
    /// <remarks><c>acs_system_ids</c> of the API, a list of UUIDs.</remarks>
    public IReadOnlyList<string>? AcsSystemIds { get; init; }

    /// <summary>Most items to put on one page; 500 if left out. Left out, the API takes <c>500</c>.</summary>
    /// <remarks><c>limit</c> of the API.</remarks>
    public long? Limit { get; init; }

    /// <summary>
    /// Where the page starts: the <c>NextPageCursor</c> of the page before. <c>null</c> or left out for the first page.
    /// Keep the other parameters as they were.
    /// </summary>
    /// <remarks><c>page_cursor</c> of the API.</remarks>
    public string? PageCursor { get; init; }

    /// <summary>Makes a request by <see cref="AcsEncoderIds"/>.</summary>
    /// <param name="acsEncoderIds">Only the encoders with these IDs.</param>
    public static AcsEncoderListRequest ForAcsEncoderIds(IReadOnlyList<string> acsEncoderIds) =>
        new() { AcsEncoderIds = acsEncoderIds };

    /// <summary>Makes a request by <see cref="AcsSystemId"/>.</summary>
    /// <param name="acsSystemId">Only encoders of this access system.</param>
    public static AcsEncoderListRequest ForAcsSystemId(string acsSystemId) => new() { AcsSystemId = acsSystemId };

    /// <summary>Makes a request by <see cref="AcsSystemIds"/>.</summary>
    /// <param name="acsSystemIds">Only encoders of these access systems.</param>
    public static AcsEncoderListRequest ForAcsSystemIds(IReadOnlyList<string> acsSystemIds) =>
        new() { AcsSystemIds = acsSystemIds };
}
