// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>The parameters of <c>instant_keys/delete</c>.</summary>
[JsonConverter(typeof(SeamJsonConverter<InstantKeyDeleteRequest>))]
public sealed record InstantKeyDeleteRequest() : ISeamJson<InstantKeyDeleteRequest>, ISeamRequest
{
    /// <summary>Identifies the instant key.</summary>
    /// <remarks><c>instant_key_id</c> of the API, a UUID.</remarks>
    public required string InstantKeyId { get; init; }

    [SetsRequiredMembers]
    private InstantKeyDeleteRequest(ref Utf8JsonReader reader)
        : this()
    {
        InstantKeyId = null!;
        JsonRead.StartObject(ref reader);
        while (JsonRead.NextMember(ref reader, out var name))
        {
            switch (name.Length)
            {
                case 14 when name.SequenceEqual("instant_key_id"u8): InstantKeyId = JsonRead.String(ref reader)!; break;
                default: throw JsonRead.UnknownParameter(name);
            }
        }
    }

    static InstantKeyDeleteRequest ISeamJson<InstantKeyDeleteRequest>.ReadJson(ref Utf8JsonReader reader) =>
        new(ref reader);

    /// <inheritdoc/>
    public void WriteJson(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject();
        JsonWrite.String(writer, "instant_key_id"u8, InstantKeyId);
        writer.WriteEndObject();
    }

    /// <summary>Returns the record as indented JSON, with the API's member names.</summary>
    public override string ToString() => SeamJson.Print(this);

    void ISeamRequest.Validate()
    {
        RequestCheck.Given(InstantKeyId, "instantKeyId");
        RequestCheck.Id(InstantKeyId, "instantKeyId");
    }

    void ISeamRequest.WriteQuery(QueryStringBuilder query)
    {
        query.Add("instant_key_id", InstantKeyId);
    }
}
