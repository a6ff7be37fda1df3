using System.Collections.ObjectModel;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>
/// Something that Seam does in the world on the caller's behalf, such as unlocking a door, and which takes its time.
/// </summary>
/// <typeparam name="TResult">What a success brings.</typeparam>
[JsonConverter(typeof(ActionAttemptConverter))]
public sealed record ActionAttempt<TResult> : ISeamJson<ActionAttempt<TResult>>
    where TResult : ISeamJson<TResult>
{
    // Null where the API left it out, so that writing doesn't invent it.
    private readonly string? _actionAttemptId;
    private readonly ActionAttemptType? _actionType;
    private readonly ActionAttemptStatus? _status;

    /// <summary>Makes an action attempt, for tests and for one whose ID was kept.</summary>
    public ActionAttempt() { }

    internal ActionAttempt(string? actionAttemptId, ActionAttemptType? actionType, ActionAttemptStatus? status)
    {
        _actionAttemptId = actionAttemptId;
        _actionType = actionType;
        _status = status;
    }

    /// <summary>The action attempt's ID, a UUID, by which it can be read again. Empty where the API leaves it out.</summary>
    public string ActionAttemptId
    {
        get => _actionAttemptId ?? "";
        init => _actionAttemptId = value;
    }

    /// <summary>What is tried.</summary>
    public ActionAttemptType ActionType
    {
        get => _actionType.GetValueOrDefault();
        init => _actionType = value;
    }

    /// <summary>How far it has come.</summary>
    public ActionAttemptStatus Status
    {
        get => _status.GetValueOrDefault();
        init => _status = value;
    }

    /// <summary>What the success brought; <c>null</c> until then, and after a failure.</summary>
    public TResult? Result { get; init; }

    /// <summary>Why it failed; <c>null</c> otherwise.</summary>
    public ActionAttemptError? Error { get; init; }

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
    [SuppressMessage("Design", "CA1000", Justification = "It implements a static member of the interface.")]
    public static ActionAttempt<TResult> ReadJson(ref Utf8JsonReader reader)
    {
        string? id = null;
        ActionAttemptType? type = null;
        ActionAttemptStatus? status = null;
        TResult? result = default;
        ActionAttemptError? error = null;
        var members = new ResponseMembers();
        JsonRead.StartObject(ref reader);
        while (members.Next(ref reader))
        {
            if (members.Name.SequenceEqual("action_attempt_id"u8))
                id = members.String(ref reader);
            else if (members.Name.SequenceEqual("action_type"u8))
                type = members.Enum<ActionAttemptType>(ref reader);
            else if (members.Name.SequenceEqual("status"u8))
                status = members.Enum<ActionAttemptStatus>(ref reader);
            else if (members.Name.SequenceEqual("result"u8))
                result = members.Record<TResult>(ref reader);
            else if (members.Name.SequenceEqual("error"u8))
                error = members.Record<ActionAttemptError>(ref reader);
            else
                members.Keep(ref reader);
        }

        return new ActionAttempt<TResult>(id, type, status)
        {
            Result = result,
            Error = error,
            AdditionalProperties = members.Additional,
        };
    }

    /// <summary>
    /// Gives the same action attempt with its result read as another type, for one that was read without knowing its action.
    /// </summary>
    /// <typeparam name="TOther">What a success brings, which <see cref="ActionType"/> tells.</typeparam>
    public ActionAttempt<TOther> As<TOther>()
        where TOther : ISeamJson<TOther> =>
        new(_actionAttemptId, _actionType, _status)
        {
            Result = Result is null ? default : SeamJson.Read<TOther>(SeamJson.ToElement(Result.WriteJson)),
            Error = Error,
            AdditionalProperties = AdditionalProperties,
        };

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
        JsonWrite.String(writer, "action_attempt_id"u8, _actionAttemptId);
        JsonWrite.Enum(writer, "action_type"u8, _actionType);
        JsonWrite.Enum(writer, "status"u8, _status);
        if (Result is not null)
        {
            writer.WritePropertyName("result"u8);
            Result.WriteJson(writer);
        }

        JsonWrite.Record(writer, "error"u8, Error);
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
