// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>The parameters of <c>instant_keys/get</c>.</summary>
[JsonConverter(typeof(SeamJsonConverter<InstantKeyGetRequest>))]
public sealed record InstantKeyGetRequest() : ISeamJson<InstantKeyGetRequest>, ISeamRequest
{
    /// <summary>The key, by its ID; leave <see cref="InstantKeyGetRequest.InstantKeyUrl"/> out.</summary>
    /// <remarks><c>instant_key_id</c> of the API, a UUID.</remarks>
    public string? InstantKeyId { get; init; }

    /// <summary>The key, by its link; leave <see cref="InstantKeyGetRequest.InstantKeyId"/> out.</summary>
    /// <remarks><c>instant_key_url</c> of the API, a URI.</remarks>
    public string? InstantKeyUrl { get; init; }

    private InstantKeyGetRequest(ref Utf8JsonReader reader)
        : this()
    {
        JsonRead.StartObject(ref reader);
        while (JsonRead.NextMember(ref reader, out var name))
        {
            switch (name.Length)
            {
                case 14 when name.SequenceEqual("instant_key_id"u8): InstantKeyId = JsonRead.String(ref reader); break;
                case 15 when name.SequenceEqual("instant_key_url"u8):
                    InstantKeyUrl = JsonRead.String(ref reader);
                    break;
                default: throw JsonRead.UnknownParameter(name);
            }
        }
    }

    static InstantKeyGetRequest ISeamJson<InstantKeyGetRequest>.ReadJson(ref Utf8JsonReader reader) => new(ref reader);

    /// <inheritdoc/>
    public void WriteJson(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject();
        JsonWrite.String(writer, "instant_key_id"u8, InstantKeyId);
        JsonWrite.String(writer, "instant_key_url"u8, InstantKeyUrl);
        writer.WriteEndObject();
    }

    /// <summary>Returns the record as indented JSON, with the API's member names.</summary>
    public override string ToString() => SeamJson.Print(this);

    void ISeamRequest.Validate()
    {
        RequestCheck.Id(InstantKeyId, "instantKeyId");
    }

    void ISeamRequest.WriteQuery(QueryStringBuilder query)
    {
        query.Add("instant_key_id", InstantKeyId);
        query.Add("instant_key_url", InstantKeyUrl);
    }
}
