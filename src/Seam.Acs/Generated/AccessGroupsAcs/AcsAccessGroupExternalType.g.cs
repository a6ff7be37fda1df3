// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>What makers of access systems call a group.</summary>
/// <remarks>
/// <c>acs_access_group.external_type</c> of the API, which may add values at any time: one that is not listed here
/// keeps its text.
/// </remarks>
[JsonConverter(typeof(SeamEnumConverter<AcsAccessGroupExternalType>))]
public readonly record struct AcsAccessGroupExternalType : ISeamEnum<AcsAccessGroupExternalType>
{
    private readonly string? _value;

    /// <summary>Makes the value for a text, known or not.</summary>
    /// <param name="value">The text as the API writes it.</param>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is <c>null</c>.</exception>
    public AcsAccessGroupExternalType(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        _value = value;
    }

    /// <summary>What a tenant of self-storage rents, as PTI keeps it.</summary>
    /// <value><c>pti_unit</c></value>
    public static AcsAccessGroupExternalType PtiUnit { get; } = new("pti_unit");

    /// <summary>Set of gates and hours that PTI grants together.</summary>
    /// <value><c>pti_access_level</c></value>
    public static AcsAccessGroupExternalType PtiAccessLevel { get; } = new("pti_access_level");

    /// <summary>Access group of a Salto KS site.</summary>
    /// <value><c>salto_ks_access_group</c></value>
    public static AcsAccessGroupExternalType SaltoKsAccessGroup { get; } = new("salto_ks_access_group");

    /// <summary>Group of a Brivo account.</summary>
    /// <value><c>brivo_group</c></value>
    public static AcsAccessGroupExternalType BrivoGroup { get; } = new("brivo_group");

    /// <summary>Users whom Salto Space lets through the same doors.</summary>
    /// <value><c>salto_space_group</c></value>
    public static AcsAccessGroupExternalType SaltoSpaceGroup { get; } = new("salto_space_group");

    /// <summary>Access group of a dormakaba Community site.</summary>
    /// <value><c>dormakaba_community_access_group</c></value>
    public static AcsAccessGroupExternalType DormakabaCommunityAccessGroup { get; } =
        new("dormakaba_community_access_group");

    /// <summary>Access group of a dormakaba Ambiance site.</summary>
    /// <value><c>dormakaba_ambiance_access_group</c></value>
    public static AcsAccessGroupExternalType DormakabaAmbianceAccessGroup { get; } =
        new("dormakaba_ambiance_access_group");

    /// <summary>Group of an Avigilon Alta organization.</summary>
    /// <value><c>avigilon_alta_group</c></value>
    public static AcsAccessGroupExternalType AvigilonAltaGroup { get; } = new("avigilon_alta_group");

    /// <summary>Access group of a Kisi organization.</summary>
    /// <value><c>kisi_access_group</c></value>
    public static AcsAccessGroupExternalType KisiAccessGroup { get; } = new("kisi_access_group");

    /// <inheritdoc/>
    public string Value => _value ?? "";

    /// <summary>Makes the value for a text, known or not.</summary>
    /// <param name="value">The text as the API writes it.</param>
    public static implicit operator AcsAccessGroupExternalType(string value) => new(value);

    /// <inheritdoc/>
    public static AcsAccessGroupExternalType FromValue(string value) => new(value);

    /// <summary>Whether both have the same text, case included.</summary>
    /// <param name="other">The one to compare with.</param>
    public bool Equals(AcsAccessGroupExternalType other) => Value == other.Value;

    /// <inheritdoc/>
    public override int GetHashCode() => Value.GetHashCode(StringComparison.Ordinal);

    /// <summary>The text as the API writes it.</summary>
    public override string ToString() => Value;
}
