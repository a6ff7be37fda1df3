// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>What makers call an access system; the older form of <c>ExternalType</c>.</summary>
/// <remarks>
/// <c>acs_system.system_type</c> of the API, which may add values at any time: one that is not listed here keeps its
/// text.
/// </remarks>
[JsonConverter(typeof(SeamEnumConverter<AcsSystemType>))]
public readonly record struct AcsSystemType : ISeamEnum<AcsSystemType>
{
    private readonly string? _value;

    /// <summary>Makes the value for a text, known or not.</summary>
    /// <param name="value">The text as the API writes it.</param>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is <c>null</c>.</exception>
    public AcsSystemType(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        _value = value;
    }

    /// <summary>Self-storage facility run with PTI.</summary>
    /// <value><c>pti_site</c></value>
    public static AcsSystemType PtiSite { get; } = new("pti_site");

    /// <summary>Organization in Avigilon Alta.</summary>
    /// <value><c>avigilon_alta_org</c></value>
    public static AcsSystemType AvigilonAltaOrg { get; } = new("avigilon_alta_org");

    /// <summary>Premises that Salto KS locks share an administration for.</summary>
    /// <value><c>salto_ks_site</c></value>
    public static AcsSystemType SaltoKsSite { get; } = new("salto_ks_site");

    /// <summary>Salto Space installation.</summary>
    /// <value><c>salto_space_system</c></value>
    public static AcsSystemType SaltoSpaceSystem { get; } = new("salto_space_system");

    /// <summary>Company with its own sites at Brivo.</summary>
    /// <value><c>brivo_account</c></value>
    public static AcsSystemType BrivoAccount { get; } = new("brivo_account");

    /// <summary>Issuer of mobile IDs at HID.</summary>
    /// <value><c>hid_credential_manager_organization</c></value>
    public static AcsSystemType HidCredentialManagerOrganization { get; } = new("hid_credential_manager_organization");

    /// <summary>Visionline installation.</summary>
    /// <value><c>visionline_system</c></value>
    public static AcsSystemType VisionlineSystem { get; } = new("visionline_system");

    /// <summary>ASSA ABLOY's service that delivers mobile keys.</summary>
    /// <value><c>assa_abloy_credential_service</c></value>
    public static AcsSystemType AssaAbloyCredentialService { get; } = new("assa_abloy_credential_service");

    /// <summary>Building run by Latch.</summary>
    /// <value><c>latch_building</c></value>
    public static AcsSystemType LatchBuilding { get; } = new("latch_building");

    /// <summary>Residential property run with dormakaba Community.</summary>
    /// <value><c>dormakaba_community_site</c></value>
    public static AcsSystemType DormakabaCommunitySite { get; } = new("dormakaba_community_site");

    /// <summary>Hotel run with dormakaba Ambiance.</summary>
    /// <value><c>dormakaba_ambiance_site</c></value>
    public static AcsSystemType DormakabaAmbianceSite { get; } = new("dormakaba_ambiance_site");

    /// <summary>LEGIC Connect's service that delivers mobile keys.</summary>
    /// <value><c>legic_connect_credential_service</c></value>
    public static AcsSystemType LegicConnectCredentialService { get; } = new("legic_connect_credential_service");

    /// <summary>ASSA ABLOY Vostio installation.</summary>
    /// <value><c>assa_abloy_vostio</c></value>
    public static AcsSystemType AssaAbloyVostio { get; } = new("assa_abloy_vostio");

    /// <summary>Vostio's service that delivers mobile keys.</summary>
    /// <value><c>assa_abloy_vostio_credential_service</c></value>
    public static AcsSystemType AssaAbloyVostioCredentialService { get; } = new("assa_abloy_vostio_credential_service");

    /// <summary>Hotel whose doors are Hotek's.</summary>
    /// <value><c>hotek_site</c></value>
    public static AcsSystemType HotekSite { get; } = new("hotek_site");

    /// <summary>Company with its own places at Kisi.</summary>
    /// <value><c>kisi_organization</c></value>
    public static AcsSystemType KisiOrganization { get; } = new("kisi_organization");

    /// <inheritdoc/>
    public string Value => _value ?? "";

    /// <summary>Makes the value for a text, known or not.</summary>
    /// <param name="value">The text as the API writes it.</param>
    public static implicit operator AcsSystemType(string value) => new(value);

    /// <inheritdoc/>
    public static AcsSystemType FromValue(string value) => new(value);

    /// <summary>Whether both have the same text, case included.</summary>
    /// <param name="other">The one to compare with.</param>
    public bool Equals(AcsSystemType other) => Value == other.Value;

    /// <inheritdoc/>
    public override int GetHashCode() => Value.GetHashCode(StringComparison.Ordinal);

    /// <summary>The text as the API writes it.</summary>
    public override string ToString() => Value;
}
