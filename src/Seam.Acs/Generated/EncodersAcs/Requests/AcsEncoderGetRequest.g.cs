// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>The parameters of <c>acs/encoders/get</c>.</summary>
[JsonConverter(typeof(SeamJsonConverter<AcsEncoderGetRequest>))]
public sealed record AcsEncoderGetRequest() : ISeamJson<AcsEncoderGetRequest>, ISeamRequest
{
    /// <summary>Identifies the card encoder.</summary>
    /// <remarks><c>acs_encoder_id</c> of the API, a UUID.</remarks>
    public required string AcsEncoderId { get; init; }

    [SetsRequiredMembers]
    private AcsEncoderGetRequest(ref Utf8JsonReader reader)
        : this()
    {
        AcsEncoderId = null!;
        JsonRead.StartObject(ref reader);
        while (JsonRead.NextMember(ref reader, out var name))
        {
            switch (name.Length)
            {
                case 14 when name.SequenceEqual("acs_encoder_id"u8): AcsEncoderId = JsonRead.String(ref reader)!; break;
                default: throw JsonRead.UnknownParameter(name);
            }
        }
    }

    static AcsEncoderGetRequest ISeamJson<AcsEncoderGetRequest>.ReadJson(ref Utf8JsonReader reader) => new(ref reader);

    /// <inheritdoc/>
    public void WriteJson(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject();
        JsonWrite.String(writer, "acs_encoder_id"u8, AcsEncoderId);
        writer.WriteEndObject();
    }

    /// <summary>Returns the record as indented JSON, with the API's member names.</summary>
    public override string ToString() => SeamJson.Print(this);

    void ISeamRequest.Validate()
    {
        RequestCheck.Given(AcsEncoderId, "acsEncoderId");
        RequestCheck.Id(AcsEncoderId, "acsEncoderId");
    }

    void ISeamRequest.WriteQuery(QueryStringBuilder query)
    {
        query.Add("acs_encoder_id", AcsEncoderId);
    }
}
