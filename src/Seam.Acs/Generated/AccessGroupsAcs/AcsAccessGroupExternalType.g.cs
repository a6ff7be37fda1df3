// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.ComponentModel;
using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>What makers of access systems call a group.</summary>
/// <remarks><c>acs_access_group.external_type</c> of the API, which may add values at any time.</remarks>
[JsonConverter(typeof(SeamEnumConverter<AcsAccessGroupExternalType>))]
[TypeConverter(typeof(SeamEnumTypeConverter<AcsAccessGroupExternalType>))]
public readonly record struct AcsAccessGroupExternalType : ISeamEnum<AcsAccessGroupExternalType>
{
    private readonly ResponseText _value;

    /// <inheritdoc cref="FromValue"/>
    public AcsAccessGroupExternalType(string value) => _value = value ?? throw new ArgumentNullException(nameof(value));

    /// <summary><c>pti_unit</c>: What a tenant of self-storage rents, as PTI keeps it.</summary>
    public static AcsAccessGroupExternalType PtiUnit { get; } = new("pti_unit");

    /// <summary><c>pti_access_level</c>: Set of gates and hours that PTI grants together.</summary>
    public static AcsAccessGroupExternalType PtiAccessLevel { get; } = new("pti_access_level");

    /// <summary><c>salto_ks_access_group</c>: Access group of a Salto KS site.</summary>
    public static AcsAccessGroupExternalType SaltoKsAccessGroup { get; } = new("salto_ks_access_group");

    /// <summary><c>brivo_group</c>: Group of a Brivo account.</summary>
    public static AcsAccessGroupExternalType BrivoGroup { get; } = new("brivo_group");

    /// <summary><c>salto_space_group</c>: Users whom Salto Space lets through the same doors.</summary>
    public static AcsAccessGroupExternalType SaltoSpaceGroup { get; } = new("salto_space_group");

    /// <summary><c>dormakaba_community_access_group</c>: Access group of a dormakaba Community site.</summary>
    public static AcsAccessGroupExternalType DormakabaCommunityAccessGroup { get; } =
        new("dormakaba_community_access_group");

    /// <summary><c>dormakaba_ambiance_access_group</c>: Access group of a dormakaba Ambiance site.</summary>
    public static AcsAccessGroupExternalType DormakabaAmbianceAccessGroup { get; } =
        new("dormakaba_ambiance_access_group");

    /// <summary><c>avigilon_alta_group</c>: Group of an Avigilon Alta organization.</summary>
    public static AcsAccessGroupExternalType AvigilonAltaGroup { get; } = new("avigilon_alta_group");

    /// <summary><c>kisi_access_group</c>: Access group of a Kisi organization.</summary>
    public static AcsAccessGroupExternalType KisiAccessGroup { get; } = new("kisi_access_group");

    /// <summary><c>akiles_member_group</c>: Member group of an Akiles organization.</summary>
    public static AcsAccessGroupExternalType AkilesMemberGroup { get; } = new("akiles_member_group");

    /// <inheritdoc/>
    public string Value => _value.Value;

    /// <inheritdoc cref="FromValue"/>
    public static implicit operator AcsAccessGroupExternalType(string value) => new(value);

    /// <inheritdoc/>
    public static AcsAccessGroupExternalType FromValue(string value) => new(value);

    /// <inheritdoc/>
    public static bool TryParse(string? s, IFormatProvider? provider, out AcsAccessGroupExternalType result) =>
        OpenEnum.TryParse(s, out result);

    /// <inheritdoc cref="Value"/>
    public override string ToString() => Value;
}
