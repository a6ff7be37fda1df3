using System.Collections.ObjectModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>What an action brought, as it came: for action attempts whose action is known only once they are read.</summary>
/// <remarks><c>action_attempt.result</c> of the API. Two are equal where all their members are.</remarks>
[JsonConverter(typeof(SeamJsonConverter<ActionAttemptResult>))]
public sealed record ActionAttemptResult : ISeamJson<ActionAttemptResult>
{
    /// <summary>All of its members, by their names in the API. Never <c>null</c>.</summary>
    public IReadOnlyDictionary<string, JsonElement> AdditionalProperties
    {
        get;
        init => field = value ?? ReadOnlyDictionary<string, JsonElement>.Empty;
    } = ReadOnlyDictionary<string, JsonElement>.Empty;

    static ActionAttemptResult ISeamJson<ActionAttemptResult>.ReadJson(ref Utf8JsonReader reader)
    {
        var members = new ResponseMembers();
        JsonRead.StartObject(ref reader);
        while (members.Next(ref reader))
            members.Keep(ref reader);
        return new ActionAttemptResult { AdditionalProperties = members.Additional };
    }

    /// <inheritdoc/>
    public void WriteJson(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        JsonWrite.AdditionalMembers(writer, AdditionalProperties);
    }

    /// <summary>Whether the other one has the same members, JSON by its value.</summary>
    /// <param name="other">The one to compare with; may be <c>null</c>.</param>
    public bool Equals(ActionAttemptResult? other) =>
        other is not null && JsonEquality.Maps(AdditionalProperties, other.AdditionalProperties);

    /// <inheritdoc/>
    public override int GetHashCode() => JsonEquality.Hash(AdditionalProperties);

    /// <summary>The record as indented JSON, with the API's member names.</summary>
    public override string ToString() => SeamJson.Print(this);
}
