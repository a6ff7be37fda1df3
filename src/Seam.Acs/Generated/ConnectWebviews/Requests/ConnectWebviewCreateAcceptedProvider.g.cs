// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.ComponentModel;
using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>Providers that can be offered.</summary>
/// <remarks><c>connect_webviews.create.accepted_providers</c> of the API, which may add values at any time.</remarks>
[JsonConverter(typeof(SeamEnumConverter<ConnectWebviewCreateAcceptedProvider>))]
[TypeConverter(typeof(SeamEnumTypeConverter<ConnectWebviewCreateAcceptedProvider>))]
public readonly record struct ConnectWebviewCreateAcceptedProvider : ISeamEnum<ConnectWebviewCreateAcceptedProvider>
{
    private readonly ResponseText _value;

    /// <inheritdoc cref="FromValue"/>
    public ConnectWebviewCreateAcceptedProvider(string value) =>
        _value = value ?? throw new ArgumentNullException(nameof(value));

    /// <summary><c>hotek</c>: Hotek, access systems for hotels.</summary>
    public static ConnectWebviewCreateAcceptedProvider Hotek { get; } = new("hotek");

    /// <summary><c>dormakaba_community</c>: dormakaba Community, access systems for housing.</summary>
    public static ConnectWebviewCreateAcceptedProvider DormakabaCommunity { get; } = new("dormakaba_community");

    /// <summary><c>legic_connect</c>: LEGIC Connect, mobile keys.</summary>
    public static ConnectWebviewCreateAcceptedProvider LegicConnect { get; } = new("legic_connect");

    /// <summary><c>akuvox</c>: Akuvox, door stations.</summary>
    public static ConnectWebviewCreateAcceptedProvider Akuvox { get; } = new("akuvox");

    /// <summary><c>august</c>: August, locks.</summary>
    public static ConnectWebviewCreateAcceptedProvider August { get; } = new("august");

    /// <summary><c>avigilon_alta</c>: Avigilon Alta, access systems.</summary>
    public static ConnectWebviewCreateAcceptedProvider AvigilonAlta { get; } = new("avigilon_alta");

    /// <summary><c>brivo</c>: Brivo, access systems.</summary>
    public static ConnectWebviewCreateAcceptedProvider Brivo { get; } = new("brivo");

    /// <summary><c>butterflymx</c>: ButterflyMX, entry panels.</summary>
    public static ConnectWebviewCreateAcceptedProvider Butterflymx { get; } = new("butterflymx");

    /// <summary><c>schlage</c>: Schlage, locks.</summary>
    public static ConnectWebviewCreateAcceptedProvider Schlage { get; } = new("schlage");

    /// <summary><c>smartthings</c>: SmartThings, devices of several makers.</summary>
    public static ConnectWebviewCreateAcceptedProvider Smartthings { get; } = new("smartthings");

    /// <summary><c>yale</c>: Yale, locks.</summary>
    public static ConnectWebviewCreateAcceptedProvider Yale { get; } = new("yale");

    /// <summary><c>genie</c>: Genie, garage doors.</summary>
    public static ConnectWebviewCreateAcceptedProvider Genie { get; } = new("genie");

    /// <summary><c>doorking</c>: DoorKing, gates and doors.</summary>
    public static ConnectWebviewCreateAcceptedProvider Doorking { get; } = new("doorking");

    /// <summary><c>salto</c>: Salto, locks.</summary>
    public static ConnectWebviewCreateAcceptedProvider Salto { get; } = new("salto");

    /// <summary><c>salto_ks</c>: Salto KS, access systems in the cloud.</summary>
    public static ConnectWebviewCreateAcceptedProvider SaltoKs { get; } = new("salto_ks");

    /// <summary><c>salto_ks_accept</c>: Salto KS, by its accept environment for testing.</summary>
    public static ConnectWebviewCreateAcceptedProvider SaltoKsAccept { get; } = new("salto_ks_accept");

    /// <summary><c>lockly</c>: Lockly, locks.</summary>
    public static ConnectWebviewCreateAcceptedProvider Lockly { get; } = new("lockly");

    /// <summary><c>ttlock</c>: TTLock, locks.</summary>
    public static ConnectWebviewCreateAcceptedProvider Ttlock { get; } = new("ttlock");

    /// <summary><c>linear</c>: Linear, gates and doors.</summary>
    public static ConnectWebviewCreateAcceptedProvider Linear { get; } = new("linear");

    /// <summary><c>noiseaware</c>: NoiseAware, noise sensors.</summary>
    public static ConnectWebviewCreateAcceptedProvider Noiseaware { get; } = new("noiseaware");

    /// <summary><c>nuki</c>: Nuki, locks.</summary>
    public static ConnectWebviewCreateAcceptedProvider Nuki { get; } = new("nuki");

    /// <summary><c>igloo</c>: igloo, locks for businesses.</summary>
    public static ConnectWebviewCreateAcceptedProvider Igloo { get; } = new("igloo");

    /// <summary><c>kwikset</c>: Kwikset, locks.</summary>
    public static ConnectWebviewCreateAcceptedProvider Kwikset { get; } = new("kwikset");

    /// <summary><c>minut</c>: Minut, sensors.</summary>
    public static ConnectWebviewCreateAcceptedProvider Minut { get; } = new("minut");

    /// <summary><c>my_2n</c>: My2N, door stations by 2N.</summary>
    public static ConnectWebviewCreateAcceptedProvider My2n { get; } = new("my_2n");

    /// <summary><c>controlbyweb</c>: ControlByWeb, relays.</summary>
    public static ConnectWebviewCreateAcceptedProvider Controlbyweb { get; } = new("controlbyweb");

    /// <summary><c>nest</c>: Google Nest, thermostats.</summary>
    public static ConnectWebviewCreateAcceptedProvider Nest { get; } = new("nest");

    /// <summary><c>igloohome</c>: igloohome, locks.</summary>
    public static ConnectWebviewCreateAcceptedProvider Igloohome { get; } = new("igloohome");

    /// <summary><c>ecobee</c>: ecobee, thermostats.</summary>
    public static ConnectWebviewCreateAcceptedProvider Ecobee { get; } = new("ecobee");

    /// <summary><c>four_suites</c>: 4SUITES, access for hotels.</summary>
    public static ConnectWebviewCreateAcceptedProvider FourSuites { get; } = new("four_suites");

    /// <summary><c>dormakaba_oracode</c>: dormakaba Oracode, PIN locks.</summary>
    public static ConnectWebviewCreateAcceptedProvider DormakabaOracode { get; } = new("dormakaba_oracode");

    /// <summary><c>pti</c>: PTI, access systems for self-storage.</summary>
    public static ConnectWebviewCreateAcceptedProvider Pti { get; } = new("pti");

    /// <summary><c>wyze</c>: Wyze, locks.</summary>
    public static ConnectWebviewCreateAcceptedProvider Wyze { get; } = new("wyze");

    /// <summary><c>seam_passport</c>: Seam's own Passport service.</summary>
    public static ConnectWebviewCreateAcceptedProvider SeamPassport { get; } = new("seam_passport");

    /// <summary><c>visionline</c>: Visionline, ASSA ABLOY's access systems for hotels.</summary>
    public static ConnectWebviewCreateAcceptedProvider Visionline { get; } = new("visionline");

    /// <summary><c>assa_abloy_credential_service</c>: ASSA ABLOY's service that delivers mobile keys.</summary>
    public static ConnectWebviewCreateAcceptedProvider AssaAbloyCredentialService { get; } =
        new("assa_abloy_credential_service");

    /// <summary><c>tedee</c>: Tedee, locks.</summary>
    public static ConnectWebviewCreateAcceptedProvider Tedee { get; } = new("tedee");

    /// <summary><c>honeywell_resideo</c>: Honeywell by Resideo, thermostats.</summary>
    public static ConnectWebviewCreateAcceptedProvider HoneywellResideo { get; } = new("honeywell_resideo");

    /// <summary><c>first_alert</c>: First Alert, thermostats by Resideo.</summary>
    public static ConnectWebviewCreateAcceptedProvider FirstAlert { get; } = new("first_alert");

    /// <summary><c>latch</c>: Latch, access systems for buildings. In a sandbox no login is needed.</summary>
    public static ConnectWebviewCreateAcceptedProvider Latch { get; } = new("latch");

    /// <summary><c>akiles</c>: Akiles, access systems.</summary>
    public static ConnectWebviewCreateAcceptedProvider Akiles { get; } = new("akiles");

    /// <summary><c>assa_abloy_vostio</c>: ASSA ABLOY Vostio installation.</summary>
    public static ConnectWebviewCreateAcceptedProvider AssaAbloyVostio { get; } = new("assa_abloy_vostio");

    /// <summary><c>assa_abloy_vostio_credential_service</c>: Vostio's service that delivers mobile keys.</summary>
    public static ConnectWebviewCreateAcceptedProvider AssaAbloyVostioCredentialService { get; } =
        new("assa_abloy_vostio_credential_service");

    /// <summary><c>tado</c>: tado, thermostats.</summary>
    public static ConnectWebviewCreateAcceptedProvider Tado { get; } = new("tado");

    /// <summary><c>salto_space</c>: Salto Space, access systems on site.</summary>
    public static ConnectWebviewCreateAcceptedProvider SaltoSpace { get; } = new("salto_space");

    /// <summary><c>sensi</c>: Sensi, thermostats.</summary>
    public static ConnectWebviewCreateAcceptedProvider Sensi { get; } = new("sensi");

    /// <summary><c>keynest</c>: KeyNest, keepers of physical keys.</summary>
    public static ConnectWebviewCreateAcceptedProvider Keynest { get; } = new("keynest");

    /// <summary><c>korelock</c>: Korelock, locks.</summary>
    public static ConnectWebviewCreateAcceptedProvider Korelock { get; } = new("korelock");

    /// <summary><c>keyincode</c>: KeyInCode, PIN locks.</summary>
    public static ConnectWebviewCreateAcceptedProvider Keyincode { get; } = new("keyincode");

    /// <summary><c>dormakaba_ambiance</c>: dormakaba Ambiance, access systems for hotels.</summary>
    public static ConnectWebviewCreateAcceptedProvider DormakabaAmbiance { get; } = new("dormakaba_ambiance");

    /// <summary><c>ultraloq</c>: Ultraloq, locks.</summary>
    public static ConnectWebviewCreateAcceptedProvider Ultraloq { get; } = new("ultraloq");

    /// <summary><c>yacan</c>: Yacan, smart locks.</summary>
    public static ConnectWebviewCreateAcceptedProvider Yacan { get; } = new("yacan");

    /// <summary><c>dusaw</c>: Dusaw, locks.</summary>
    public static ConnectWebviewCreateAcceptedProvider Dusaw { get; } = new("dusaw");

    /// <summary><c>sifely</c>: Sifely, locks.</summary>
    public static ConnectWebviewCreateAcceptedProvider Sifely { get; } = new("sifely");

    /// <summary><c>thirty_three_lock</c>: 33 Lock, locks.</summary>
    public static ConnectWebviewCreateAcceptedProvider ThirtyThreeLock { get; } = new("thirty_three_lock");

    /// <summary><c>ring</c>: Ring, cameras and doorbells.</summary>
    public static ConnectWebviewCreateAcceptedProvider Ring { get; } = new("ring");

    /// <summary><c>ical</c>: Calendars in iCal form.</summary>
    public static ConnectWebviewCreateAcceptedProvider Ical { get; } = new("ical");

    /// <summary><c>lodgify</c>: Lodgify, bookings.</summary>
    public static ConnectWebviewCreateAcceptedProvider Lodgify { get; } = new("lodgify");

    /// <summary><c>hostaway</c>: Hostaway, bookings.</summary>
    public static ConnectWebviewCreateAcceptedProvider Hostaway { get; } = new("hostaway");

    /// <summary><c>guesty</c>: Guesty, bookings.</summary>
    public static ConnectWebviewCreateAcceptedProvider Guesty { get; } = new("guesty");

    /// <summary><c>acuity_scheduling</c>: Acuity Scheduling, appointments.</summary>
    public static ConnectWebviewCreateAcceptedProvider AcuityScheduling { get; } = new("acuity_scheduling");

    /// <summary><c>omnitec</c>: Omnitec, locks.</summary>
    public static ConnectWebviewCreateAcceptedProvider Omnitec { get; } = new("omnitec");

    /// <summary><c>kisi</c>: Kisi, access systems.</summary>
    public static ConnectWebviewCreateAcceptedProvider Kisi { get; } = new("kisi");

    /// <summary><c>aqara</c>: Aqara, smart locks.</summary>
    public static ConnectWebviewCreateAcceptedProvider Aqara { get; } = new("aqara");

    /// <summary><c>yale_access</c>: Yale Access, locks.</summary>
    public static ConnectWebviewCreateAcceptedProvider YaleAccess { get; } = new("yale_access");

    /// <summary><c>hid_cm</c>: HID's credential manager.</summary>
    public static ConnectWebviewCreateAcceptedProvider HidCm { get; } = new("hid_cm");

    /// <summary><c>google_nest</c>: Google Nest, by its newer key.</summary>
    public static ConnectWebviewCreateAcceptedProvider GoogleNest { get; } = new("google_nest");

    /// <summary><c>slack</c>: Slack, messages.</summary>
    public static ConnectWebviewCreateAcceptedProvider Slack { get; } = new("slack");

    /// <inheritdoc/>
    public string Value => _value.Value;

    /// <inheritdoc cref="FromValue"/>
    public static implicit operator ConnectWebviewCreateAcceptedProvider(string value) => new(value);

    /// <inheritdoc/>
    public static ConnectWebviewCreateAcceptedProvider FromValue(string value) => new(value);

    /// <inheritdoc/>
    public static bool TryParse(
        string? s,
        IFormatProvider? provider,
        out ConnectWebviewCreateAcceptedProvider result
    ) =>
        OpenEnum.TryParse(s, out result);

    /// <inheritdoc cref="Value"/>
    public override string ToString() => Value;
}
