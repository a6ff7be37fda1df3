// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>The parameters of <c>connect_webviews/list</c>.</summary>
[JsonConverter(typeof(SeamJsonConverter<ConnectWebviewListRequest>))]
public sealed partial record ConnectWebviewListRequest : ISeamJson<ConnectWebviewListRequest>, ISeamRequest
{
    /// <summary>Makes an empty one.</summary>
    public ConnectWebviewListRequest() { }

    /// <summary>Only webviews whose custom metadata has all of these keys with these values.</summary>
    /// <remarks><c>custom_metadata_has</c> of the API.</remarks>
    public IReadOnlyDictionary<string, JsonElement>? CustomMetadataHas { get; init; }

    /// <summary>Only webviews of the customer with this key.</summary>
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
    /// Only webviews with this text in the ID, the providers, the custom metadata or the customer's key. Part of a
    /// value is enough.
    /// </summary>
    /// <remarks><c>search</c> of the API.</remarks>
    public string? Search { get; init; }

    /// <summary>Only webviews of the user with this key of yours.</summary>
    /// <remarks><c>user_identifier_key</c> of the API.</remarks>
    public string? UserIdentifierKey { get; init; }
}
