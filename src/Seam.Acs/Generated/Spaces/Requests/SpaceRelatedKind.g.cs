// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.ComponentModel;
using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>Kinds of related things that can be asked for or left out.</summary>
/// <remarks><c>spaces.get_related.exclude</c> of the API, which may add values at any time.</remarks>
[JsonConverter(typeof(SeamEnumConverter<SpaceRelatedKind>))]
[TypeConverter(typeof(SeamEnumTypeConverter<SpaceRelatedKind>))]
public readonly record struct SpaceRelatedKind : ISeamEnum<SpaceRelatedKind>
{
    private readonly ResponseText _value;

    /// <inheritdoc cref="FromValue"/>
    public SpaceRelatedKind(string value) => _value = value ?? throw new ArgumentNullException(nameof(value));

    /// <summary><c>spaces</c>: The spaces concerned.</summary>
    public static SpaceRelatedKind Spaces { get; } = new("spaces");

    /// <summary><c>devices</c>: The devices concerned.</summary>
    public static SpaceRelatedKind Devices { get; } = new("devices");

    /// <summary><c>acs_entrances</c>: The entrances concerned.</summary>
    public static SpaceRelatedKind AcsEntrances { get; } = new("acs_entrances");

    /// <summary><c>connected_accounts</c>: The connected accounts through which it all came in.</summary>
    public static SpaceRelatedKind ConnectedAccounts { get; } = new("connected_accounts");

    /// <summary><c>acs_systems</c>: The access systems concerned.</summary>
    public static SpaceRelatedKind AcsSystems { get; } = new("acs_systems");

    /// <summary><c>access_methods</c>: The PINs, cards and keys.</summary>
    public static SpaceRelatedKind AccessMethods { get; } = new("access_methods");

    /// <inheritdoc/>
    public string Value => _value.Value;

    /// <inheritdoc cref="FromValue"/>
    public static implicit operator SpaceRelatedKind(string value) => new(value);

    /// <inheritdoc/>
    public static SpaceRelatedKind FromValue(string value) => new(value);

    /// <inheritdoc/>
    public static bool TryParse(string? s, IFormatProvider? provider, out SpaceRelatedKind result) =>
        OpenEnum.TryParse(s, out result);

    /// <inheritdoc cref="Value"/>
    public override string ToString() => Value;
}
