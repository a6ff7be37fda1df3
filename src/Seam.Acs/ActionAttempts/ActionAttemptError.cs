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

    /// <summary>
    /// Gets the members of the JSON that have no property, and those whose value a property cannot hold as it is, by their
    /// names in the API.
    /// </summary>
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
        var members = new ResponseMembers();
        JsonRead.StartObject(ref reader);
        while (members.Next(ref reader))
        {
            if (members.Name.SequenceEqual("type"u8))
                type = members.String(ref reader);
            else if (members.Name.SequenceEqual("message"u8))
                message = members.String(ref reader);
            else
                members.Keep(ref reader);
        }

        return new ActionAttemptError
        {
            Type = type,
            Message = message,
            AdditionalProperties = members.Additional,
        };
    }

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
        JsonWrite.String(writer, "type"u8, Type);
        JsonWrite.String(writer, "message"u8, Message);
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
