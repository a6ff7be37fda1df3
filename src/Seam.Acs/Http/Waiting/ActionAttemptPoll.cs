using System.Text.Json;

namespace Seam.Acs;

/// <summary>The request that reads an action attempt.</summary>
internal sealed class ActionAttemptPoll(string actionAttemptId) : ISeamRequest
{
    public void WriteQuery(QueryStringBuilder query) => query.Add("action_attempt_id", actionAttemptId);

    public void WriteJson(Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        writer.WriteString("action_attempt_id"u8, actionAttemptId);
        writer.WriteEndObject();
    }
}
