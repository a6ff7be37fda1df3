// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>What can run on a made-up phone.</summary>
/// <remarks>
/// <c>phones.simulate.create_sandbox_phone.phone_metadata.operating_system</c> of the API, which may add values at any
/// time: one that is not listed here keeps its text.
/// </remarks>
[JsonConverter(typeof(SeamEnumConverter<SimulatePhoneCreateSandboxPhoneMetadataOperatingSystem>))]
public readonly record struct SimulatePhoneCreateSandboxPhoneMetadataOperatingSystem
    : ISeamEnum<SimulatePhoneCreateSandboxPhoneMetadataOperatingSystem>
{
    private readonly string? _value;

    /// <summary>Makes the value for a text, known or not.</summary>
    /// <param name="value">The text as the API writes it.</param>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is <c>null</c>.</exception>
    public SimulatePhoneCreateSandboxPhoneMetadataOperatingSystem(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        _value = value;
    }

    /// <summary>Google's system.</summary>
    /// <value><c>android</c></value>
    public static SimulatePhoneCreateSandboxPhoneMetadataOperatingSystem Android { get; } = new("android");

    /// <summary>Apple's system.</summary>
    /// <value><c>ios</c></value>
    public static SimulatePhoneCreateSandboxPhoneMetadataOperatingSystem Ios { get; } = new("ios");

    /// <inheritdoc/>
    public string Value => _value ?? "";

    /// <summary>Makes the value for a text, known or not.</summary>
    /// <param name="value">The text as the API writes it.</param>
    public static implicit operator SimulatePhoneCreateSandboxPhoneMetadataOperatingSystem(string value) => new(value);

    /// <inheritdoc/>
    public static SimulatePhoneCreateSandboxPhoneMetadataOperatingSystem FromValue(string value) => new(value);

    /// <summary>Whether both have the same text, case included.</summary>
    /// <param name="other">The one to compare with.</param>
    public bool Equals(SimulatePhoneCreateSandboxPhoneMetadataOperatingSystem other) => Value == other.Value;

    /// <inheritdoc/>
    public override int GetHashCode() => Value.GetHashCode(StringComparison.Ordinal);

    /// <summary>The text as the API writes it.</summary>
    public override string ToString() => Value;
}
