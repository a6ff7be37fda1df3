// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>The parameters of <c>webhooks/delete</c>.</summary>
[JsonConverter(typeof(SeamJsonConverter<WebhookDeleteRequest>))]
public sealed record WebhookDeleteRequest() : ISeamJson<WebhookDeleteRequest>, ISeamRequest
{
    /// <summary>Identifies the webhook.</summary>
    /// <remarks><c>webhook_id</c> of the API.</remarks>
    public required string WebhookId { get; init; }

    [SetsRequiredMembers]
    private WebhookDeleteRequest(ref Utf8JsonReader reader)
        : this()
    {
        WebhookId = null!;
        JsonRead.StartObject(ref reader);
        while (JsonRead.NextMember(ref reader, out var name))
        {
            switch (name.Length)
            {
                case 10 when name.SequenceEqual("webhook_id"u8): WebhookId = JsonRead.String(ref reader)!; break;
                default: throw JsonRead.UnknownParameter(name);
            }
        }
    }

    static WebhookDeleteRequest ISeamJson<WebhookDeleteRequest>.ReadJson(ref Utf8JsonReader reader) => new(ref reader);

    /// <inheritdoc/>
    public void WriteJson(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject();
        JsonWrite.String(writer, "webhook_id"u8, WebhookId);
        writer.WriteEndObject();
    }

    /// <summary>Returns the record as indented JSON, with the API's member names.</summary>
    public override string ToString() => SeamJson.Print(this);

    void ISeamRequest.Validate()
    {
        RequestCheck.Given(WebhookId, "webhookId");
    }

    void ISeamRequest.WriteQuery(QueryStringBuilder query)
    {
        query.Add("webhook_id", WebhookId);
    }
}
