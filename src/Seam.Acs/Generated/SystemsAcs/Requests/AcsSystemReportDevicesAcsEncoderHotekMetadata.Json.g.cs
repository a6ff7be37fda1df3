// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace Seam.Acs;

public sealed partial record AcsSystemReportDevicesAcsEncoderHotekMetadata
{
    [SetsRequiredMembers]
    private AcsSystemReportDevicesAcsEncoderHotekMetadata(ref Utf8JsonReader reader)
    {
        EncoderNumber = null!;
        JsonRead.StartObject(ref reader);
        while (JsonRead.NextMember(ref reader, out var name))
        {
            switch (name.Length)
            {
                case 14 when name.SequenceEqual("encoder_number"u8):
                    EncoderNumber = JsonRead.String(ref reader)!;
                    continue;
            }

            throw JsonRead.UnknownParameter(name);
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

    /// <summary>Whether the other one has the same members, lists by their items and JSON by its value.</summary>
    /// <param name="other">The one to compare with; may be <c>null</c>.</param>
    public bool Equals(AcsSystemReportDevicesAcsEncoderHotekMetadata? other) =>
        ReferenceEquals(this, other)
        || other is not null
            && EncoderNumber == other.EncoderNumber;

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        hash.Add(EncoderNumber);
        return hash.ToHashCode();
    }

    /// <summary>The record as indented JSON, with the API's member names.</summary>
    public override string ToString() => SeamJson.Print(this);

    void IRequestPart.Validate(string path)
    {
        RequestCheck.Given(EncoderNumber, path + ".encoderNumber");
    }
}
