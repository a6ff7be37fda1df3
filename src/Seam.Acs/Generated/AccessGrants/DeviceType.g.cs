// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.ComponentModel;
using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>Makers and kinds of devices.</summary>
/// <remarks><c>device.device_type</c> of the API, which may add values at any time.</remarks>
[JsonConverter(typeof(SeamEnumConverter<DeviceType>))]
[TypeConverter(typeof(SeamEnumTypeConverter<DeviceType>))]
public readonly record struct DeviceType : ISeamEnum<DeviceType>
{
    private readonly ResponseText _value;

    /// <inheritdoc cref="FromValue"/>
    public DeviceType(string value) => _value = value ?? throw new ArgumentNullException(nameof(value));

    /// <summary><c>akuvox_lock</c>: Door station made by Akuvox.</summary>
    public static DeviceType AkuvoxLock { get; } = new("akuvox_lock");

    /// <summary><c>august_lock</c>: Lock made by August.</summary>
    public static DeviceType AugustLock { get; } = new("august_lock");

    /// <summary><c>brivo_access_point</c>: Door run by Brivo.</summary>
    public static DeviceType BrivoAccessPoint { get; } = new("brivo_access_point");

    /// <summary><c>butterflymx_panel</c>: Entry panel made by ButterflyMX.</summary>
    public static DeviceType ButterflymxPanel { get; } = new("butterflymx_panel");

    /// <summary><c>avigilon_alta_entry</c>: Door run by Avigilon Alta.</summary>
    public static DeviceType AvigilonAltaEntry { get; } = new("avigilon_alta_entry");

    /// <summary><c>doorking_lock</c>: Door or gate run by DoorKing.</summary>
    public static DeviceType DoorkingLock { get; } = new("doorking_lock");

    /// <summary><c>genie_door</c>: Garage door opener made by Genie.</summary>
    public static DeviceType GenieDoor { get; } = new("genie_door");

    /// <summary><c>igloo_lock</c>: Lock from igloo, connected by its business platform.</summary>
    public static DeviceType IglooLock { get; } = new("igloo_lock");

    /// <summary><c>linear_lock</c>: Door or gate run by Linear.</summary>
    public static DeviceType LinearLock { get; } = new("linear_lock");

    /// <summary><c>lockly_lock</c>: Lock made by Lockly.</summary>
    public static DeviceType LocklyLock { get; } = new("lockly_lock");

    /// <summary><c>kwikset_lock</c>: Lock made by Kwikset.</summary>
    public static DeviceType KwiksetLock { get; } = new("kwikset_lock");

    /// <summary><c>nuki_lock</c>: Lock made by Nuki.</summary>
    public static DeviceType NukiLock { get; } = new("nuki_lock");

    /// <summary><c>salto_lock</c>: Lock made by Salto.</summary>
    public static DeviceType SaltoLock { get; } = new("salto_lock");

    /// <summary><c>schlage_lock</c>: Lock made by Schlage.</summary>
    public static DeviceType SchlageLock { get; } = new("schlage_lock");

    /// <summary><c>smartthings_lock</c>: Lock connected through SmartThings.</summary>
    public static DeviceType SmartthingsLock { get; } = new("smartthings_lock");

    /// <summary><c>wyze_lock</c>: Lock made by Wyze.</summary>
    public static DeviceType WyzeLock { get; } = new("wyze_lock");

    /// <summary><c>yale_lock</c>: Lock made by Yale.</summary>
    public static DeviceType YaleLock { get; } = new("yale_lock");

    /// <summary><c>two_n_intercom</c>: Door station made by 2N.</summary>
    public static DeviceType TwoNIntercom { get; } = new("two_n_intercom");

    /// <summary><c>controlbyweb_device</c>: Relay made by ControlByWeb.</summary>
    public static DeviceType ControlbywebDevice { get; } = new("controlbyweb_device");

    /// <summary><c>ttlock_lock</c>: Lock run by TTLock.</summary>
    public static DeviceType TtlockLock { get; } = new("ttlock_lock");

    /// <summary><c>igloohome_lock</c>: Lock made by igloohome.</summary>
    public static DeviceType IgloohomeLock { get; } = new("igloohome_lock");

    /// <summary><c>four_suites_door</c>: Door run by 4SUITES.</summary>
    public static DeviceType FourSuitesDoor { get; } = new("four_suites_door");

    /// <summary><c>dormakaba_oracode_door</c>: Door run by dormakaba Oracode.</summary>
    public static DeviceType DormakabaOracodeDoor { get; } = new("dormakaba_oracode_door");

    /// <summary><c>tedee_lock</c>: Lock made by Tedee.</summary>
    public static DeviceType TedeeLock { get; } = new("tedee_lock");

    /// <summary><c>akiles_lock</c>: Lock made by Akiles.</summary>
    public static DeviceType AkilesLock { get; } = new("akiles_lock");

    /// <summary><c>ultraloq_lock</c>: Lock made by Ultraloq.</summary>
    public static DeviceType UltraloqLock { get; } = new("ultraloq_lock");

    /// <summary><c>yacan_lock</c>: Lock made by Yacan.</summary>
    public static DeviceType YacanLock { get; } = new("yacan_lock");

    /// <summary><c>keyincode_lock</c>: Lock made by KeyInCode.</summary>
    public static DeviceType KeyincodeLock { get; } = new("keyincode_lock");

    /// <summary><c>omnitec_lock</c>: Lock made by Omnitec.</summary>
    public static DeviceType OmnitecLock { get; } = new("omnitec_lock");

    /// <summary><c>kisi_lock</c>: Door run by Kisi.</summary>
    public static DeviceType KisiLock { get; } = new("kisi_lock");

    /// <summary><c>aqara_lock</c>: Lock made by Aqara.</summary>
    public static DeviceType AqaraLock { get; } = new("aqara_lock");

    /// <summary><c>keynest_key</c>: Physical key kept by KeyNest.</summary>
    public static DeviceType KeynestKey { get; } = new("keynest_key");

    /// <summary><c>noiseaware_activity_zone</c>: Zone watched by NoiseAware.</summary>
    public static DeviceType NoiseawareActivityZone { get; } = new("noiseaware_activity_zone");

    /// <summary><c>minut_sensor</c>: Sensor made by Minut.</summary>
    public static DeviceType MinutSensor { get; } = new("minut_sensor");

    /// <summary><c>ecobee_thermostat</c>: Thermostat made by ecobee.</summary>
    public static DeviceType EcobeeThermostat { get; } = new("ecobee_thermostat");

    /// <summary><c>nest_thermostat</c>: Thermostat made by Google Nest.</summary>
    public static DeviceType NestThermostat { get; } = new("nest_thermostat");

    /// <summary><c>honeywell_resideo_thermostat</c>: Thermostat made by Honeywell or Resideo.</summary>
    public static DeviceType HoneywellResideoThermostat { get; } = new("honeywell_resideo_thermostat");

    /// <summary><c>tado_thermostat</c>: Thermostat made by tado.</summary>
    public static DeviceType TadoThermostat { get; } = new("tado_thermostat");

    /// <summary><c>sensi_thermostat</c>: Thermostat made by Sensi.</summary>
    public static DeviceType SensiThermostat { get; } = new("sensi_thermostat");

    /// <summary><c>smartthings_thermostat</c>: Thermostat connected through SmartThings.</summary>
    public static DeviceType SmartthingsThermostat { get; } = new("smartthings_thermostat");

    /// <summary><c>ios_phone</c>: iPhone that holds mobile keys.</summary>
    public static DeviceType IosPhone { get; } = new("ios_phone");

    /// <summary><c>android_phone</c>: Android phone that holds mobile keys.</summary>
    public static DeviceType AndroidPhone { get; } = new("android_phone");

    /// <summary><c>ring_camera</c>: Camera made by Ring.</summary>
    public static DeviceType RingCamera { get; } = new("ring_camera");

    /// <inheritdoc/>
    public string Value => _value.Value;

    /// <inheritdoc cref="FromValue"/>
    public static implicit operator DeviceType(string value) => new(value);

    /// <inheritdoc/>
    public static DeviceType FromValue(string value) => new(value);

    /// <inheritdoc/>
    public static bool TryParse(string? s, IFormatProvider? provider, out DeviceType result) =>
        OpenEnum.TryParse(s, out result);

    /// <inheritdoc cref="Value"/>
    public override string ToString() => Value;
}
