// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.ComponentModel;
using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>What makers of access systems call a user.</summary>
/// <remarks><c>acs_user.external_type</c> of the API, which may add values at any time.</remarks>
[JsonConverter(typeof(SeamEnumConverter<AcsUserExternalType>))]
[TypeConverter(typeof(SeamEnumTypeConverter<AcsUserExternalType>))]
public readonly record struct AcsUserExternalType : ISeamEnum<AcsUserExternalType>
{
    private readonly ResponseText _value;

    /// <inheritdoc cref="FromValue"/>
    public AcsUserExternalType(string value) => _value = value ?? throw new ArgumentNullException(nameof(value));

    /// <summary><c>pti_user</c>: Tenant of self-storage known to PTI.</summary>
    public static AcsUserExternalType PtiUser { get; } = new("pti_user");

    /// <summary><c>brivo_user</c>: User of a Brivo account.</summary>
    public static AcsUserExternalType BrivoUser { get; } = new("brivo_user");

    /// <summary><c>hid_credential_manager_user</c>: Holder of a mobile ID at HID.</summary>
    public static AcsUserExternalType HidCredentialManagerUser { get; } = new("hid_credential_manager_user");

    /// <summary><c>salto_site_user</c>: User of a Salto KS site.</summary>
    public static AcsUserExternalType SaltoSiteUser { get; } = new("salto_site_user");

    /// <summary><c>latch_user</c>: User in a Latch building.</summary>
    public static AcsUserExternalType LatchUser { get; } = new("latch_user");

    /// <summary><c>dormakaba_community_user</c>: User of a dormakaba Community site.</summary>
    public static AcsUserExternalType DormakabaCommunityUser { get; } = new("dormakaba_community_user");

    /// <summary><c>salto_space_user</c>: Holder of a card or key known to Salto Space.</summary>
    public static AcsUserExternalType SaltoSpaceUser { get; } = new("salto_space_user");

    /// <summary><c>avigilon_alta_user</c>: User of an Avigilon Alta organization.</summary>
    public static AcsUserExternalType AvigilonAltaUser { get; } = new("avigilon_alta_user");

    /// <summary><c>kisi_user</c>: User of a Kisi organization.</summary>
    public static AcsUserExternalType KisiUser { get; } = new("kisi_user");

    /// <inheritdoc/>
    public string Value => _value.Value;

    /// <inheritdoc cref="FromValue"/>
    public static implicit operator AcsUserExternalType(string value) => new(value);

    /// <inheritdoc/>
    public static AcsUserExternalType FromValue(string value) => new(value);

    /// <inheritdoc/>
    public static bool TryParse(string? s, IFormatProvider? provider, out AcsUserExternalType result) =>
        OpenEnum.TryParse(s, out result);

    /// <inheritdoc cref="Value"/>
    public override string ToString() => Value;
}
