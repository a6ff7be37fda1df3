// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace Seam.Acs;

public sealed partial record WebhookDeleteRequest
{
    [SetsRequiredMembers]
    private WebhookDeleteRequest(ref Utf8JsonReader reader)
    {
        WebhookId = null!;
        JsonRead.StartObject(ref reader);
        while (JsonRead.NextMember(ref reader, out var name))
        {
            switch (name.Length)
            {
                case 10 when name.SequenceEqual("webhook_id"u8):
                    WebhookId = JsonRead.String(ref reader)!;
                    continue;
            }

            throw JsonRead.UnknownParameter(name);
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

    /// <summary>Whether the other one has the same members, lists by their items and JSON by its value.</summary>
    /// <param name="other">The one to compare with; may be <c>null</c>.</param>
    public bool Equals(WebhookDeleteRequest? other) =>
        ReferenceEquals(this, other)
        || other is not null
            && WebhookId == other.WebhookId;

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        hash.Add(WebhookId);
        return hash.ToHashCode();
    }

    /// <summary>The record as indented JSON, with the API's member names.</summary>
    public override string ToString() => SeamJson.Print(this);

    void ISeamRequest.Validate()
    {
        RequestCheck.Given(WebhookId, "webhookId");
    }

    void ISeamRequest.WriteQuery(QueryStringBuilder query)
    {
        query.Add("webhook_id", WebhookId);
    }

    void ISeamRequest.WriteBody(Utf8JsonWriter writer) => WriteJson(writer);
}
