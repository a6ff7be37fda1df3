// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>Providers that can be offered.</summary>
/// <remarks>
/// <c>connect_webviews.create.accepted_providers</c> of the API, which may add values at any time: one that is not
/// listed here keeps its text.
/// </remarks>
[JsonConverter(typeof(SeamEnumConverter<ConnectWebviewCreateAcceptedProvider>))]
public readonly record struct ConnectWebviewCreateAcceptedProvider : ISeamEnum<ConnectWebviewCreateAcceptedProvider>
{
    private readonly string? _value;

    /// <summary>Makes the value for a text, known or not.</summary>
    /// <param name="value">The text as the API writes it.</param>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is <c>null</c>.</exception>
    public ConnectWebviewCreateAcceptedProvider(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        _value = value;
    }

    /// <summary>Hotek, access systems for hotels.</summary>
    /// <value><c>hotek</c></value>
    public static ConnectWebviewCreateAcceptedProvider Hotek { get; } = new("hotek");

    /// <summary>dormakaba Community, access systems for housing.</summary>
    /// <value><c>dormakaba_community</c></value>
    public static ConnectWebviewCreateAcceptedProvider DormakabaCommunity { get; } = new("dormakaba_community");

    /// <summary>LEGIC Connect, mobile keys.</summary>
    /// <value><c>legic_connect</c></value>
    public static ConnectWebviewCreateAcceptedProvider LegicConnect { get; } = new("legic_connect");

    /// <summary>Akuvox, door stations.</summary>
    /// <value><c>akuvox</c></value>
    public static ConnectWebviewCreateAcceptedProvider Akuvox { get; } = new("akuvox");

    /// <summary>August, locks.</summary>
    /// <value><c>august</c></value>
    public static ConnectWebviewCreateAcceptedProvider August { get; } = new("august");

    /// <summary>Avigilon Alta, access systems.</summary>
    /// <value><c>avigilon_alta</c></value>
    public static ConnectWebviewCreateAcceptedProvider AvigilonAlta { get; } = new("avigilon_alta");

    /// <summary>Brivo, access systems.</summary>
    /// <value><c>brivo</c></value>
    public static ConnectWebviewCreateAcceptedProvider Brivo { get; } = new("brivo");

    /// <summary>ButterflyMX, entry panels.</summary>
    /// <value><c>butterflymx</c></value>
    public static ConnectWebviewCreateAcceptedProvider Butterflymx { get; } = new("butterflymx");

    /// <summary>Schlage, locks.</summary>
    /// <value><c>schlage</c></value>
    public static ConnectWebviewCreateAcceptedProvider Schlage { get; } = new("schlage");

    /// <summary>SmartThings, devices of several makers.</summary>
    /// <value><c>smartthings</c></value>
    public static ConnectWebviewCreateAcceptedProvider Smartthings { get; } = new("smartthings");

    /// <summary>Yale, locks.</summary>
    /// <value><c>yale</c></value>
    public static ConnectWebviewCreateAcceptedProvider Yale { get; } = new("yale");

    /// <summary>Genie, garage doors.</summary>
    /// <value><c>genie</c></value>
    public static ConnectWebviewCreateAcceptedProvider Genie { get; } = new("genie");

    /// <summary>DoorKing, gates and doors.</summary>
    /// <value><c>doorking</c></value>
    public static ConnectWebviewCreateAcceptedProvider Doorking { get; } = new("doorking");

    /// <summary>Salto, locks.</summary>
    /// <value><c>salto</c></value>
    public static ConnectWebviewCreateAcceptedProvider Salto { get; } = new("salto");

    /// <summary>Salto KS, access systems in the cloud.</summary>
    /// <value><c>salto_ks</c></value>
    public static ConnectWebviewCreateAcceptedProvider SaltoKs { get; } = new("salto_ks");

    /// <summary>Salto KS, by its accept environment for testing.</summary>
    /// <value><c>salto_ks_accept</c></value>
    public static ConnectWebviewCreateAcceptedProvider SaltoKsAccept { get; } = new("salto_ks_accept");

    /// <summary>Lockly, locks.</summary>
    /// <value><c>lockly</c></value>
    public static ConnectWebviewCreateAcceptedProvider Lockly { get; } = new("lockly");

    /// <summary>TTLock, locks.</summary>
    /// <value><c>ttlock</c></value>
    public static ConnectWebviewCreateAcceptedProvider Ttlock { get; } = new("ttlock");

    /// <summary>Linear, gates and doors.</summary>
    /// <value><c>linear</c></value>
    public static ConnectWebviewCreateAcceptedProvider Linear { get; } = new("linear");

    /// <summary>NoiseAware, noise sensors.</summary>
    /// <value><c>noiseaware</c></value>
    public static ConnectWebviewCreateAcceptedProvider Noiseaware { get; } = new("noiseaware");

    /// <summary>Nuki, locks.</summary>
    /// <value><c>nuki</c></value>
    public static ConnectWebviewCreateAcceptedProvider Nuki { get; } = new("nuki");

    /// <summary>igloo, locks for businesses.</summary>
    /// <value><c>igloo</c></value>
    public static ConnectWebviewCreateAcceptedProvider Igloo { get; } = new("igloo");

    /// <summary>Kwikset, locks.</summary>
    /// <value><c>kwikset</c></value>
    public static ConnectWebviewCreateAcceptedProvider Kwikset { get; } = new("kwikset");

    /// <summary>Minut, sensors.</summary>
    /// <value><c>minut</c></value>
    public static ConnectWebviewCreateAcceptedProvider Minut { get; } = new("minut");

    /// <summary>My2N, door stations by 2N.</summary>
    /// <value><c>my_2n</c></value>
    public static ConnectWebviewCreateAcceptedProvider My2n { get; } = new("my_2n");

    /// <summary>ControlByWeb, relays.</summary>
    /// <value><c>controlbyweb</c></value>
    public static ConnectWebviewCreateAcceptedProvider Controlbyweb { get; } = new("controlbyweb");

    /// <summary>Google Nest, thermostats.</summary>
    /// <value><c>nest</c></value>
    public static ConnectWebviewCreateAcceptedProvider Nest { get; } = new("nest");

    /// <summary>igloohome, locks.</summary>
    /// <value><c>igloohome</c></value>
    public static ConnectWebviewCreateAcceptedProvider Igloohome { get; } = new("igloohome");

    /// <summary>ecobee, thermostats.</summary>
    /// <value><c>ecobee</c></value>
    public static ConnectWebviewCreateAcceptedProvider Ecobee { get; } = new("ecobee");

    /// <summary>4SUITES, access for hotels.</summary>
    /// <value><c>four_suites</c></value>
    public static ConnectWebviewCreateAcceptedProvider FourSuites { get; } = new("four_suites");

    /// <summary>dormakaba Oracode, PIN locks.</summary>
    /// <value><c>dormakaba_oracode</c></value>
    public static ConnectWebviewCreateAcceptedProvider DormakabaOracode { get; } = new("dormakaba_oracode");

    /// <summary>PTI, access systems for self-storage.</summary>
    /// <value><c>pti</c></value>
    public static ConnectWebviewCreateAcceptedProvider Pti { get; } = new("pti");

    /// <summary>Wyze, locks.</summary>
    /// <value><c>wyze</c></value>
    public static ConnectWebviewCreateAcceptedProvider Wyze { get; } = new("wyze");

    /// <summary>Seam's own Passport service.</summary>
    /// <value><c>seam_passport</c></value>
    public static ConnectWebviewCreateAcceptedProvider SeamPassport { get; } = new("seam_passport");

    /// <summary>Visionline, ASSA ABLOY's access systems for hotels.</summary>
    /// <value><c>visionline</c></value>
    public static ConnectWebviewCreateAcceptedProvider Visionline { get; } = new("visionline");

    /// <summary>ASSA ABLOY's service that delivers mobile keys.</summary>
    /// <value><c>assa_abloy_credential_service</c></value>
    public static ConnectWebviewCreateAcceptedProvider AssaAbloyCredentialService { get; } =
        new("assa_abloy_credential_service");

    /// <summary>Tedee, locks.</summary>
    /// <value><c>tedee</c></value>
    public static ConnectWebviewCreateAcceptedProvider Tedee { get; } = new("tedee");

    /// <summary>Honeywell by Resideo, thermostats.</summary>
    /// <value><c>honeywell_resideo</c></value>
    public static ConnectWebviewCreateAcceptedProvider HoneywellResideo { get; } = new("honeywell_resideo");

    /// <summary>First Alert, thermostats by Resideo.</summary>
    /// <value><c>first_alert</c></value>
    public static ConnectWebviewCreateAcceptedProvider FirstAlert { get; } = new("first_alert");

    /// <summary>Latch, access systems for buildings. In a sandbox no login is needed.</summary>
    /// <value><c>latch</c></value>
    public static ConnectWebviewCreateAcceptedProvider Latch { get; } = new("latch");

    /// <summary>Akiles, access systems.</summary>
    /// <value><c>akiles</c></value>
    public static ConnectWebviewCreateAcceptedProvider Akiles { get; } = new("akiles");

    /// <summary>ASSA ABLOY Vostio installation.</summary>
    /// <value><c>assa_abloy_vostio</c></value>
    public static ConnectWebviewCreateAcceptedProvider AssaAbloyVostio { get; } = new("assa_abloy_vostio");

    /// <summary>Vostio's service that delivers mobile keys.</summary>
    /// <value><c>assa_abloy_vostio_credential_service</c></value>
    public static ConnectWebviewCreateAcceptedProvider AssaAbloyVostioCredentialService { get; } =
        new("assa_abloy_vostio_credential_service");

    /// <summary>tado, thermostats.</summary>
    /// <value><c>tado</c></value>
    public static ConnectWebviewCreateAcceptedProvider Tado { get; } = new("tado");

    /// <summary>Salto Space, access systems on site.</summary>
    /// <value><c>salto_space</c></value>
    public static ConnectWebviewCreateAcceptedProvider SaltoSpace { get; } = new("salto_space");

    /// <summary>Sensi, thermostats.</summary>
    /// <value><c>sensi</c></value>
    public static ConnectWebviewCreateAcceptedProvider Sensi { get; } = new("sensi");

    /// <summary>KeyNest, keepers of physical keys.</summary>
    /// <value><c>keynest</c></value>
    public static ConnectWebviewCreateAcceptedProvider Keynest { get; } = new("keynest");

    /// <summary>Korelock, locks.</summary>
    /// <value><c>korelock</c></value>
    public static ConnectWebviewCreateAcceptedProvider Korelock { get; } = new("korelock");

    /// <summary>KeyInCode, PIN locks.</summary>
    /// <value><c>keyincode</c></value>
    public static ConnectWebviewCreateAcceptedProvider Keyincode { get; } = new("keyincode");

    /// <summary>dormakaba Ambiance, access systems for hotels.</summary>
    /// <value><c>dormakaba_ambiance</c></value>
    public static ConnectWebviewCreateAcceptedProvider DormakabaAmbiance { get; } = new("dormakaba_ambiance");

    /// <summary>Ultraloq, locks.</summary>
    /// <value><c>ultraloq</c></value>
    public static ConnectWebviewCreateAcceptedProvider Ultraloq { get; } = new("ultraloq");

    /// <summary>Dusaw, locks.</summary>
    /// <value><c>dusaw</c></value>
    public static ConnectWebviewCreateAcceptedProvider Dusaw { get; } = new("dusaw");

    /// <summary>Sifely, locks.</summary>
    /// <value><c>sifely</c></value>
    public static ConnectWebviewCreateAcceptedProvider Sifely { get; } = new("sifely");

    /// <summary>33 Lock, locks.</summary>
    /// <value><c>thirty_three_lock</c></value>
    public static ConnectWebviewCreateAcceptedProvider ThirtyThreeLock { get; } = new("thirty_three_lock");

    /// <summary>Ring, cameras and doorbells.</summary>
    /// <value><c>ring</c></value>
    public static ConnectWebviewCreateAcceptedProvider Ring { get; } = new("ring");

    /// <summary>Calendars in iCal form.</summary>
    /// <value><c>ical</c></value>
    public static ConnectWebviewCreateAcceptedProvider Ical { get; } = new("ical");

    /// <summary>Lodgify, bookings.</summary>
    /// <value><c>lodgify</c></value>
    public static ConnectWebviewCreateAcceptedProvider Lodgify { get; } = new("lodgify");

    /// <summary>Hostaway, bookings.</summary>
    /// <value><c>hostaway</c></value>
    public static ConnectWebviewCreateAcceptedProvider Hostaway { get; } = new("hostaway");

    /// <summary>Guesty, bookings.</summary>
    /// <value><c>guesty</c></value>
    public static ConnectWebviewCreateAcceptedProvider Guesty { get; } = new("guesty");

    /// <summary>Acuity Scheduling, appointments.</summary>
    /// <value><c>acuity_scheduling</c></value>
    public static ConnectWebviewCreateAcceptedProvider AcuityScheduling { get; } = new("acuity_scheduling");

    /// <summary>Omnitec, locks.</summary>
    /// <value><c>omnitec</c></value>
    public static ConnectWebviewCreateAcceptedProvider Omnitec { get; } = new("omnitec");

    /// <summary>Kisi, access systems.</summary>
    /// <value><c>kisi</c></value>
    public static ConnectWebviewCreateAcceptedProvider Kisi { get; } = new("kisi");

    /// <summary>Yale Access, locks.</summary>
    /// <value><c>yale_access</c></value>
    public static ConnectWebviewCreateAcceptedProvider YaleAccess { get; } = new("yale_access");

    /// <summary>HID's credential manager.</summary>
    /// <value><c>hid_cm</c></value>
    public static ConnectWebviewCreateAcceptedProvider HidCm { get; } = new("hid_cm");

    /// <summary>Google Nest, by its newer key.</summary>
    /// <value><c>google_nest</c></value>
    public static ConnectWebviewCreateAcceptedProvider GoogleNest { get; } = new("google_nest");

    /// <summary>Slack, messages.</summary>
    /// <value><c>slack</c></value>
    public static ConnectWebviewCreateAcceptedProvider Slack { get; } = new("slack");

    /// <inheritdoc/>
    public string Value => _value ?? "";

    /// <summary>Makes the value for a text, known or not.</summary>
    /// <param name="value">The text as the API writes it.</param>
    public static implicit operator ConnectWebviewCreateAcceptedProvider(string value) => new(value);

    /// <inheritdoc/>
    public static ConnectWebviewCreateAcceptedProvider FromValue(string value) => new(value);

    /// <summary>Whether both have the same text, case included.</summary>
    /// <param name="other">The one to compare with.</param>
    public bool Equals(ConnectWebviewCreateAcceptedProvider other) => Value == other.Value;

    /// <inheritdoc/>
    public override int GetHashCode() => Value.GetHashCode(StringComparison.Ordinal);

    /// <summary>The text as the API writes it.</summary>
    public override string ToString() => Value;
}
