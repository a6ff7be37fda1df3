// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>A door as reported to Seam.</summary>
[JsonConverter(typeof(SeamJsonConverter<AcsSystemReportDevicesAcsEntrance>))]
public sealed record AcsSystemReportDevicesAcsEntrance() : ISeamJson<AcsSystemReportDevicesAcsEntrance>, IRequestPart
{
    /// <summary>How Hotek knows the door: a room, or a common area.</summary>
    /// <remarks><c>hotek_metadata</c> of the API.</remarks>
    public required AcsSystemReportDevicesAcsEntranceHotekMetadata HotekMetadata { get; init; }

    /// <summary>True if the door is no longer there. Default: <c>false</c>.</summary>
    /// <remarks><c>is_removed</c> of the API.</remarks>
    public bool? IsRemoved { get; init; }

    [SetsRequiredMembers]
    private AcsSystemReportDevicesAcsEntrance(ref Utf8JsonReader reader)
        : this()
    {
        HotekMetadata = null!;
        JsonRead.StartObject(ref reader);
        while (JsonRead.NextMember(ref reader, out var name))
        {
            switch (name.Length)
            {
                case 10 when name.SequenceEqual("is_removed"u8): IsRemoved = JsonRead.Boolean(ref reader); break;
                case 14 when name.SequenceEqual("hotek_metadata"u8):
                    HotekMetadata = JsonRead.Record<AcsSystemReportDevicesAcsEntranceHotekMetadata>(ref reader)!;
                    break;
                default: throw JsonRead.UnknownParameter(name);
            }
        }
    }

    static AcsSystemReportDevicesAcsEntrance ISeamJson<AcsSystemReportDevicesAcsEntrance>.ReadJson(
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

    /// <summary>Returns the record as indented JSON, with the API's member names.</summary>
    public override string ToString() => SeamJson.Print(this);

    void IRequestPart.Validate(string path)
    {
        RequestCheck.Given(HotekMetadata, path + ".hotekMetadata");
        RequestCheck.Part(HotekMetadata, path + ".hotekMetadata");
    }
}
