// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>The parameters of <c>webhooks/update</c>.</summary>
[JsonConverter(typeof(SeamJsonConverter<WebhookUpdateRequest>))]
public sealed record WebhookUpdateRequest() : ISeamJson<WebhookUpdateRequest>, ISeamRequest
{
    private readonly RequestList<string> _eventTypes;

    /// <summary>All the kinds of events to send from now on, by their codes.</summary>
    /// <remarks><c>event_types</c> of the API, a list.</remarks>
    public required IReadOnlyList<string> EventTypes { get => _eventTypes.Given!; init => _eventTypes = new(value); }

    /// <summary>Identifies the webhook.</summary>
    /// <remarks><c>webhook_id</c> of the API.</remarks>
    public required string WebhookId { get; init; }

    [SetsRequiredMembers]
    private WebhookUpdateRequest(ref Utf8JsonReader reader)
        : this()
    {
        EventTypes = null!;
        WebhookId = null!;
        JsonRead.StartObject(ref reader);
        while (JsonRead.NextMember(ref reader, out var name))
        {
            switch (name.Length)
            {
                case 10 when name.SequenceEqual("webhook_id"u8): WebhookId = JsonRead.String(ref reader)!; break;
                case 11 when name.SequenceEqual("event_types"u8):
                    _eventTypes = new(JsonRead.List(ref reader, JsonRead.String));
                    break;
                default: throw JsonRead.UnknownParameter(name);
            }
        }
    }

    static WebhookUpdateRequest ISeamJson<WebhookUpdateRequest>.ReadJson(ref Utf8JsonReader reader) => new(ref reader);

    /// <inheritdoc/>
    public void WriteJson(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject();
        JsonWrite.List(writer, "event_types"u8, _eventTypes.Given, JsonWrite.StringValue);
        JsonWrite.String(writer, "webhook_id"u8, WebhookId);
        writer.WriteEndObject();
    }

    /// <summary>Returns the record as indented JSON, with the API's member names.</summary>
    public override string ToString() => SeamJson.Print(this);

    void ISeamRequest.Validate()
    {
        RequestCheck.Given(_eventTypes.Given, "eventTypes");
        RequestCheck.Items(_eventTypes.Given, "eventTypes");
        RequestCheck.Given(WebhookId, "webhookId");
    }
}
