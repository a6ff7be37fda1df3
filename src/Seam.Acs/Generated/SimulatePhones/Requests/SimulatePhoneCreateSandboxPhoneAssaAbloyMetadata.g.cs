// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>How ASSA ABLOY's service sees a made-up phone.</summary>
[JsonConverter(typeof(SeamJsonConverter<SimulatePhoneCreateSandboxPhoneAssaAbloyMetadata>))]
public sealed partial record SimulatePhoneCreateSandboxPhoneAssaAbloyMetadata
    : ISeamJson<SimulatePhoneCreateSandboxPhoneAssaAbloyMetadata>,
        IRequestPart
{
    /// <summary>Makes an empty one.</summary>
    public SimulatePhoneCreateSandboxPhoneAssaAbloyMetadata() { }

    /// <summary>Version of the app; 1.0.0 by default. Left out, the API takes <c>1.0.0</c>.</summary>
    /// <remarks><c>application_version</c> of the API.</remarks>
    public string? ApplicationVersion { get; init; }

    /// <summary>True (the default) if the phone has Bluetooth. Left out, the API takes <c>true</c>.</summary>
    /// <remarks><c>ble_capability</c> of the API.</remarks>
    public bool? BleCapability { get; init; }

    /// <summary>True if the phone can act as a card. False by default. Left out, the API takes <c>false</c>.</summary>
    /// <remarks><c>hce_capability</c> of the API.</remarks>
    public bool? HceCapability { get; init; }

    /// <summary>True if the phone has NFC. False by default. Left out, the API takes <c>false</c>.</summary>
    /// <remarks><c>nfc_capability</c> of the API.</remarks>
    public bool? NfcCapability { get; init; }

    /// <summary>Version of the Seos applet; 1.0.0 by default. Left out, the API takes <c>1.0.0</c>.</summary>
    /// <remarks><c>seos_applet_version</c> of the API.</remarks>
    public string? SeosAppletVersion { get; init; }

    /// <summary>
    /// Number by which the Seos service knows the phone; 1 by default. Left out, the API takes <c>1</c>.
    /// </summary>
    /// <remarks><c>seos_tsm_endpoint_id</c> of the API.</remarks>
    public long? SeosTsmEndpointId { get; init; }
}
