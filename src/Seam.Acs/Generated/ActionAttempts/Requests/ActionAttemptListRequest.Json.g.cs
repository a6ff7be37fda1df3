// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json;

namespace Seam.Acs;

public sealed partial record ActionAttemptListRequest
{
    private ActionAttemptListRequest(ref Utf8JsonReader reader)
    {
        JsonRead.StartObject(ref reader);
        while (JsonRead.NextMember(ref reader, out var name))
        {
            switch (name.Length)
            {
                case 5 when name.SequenceEqual("limit"u8):
                    Limit = JsonRead.Integer(ref reader);
                    continue;
                case 9 when name.SequenceEqual("device_id"u8):
                    DeviceId = JsonRead.String(ref reader);
                    continue;
                case 11 when name.SequenceEqual("page_cursor"u8):
                    PageCursor = JsonRead.String(ref reader);
                    continue;
                case 18 when name.SequenceEqual("action_attempt_ids"u8):
                    ActionAttemptIds = JsonRead.List(ref reader, JsonRead.String);
                    continue;
            }

            throw JsonRead.UnknownParameter(name);
        }
    }

    static ActionAttemptListRequest ISeamJson<ActionAttemptListRequest>.ReadJson(ref Utf8JsonReader reader) =>
        new(ref reader);

    /// <inheritdoc/>
    public void WriteJson(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject();
        JsonWrite.List(writer, "action_attempt_ids"u8, ActionAttemptIds, JsonWrite.StringValue);
        JsonWrite.String(writer, "device_id"u8, DeviceId);
        JsonWrite.Integer(writer, "limit"u8, Limit);
        JsonWrite.String(writer, "page_cursor"u8, PageCursor);
        writer.WriteEndObject();
    }

    /// <summary>Whether the other one has the same members, lists by their items and JSON by its value.</summary>
    /// <param name="other">The one to compare with; may be <c>null</c>.</param>
    public bool Equals(ActionAttemptListRequest? other) =>
        ReferenceEquals(this, other)
        || other is not null
            && JsonEquality.Lists(ActionAttemptIds, other.ActionAttemptIds)
            && DeviceId == other.DeviceId
            && Limit == other.Limit
            && PageCursor == other.PageCursor;

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        hash.Add(JsonEquality.Hash(ActionAttemptIds));
        hash.Add(DeviceId);
        hash.Add(Limit);
        hash.Add(PageCursor);
        return hash.ToHashCode();
    }

    /// <summary>The record as indented JSON, with the API's member names.</summary>
    public override string ToString() => SeamJson.Print(this);

    void ISeamRequest.Validate()
    {
        RequestCheck.Items(ActionAttemptIds, "actionAttemptIds");
        RequestCheck.NotEmpty(DeviceId, "deviceId");
        RequestCheck.MoreThan(0, Limit, "limit");
    }

    void ISeamRequest.WriteQuery(QueryStringBuilder query)
    {
        query.AddList("action_attempt_ids", ActionAttemptIds);
        query.Add("device_id", DeviceId);
        query.Add("limit", Limit);
        query.Add("page_cursor", PageCursor);
    }

    void ISeamRequest.WriteBody(Utf8JsonWriter writer) => WriteJson(writer);
}
