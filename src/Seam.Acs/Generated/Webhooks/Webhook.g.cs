// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>An address of yours to which Seam sends events.</summary>
/// <remarks><c>webhook</c> of the API. Equality compares all members by value.</remarks>
[JsonConverter(typeof(SeamJsonConverter<Webhook>))]
public sealed record Webhook() : ISeamJson<Webhook>
{
    private readonly ResponseList<string> _eventTypes;
    private readonly ResponseText _url;
    private readonly ResponseText _webhookId;
    private readonly ResponseMap<JsonElement> _additional;

    /// <summary>Kinds of events that are sent, by their codes; empty if all are. Never <c>null</c>.</summary>
    /// <remarks><c>event_types</c> of the API, a list.</remarks>
    public IReadOnlyList<string> EventTypes { get => _eventTypes.Value; init => _eventTypes = new(value); }

    /// <summary>Key with which each delivery is signed. <c>null</c> where the API doesn't show it.</summary>
    /// <remarks><c>secret</c> of the API.</remarks>
    public string? Secret { get; init; }

    /// <summary>Where the events are sent.</summary>
    /// <remarks><c>url</c> of the API.</remarks>
    public string Url { get => _url.Value; init => _url = value; }

    /// <summary>Identifies the webhook in Seam.</summary>
    /// <remarks><c>webhook_id</c> of the API.</remarks>
    public string WebhookId { get => _webhookId.Value; init => _webhookId = value; }

    /// <summary>Gets the members of the JSON that have no property, by their names in the API.</summary>
    public IReadOnlyDictionary<string, JsonElement> AdditionalProperties
    {
        get => _additional.Value;
        init => _additional = new(value);
    }

    private Webhook(ref Utf8JsonReader reader)
        : this()
    {
        Dictionary<string, JsonElement>? additional = null;
        JsonRead.StartObject(ref reader);
        while (JsonRead.NextMember(ref reader, out var name))
        {
            switch (name.Length)
            {
                case 3 when name.SequenceEqual("url"u8): _url = JsonRead.String(ref reader); break;
                case 6 when name.SequenceEqual("secret"u8): Secret = JsonRead.String(ref reader); break;
                case 10 when name.SequenceEqual("webhook_id"u8): _webhookId = JsonRead.String(ref reader); break;
                case 11 when name.SequenceEqual("event_types"u8):
                    _eventTypes = new(JsonRead.List(ref reader, JsonRead.String));
                    break;
                default: JsonRead.Additional(ref reader, name, ref additional); break;
            }
        }

        _additional = new(JsonRead.Freeze(additional));
    }

    static Webhook ISeamJson<Webhook>.ReadJson(ref Utf8JsonReader reader) => new(ref reader);

    /// <inheritdoc/>
    public void WriteJson(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject();
        JsonWrite.List(writer, "event_types"u8, _eventTypes.Given, JsonWrite.StringValue);
        JsonWrite.Secret(writer, "secret"u8, Secret);
        JsonWrite.String(writer, "url"u8, _url.Given);
        JsonWrite.String(writer, "webhook_id"u8, _webhookId.Given);
        JsonWrite.Additional(writer, AdditionalProperties);
        writer.WriteEndObject();
    }

    /// <summary>Returns the record as indented JSON, with the API's member names.</summary>
    public override string ToString() => SeamJson.Print(this);
}
