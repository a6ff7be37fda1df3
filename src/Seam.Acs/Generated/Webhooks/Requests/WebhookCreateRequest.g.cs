// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>The parameters of <c>webhooks/create</c>.</summary>
[JsonConverter(typeof(SeamJsonConverter<WebhookCreateRequest>))]
public sealed partial record WebhookCreateRequest : ISeamJson<WebhookCreateRequest>, ISeamRequest
{
    /// <summary>Makes an empty one.</summary>
    public WebhookCreateRequest() { }

    /// <summary>
    /// Kinds of events to send, by their codes. Left out, all are sent. Left out, the API takes <c>[&quot;*&quot;]</c>.
    /// </summary>
    /// <remarks><c>event_types</c> of the API, a list.</remarks>
    public IReadOnlyList<string>? EventTypes { get; init; }

    /// <summary>Where to send the events, by POST.</summary>
    /// <remarks><c>url</c> of the API, a URI.</remarks>
    public required string Url { get; init; }
}
