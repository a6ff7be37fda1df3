// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.ComponentModel;
using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>Kinds of related things that can be asked for or left out.</summary>
/// <remarks><c>access_methods.get_related.exclude</c> of the API, which may add values at any time.</remarks>
[JsonConverter(typeof(SeamEnumConverter<AccessMethodRelatedKind>))]
[TypeConverter(typeof(SeamEnumTypeConverter<AccessMethodRelatedKind>))]
public readonly record struct AccessMethodRelatedKind : ISeamEnum<AccessMethodRelatedKind>
{
    private readonly ResponseText _value;

    /// <inheritdoc cref="FromValue"/>
    public AccessMethodRelatedKind(string value) => _value = value ?? throw new ArgumentNullException(nameof(value));

    /// <summary><c>spaces</c>: The spaces concerned.</summary>
    public static AccessMethodRelatedKind Spaces { get; } = new("spaces");

    /// <summary><c>devices</c>: The devices concerned.</summary>
    public static AccessMethodRelatedKind Devices { get; } = new("devices");

    /// <summary><c>acs_entrances</c>: The entrances concerned.</summary>
    public static AccessMethodRelatedKind AcsEntrances { get; } = new("acs_entrances");

    /// <summary><c>access_grants</c>: The grants behind it.</summary>
    public static AccessMethodRelatedKind AccessGrants { get; } = new("access_grants");

    /// <summary><c>access_methods</c>: The PINs, cards and keys.</summary>
    public static AccessMethodRelatedKind AccessMethods { get; } = new("access_methods");

    /// <summary><c>instant_keys</c>: The links to mobile keys.</summary>
    public static AccessMethodRelatedKind InstantKeys { get; } = new("instant_keys");

    /// <summary><c>client_sessions</c>: The sessions that fetch mobile keys.</summary>
    public static AccessMethodRelatedKind ClientSessions { get; } = new("client_sessions");

    /// <summary><c>acs_credentials</c>: What access systems issued to carry the access.</summary>
    public static AccessMethodRelatedKind AcsCredentials { get; } = new("acs_credentials");

    /// <inheritdoc/>
    public string Value => _value.Value;

    /// <inheritdoc cref="FromValue"/>
    public static implicit operator AccessMethodRelatedKind(string value) => new(value);

    /// <inheritdoc/>
    public static AccessMethodRelatedKind FromValue(string value) => new(value);

    /// <inheritdoc/>
    public static bool TryParse(string? s, IFormatProvider? provider, out AccessMethodRelatedKind result) =>
        OpenEnum.TryParse(s, out result);

    /// <inheritdoc cref="Value"/>
    public override string ToString() => Value;
}
