// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>What makers of access systems call one.</summary>
/// <remarks>
/// <c>acs_system.external_type</c> of the API, which may add values at any time: one that is not listed here keeps its
/// text.
/// </remarks>
[JsonConverter(typeof(SeamEnumConverter<AcsSystemExternalType>))]
public readonly record struct AcsSystemExternalType : ISeamEnum<AcsSystemExternalType>
{
    private readonly string? _value;

    /// <summary>Makes the value for a text, known or not.</summary>
    /// <param name="value">The text as the API writes it.</param>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is <c>null</c>.</exception>
    public AcsSystemExternalType(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        _value = value;
    }

    /// <summary>Self-storage facility run with PTI.</summary>
    /// <value><c>pti_site</c></value>
    public static AcsSystemExternalType PtiSite { get; } = new("pti_site");

    /// <summary>Organization in Avigilon Alta.</summary>
    /// <value><c>avigilon_alta_org</c></value>
    public static AcsSystemExternalType AvigilonAltaOrg { get; } = new("avigilon_alta_org");

    /// <summary>Premises that Salto KS locks share an administration for.</summary>
    /// <value><c>salto_ks_site</c></value>
    public static AcsSystemExternalType SaltoKsSite { get; } = new("salto_ks_site");

    /// <summary>Salto Space installation.</summary>
    /// <value><c>salto_space_system</c></value>
    public static AcsSystemExternalType SaltoSpaceSystem { get; } = new("salto_space_system");

    /// <summary>Company with its own sites at Brivo.</summary>
    /// <value><c>brivo_account</c></value>
    public static AcsSystemExternalType BrivoAccount { get; } = new("brivo_account");

    /// <summary>Issuer of mobile IDs at HID.</summary>
    /// <value><c>hid_credential_manager_organization</c></value>
    public static AcsSystemExternalType HidCredentialManagerOrganization { get; } =
        new("hid_credential_manager_organization");

    /// <summary>Visionline installation.</summary>
    /// <value><c>visionline_system</c></value>
    public static AcsSystemExternalType VisionlineSystem { get; } = new("visionline_system");

    /// <summary>ASSA ABLOY's service that delivers mobile keys.</summary>
    /// <value><c>assa_abloy_credential_service</c></value>
    public static AcsSystemExternalType AssaAbloyCredentialService { get; } = new("assa_abloy_credential_service");

    /// <summary>Building run by Latch.</summary>
    /// <value><c>latch_building</c></value>
    public static AcsSystemExternalType LatchBuilding { get; } = new("latch_building");

    /// <summary>Residential property run with dormakaba Community.</summary>
    /// <value><c>dormakaba_community_site</c></value>
    public static AcsSystemExternalType DormakabaCommunitySite { get; } = new("dormakaba_community_site");

    /// <summary>Hotel run with dormakaba Ambiance.</summary>
    /// <value><c>dormakaba_ambiance_site</c></value>
    public static AcsSystemExternalType DormakabaAmbianceSite { get; } = new("dormakaba_ambiance_site");

    /// <summary>LEGIC Connect's service that delivers mobile keys.</summary>
    /// <value><c>legic_connect_credential_service</c></value>
    public static AcsSystemExternalType LegicConnectCredentialService { get; } =
        new("legic_connect_credential_service");

    /// <summary>ASSA ABLOY Vostio installation.</summary>
    /// <value><c>assa_abloy_vostio</c></value>
    public static AcsSystemExternalType AssaAbloyVostio { get; } = new("assa_abloy_vostio");

    /// <summary>Vostio's service that delivers mobile keys.</summary>
    /// <value><c>assa_abloy_vostio_credential_service</c></value>
    public static AcsSystemExternalType AssaAbloyVostioCredentialService { get; } =
        new("assa_abloy_vostio_credential_service");

    /// <summary>Hotel whose doors are Hotek's.</summary>
    /// <value><c>hotek_site</c></value>
    public static AcsSystemExternalType HotekSite { get; } = new("hotek_site");

    /// <summary>Company with its own places at Kisi.</summary>
    /// <value><c>kisi_organization</c></value>
    public static AcsSystemExternalType KisiOrganization { get; } = new("kisi_organization");

    /// <inheritdoc/>
    public string Value => _value ?? "";

    /// <summary>Makes the value for a text, known or not.</summary>
    /// <param name="value">The text as the API writes it.</param>
    public static implicit operator AcsSystemExternalType(string value) => new(value);

    /// <inheritdoc/>
    public static AcsSystemExternalType FromValue(string value) => new(value);

    /// <summary>Whether both have the same text, case included.</summary>
    /// <param name="other">The one to compare with.</param>
    public bool Equals(AcsSystemExternalType other) => Value == other.Value;

    /// <inheritdoc/>
    public override int GetHashCode() => Value.GetHashCode(StringComparison.Ordinal);

    /// <summary>The text as the API writes it.</summary>
    public override string ToString() => Value;
}
