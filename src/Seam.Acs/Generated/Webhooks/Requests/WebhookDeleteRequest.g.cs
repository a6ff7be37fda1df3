// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>The parameters of <c>webhooks/delete</c>.</summary>
[JsonConverter(typeof(SeamJsonConverter<WebhookDeleteRequest>))]
public sealed partial record WebhookDeleteRequest : ISeamJson<WebhookDeleteRequest>, ISeamRequest
{
    /// <summary>Makes an empty one.</summary>
    public WebhookDeleteRequest() { }

    /// <summary>Identifies the webhook (UUID).</summary>
    /// <remarks><c>webhook_id</c> of the API.</remarks>
    public required string WebhookId { get; init; }
}
