// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace Seam.Acs;

public sealed partial record AcsSystemReportDevicesAcsEncoder
{
    [SetsRequiredMembers]
    private AcsSystemReportDevicesAcsEncoder(ref Utf8JsonReader reader)
    {
        HotekMetadata = null!;
        JsonRead.StartObject(ref reader);
        while (JsonRead.NextMember(ref reader, out var name))
        {
            switch (name.Length)
            {
                case 10 when name.SequenceEqual("is_removed"u8):
                    IsRemoved = JsonRead.Boolean(ref reader);
                    continue;
                case 14 when name.SequenceEqual("hotek_metadata"u8):
                    HotekMetadata = JsonRead.Record<AcsSystemReportDevicesAcsEncoderHotekMetadata>(ref reader)!;
                    continue;
            }

            throw JsonRead.UnknownParameter(name);
        }
    }

    static AcsSystemReportDevicesAcsEncoder ISeamJson<AcsSystemReportDevicesAcsEncoder>.ReadJson(
        ref Utf8JsonReader reader
    ) => new(ref reader);

    /// <inheritdoc/>
    public void WriteJson(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject();
        JsonWrite.Record(writer, "hotek_metadata"u8, HotekMetadata);
        JsonWrite.Boolean(writer, "is_removed"u8, IsRemoved);
        writer.WriteEndObject();
    }

    /// <summary>Whether the other one has the same members, lists by their items and JSON by its value.</summary>
    /// <param name="other">The one to compare with; may be <c>null</c>.</param>
    public bool Equals(AcsSystemReportDevicesAcsEncoder? other) =>
        ReferenceEquals(this, other)
        || other is not null
            && HotekMetadata == other.HotekMetadata
            && IsRemoved == other.IsRemoved;

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        hash.Add(HotekMetadata);
        hash.Add(IsRemoved);
        return hash.ToHashCode();
    }

    /// <summary>The record as indented JSON, with the API's member names.</summary>
    public override string ToString() => SeamJson.Print(this);

    void IRequestPart.Validate(string path)
    {
        RequestCheck.Given(HotekMetadata, path + ".hotekMetadata");
        RequestCheck.Part(HotekMetadata, path + ".hotekMetadata");
    }
}
