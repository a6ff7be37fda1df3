// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>The parameters of <c>acs/encoders/simulate/next_credential_scan_will_succeed</c>.</summary>
[JsonConverter(typeof(SeamJsonConverter<SimulateAcsEncoderNextCredentialScanWillSucceedRequest>))]
public sealed record SimulateAcsEncoderNextCredentialScanWillSucceedRequest()
    : ISeamJson<SimulateAcsEncoderNextCredentialScanWillSucceedRequest>,
        ISeamRequest
{
    /// <summary>The credential that Seam is to have for the card.</summary>
    /// <remarks><c>acs_credential_id_on_seam</c> of the API, a UUID.</remarks>
    public string? AcsCredentialIdOnSeam { get; init; }

    /// <summary>The encoder whose next reading succeeds.</summary>
    /// <remarks><c>acs_encoder_id</c> of the API, a UUID.</remarks>
    public required string AcsEncoderId { get; init; }

    /// <summary>What the reading finds. Default: <c>credential_exists_on_seam</c>.</summary>
    /// <remarks><c>scenario</c> of the API.</remarks>
    public SimulateAcsEncoderNextCredentialScanWillSucceedScenario? Scenario { get; init; }

    [SetsRequiredMembers]
    private SimulateAcsEncoderNextCredentialScanWillSucceedRequest(ref Utf8JsonReader reader)
        : this()
    {
        AcsEncoderId = null!;
        JsonRead.StartObject(ref reader);
        while (JsonRead.NextMember(ref reader, out var name))
        {
            switch (name.Length)
            {
                case 8 when name.SequenceEqual("scenario"u8):
                    Scenario = JsonRead.Enum<SimulateAcsEncoderNextCredentialScanWillSucceedScenario>(ref reader);
                    break;
                case 14 when name.SequenceEqual("acs_encoder_id"u8): AcsEncoderId = JsonRead.String(ref reader)!; break;
                case 25 when name.SequenceEqual("acs_credential_id_on_seam"u8):
                    AcsCredentialIdOnSeam = JsonRead.String(ref reader);
                    break;
                default: throw JsonRead.UnknownParameter(name);
            }
        }
    }

    static SimulateAcsEncoderNextCredentialScanWillSucceedRequest ISeamJson<SimulateAcsEncoderNextCredentialScanWillSucceedRequest>.ReadJson(
        ref Utf8JsonReader reader
    ) => new(ref reader);

    /// <inheritdoc/>
    public void WriteJson(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject();
        JsonWrite.String(writer, "acs_credential_id_on_seam"u8, AcsCredentialIdOnSeam);
        JsonWrite.String(writer, "acs_encoder_id"u8, AcsEncoderId);
        JsonWrite.Enum(writer, "scenario"u8, Scenario);
        writer.WriteEndObject();
    }

    /// <summary>Returns the record as indented JSON, with the API's member names.</summary>
    public override string ToString() => SeamJson.Print(this);

    void ISeamRequest.Validate()
    {
        RequestCheck.Id(AcsCredentialIdOnSeam, "acsCredentialIdOnSeam");
        RequestCheck.Given(AcsEncoderId, "acsEncoderId");
        RequestCheck.Id(AcsEncoderId, "acsEncoderId");
    }
}
