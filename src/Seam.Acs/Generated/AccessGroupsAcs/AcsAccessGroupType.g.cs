// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>What makers call a group; the older form of <c>ExternalType</c>.</summary>
/// <remarks>
/// <c>acs_access_group.access_group_type</c> of the API, which may add values at any time: one that is not listed here
/// keeps its text.
/// </remarks>
[JsonConverter(typeof(SeamEnumConverter<AcsAccessGroupType>))]
public readonly record struct AcsAccessGroupType : ISeamEnum<AcsAccessGroupType>
{
    private readonly string? _value;

    /// <summary>Makes the value for a text, known or not.</summary>
    /// <param name="value">The text as the API writes it.</param>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is <c>null</c>.</exception>
    public AcsAccessGroupType(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        _value = value;
    }

    /// <summary>What a tenant of self-storage rents, as PTI keeps it.</summary>
    /// <value><c>pti_unit</c></value>
    public static AcsAccessGroupType PtiUnit { get; } = new("pti_unit");

    /// <summary>Set of gates and hours that PTI grants together.</summary>
    /// <value><c>pti_access_level</c></value>
    public static AcsAccessGroupType PtiAccessLevel { get; } = new("pti_access_level");

    /// <summary>Access group of a Salto KS site.</summary>
    /// <value><c>salto_ks_access_group</c></value>
    public static AcsAccessGroupType SaltoKsAccessGroup { get; } = new("salto_ks_access_group");

    /// <summary>Group of a Brivo account.</summary>
    /// <value><c>brivo_group</c></value>
    public static AcsAccessGroupType BrivoGroup { get; } = new("brivo_group");

    /// <summary>Users whom Salto Space lets through the same doors.</summary>
    /// <value><c>salto_space_group</c></value>
    public static AcsAccessGroupType SaltoSpaceGroup { get; } = new("salto_space_group");

    /// <summary>Access group of a dormakaba Community site.</summary>
    /// <value><c>dormakaba_community_access_group</c></value>
    public static AcsAccessGroupType DormakabaCommunityAccessGroup { get; } = new("dormakaba_community_access_group");

    /// <summary>Access group of a dormakaba Ambiance site.</summary>
    /// <value><c>dormakaba_ambiance_access_group</c></value>
    public static AcsAccessGroupType DormakabaAmbianceAccessGroup { get; } = new("dormakaba_ambiance_access_group");

    /// <summary>Group of an Avigilon Alta organization.</summary>
    /// <value><c>avigilon_alta_group</c></value>
    public static AcsAccessGroupType AvigilonAltaGroup { get; } = new("avigilon_alta_group");

    /// <summary>Access group of a Kisi organization.</summary>
    /// <value><c>kisi_access_group</c></value>
    public static AcsAccessGroupType KisiAccessGroup { get; } = new("kisi_access_group");

    /// <inheritdoc/>
    public string Value => _value ?? "";

    /// <summary>Makes the value for a text, known or not.</summary>
    /// <param name="value">The text as the API writes it.</param>
    public static implicit operator AcsAccessGroupType(string value) => new(value);

    /// <inheritdoc/>
    public static AcsAccessGroupType FromValue(string value) => new(value);

    /// <summary>Whether both have the same text, case included.</summary>
    /// <param name="other">The one to compare with.</param>
    public bool Equals(AcsAccessGroupType other) => Value == other.Value;

    /// <inheritdoc/>
    public override int GetHashCode() => Value.GetHashCode(StringComparison.Ordinal);

    /// <summary>The text as the API writes it.</summary>
    public override string ToString() => Value;
}
