// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>What kind a made-up phone is of.</summary>
[JsonConverter(typeof(SeamJsonConverter<SimulatePhoneCreateSandboxPhoneMetadata>))]
public sealed partial record SimulatePhoneCreateSandboxPhoneMetadata
    : ISeamJson<SimulatePhoneCreateSandboxPhoneMetadata>,
        IRequestPart
{
    /// <summary>Makes an empty one.</summary>
    public SimulatePhoneCreateSandboxPhoneMetadata() { }

    /// <summary>Who made the phone; Samsung by default. Left out, the API takes <c>Samsung</c>.</summary>
    /// <remarks><c>device_manufacturer</c> of the API.</remarks>
    public string? DeviceManufacturer { get; init; }

    /// <summary>Model; Samsung Galaxy S10 by default. Left out, the API takes <c>Samsung Galaxy S10</c>.</summary>
    /// <remarks><c>device_model</c> of the API.</remarks>
    public string? DeviceModel { get; init; }

    /// <summary>What runs on the phone; Android by default. Left out, the API takes <c>android</c>.</summary>
    /// <remarks><c>operating_system</c> of the API.</remarks>
    public SimulatePhoneCreateSandboxPhoneMetadataOperatingSystem? OperatingSystem { get; init; }

    /// <summary>Version of the operating system; 10 by default. Left out, the API takes <c>10</c>.</summary>
    /// <remarks><c>os_version</c> of the API.</remarks>
    public string? OsVersion { get; init; }
}
