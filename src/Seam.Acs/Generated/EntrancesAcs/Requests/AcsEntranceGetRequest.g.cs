// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>The parameters of <c>acs/entrances/get</c>.</summary>
[JsonConverter(typeof(SeamJsonConverter<AcsEntranceGetRequest>))]
public sealed record AcsEntranceGetRequest() : ISeamJson<AcsEntranceGetRequest>, ISeamRequest
{
    /// <summary>Identifies the entrance.</summary>
    /// <remarks><c>acs_entrance_id</c> of the API, a UUID.</remarks>
    public required string AcsEntranceId { get; init; }

    [SetsRequiredMembers]
    private AcsEntranceGetRequest(ref Utf8JsonReader reader)
        : this()
    {
        AcsEntranceId = null!;
        JsonRead.StartObject(ref reader);
        while (JsonRead.NextMember(ref reader, out var name))
        {
            switch (name.Length)
            {
                case 15 when name.SequenceEqual("acs_entrance_id"u8):
                    AcsEntranceId = JsonRead.String(ref reader)!;
                    break;
                default: throw JsonRead.UnknownParameter(name);
            }
        }
    }

    static AcsEntranceGetRequest ISeamJson<AcsEntranceGetRequest>.ReadJson(ref Utf8JsonReader reader) =>
        new(ref reader);

    /// <inheritdoc/>
    public void WriteJson(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject();
        JsonWrite.String(writer, "acs_entrance_id"u8, AcsEntranceId);
        writer.WriteEndObject();
    }

    /// <summary>Returns the record as indented JSON, with the API's member names.</summary>
    public override string ToString() => SeamJson.Print(this);

    void ISeamRequest.Validate()
    {
        RequestCheck.Given(AcsEntranceId, "acsEntranceId");
        RequestCheck.Id(AcsEntranceId, "acsEntranceId");
    }

    void ISeamRequest.WriteQuery(QueryStringBuilder query)
    {
        query.Add("acs_entrance_id", AcsEntranceId);
    }
}
