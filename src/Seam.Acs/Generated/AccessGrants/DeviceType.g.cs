// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>Makers and kinds of devices.</summary>
/// <remarks>
/// <c>device.device_type</c> of the API, which may add values at any time: one that is not listed here keeps its text.
/// </remarks>
[JsonConverter(typeof(SeamEnumConverter<DeviceType>))]
public readonly record struct DeviceType : ISeamEnum<DeviceType>
{
    private readonly string? _value;

    /// <summary>Makes the value for a text, known or not.</summary>
    /// <param name="value">The text as the API writes it.</param>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is <c>null</c>.</exception>
    public DeviceType(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        _value = value;
    }

    /// <summary>Door station made by Akuvox.</summary>
    /// <value><c>akuvox_lock</c></value>
    public static DeviceType AkuvoxLock { get; } = new("akuvox_lock");

    /// <summary>Lock made by August.</summary>
    /// <value><c>august_lock</c></value>
    public static DeviceType AugustLock { get; } = new("august_lock");

    /// <summary>Door run by Brivo.</summary>
    /// <value><c>brivo_access_point</c></value>
    public static DeviceType BrivoAccessPoint { get; } = new("brivo_access_point");

    /// <summary>Entry panel made by ButterflyMX.</summary>
    /// <value><c>butterflymx_panel</c></value>
    public static DeviceType ButterflymxPanel { get; } = new("butterflymx_panel");

    /// <summary>Door run by Avigilon Alta.</summary>
    /// <value><c>avigilon_alta_entry</c></value>
    public static DeviceType AvigilonAltaEntry { get; } = new("avigilon_alta_entry");

    /// <summary>Door or gate run by DoorKing.</summary>
    /// <value><c>doorking_lock</c></value>
    public static DeviceType DoorkingLock { get; } = new("doorking_lock");

    /// <summary>Garage door opener made by Genie.</summary>
    /// <value><c>genie_door</c></value>
    public static DeviceType GenieDoor { get; } = new("genie_door");

    /// <summary>Lock from igloo, connected by its business platform.</summary>
    /// <value><c>igloo_lock</c></value>
    public static DeviceType IglooLock { get; } = new("igloo_lock");

    /// <summary>Door or gate run by Linear.</summary>
    /// <value><c>linear_lock</c></value>
    public static DeviceType LinearLock { get; } = new("linear_lock");

    /// <summary>Lock made by Lockly.</summary>
    /// <value><c>lockly_lock</c></value>
    public static DeviceType LocklyLock { get; } = new("lockly_lock");

    /// <summary>Lock made by Kwikset.</summary>
    /// <value><c>kwikset_lock</c></value>
    public static DeviceType KwiksetLock { get; } = new("kwikset_lock");

    /// <summary>Lock made by Nuki.</summary>
    /// <value><c>nuki_lock</c></value>
    public static DeviceType NukiLock { get; } = new("nuki_lock");

    /// <summary>Lock made by Salto.</summary>
    /// <value><c>salto_lock</c></value>
    public static DeviceType SaltoLock { get; } = new("salto_lock");

    /// <summary>Lock made by Schlage.</summary>
    /// <value><c>schlage_lock</c></value>
    public static DeviceType SchlageLock { get; } = new("schlage_lock");

    /// <summary>Lock connected through SmartThings.</summary>
    /// <value><c>smartthings_lock</c></value>
    public static DeviceType SmartthingsLock { get; } = new("smartthings_lock");

    /// <summary>Lock made by Wyze.</summary>
    /// <value><c>wyze_lock</c></value>
    public static DeviceType WyzeLock { get; } = new("wyze_lock");

    /// <summary>Lock made by Yale.</summary>
    /// <value><c>yale_lock</c></value>
    public static DeviceType YaleLock { get; } = new("yale_lock");

    /// <summary>Door station made by 2N.</summary>
    /// <value><c>two_n_intercom</c></value>
    public static DeviceType TwoNIntercom { get; } = new("two_n_intercom");

    /// <summary>Relay made by ControlByWeb.</summary>
    /// <value><c>controlbyweb_device</c></value>
    public static DeviceType ControlbywebDevice { get; } = new("controlbyweb_device");

    /// <summary>Lock run by TTLock.</summary>
    /// <value><c>ttlock_lock</c></value>
    public static DeviceType TtlockLock { get; } = new("ttlock_lock");

    /// <summary>Lock made by igloohome.</summary>
    /// <value><c>igloohome_lock</c></value>
    public static DeviceType IgloohomeLock { get; } = new("igloohome_lock");

    /// <summary>Door run by 4SUITES.</summary>
    /// <value><c>four_suites_door</c></value>
    public static DeviceType FourSuitesDoor { get; } = new("four_suites_door");

    /// <summary>Door run by dormakaba Oracode.</summary>
    /// <value><c>dormakaba_oracode_door</c></value>
    public static DeviceType DormakabaOracodeDoor { get; } = new("dormakaba_oracode_door");

    /// <summary>Lock made by Tedee.</summary>
    /// <value><c>tedee_lock</c></value>
    public static DeviceType TedeeLock { get; } = new("tedee_lock");

    /// <summary>Lock made by Akiles.</summary>
    /// <value><c>akiles_lock</c></value>
    public static DeviceType AkilesLock { get; } = new("akiles_lock");

    /// <summary>Lock made by Ultraloq.</summary>
    /// <value><c>ultraloq_lock</c></value>
    public static DeviceType UltraloqLock { get; } = new("ultraloq_lock");

    /// <summary>Lock made by KeyInCode.</summary>
    /// <value><c>keyincode_lock</c></value>
    public static DeviceType KeyincodeLock { get; } = new("keyincode_lock");

    /// <summary>Lock made by Omnitec.</summary>
    /// <value><c>omnitec_lock</c></value>
    public static DeviceType OmnitecLock { get; } = new("omnitec_lock");

    /// <summary>Door run by Kisi.</summary>
    /// <value><c>kisi_lock</c></value>
    public static DeviceType KisiLock { get; } = new("kisi_lock");

    /// <summary>Physical key kept by KeyNest.</summary>
    /// <value><c>keynest_key</c></value>
    public static DeviceType KeynestKey { get; } = new("keynest_key");

    /// <summary>Zone watched by NoiseAware.</summary>
    /// <value><c>noiseaware_activity_zone</c></value>
    public static DeviceType NoiseawareActivityZone { get; } = new("noiseaware_activity_zone");

    /// <summary>Sensor made by Minut.</summary>
    /// <value><c>minut_sensor</c></value>
    public static DeviceType MinutSensor { get; } = new("minut_sensor");

    /// <summary>Thermostat made by ecobee.</summary>
    /// <value><c>ecobee_thermostat</c></value>
    public static DeviceType EcobeeThermostat { get; } = new("ecobee_thermostat");

    /// <summary>Thermostat made by Google Nest.</summary>
    /// <value><c>nest_thermostat</c></value>
    public static DeviceType NestThermostat { get; } = new("nest_thermostat");

    /// <summary>Thermostat made by Honeywell or Resideo.</summary>
    /// <value><c>honeywell_resideo_thermostat</c></value>
    public static DeviceType HoneywellResideoThermostat { get; } = new("honeywell_resideo_thermostat");

    /// <summary>Thermostat made by tado.</summary>
    /// <value><c>tado_thermostat</c></value>
    public static DeviceType TadoThermostat { get; } = new("tado_thermostat");

    /// <summary>Thermostat made by Sensi.</summary>
    /// <value><c>sensi_thermostat</c></value>
    public static DeviceType SensiThermostat { get; } = new("sensi_thermostat");

    /// <summary>Thermostat connected through SmartThings.</summary>
    /// <value><c>smartthings_thermostat</c></value>
    public static DeviceType SmartthingsThermostat { get; } = new("smartthings_thermostat");

    /// <summary>iPhone that holds mobile keys.</summary>
    /// <value><c>ios_phone</c></value>
    public static DeviceType IosPhone { get; } = new("ios_phone");

    /// <summary>Android phone that holds mobile keys.</summary>
    /// <value><c>android_phone</c></value>
    public static DeviceType AndroidPhone { get; } = new("android_phone");

    /// <summary>Camera made by Ring.</summary>
    /// <value><c>ring_camera</c></value>
    public static DeviceType RingCamera { get; } = new("ring_camera");

    /// <inheritdoc/>
    public string Value => _value ?? "";

    /// <summary>Makes the value for a text, known or not.</summary>
    /// <param name="value">The text as the API writes it.</param>
    public static implicit operator DeviceType(string value) => new(value);

    /// <inheritdoc/>
    public static DeviceType FromValue(string value) => new(value);

    /// <summary>Whether both have the same text, case included.</summary>
    /// <param name="other">The one to compare with.</param>
    public bool Equals(DeviceType other) => Value == other.Value;

    /// <inheritdoc/>
    public override int GetHashCode() => Value.GetHashCode(StringComparison.Ordinal);

    /// <summary>The text as the API writes it.</summary>
    public override string ToString() => Value;
}
