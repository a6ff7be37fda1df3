// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>The parameters of <c>spaces/delete</c>.</summary>
[JsonConverter(typeof(SeamJsonConverter<SpaceDeleteRequest>))]
public sealed record SpaceDeleteRequest() : ISeamJson<SpaceDeleteRequest>, ISeamRequest
{
    /// <summary>Identifies the space.</summary>
    /// <remarks><c>space_id</c> of the API, a UUID.</remarks>
    public required string SpaceId { get; init; }

    [SetsRequiredMembers]
    private SpaceDeleteRequest(ref Utf8JsonReader reader)
        : this()
    {
        SpaceId = null!;
        JsonRead.StartObject(ref reader);
        while (JsonRead.NextMember(ref reader, out var name))
        {
            switch (name.Length)
            {
                case 8 when name.SequenceEqual("space_id"u8): SpaceId = JsonRead.String(ref reader)!; break;
                default: throw JsonRead.UnknownParameter(name);
            }
        }
    }

    static SpaceDeleteRequest ISeamJson<SpaceDeleteRequest>.ReadJson(ref Utf8JsonReader reader) => new(ref reader);

    /// <inheritdoc/>
    public void WriteJson(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject();
        JsonWrite.String(writer, "space_id"u8, SpaceId);
        writer.WriteEndObject();
    }

    /// <summary>Returns the record as indented JSON, with the API's member names.</summary>
    public override string ToString() => SeamJson.Print(this);

    void ISeamRequest.Validate()
    {
        RequestCheck.Given(SpaceId, "spaceId");
        RequestCheck.Id(SpaceId, "spaceId");
    }

    void ISeamRequest.WriteQuery(QueryStringBuilder query)
    {
        query.Add("space_id", SpaceId);
    }
}
