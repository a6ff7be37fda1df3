// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace Seam.Acs;

public sealed partial record ActionAttemptGetRequest
{
    [SetsRequiredMembers]
    private ActionAttemptGetRequest(ref Utf8JsonReader reader)
    {
        ActionAttemptId = null!;
        JsonRead.StartObject(ref reader);
        while (JsonRead.NextMember(ref reader, out var name))
        {
            switch (name.Length)
            {
                case 17 when name.SequenceEqual("action_attempt_id"u8):
                    ActionAttemptId = JsonRead.String(ref reader)!;
                    continue;
            }

            throw JsonRead.UnknownParameter(name);
        }
    }

    static ActionAttemptGetRequest ISeamJson<ActionAttemptGetRequest>.ReadJson(ref Utf8JsonReader reader) =>
        new(ref reader);

    /// <inheritdoc/>
    public void WriteJson(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject();
        JsonWrite.String(writer, "action_attempt_id"u8, ActionAttemptId);
        writer.WriteEndObject();
    }

    /// <summary>Whether the other one has the same members, lists by their items and JSON by its value.</summary>
    /// <param name="other">The one to compare with; may be <c>null</c>.</param>
    public bool Equals(ActionAttemptGetRequest? other) =>
        ReferenceEquals(this, other)
        || other is not null
            && ActionAttemptId == other.ActionAttemptId;

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        hash.Add(ActionAttemptId);
        return hash.ToHashCode();
    }

    /// <summary>The record as indented JSON, with the API's member names.</summary>
    public override string ToString() => SeamJson.Print(this);

    void ISeamRequest.Validate()
    {
        RequestCheck.Given(ActionAttemptId, "actionAttemptId");
    }

    void ISeamRequest.WriteQuery(QueryStringBuilder query)
    {
        query.Add("action_attempt_id", ActionAttemptId);
    }

    void ISeamRequest.WriteBody(Utf8JsonWriter writer) => WriteJson(writer);
}
