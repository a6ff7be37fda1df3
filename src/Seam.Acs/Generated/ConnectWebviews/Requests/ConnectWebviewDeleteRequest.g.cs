// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>The parameters of <c>connect_webviews/delete</c>.</summary>
[JsonConverter(typeof(SeamJsonConverter<ConnectWebviewDeleteRequest>))]
public sealed partial record ConnectWebviewDeleteRequest : ISeamJson<ConnectWebviewDeleteRequest>, ISeamRequest
{
    /// <summary>Makes an empty one.</summary>
    public ConnectWebviewDeleteRequest() { }

    /// <summary>Identifies the connect webview (UUID).</summary>
    /// <remarks><c>connect_webview_id</c> of the API, a UUID.</remarks>
    public required string ConnectWebviewId { get; init; }
}
