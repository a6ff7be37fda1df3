using System.Collections.ObjectModel;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace Seam.Acs;

/// <summary>
/// Something that Seam does in the world on the caller's behalf, such as unlocking a door, and which takes its time.
/// </summary>
/// <typeparam name="TResult">What a success brings.</typeparam>
public sealed record ActionAttempt<TResult> : ISeamJson<ActionAttempt<TResult>>
    where TResult : ISeamJson<TResult>
{
    /// <summary>The action attempt's ID, a UUID, by which it can be read again. Empty where the API leaves it out.</summary>
    public string ActionAttemptId { get; init; } = "";

    /// <summary>What is tried.</summary>
    public ActionAttemptType ActionType { get; init; }

    /// <summary>How far it has come.</summary>
    public ActionAttemptStatus Status { get; init; }

    /// <summary>What the success brought; <c>null</c> until then, and after a failure.</summary>
    public TResult? Result { get; init; }

    /// <summary>Why it failed; <c>null</c> otherwise.</summary>
    public ActionAttemptError? Error { get; init; }

    /// <summary>Members that this version of the library doesn't know, as they came.</summary>
    public IReadOnlyDictionary<string, JsonElement> AdditionalProperties { get; init; } =
        ReadOnlyDictionary<string, JsonElement>.Empty;

    /// <inheritdoc/>
    [SuppressMessage("Design", "CA1000", Justification = "It implements a static member of the interface.")]
    public static ActionAttempt<TResult> ReadJson(ref Utf8JsonReader reader)
    {
        string? id = null;
        ActionAttemptType? type = null;
        ActionAttemptStatus? status = null;
        TResult? result = default;
        ActionAttemptError? error = null;
        Dictionary<string, JsonElement>? additional = null;
        JsonRead.StartObject(ref reader);
        while (JsonRead.NextMember(ref reader, out var name))
        {
            if (name.SequenceEqual("action_attempt_id"u8))
                id = JsonRead.String(ref reader);
            else if (name.SequenceEqual("action_type"u8))
                type = JsonRead.Enum<ActionAttemptType>(ref reader);
            else if (name.SequenceEqual("status"u8))
                status = JsonRead.Enum<ActionAttemptStatus>(ref reader);
            else if (name.SequenceEqual("result"u8))
                result = reader.TokenType == JsonTokenType.Null ? default : TResult.ReadJson(ref reader);
            else if (name.SequenceEqual("error"u8))
                error = JsonRead.Record<ActionAttemptError>(ref reader);
            else
                JsonRead.Additional(ref reader, name, ref additional);
        }

        return new ActionAttempt<TResult>
        {
            ActionAttemptId = id ?? "",
            ActionType = type ?? default,
            Status = status ?? default,
            Result = result,
            Error = error,
            AdditionalProperties = JsonRead.Freeze(additional),
        };
    }

    /// <inheritdoc/>
    public void WriteJson(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject();
        writer.WriteString("action_attempt_id"u8, ActionAttemptId);
        writer.WriteString("action_type"u8, ActionType.Value);
        writer.WriteString("status"u8, Status.Value);
        if (Result is not null)
        {
            writer.WritePropertyName("result"u8);
            Result.WriteJson(writer);
        }

        JsonWrite.Record(writer, "error"u8, Error);
        JsonWrite.Additional(writer, AdditionalProperties);
        writer.WriteEndObject();
    }

    /// <inheritdoc/>
    public bool Equals(ActionAttempt<TResult>? other) =>
        other is not null
        && ActionAttemptId == other.ActionAttemptId
        && ActionType == other.ActionType
        && Status == other.Status
        && EqualityComparer<TResult?>.Default.Equals(Result, other.Result)
        && Error == other.Error
        && JsonEquality.Maps(AdditionalProperties, other.AdditionalProperties);

    /// <inheritdoc/>
    public override int GetHashCode() =>
        HashCode.Combine(ActionAttemptId, ActionType, Status, Result, Error, JsonEquality.Hash(AdditionalProperties));

    /// <summary>The record as indented JSON with the API's member names.</summary>
    public override string ToString() => SeamJson.Print(this);
}
