// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>The parameters of <c>acs/encoders/list</c>.</summary>
[JsonConverter(typeof(SeamJsonConverter<AcsEncoderListRequest>))]
public sealed record AcsEncoderListRequest() : ISeamJson<AcsEncoderListRequest>, ISeamRequest
{
    private readonly RequestList<string> _acsEncoderIds;
    private readonly RequestList<string> _acsSystemIds;

    /// <summary>Only the encoders with these IDs.</summary>
    /// <remarks><c>acs_encoder_ids</c> of the API, a list of UUIDs.</remarks>
    public IReadOnlyList<string>? AcsEncoderIds { get => _acsEncoderIds.Given; init => _acsEncoderIds = new(value); }

    /// <summary>Only encoders of this access system.</summary>
    /// <remarks><c>acs_system_id</c> of the API, a UUID.</remarks>
    public string? AcsSystemId { get; init; }

    /// <summary>Only encoders of these access systems.</summary>
    /// <remarks><c>acs_system_ids</c> of the API, a list of UUIDs.</remarks>
    public IReadOnlyList<string>? AcsSystemIds { get => _acsSystemIds.Given; init => _acsSystemIds = new(value); }

    /// <summary>Most items to put on one page. Default: <c>500</c>.</summary>
    /// <remarks><c>limit</c> of the API.</remarks>
    public long? Limit { get; init; }

    /// <summary>
    /// Where the page starts: the cursor that the page before gave. <c>null</c> for the first page. Keep the other
    /// parameters as they were.
    /// </summary>
    /// <remarks><c>page_cursor</c> of the API.</remarks>
    public string? PageCursor { get; init; }

    private AcsEncoderListRequest(ref Utf8JsonReader reader)
        : this()
    {
        JsonRead.StartObject(ref reader);
        while (JsonRead.NextMember(ref reader, out var name))
        {
            switch (name.Length)
            {
                case 5 when name.SequenceEqual("limit"u8): Limit = JsonRead.Integer(ref reader); break;
                case 11 when name.SequenceEqual("page_cursor"u8): PageCursor = JsonRead.String(ref reader); break;
                case 13 when name.SequenceEqual("acs_system_id"u8): AcsSystemId = JsonRead.String(ref reader); break;
                case 14 when name.SequenceEqual("acs_system_ids"u8):
                    _acsSystemIds = new(JsonRead.List(ref reader, JsonRead.String));
                    break;
                case 15 when name.SequenceEqual("acs_encoder_ids"u8):
                    _acsEncoderIds = new(JsonRead.List(ref reader, JsonRead.String));
                    break;
                default: throw JsonRead.UnknownParameter(name);
            }
        }
    }

    static AcsEncoderListRequest ISeamJson<AcsEncoderListRequest>.ReadJson(ref Utf8JsonReader reader) =>
        new(ref reader);

    /// <inheritdoc/>
    public void WriteJson(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject();
        JsonWrite.List(writer, "acs_encoder_ids"u8, _acsEncoderIds.Given, JsonWrite.StringValue);
        JsonWrite.String(writer, "acs_system_id"u8, AcsSystemId);
        JsonWrite.List(writer, "acs_system_ids"u8, _acsSystemIds.Given, JsonWrite.StringValue);
        JsonWrite.Integer(writer, "limit"u8, Limit);
        JsonWrite.String(writer, "page_cursor"u8, PageCursor);
        writer.WriteEndObject();
    }

    /// <summary>Returns the record as indented JSON, with the API's member names.</summary>
    public override string ToString() => SeamJson.Print(this);

    void ISeamRequest.Validate()
    {
        RequestCheck.Ids(_acsEncoderIds.Given, "acsEncoderIds");
        RequestCheck.Id(AcsSystemId, "acsSystemId");
        RequestCheck.Ids(_acsSystemIds.Given, "acsSystemIds");
    }

    void ISeamRequest.WriteQuery(QueryStringBuilder query)
    {
        query.AddList("acs_encoder_ids", _acsEncoderIds.Given);
        query.Add("acs_system_id", AcsSystemId);
        query.AddList("acs_system_ids", _acsSystemIds.Given);
        query.Add("limit", Limit);
        query.Add("page_cursor", PageCursor);
    }
}
