// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.ComponentModel;
using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>What can run on a made-up phone.</summary>
/// <remarks>
/// <c>phones.simulate.create_sandbox_phone.phone_metadata.operating_system</c> of the API, which may add values at any
/// time.
/// </remarks>
[JsonConverter(typeof(SeamEnumConverter<SimulatePhoneCreateSandboxPhoneMetadataOperatingSystem>))]
[TypeConverter(typeof(SeamEnumTypeConverter<SimulatePhoneCreateSandboxPhoneMetadataOperatingSystem>))]
public readonly record struct SimulatePhoneCreateSandboxPhoneMetadataOperatingSystem
    : ISeamEnum<SimulatePhoneCreateSandboxPhoneMetadataOperatingSystem>
{
    private readonly ResponseText _value;

    /// <inheritdoc cref="FromValue"/>
    public SimulatePhoneCreateSandboxPhoneMetadataOperatingSystem(string value) =>
        _value = value ?? throw new ArgumentNullException(nameof(value));

    /// <summary><c>android</c>: Google's system.</summary>
    public static SimulatePhoneCreateSandboxPhoneMetadataOperatingSystem Android { get; } = new("android");

    /// <summary><c>ios</c>: Apple's system.</summary>
    public static SimulatePhoneCreateSandboxPhoneMetadataOperatingSystem Ios { get; } = new("ios");

    /// <inheritdoc/>
    public string Value => _value.Value;

    /// <inheritdoc cref="FromValue"/>
    public static implicit operator SimulatePhoneCreateSandboxPhoneMetadataOperatingSystem(string value) => new(value);

    /// <inheritdoc/>
    public static SimulatePhoneCreateSandboxPhoneMetadataOperatingSystem FromValue(string value) => new(value);

    /// <inheritdoc/>
    public static bool TryParse(
        string? s,
        IFormatProvider? provider,
        out SimulatePhoneCreateSandboxPhoneMetadataOperatingSystem result
    ) =>
        OpenEnum.TryParse(s, out result);

    /// <inheritdoc cref="Value"/>
    public override string ToString() => Value;
}
