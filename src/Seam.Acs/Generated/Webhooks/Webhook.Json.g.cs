// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json;

namespace Seam.Acs;

public sealed partial record Webhook
{
    private Webhook(ref Utf8JsonReader reader)
    {
        Dictionary<string, JsonElement>? additional = null;
        JsonRead.StartObject(ref reader);
        while (JsonRead.NextMember(ref reader, out var name))
        {
            switch (name.Length)
            {
                case 3 when name.SequenceEqual("url"u8):
                    _url = JsonRead.String(ref reader);
                    continue;
                case 6 when name.SequenceEqual("secret"u8):
                    Secret = JsonRead.String(ref reader);
                    continue;
                case 10 when name.SequenceEqual("webhook_id"u8):
                    _webhookId = JsonRead.String(ref reader);
                    continue;
                case 11 when name.SequenceEqual("event_types"u8):
                    _eventTypes = JsonRead.List(ref reader, JsonRead.String);
                    continue;
            }

            JsonRead.Additional(ref reader, name, ref additional);
        }

        AdditionalProperties = JsonRead.Freeze(additional);
    }

    static Webhook ISeamJson<Webhook>.ReadJson(ref Utf8JsonReader reader) => new(ref reader);

    /// <inheritdoc/>
    public void WriteJson(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject();
        JsonWrite.List(writer, "event_types"u8, _eventTypes, JsonWrite.StringValue);
        JsonWrite.Secret(writer, "secret"u8, Secret);
        JsonWrite.String(writer, "url"u8, _url);
        JsonWrite.String(writer, "webhook_id"u8, _webhookId);
        JsonWrite.Additional(writer, AdditionalProperties);
        writer.WriteEndObject();
    }

    /// <summary>Whether the other one has the same members, lists by their items and JSON by its value.</summary>
    /// <param name="other">The one to compare with; may be <c>null</c>.</param>
    public bool Equals(Webhook? other) =>
        ReferenceEquals(this, other)
        || other is not null
            && JsonEquality.Lists(EventTypes, other.EventTypes)
            && Secret == other.Secret
            && Url == other.Url
            && WebhookId == other.WebhookId
            && JsonEquality.Maps(AdditionalProperties, other.AdditionalProperties);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        hash.Add(JsonEquality.Hash(EventTypes));
        hash.Add(Secret);
        hash.Add(Url);
        hash.Add(WebhookId);
        hash.Add(JsonEquality.Hash(AdditionalProperties));
        return hash.ToHashCode();
    }

    /// <summary>The record as indented JSON, with the API's member names.</summary>
    public override string ToString() => SeamJson.Print(this);
}
