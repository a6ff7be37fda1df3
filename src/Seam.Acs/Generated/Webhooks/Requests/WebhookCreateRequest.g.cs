// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>The parameters of <c>webhooks/create</c>.</summary>
[JsonConverter(typeof(SeamJsonConverter<WebhookCreateRequest>))]
public sealed record WebhookCreateRequest() : ISeamJson<WebhookCreateRequest>, ISeamRequest
{
    private readonly RequestList<string> _eventTypes;

    /// <summary>
    /// Kinds of events to send, by their codes. Left out, all are sent. Default: <c>[&quot;*&quot;]</c>.
    /// </summary>
    /// <remarks><c>event_types</c> of the API, a list.</remarks>
    public IReadOnlyList<string>? EventTypes { get => _eventTypes.Given; init => _eventTypes = new(value); }

    /// <summary>Where to send the events, by POST.</summary>
    /// <remarks><c>url</c> of the API, a URI.</remarks>
    public required string Url { get; init; }

    [SetsRequiredMembers]
    private WebhookCreateRequest(ref Utf8JsonReader reader)
        : this()
    {
        Url = null!;
        JsonRead.StartObject(ref reader);
        while (JsonRead.NextMember(ref reader, out var name))
        {
            switch (name.Length)
            {
                case 3 when name.SequenceEqual("url"u8): Url = JsonRead.String(ref reader)!; break;
                case 11 when name.SequenceEqual("event_types"u8):
                    _eventTypes = new(JsonRead.List(ref reader, JsonRead.String));
                    break;
                default: throw JsonRead.UnknownParameter(name);
            }
        }
    }

    static WebhookCreateRequest ISeamJson<WebhookCreateRequest>.ReadJson(ref Utf8JsonReader reader) => new(ref reader);

    /// <inheritdoc/>
    public void WriteJson(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject();
        JsonWrite.List(writer, "event_types"u8, _eventTypes.Given, JsonWrite.StringValue);
        JsonWrite.String(writer, "url"u8, Url);
        writer.WriteEndObject();
    }

    /// <summary>Returns the record as indented JSON, with the API's member names.</summary>
    public override string ToString() => SeamJson.Print(this);

    void ISeamRequest.Validate()
    {
        RequestCheck.Items(_eventTypes.Given, "eventTypes");
        RequestCheck.Given(Url, "url");
    }
}
