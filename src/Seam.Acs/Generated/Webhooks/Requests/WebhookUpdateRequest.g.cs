// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>The parameters of <c>webhooks/update</c>.</summary>
[JsonConverter(typeof(SeamJsonConverter<WebhookUpdateRequest>))]
public sealed partial record WebhookUpdateRequest : ISeamJson<WebhookUpdateRequest>, ISeamRequest
{
    /// <summary>Makes an empty one.</summary>
    public WebhookUpdateRequest() { }

    /// <summary>All the kinds of events to send from now on, by their codes.</summary>
    /// <remarks><c>event_types</c> of the API, a list.</remarks>
    public required IReadOnlyList<string> EventTypes { get; init; }

    /// <summary>Identifies the webhook (UUID).</summary>
    /// <remarks><c>webhook_id</c> of the API.</remarks>
    public required string WebhookId { get; init; }
}
