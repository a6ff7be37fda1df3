// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json;

namespace Seam.Acs;

public sealed partial record SimulatePhoneCreateSandboxPhoneMetadata
{
    private SimulatePhoneCreateSandboxPhoneMetadata(ref Utf8JsonReader reader)
    {
        JsonRead.StartObject(ref reader);
        while (JsonRead.NextMember(ref reader, out var name))
        {
            switch (name.Length)
            {
                case 10 when name.SequenceEqual("os_version"u8):
                    OsVersion = JsonRead.String(ref reader);
                    continue;
                case 12 when name.SequenceEqual("device_model"u8):
                    DeviceModel = JsonRead.String(ref reader);
                    continue;
                case 16 when name.SequenceEqual("operating_system"u8):
                    OperatingSystem = JsonRead.Enum<SimulatePhoneCreateSandboxPhoneMetadataOperatingSystem>(ref reader);
                    continue;
                case 19 when name.SequenceEqual("device_manufacturer"u8):
                    DeviceManufacturer = JsonRead.String(ref reader);
                    continue;
            }

            throw JsonRead.UnknownParameter(name);
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

    /// <summary>Whether the other one has the same members, lists by their items and JSON by its value.</summary>
    /// <param name="other">The one to compare with; may be <c>null</c>.</param>
    public bool Equals(SimulatePhoneCreateSandboxPhoneMetadata? other) =>
        ReferenceEquals(this, other)
        || other is not null
            && DeviceManufacturer == other.DeviceManufacturer
            && DeviceModel == other.DeviceModel
            && OperatingSystem == other.OperatingSystem
            && OsVersion == other.OsVersion;

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        hash.Add(DeviceManufacturer);
        hash.Add(DeviceModel);
        hash.Add(OperatingSystem);
        hash.Add(OsVersion);
        return hash.ToHashCode();
    }

    /// <summary>The record as indented JSON, with the API's member names.</summary>
    public override string ToString() => SeamJson.Print(this);

    void IRequestPart.Validate(string path) { }
}
