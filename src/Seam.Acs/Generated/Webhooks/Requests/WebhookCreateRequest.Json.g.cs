// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace Seam.Acs;

public sealed partial record WebhookCreateRequest
{
    [SetsRequiredMembers]
    private WebhookCreateRequest(ref Utf8JsonReader reader)
    {
        Url = null!;
        JsonRead.StartObject(ref reader);
        while (JsonRead.NextMember(ref reader, out var name))
        {
            switch (name.Length)
            {
                case 3 when name.SequenceEqual("url"u8):
                    Url = JsonRead.String(ref reader)!;
                    continue;
                case 11 when name.SequenceEqual("event_types"u8):
                    EventTypes = JsonRead.List(ref reader, JsonRead.String);
                    continue;
            }

            throw JsonRead.UnknownParameter(name);
        }
    }

    static WebhookCreateRequest ISeamJson<WebhookCreateRequest>.ReadJson(ref Utf8JsonReader reader) => new(ref reader);

    /// <inheritdoc/>
    public void WriteJson(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject();
        JsonWrite.List(writer, "event_types"u8, EventTypes, JsonWrite.StringValue);
        JsonWrite.String(writer, "url"u8, Url);
        writer.WriteEndObject();
    }

    /// <summary>Whether the other one has the same members, lists by their items and JSON by its value.</summary>
    /// <param name="other">The one to compare with; may be <c>null</c>.</param>
    public bool Equals(WebhookCreateRequest? other) =>
        ReferenceEquals(this, other)
        || other is not null
            && JsonEquality.Lists(EventTypes, other.EventTypes)
            && Url == other.Url;

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        hash.Add(JsonEquality.Hash(EventTypes));
        hash.Add(Url);
        return hash.ToHashCode();
    }

    /// <summary>The record as indented JSON, with the API's member names.</summary>
    public override string ToString() => SeamJson.Print(this);

    void ISeamRequest.Validate()
    {
        RequestCheck.Items(EventTypes, "eventTypes");
        RequestCheck.Given(Url, "url");
    }

    void ISeamRequest.WriteQuery(QueryStringBuilder query) { }

    void ISeamRequest.WriteBody(Utf8JsonWriter writer) => WriteJson(writer);
}
