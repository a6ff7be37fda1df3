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

    /// <summary>
    /// Gets the members of the JSON that have no property, and those whose value a property cannot hold as it is, by
    /// their names in the API.
    /// </summary>
    public IReadOnlyDictionary<string, JsonElement> AdditionalProperties
    {
        get => _additional.Value;
        init => _additional = new(value);
    }

    private Webhook(ref Utf8JsonReader reader)
        : this()
    {
        var members = new ResponseMembers();
        JsonRead.StartObject(ref reader);
        while (members.Next(ref reader))
        {
            switch (members.Name.Length)
            {
                case 3 when members.Name.SequenceEqual("url"u8): _url = members.String(ref reader); break;
                case 6 when members.Name.SequenceEqual("secret"u8): Secret = members.String(ref reader); break;
                case 10 when members.Name.SequenceEqual("webhook_id"u8): _webhookId = members.String(ref reader); break;
                case 11 when members.Name.SequenceEqual("event_types"u8):
                    _eventTypes = new(members.List<string>(ref reader, LooseRead.String));
                    break;
                default: members.Keep(ref reader); break;
            }
        }

        _additional = new(members.Additional);
    }

    static Webhook ISeamJson<Webhook>.ReadJson(ref Utf8JsonReader reader) => new(ref reader);

    /// <inheritdoc/>
    public void WriteJson(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        if (AdditionalProperties.Count > 0)
        {
            JsonWrite.WithAdditional(
                writer,
                this,
                AdditionalProperties,
                static (record, additional) => record with { AdditionalProperties = additional }
            );
            return;
        }

        writer.WriteStartObject();
        JsonWrite.List(writer, "event_types"u8, _eventTypes.Given, JsonWrite.StringValue);
        JsonWrite.Secret(writer, "secret"u8, Secret);
        JsonWrite.String(writer, "url"u8, _url.Given);
        JsonWrite.String(writer, "webhook_id"u8, _webhookId.Given);
        writer.WriteEndObject();
    }

    /// <summary>Returns the record as indented JSON, with the API's member names.</summary>
    public override string ToString() => SeamJson.Print(this);
}
