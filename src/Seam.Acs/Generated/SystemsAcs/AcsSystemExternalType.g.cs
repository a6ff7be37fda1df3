// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.ComponentModel;
using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>What makers of access systems call one.</summary>
/// <remarks><c>acs_system.external_type</c> of the API, which may add values at any time.</remarks>
[JsonConverter(typeof(SeamEnumConverter<AcsSystemExternalType>))]
[TypeConverter(typeof(SeamEnumTypeConverter<AcsSystemExternalType>))]
public readonly record struct AcsSystemExternalType : ISeamEnum<AcsSystemExternalType>
{
    private readonly ResponseText _value;

    /// <inheritdoc cref="FromValue"/>
    public AcsSystemExternalType(string value) => _value = value ?? throw new ArgumentNullException(nameof(value));

    /// <summary><c>pti_site</c>: Self-storage facility run with PTI.</summary>
    public static AcsSystemExternalType PtiSite { get; } = new("pti_site");

    /// <summary><c>avigilon_alta_org</c>: Organization in Avigilon Alta.</summary>
    public static AcsSystemExternalType AvigilonAltaOrg { get; } = new("avigilon_alta_org");

    /// <summary><c>salto_ks_site</c>: Premises that Salto KS locks share an administration for.</summary>
    public static AcsSystemExternalType SaltoKsSite { get; } = new("salto_ks_site");

    /// <summary><c>salto_space_system</c>: Salto Space installation.</summary>
    public static AcsSystemExternalType SaltoSpaceSystem { get; } = new("salto_space_system");

    /// <summary><c>brivo_account</c>: Company with its own sites at Brivo.</summary>
    public static AcsSystemExternalType BrivoAccount { get; } = new("brivo_account");

    /// <summary><c>hid_credential_manager_organization</c>: Issuer of mobile IDs at HID.</summary>
    public static AcsSystemExternalType HidCredentialManagerOrganization { get; } =
        new("hid_credential_manager_organization");

    /// <summary><c>visionline_system</c>: Visionline installation.</summary>
    public static AcsSystemExternalType VisionlineSystem { get; } = new("visionline_system");

    /// <summary><c>assa_abloy_credential_service</c>: ASSA ABLOY's service that delivers mobile keys.</summary>
    public static AcsSystemExternalType AssaAbloyCredentialService { get; } = new("assa_abloy_credential_service");

    /// <summary><c>latch_building</c>: Building run by Latch.</summary>
    public static AcsSystemExternalType LatchBuilding { get; } = new("latch_building");

    /// <summary><c>dormakaba_community_site</c>: Residential property run with dormakaba Community.</summary>
    public static AcsSystemExternalType DormakabaCommunitySite { get; } = new("dormakaba_community_site");

    /// <summary><c>dormakaba_ambiance_site</c>: Hotel run with dormakaba Ambiance.</summary>
    public static AcsSystemExternalType DormakabaAmbianceSite { get; } = new("dormakaba_ambiance_site");

    /// <summary><c>legic_connect_credential_service</c>: LEGIC Connect's service that delivers mobile keys.</summary>
    public static AcsSystemExternalType LegicConnectCredentialService { get; } =
        new("legic_connect_credential_service");

    /// <summary><c>assa_abloy_vostio</c>: ASSA ABLOY Vostio installation.</summary>
    public static AcsSystemExternalType AssaAbloyVostio { get; } = new("assa_abloy_vostio");

    /// <summary><c>assa_abloy_vostio_credential_service</c>: Vostio's service that delivers mobile keys.</summary>
    public static AcsSystemExternalType AssaAbloyVostioCredentialService { get; } =
        new("assa_abloy_vostio_credential_service");

    /// <summary><c>hotek_site</c>: Hotel whose doors are Hotek's.</summary>
    public static AcsSystemExternalType HotekSite { get; } = new("hotek_site");

    /// <summary><c>kisi_organization</c>: Company with its own places at Kisi.</summary>
    public static AcsSystemExternalType KisiOrganization { get; } = new("kisi_organization");

    /// <summary><c>akiles_organization</c>: Company with its own places at Akiles.</summary>
    public static AcsSystemExternalType AkilesOrganization { get; } = new("akiles_organization");

    /// <inheritdoc/>
    public string Value => _value.Value;

    /// <inheritdoc cref="FromValue"/>
    public static implicit operator AcsSystemExternalType(string value) => new(value);

    /// <inheritdoc/>
    public static AcsSystemExternalType FromValue(string value) => new(value);

    /// <inheritdoc/>
    public static bool TryParse(string? s, IFormatProvider? provider, out AcsSystemExternalType result) =>
        OpenEnum.TryParse(s, out result);

    /// <inheritdoc cref="Value"/>
    public override string ToString() => Value;
}
