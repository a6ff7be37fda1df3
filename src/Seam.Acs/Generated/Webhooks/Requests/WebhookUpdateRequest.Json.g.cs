// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace Seam.Acs;

public sealed partial record WebhookUpdateRequest
{
    [SetsRequiredMembers]
    private WebhookUpdateRequest(ref Utf8JsonReader reader)
    {
        EventTypes = null!;
        WebhookId = null!;
        JsonRead.StartObject(ref reader);
        while (JsonRead.NextMember(ref reader, out var name))
        {
            switch (name.Length)
            {
                case 10 when name.SequenceEqual("webhook_id"u8):
                    WebhookId = JsonRead.String(ref reader)!;
                    continue;
                case 11 when name.SequenceEqual("event_types"u8):
                    EventTypes = JsonRead.List(ref reader, JsonRead.String)!;
                    continue;
            }

            throw JsonRead.UnknownParameter(name);
        }
    }

    static WebhookUpdateRequest ISeamJson<WebhookUpdateRequest>.ReadJson(ref Utf8JsonReader reader) => new(ref reader);

    /// <inheritdoc/>
    public void WriteJson(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject();
        JsonWrite.List(writer, "event_types"u8, EventTypes, JsonWrite.StringValue);
        JsonWrite.String(writer, "webhook_id"u8, WebhookId);
        writer.WriteEndObject();
    }

    /// <summary>Whether the other one has the same members, lists by their items and JSON by its value.</summary>
    /// <param name="other">The one to compare with; may be <c>null</c>.</param>
    public bool Equals(WebhookUpdateRequest? other) =>
        ReferenceEquals(this, other)
        || other is not null
            && JsonEquality.Lists(EventTypes, other.EventTypes)
            && WebhookId == other.WebhookId;

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        hash.Add(JsonEquality.Hash(EventTypes));
        hash.Add(WebhookId);
        return hash.ToHashCode();
    }

    /// <summary>The record as indented JSON, with the API's member names.</summary>
    public override string ToString() => SeamJson.Print(this);

    void ISeamRequest.Validate()
    {
        RequestCheck.Given(EventTypes, "eventTypes");
        RequestCheck.Items(EventTypes, "eventTypes");
        RequestCheck.Given(WebhookId, "webhookId");
    }

    void ISeamRequest.WriteQuery(QueryStringBuilder query) { }

    void ISeamRequest.WriteBody(Utf8JsonWriter writer) => WriteJson(writer);
}
