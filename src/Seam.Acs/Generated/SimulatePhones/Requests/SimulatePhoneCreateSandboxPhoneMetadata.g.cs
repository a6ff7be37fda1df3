// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>What kind a made-up phone is of.</summary>
[JsonConverter(typeof(SeamJsonConverter<SimulatePhoneCreateSandboxPhoneMetadata>))]
public sealed record SimulatePhoneCreateSandboxPhoneMetadata()
    : ISeamJson<SimulatePhoneCreateSandboxPhoneMetadata>,
        IRequestPart
{
    /// <summary>Who made the phone. Default: <c>Samsung</c>.</summary>
    /// <remarks><c>device_manufacturer</c> of the API.</remarks>
    public string? DeviceManufacturer { get; init; }

    /// <summary>Model of the phone. Default: <c>Samsung Galaxy S10</c>.</summary>
    /// <remarks><c>device_model</c> of the API.</remarks>
    public string? DeviceModel { get; init; }

    /// <summary>What runs on the phone. Default: <c>android</c>.</summary>
    /// <remarks><c>operating_system</c> of the API.</remarks>
    public SimulatePhoneCreateSandboxPhoneMetadataOperatingSystem? OperatingSystem { get; init; }

    /// <summary>Version of the operating system. Default: <c>10</c>.</summary>
    /// <remarks><c>os_version</c> of the API.</remarks>
    public string? OsVersion { get; init; }

    private SimulatePhoneCreateSandboxPhoneMetadata(ref Utf8JsonReader reader)
        : this()
    {
        JsonRead.StartObject(ref reader);
        while (JsonRead.NextMember(ref reader, out var name))
        {
            switch (name.Length)
            {
                case 10 when name.SequenceEqual("os_version"u8): OsVersion = JsonRead.String(ref reader); break;
                case 12 when name.SequenceEqual("device_model"u8): DeviceModel = JsonRead.String(ref reader); break;
                case 16 when name.SequenceEqual("operating_system"u8):
                    OperatingSystem = JsonRead.Enum<SimulatePhoneCreateSandboxPhoneMetadataOperatingSystem>(ref reader);
                    break;
                case 19 when name.SequenceEqual("device_manufacturer"u8):
                    DeviceManufacturer = JsonRead.String(ref reader);
                    break;
                default: throw JsonRead.UnknownParameter(name);
            }
        }
    }

    static SimulatePhoneCreateSandboxPhoneMetadata ISeamJson<SimulatePhoneCreateSandboxPhoneMetadata>.ReadJson(
        ref Utf8JsonReader reader
    ) => new(ref reader);

    /// <inheritdoc/>
    public void WriteJson(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject();
        JsonWrite.String(writer, "device_manufacturer"u8, DeviceManufacturer);
        JsonWrite.String(writer, "device_model"u8, DeviceModel);
        JsonWrite.Enum(writer, "operating_system"u8, OperatingSystem);
        JsonWrite.String(writer, "os_version"u8, OsVersion);
        writer.WriteEndObject();
    }

    /// <summary>Returns the record as indented JSON, with the API's member names.</summary>
    public override string ToString() => SeamJson.Print(this);
}
