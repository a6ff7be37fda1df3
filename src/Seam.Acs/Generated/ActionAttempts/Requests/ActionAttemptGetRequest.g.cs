// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>The parameters of <c>action_attempts/get</c>.</summary>
[JsonConverter(typeof(SeamJsonConverter<ActionAttemptGetRequest>))]
public sealed record ActionAttemptGetRequest() : ISeamJson<ActionAttemptGetRequest>, ISeamRequest
{
    /// <summary>Identifies the attempt.</summary>
    /// <remarks><c>action_attempt_id</c> of the API, a UUID.</remarks>
    public required string ActionAttemptId { get; init; }

    [SetsRequiredMembers]
    private ActionAttemptGetRequest(ref Utf8JsonReader reader)
        : this()
    {
        ActionAttemptId = null!;
        JsonRead.StartObject(ref reader);
        while (JsonRead.NextMember(ref reader, out var name))
        {
            switch (name.Length)
            {
                case 17 when name.SequenceEqual("action_attempt_id"u8):
                    ActionAttemptId = JsonRead.String(ref reader)!;
                    break;
                default: throw JsonRead.UnknownParameter(name);
            }
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

    /// <summary>Returns the record as indented JSON, with the API's member names.</summary>
    public override string ToString() => SeamJson.Print(this);

    void ISeamRequest.Validate()
    {
        RequestCheck.Given(ActionAttemptId, "actionAttemptId");
        RequestCheck.Id(ActionAttemptId, "actionAttemptId");
    }

    void ISeamRequest.WriteQuery(QueryStringBuilder query)
    {
        query.Add("action_attempt_id", ActionAttemptId);
    }
}
