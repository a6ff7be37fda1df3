// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>The parameters of <c>acs/encoders/simulate/next_credential_encode_will_succeed</c>.</summary>
[JsonConverter(typeof(SeamJsonConverter<SimulateAcsEncoderNextCredentialEncodeWillSucceedRequest>))]
public sealed record SimulateAcsEncoderNextCredentialEncodeWillSucceedRequest()
    : ISeamJson<SimulateAcsEncoderNextCredentialEncodeWillSucceedRequest>,
        ISeamRequest
{
    /// <summary>The encoder whose next writing succeeds.</summary>
    /// <remarks><c>acs_encoder_id</c> of the API, a UUID.</remarks>
    public required string AcsEncoderId { get; init; }

    /// <summary>What it finds. Default: <c>credential_is_issued</c>.</summary>
    /// <remarks><c>scenario</c> of the API.</remarks>
    public SimulateAcsEncoderNextCredentialEncodeWillSucceedScenario? Scenario { get; init; }

    [SetsRequiredMembers]
    private SimulateAcsEncoderNextCredentialEncodeWillSucceedRequest(ref Utf8JsonReader reader)
        : this()
    {
        AcsEncoderId = null!;
        JsonRead.StartObject(ref reader);
        while (JsonRead.NextMember(ref reader, out var name))
        {
            switch (name.Length)
            {
                case 8 when name.SequenceEqual("scenario"u8):
                    Scenario = JsonRead.Enum<SimulateAcsEncoderNextCredentialEncodeWillSucceedScenario>(ref reader);
                    break;
                case 14 when name.SequenceEqual("acs_encoder_id"u8): AcsEncoderId = JsonRead.String(ref reader)!; break;
                default: throw JsonRead.UnknownParameter(name);
            }
        }
    }

    static SimulateAcsEncoderNextCredentialEncodeWillSucceedRequest ISeamJson<SimulateAcsEncoderNextCredentialEncodeWillSucceedRequest>.ReadJson(
        ref Utf8JsonReader reader
    ) => new(ref reader);

    /// <inheritdoc/>
    public void WriteJson(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject();
        JsonWrite.String(writer, "acs_encoder_id"u8, AcsEncoderId);
        JsonWrite.Enum(writer, "scenario"u8, Scenario);
        writer.WriteEndObject();
    }

    /// <summary>Returns the record as indented JSON, with the API's member names.</summary>
    public override string ToString() => SeamJson.Print(this);

    void ISeamRequest.Validate()
    {
        RequestCheck.Given(AcsEncoderId, "acsEncoderId");
        RequestCheck.Id(AcsEncoderId, "acsEncoderId");
    }
}
