// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>The parameters of <c>action_attempts/list</c>.</summary>
[JsonConverter(typeof(SeamJsonConverter<ActionAttemptListRequest>))]
public sealed record ActionAttemptListRequest() : ISeamJson<ActionAttemptListRequest>, ISeamRequest
{
    private readonly RequestList<string> _actionAttemptIds;

    /// <summary>Only the attempts with these IDs.</summary>
    /// <remarks><c>action_attempt_ids</c> of the API, a list of UUIDs.</remarks>
    public IReadOnlyList<string>? ActionAttemptIds
    {
        get => _actionAttemptIds.Given;
        init => _actionAttemptIds = new(value);
    }

    /// <summary>Only attempts on this device.</summary>
    /// <remarks><c>device_id</c> of the API, a UUID.</remarks>
    public string? DeviceId { get; init; }

    /// <summary>Most items to put on one page. Default: <c>500</c>.</summary>
    /// <remarks><c>limit</c> of the API, more than 0.</remarks>
    public long? Limit { get; init; }

    /// <summary>
    /// Where the page starts: the cursor that the page before gave. <c>null</c> for the first page. Keep the other
    /// parameters as they were.
    /// </summary>
    /// <remarks><c>page_cursor</c> of the API.</remarks>
    public string? PageCursor { get; init; }

    private ActionAttemptListRequest(ref Utf8JsonReader reader)
        : this()
    {
        JsonRead.StartObject(ref reader);
        while (JsonRead.NextMember(ref reader, out var name))
        {
            switch (name.Length)
            {
                case 5 when name.SequenceEqual("limit"u8): Limit = JsonRead.Integer(ref reader); break;
                case 9 when name.SequenceEqual("device_id"u8): DeviceId = JsonRead.String(ref reader); break;
                case 11 when name.SequenceEqual("page_cursor"u8): PageCursor = JsonRead.String(ref reader); break;
                case 18 when name.SequenceEqual("action_attempt_ids"u8):
                    _actionAttemptIds = new(JsonRead.List(ref reader, JsonRead.String));
                    break;
                default: throw JsonRead.UnknownParameter(name);
            }
        }
    }

    static ActionAttemptListRequest ISeamJson<ActionAttemptListRequest>.ReadJson(ref Utf8JsonReader reader) =>
        new(ref reader);

    /// <inheritdoc/>
    public void WriteJson(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject();
        JsonWrite.List(writer, "action_attempt_ids"u8, _actionAttemptIds.Given, JsonWrite.StringValue);
        JsonWrite.String(writer, "device_id"u8, DeviceId);
        JsonWrite.Integer(writer, "limit"u8, Limit);
        JsonWrite.String(writer, "page_cursor"u8, PageCursor);
        writer.WriteEndObject();
    }

    /// <summary>Returns the record as indented JSON, with the API's member names.</summary>
    public override string ToString() => SeamJson.Print(this);

    void ISeamRequest.Validate()
    {
        RequestCheck.Ids(_actionAttemptIds.Given, "actionAttemptIds");
        RequestCheck.Id(DeviceId, "deviceId");
    }

    void ISeamRequest.WriteQuery(QueryStringBuilder query)
    {
        query.AddList("action_attempt_ids", _actionAttemptIds.Given);
        query.Add("device_id", DeviceId);
        query.Add("limit", Limit);
        query.Add("page_cursor", PageCursor);
    }
}
