// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.ComponentModel;
using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>What makers of access systems call a credential.</summary>
/// <remarks><c>acs_credential.external_type</c> of the API, which may add values at any time.</remarks>
[JsonConverter(typeof(SeamEnumConverter<AcsCredentialExternalType>))]
[TypeConverter(typeof(SeamEnumTypeConverter<AcsCredentialExternalType>))]
public readonly record struct AcsCredentialExternalType : ISeamEnum<AcsCredentialExternalType>
{
    private readonly ResponseText _value;

    /// <inheritdoc cref="FromValue"/>
    public AcsCredentialExternalType(string value) => _value = value ?? throw new ArgumentNullException(nameof(value));

    /// <summary><c>pti_card</c>: Gate card or fob that PTI reads.</summary>
    public static AcsCredentialExternalType PtiCard { get; } = new("pti_card");

    /// <summary><c>brivo_credential</c>: Credential of a Brivo account.</summary>
    public static AcsCredentialExternalType BrivoCredential { get; } = new("brivo_credential");

    /// <summary><c>hid_credential</c>: Credential from HID.</summary>
    public static AcsCredentialExternalType HidCredential { get; } = new("hid_credential");

    /// <summary><c>visionline_card</c>: Card made with Visionline.</summary>
    public static AcsCredentialExternalType VisionlineCard { get; } = new("visionline_card");

    /// <summary><c>salto_ks_credential</c>: Credential of a Salto KS site.</summary>
    public static AcsCredentialExternalType SaltoKsCredential { get; } = new("salto_ks_credential");

    /// <summary><c>assa_abloy_vostio_key</c>: Key made with ASSA ABLOY Vostio.</summary>
    public static AcsCredentialExternalType AssaAbloyVostioKey { get; } = new("assa_abloy_vostio_key");

    /// <summary><c>salto_space_key</c>: Key made with Salto Space.</summary>
    public static AcsCredentialExternalType SaltoSpaceKey { get; } = new("salto_space_key");

    /// <summary><c>latch_access</c>: Access in a Latch building: a PIN for one door, or a mobile key.</summary>
    public static AcsCredentialExternalType LatchAccess { get; } = new("latch_access");

    /// <summary><c>dormakaba_ambiance_credential</c>: Credential made with dormakaba Ambiance.</summary>
    public static AcsCredentialExternalType DormakabaAmbianceCredential { get; } = new("dormakaba_ambiance_credential");

    /// <summary><c>hotek_card</c>: Card made with Hotek.</summary>
    public static AcsCredentialExternalType HotekCard { get; } = new("hotek_card");

    /// <summary><c>salto_ks_tag</c>: Tag (card or fob) of a Salto KS site.</summary>
    public static AcsCredentialExternalType SaltoKsTag { get; } = new("salto_ks_tag");

    /// <summary><c>avigilon_alta_credential</c>: Credential of an Avigilon Alta organization.</summary>
    public static AcsCredentialExternalType AvigilonAltaCredential { get; } = new("avigilon_alta_credential");

    /// <summary><c>kisi_credential</c>: Credential of a Kisi organization.</summary>
    public static AcsCredentialExternalType KisiCredential { get; } = new("kisi_credential");

    /// <summary><c>akiles_credential</c>: Credential of an Akiles organization.</summary>
    public static AcsCredentialExternalType AkilesCredential { get; } = new("akiles_credential");

    /// <inheritdoc/>
    public string Value => _value.Value;

    /// <inheritdoc cref="FromValue"/>
    public static implicit operator AcsCredentialExternalType(string value) => new(value);

    /// <inheritdoc/>
    public static AcsCredentialExternalType FromValue(string value) => new(value);

    /// <inheritdoc/>
    public static bool TryParse(string? s, IFormatProvider? provider, out AcsCredentialExternalType result) =>
        OpenEnum.TryParse(s, out result);

    /// <inheritdoc cref="Value"/>
    public override string ToString() => Value;
}
