// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>The parameters of <c>spaces/get</c>.</summary>
[JsonConverter(typeof(SeamJsonConverter<SpaceGetRequest>))]
public sealed record SpaceGetRequest() : ISeamJson<SpaceGetRequest>, ISeamRequest
{
    /// <summary>The space, by Seam's ID; leave <see cref="SpaceGetRequest.SpaceKey"/> out.</summary>
    /// <remarks><c>space_id</c> of the API, a UUID.</remarks>
    public string? SpaceId { get; init; }

    /// <summary>The space, by your own key; leave <see cref="SpaceGetRequest.SpaceId"/> out.</summary>
    /// <remarks><c>space_key</c> of the API.</remarks>
    public string? SpaceKey { get; init; }

    private SpaceGetRequest(ref Utf8JsonReader reader)
        : this()
    {
        JsonRead.StartObject(ref reader);
        while (JsonRead.NextMember(ref reader, out var name))
        {
            switch (name.Length)
            {
                case 8 when name.SequenceEqual("space_id"u8): SpaceId = JsonRead.String(ref reader); break;
                case 9 when name.SequenceEqual("space_key"u8): SpaceKey = JsonRead.String(ref reader); break;
                default: throw JsonRead.UnknownParameter(name);
            }
        }
    }

    static SpaceGetRequest ISeamJson<SpaceGetRequest>.ReadJson(ref Utf8JsonReader reader) => new(ref reader);

    /// <inheritdoc/>
    public void WriteJson(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject();
        JsonWrite.String(writer, "space_id"u8, SpaceId);
        JsonWrite.String(writer, "space_key"u8, SpaceKey);
        writer.WriteEndObject();
    }

    /// <summary>Returns the record as indented JSON, with the API's member names.</summary>
    public override string ToString() => SeamJson.Print(this);

    void ISeamRequest.Validate()
    {
        RequestCheck.Id(SpaceId, "spaceId");
    }

    void ISeamRequest.WriteQuery(QueryStringBuilder query)
    {
        query.Add("space_id", SpaceId);
        query.Add("space_key", SpaceKey);
    }
}
