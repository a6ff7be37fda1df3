// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>The parameters of <c>spaces/remove_acs_entrances</c>.</summary>
[JsonConverter(typeof(SeamJsonConverter<SpaceRemoveAcsEntrancesRequest>))]
public sealed record SpaceRemoveAcsEntrancesRequest() : ISeamJson<SpaceRemoveAcsEntrancesRequest>, ISeamRequest
{
    private readonly RequestList<string> _acsEntranceIds;

    /// <summary>Entrances to take out.</summary>
    /// <remarks><c>acs_entrance_ids</c> of the API, a list of UUIDs.</remarks>
    public required IReadOnlyList<string> AcsEntranceIds
    {
        get => _acsEntranceIds.Given!;
        init => _acsEntranceIds = new(value);
    }

    /// <summary>The space that loses the entrances.</summary>
    /// <remarks><c>space_id</c> of the API, a UUID.</remarks>
    public required string SpaceId { get; init; }

    [SetsRequiredMembers]
    private SpaceRemoveAcsEntrancesRequest(ref Utf8JsonReader reader)
        : this()
    {
        AcsEntranceIds = null!;
        SpaceId = null!;
        JsonRead.StartObject(ref reader);
        while (JsonRead.NextMember(ref reader, out var name))
        {
            switch (name.Length)
            {
                case 8 when name.SequenceEqual("space_id"u8): SpaceId = JsonRead.String(ref reader)!; break;
                case 16 when name.SequenceEqual("acs_entrance_ids"u8):
                    _acsEntranceIds = new(JsonRead.List(ref reader, JsonRead.String));
                    break;
                default: throw JsonRead.UnknownParameter(name);
            }
        }
    }

    static SpaceRemoveAcsEntrancesRequest ISeamJson<SpaceRemoveAcsEntrancesRequest>.ReadJson(
        ref Utf8JsonReader reader
    ) => new(ref reader);

    /// <inheritdoc/>
    public void WriteJson(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject();
        JsonWrite.List(writer, "acs_entrance_ids"u8, _acsEntranceIds.Given, JsonWrite.StringValue);
        JsonWrite.String(writer, "space_id"u8, SpaceId);
        writer.WriteEndObject();
    }

    /// <summary>Returns the record as indented JSON, with the API's member names.</summary>
    public override string ToString() => SeamJson.Print(this);

    void ISeamRequest.Validate()
    {
        RequestCheck.Given(_acsEntranceIds.Given, "acsEntranceIds");
        RequestCheck.Ids(_acsEntranceIds.Given, "acsEntranceIds");
        RequestCheck.Given(SpaceId, "spaceId");
        RequestCheck.Id(SpaceId, "spaceId");
    }

    void ISeamRequest.WriteQuery(QueryStringBuilder query)
    {
        query.AddList("acs_entrance_ids", _acsEntranceIds.Given);
        query.Add("space_id", SpaceId);
    }
}
