// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>The parameters of <c>webhooks/list</c>.</summary>
[JsonConverter(typeof(SeamJsonConverter<WebhookListRequest>))]
public sealed partial record WebhookListRequest : ISeamJson<WebhookListRequest>, ISeamRequest
{
    /// <summary>Makes an empty one.</summary>
    public WebhookListRequest() { }
}
