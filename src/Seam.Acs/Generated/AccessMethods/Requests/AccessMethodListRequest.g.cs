// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>The parameters of <c>access_methods/list</c>.</summary>
[JsonConverter(typeof(SeamJsonConverter<AccessMethodListRequest>))]
public sealed record AccessMethodListRequest() : ISeamJson<AccessMethodListRequest>, ISeamRequest
{
    /// <summary>Only methods with this PIN of a stand-alone lock.</summary>
    /// <remarks><c>access_code_id</c> of the API, a UUID.</remarks>
    public string? AccessCodeId { get; init; }

    /// <summary>Only methods of this grant.</summary>
    /// <remarks><c>access_grant_id</c> of the API, a UUID.</remarks>
    public string? AccessGrantId { get; init; }

    /// <summary>Only methods of the grant with this key of yours.</summary>
    /// <remarks><c>access_grant_key</c> of the API.</remarks>
    public string? AccessGrantKey { get; init; }

    /// <summary>Only methods that open this entrance.</summary>
    /// <remarks><c>acs_entrance_id</c> of the API, a UUID.</remarks>
    public string? AcsEntranceId { get; init; }

    /// <summary>Only methods for this device.</summary>
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

    /// <summary>Only methods for this space.</summary>
    /// <remarks><c>space_id</c> of the API, a UUID.</remarks>
    public string? SpaceId { get; init; }

    private AccessMethodListRequest(ref Utf8JsonReader reader)
        : this()
    {
        JsonRead.StartObject(ref reader);
        while (JsonRead.NextMember(ref reader, out var name))
        {
            switch (name.Length)
            {
                case 5 when name.SequenceEqual("limit"u8): Limit = JsonRead.Integer(ref reader); break;
                case 8 when name.SequenceEqual("space_id"u8): SpaceId = JsonRead.String(ref reader); break;
                case 9 when name.SequenceEqual("device_id"u8): DeviceId = JsonRead.String(ref reader); break;
                case 11 when name.SequenceEqual("page_cursor"u8): PageCursor = JsonRead.String(ref reader); break;
                case 14 when name.SequenceEqual("access_code_id"u8): AccessCodeId = JsonRead.String(ref reader); break;
                case 15 when name.SequenceEqual("access_grant_id"u8):
                    AccessGrantId = JsonRead.String(ref reader);
                    break;
                case 15 when name.SequenceEqual("acs_entrance_id"u8):
                    AcsEntranceId = JsonRead.String(ref reader);
                    break;
                case 16 when name.SequenceEqual("access_grant_key"u8):
                    AccessGrantKey = JsonRead.String(ref reader);
                    break;
                default: throw JsonRead.UnknownParameter(name);
            }
        }
    }

    static AccessMethodListRequest ISeamJson<AccessMethodListRequest>.ReadJson(ref Utf8JsonReader reader) =>
        new(ref reader);

    /// <inheritdoc/>
    public void WriteJson(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject();
        JsonWrite.String(writer, "access_code_id"u8, AccessCodeId);
        JsonWrite.String(writer, "access_grant_id"u8, AccessGrantId);
        JsonWrite.String(writer, "access_grant_key"u8, AccessGrantKey);
        JsonWrite.String(writer, "acs_entrance_id"u8, AcsEntranceId);
        JsonWrite.String(writer, "device_id"u8, DeviceId);
        JsonWrite.Integer(writer, "limit"u8, Limit);
        JsonWrite.String(writer, "page_cursor"u8, PageCursor);
        JsonWrite.String(writer, "space_id"u8, SpaceId);
        writer.WriteEndObject();
    }

    /// <summary>Returns the record as indented JSON, with the API's member names.</summary>
    public override string ToString() => SeamJson.Print(this);

    void ISeamRequest.Validate()
    {
        RequestCheck.Id(AccessCodeId, "accessCodeId");
        RequestCheck.Id(AccessGrantId, "accessGrantId");
        RequestCheck.Id(AcsEntranceId, "acsEntranceId");
        RequestCheck.Id(DeviceId, "deviceId");
        RequestCheck.Id(SpaceId, "spaceId");
    }

    void ISeamRequest.WriteQuery(QueryStringBuilder query)
    {
        query.Add("access_code_id", AccessCodeId);
        query.Add("access_grant_id", AccessGrantId);
        query.Add("access_grant_key", AccessGrantKey);
        query.Add("acs_entrance_id", AcsEntranceId);
        query.Add("device_id", DeviceId);
        query.Add("limit", Limit);
        query.Add("page_cursor", PageCursor);
        query.Add("space_id", SpaceId);
    }
}
