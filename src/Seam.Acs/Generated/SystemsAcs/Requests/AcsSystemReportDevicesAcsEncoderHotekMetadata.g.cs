// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>A card encoder in Hotek's terms.</summary>
[JsonConverter(typeof(SeamJsonConverter<AcsSystemReportDevicesAcsEncoderHotekMetadata>))]
public sealed record AcsSystemReportDevicesAcsEncoderHotekMetadata()
    : ISeamJson<AcsSystemReportDevicesAcsEncoderHotekMetadata>,
        IRequestPart
{
    /// <summary>Hotek's number of the encoder, which follows from the USB port it is plugged into.</summary>
    /// <remarks><c>encoder_number</c> of the API.</remarks>
    public required string EncoderNumber { get; init; }

    [SetsRequiredMembers]
    private AcsSystemReportDevicesAcsEncoderHotekMetadata(ref Utf8JsonReader reader)
        : this()
    {
        EncoderNumber = null!;
        JsonRead.StartObject(ref reader);
        while (JsonRead.NextMember(ref reader, out var name))
        {
            switch (name.Length)
            {
                case 14 when name.SequenceEqual("encoder_number"u8):
                    EncoderNumber = JsonRead.String(ref reader)!;
                    break;
                default: throw JsonRead.UnknownParameter(name);
            }
        }
    }

    static AcsSystemReportDevicesAcsEncoderHotekMetadata ISeamJson<AcsSystemReportDevicesAcsEncoderHotekMetadata>.ReadJson(
        ref Utf8JsonReader reader
    ) => new(ref reader);

    /// <inheritdoc/>
    public void WriteJson(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject();
        JsonWrite.String(writer, "encoder_number"u8, EncoderNumber);
        writer.WriteEndObject();
    }

    /// <summary>Returns the record as indented JSON, with the API's member names.</summary>
    public override string ToString() => SeamJson.Print(this);

    void IRequestPart.Validate(string path)
    {
        RequestCheck.Given(EncoderNumber, path + ".encoderNumber");
    }
}
