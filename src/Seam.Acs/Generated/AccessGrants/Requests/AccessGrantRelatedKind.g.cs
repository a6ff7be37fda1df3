// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.ComponentModel;
using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>Kinds of related things that can be asked for or left out.</summary>
/// <remarks><c>access_grants.get_related.exclude</c> of the API, which may add values at any time.</remarks>
[JsonConverter(typeof(SeamEnumConverter<AccessGrantRelatedKind>))]
[TypeConverter(typeof(SeamEnumTypeConverter<AccessGrantRelatedKind>))]
public readonly record struct AccessGrantRelatedKind : ISeamEnum<AccessGrantRelatedKind>
{
    private readonly ResponseText _value;

    /// <inheritdoc cref="FromValue"/>
    public AccessGrantRelatedKind(string value) => _value = value ?? throw new ArgumentNullException(nameof(value));

    /// <summary><c>spaces</c>: The spaces concerned.</summary>
    public static AccessGrantRelatedKind Spaces { get; } = new("spaces");

    /// <summary><c>devices</c>: The devices concerned.</summary>
    public static AccessGrantRelatedKind Devices { get; } = new("devices");

    /// <summary><c>acs_entrances</c>: The entrances concerned.</summary>
    public static AccessGrantRelatedKind AcsEntrances { get; } = new("acs_entrances");

    /// <summary><c>connected_accounts</c>: The connected accounts through which it all came in.</summary>
    public static AccessGrantRelatedKind ConnectedAccounts { get; } = new("connected_accounts");

    /// <summary><c>acs_systems</c>: The access systems concerned.</summary>
    public static AccessGrantRelatedKind AcsSystems { get; } = new("acs_systems");

    /// <summary><c>user_identities</c>: The people who have access.</summary>
    public static AccessGrantRelatedKind UserIdentities { get; } = new("user_identities");

    /// <summary><c>acs_access_groups</c>: The access groups that carry the access.</summary>
    public static AccessGrantRelatedKind AcsAccessGroups { get; } = new("acs_access_groups");

    /// <summary><c>access_methods</c>: The PINs, cards and keys.</summary>
    public static AccessGrantRelatedKind AccessMethods { get; } = new("access_methods");

    /// <inheritdoc/>
    public string Value => _value.Value;

    /// <inheritdoc cref="FromValue"/>
    public static implicit operator AccessGrantRelatedKind(string value) => new(value);

    /// <inheritdoc/>
    public static AccessGrantRelatedKind FromValue(string value) => new(value);

    /// <inheritdoc/>
    public static bool TryParse(string? s, IFormatProvider? provider, out AccessGrantRelatedKind result) =>
        OpenEnum.TryParse(s, out result);

    /// <inheritdoc cref="Value"/>
    public override string ToString() => Value;
}
