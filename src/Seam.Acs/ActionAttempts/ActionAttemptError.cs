using System.Collections.ObjectModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>Why an action attempt failed.</summary>
[JsonConverter(typeof(SeamJsonConverter<ActionAttemptError>))]
public sealed record ActionAttemptError : ISeamJson<ActionAttemptError>
{
    /// <summary>Seam's name for the failure; <c>null</c> where the API gives none.</summary>
    public string? Type { get; init; }

    /// <summary>The server's text on the failure; <c>null</c> where the API gives none.</summary>
    public string? Message { get; init; }

    /// <summary>Members that this version of the library doesn't know, as they came.</summary>
    public IReadOnlyDictionary<string, JsonElement> AdditionalProperties
    {
        get;
        init => field = value ?? ReadOnlyDictionary<string, JsonElement>.Empty;
    } = ReadOnlyDictionary<string, JsonElement>.Empty;

    /// <inheritdoc/>
    public static ActionAttemptError ReadJson(ref Utf8JsonReader reader)
    {
        string? type = null;
        string? message = null;
        Dictionary<string, JsonElement>? additional = null;
        JsonRead.StartObject(ref reader);
        while (JsonRead.NextMember(ref reader, out var name))
        {
            if (name.SequenceEqual("type"u8))
                type = JsonRead.String(ref reader);
            else if (name.SequenceEqual("message"u8))
                message = JsonRead.String(ref reader);
            else
                JsonRead.Additional(ref reader, name, ref additional);
        }

        return new ActionAttemptError
        {
            Type = type,
            Message = message,
            AdditionalProperties = JsonRead.Freeze(additional),
        };
    }

    /// <inheritdoc/>
    public void WriteJson(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject();
        JsonWrite.String(writer, "type"u8, Type);
        JsonWrite.String(writer, "message"u8, Message);
        JsonWrite.Additional(writer, AdditionalProperties);
        writer.WriteEndObject();
    }

    /// <inheritdoc/>
    public bool Equals(ActionAttemptError? other) =>
        other is not null
        && Type == other.Type
        && Message == other.Message
        && JsonEquality.Maps(AdditionalProperties, other.AdditionalProperties);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Type, Message, JsonEquality.Hash(AdditionalProperties));

    /// <summary>The record as indented JSON with the API's member names.</summary>
    public override string ToString() => SeamJson.Print(this);
}
