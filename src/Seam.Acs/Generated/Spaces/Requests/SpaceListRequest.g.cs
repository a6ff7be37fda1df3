// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>The parameters of <c>spaces/list</c>.</summary>
[JsonConverter(typeof(SeamJsonConverter<SpaceListRequest>))]
public sealed partial record SpaceListRequest : ISeamJson<SpaceListRequest>, ISeamRequest
{
    /// <summary>Makes an empty one.</summary>
    public SpaceListRequest() { }

    /// <summary>Only spaces of the customer with this key.</summary>
    /// <remarks><c>customer_key</c> of the API.</remarks>
    public string? CustomerKey { get; init; }

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
    /// Only spaces with this text in the name, your key or the customer's key. Part of a value is enough.
    /// </summary>
    /// <remarks><c>search</c> of the API.</remarks>
    public string? Search { get; init; }

    /// <summary>Only the space with this key of yours.</summary>
    /// <remarks><c>space_key</c> of the API.</remarks>
    public string? SpaceKey { get; init; }
}
