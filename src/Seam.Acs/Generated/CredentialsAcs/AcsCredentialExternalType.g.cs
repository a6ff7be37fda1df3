// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>What makers of access systems call a credential.</summary>
/// <remarks>
/// <c>acs_credential.external_type</c> of the API, which may add values at any time: one that is not listed here keeps
/// its text.
/// </remarks>
[JsonConverter(typeof(SeamEnumConverter<AcsCredentialExternalType>))]
public readonly record struct AcsCredentialExternalType : ISeamEnum<AcsCredentialExternalType>
{
    private readonly string? _value;

    /// <summary>Makes the value for a text, known or not.</summary>
    /// <param name="value">The text as the API writes it.</param>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is <c>null</c>.</exception>
    public AcsCredentialExternalType(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        _value = value;
    }

    /// <summary>Gate card or fob that PTI reads.</summary>
    /// <value><c>pti_card</c></value>
    public static AcsCredentialExternalType PtiCard { get; } = new("pti_card");

    /// <summary>Credential of a Brivo account.</summary>
    /// <value><c>brivo_credential</c></value>
    public static AcsCredentialExternalType BrivoCredential { get; } = new("brivo_credential");

    /// <summary>Credential from HID.</summary>
    /// <value><c>hid_credential</c></value>
    public static AcsCredentialExternalType HidCredential { get; } = new("hid_credential");

    /// <summary>Card made with Visionline.</summary>
    /// <value><c>visionline_card</c></value>
    public static AcsCredentialExternalType VisionlineCard { get; } = new("visionline_card");

    /// <summary>Credential of a Salto KS site.</summary>
    /// <value><c>salto_ks_credential</c></value>
    public static AcsCredentialExternalType SaltoKsCredential { get; } = new("salto_ks_credential");

    /// <summary>Key made with ASSA ABLOY Vostio.</summary>
    /// <value><c>assa_abloy_vostio_key</c></value>
    public static AcsCredentialExternalType AssaAbloyVostioKey { get; } = new("assa_abloy_vostio_key");

    /// <summary>Key made with Salto Space.</summary>
    /// <value><c>salto_space_key</c></value>
    public static AcsCredentialExternalType SaltoSpaceKey { get; } = new("salto_space_key");

    /// <summary>Access in a Latch building: a PIN for one door, or a mobile key.</summary>
    /// <value><c>latch_access</c></value>
    public static AcsCredentialExternalType LatchAccess { get; } = new("latch_access");

    /// <summary>Credential made with dormakaba Ambiance.</summary>
    /// <value><c>dormakaba_ambiance_credential</c></value>
    public static AcsCredentialExternalType DormakabaAmbianceCredential { get; } = new("dormakaba_ambiance_credential");

    /// <summary>Card made with Hotek.</summary>
    /// <value><c>hotek_card</c></value>
    public static AcsCredentialExternalType HotekCard { get; } = new("hotek_card");

    /// <summary>Tag (card or fob) of a Salto KS site.</summary>
    /// <value><c>salto_ks_tag</c></value>
    public static AcsCredentialExternalType SaltoKsTag { get; } = new("salto_ks_tag");

    /// <summary>Credential of an Avigilon Alta organization.</summary>
    /// <value><c>avigilon_alta_credential</c></value>
    public static AcsCredentialExternalType AvigilonAltaCredential { get; } = new("avigilon_alta_credential");

    /// <summary>Credential of a Kisi organization.</summary>
    /// <value><c>kisi_credential</c></value>
    public static AcsCredentialExternalType KisiCredential { get; } = new("kisi_credential");

    /// <inheritdoc/>
    public string Value => _value ?? "";

    /// <summary>Makes the value for a text, known or not.</summary>
    /// <param name="value">The text as the API writes it.</param>
    public static implicit operator AcsCredentialExternalType(string value) => new(value);

    /// <inheritdoc/>
    public static AcsCredentialExternalType FromValue(string value) => new(value);

    /// <summary>Whether both have the same text, case included.</summary>
    /// <param name="other">The one to compare with.</param>
    public bool Equals(AcsCredentialExternalType other) => Value == other.Value;

    /// <inheritdoc/>
    public override int GetHashCode() => Value.GetHashCode(StringComparison.Ordinal);

    /// <summary>The text as the API writes it.</summary>
    public override string ToString() => Value;
}
