// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>How ASSA ABLOY's service sees a made-up phone.</summary>
[JsonConverter(typeof(SeamJsonConverter<SimulatePhoneCreateSandboxPhoneAssaAbloyMetadata>))]
public sealed record SimulatePhoneCreateSandboxPhoneAssaAbloyMetadata()
    : ISeamJson<SimulatePhoneCreateSandboxPhoneAssaAbloyMetadata>,
        IRequestPart
{
    /// <summary>Version that the phone's app reports. Default: <c>1.0.0</c>.</summary>
    /// <remarks><c>application_version</c> of the API.</remarks>
    public string? ApplicationVersion { get; init; }

    /// <summary>True if the phone has Bluetooth. Default: <c>true</c>.</summary>
    /// <remarks><c>ble_capability</c> of the API.</remarks>
    public bool? BleCapability { get; init; }

    /// <summary>True if the phone can act as a card. Default: <c>false</c>.</summary>
    /// <remarks><c>hce_capability</c> of the API.</remarks>
    public bool? HceCapability { get; init; }

    /// <summary>True if the phone has NFC. Default: <c>false</c>.</summary>
    /// <remarks><c>nfc_capability</c> of the API.</remarks>
    public bool? NfcCapability { get; init; }

    /// <summary>Version that the phone's Seos applet reports. Default: <c>1.0.0</c>.</summary>
    /// <remarks><c>seos_applet_version</c> of the API.</remarks>
    public string? SeosAppletVersion { get; init; }

    /// <summary>Number by which the Seos service knows the phone. Default: <c>1</c>.</summary>
    /// <remarks><c>seos_tsm_endpoint_id</c> of the API.</remarks>
    public long? SeosTsmEndpointId { get; init; }

    private SimulatePhoneCreateSandboxPhoneAssaAbloyMetadata(ref Utf8JsonReader reader)
        : this()
    {
        JsonRead.StartObject(ref reader);
        while (JsonRead.NextMember(ref reader, out var name))
        {
            switch (name.Length)
            {
                case 14 when name.SequenceEqual("ble_capability"u8):
                    BleCapability = JsonRead.Boolean(ref reader);
                    break;
                case 14 when name.SequenceEqual("hce_capability"u8):
                    HceCapability = JsonRead.Boolean(ref reader);
                    break;
                case 14 when name.SequenceEqual("nfc_capability"u8):
                    NfcCapability = JsonRead.Boolean(ref reader);
                    break;
                case 19 when name.SequenceEqual("application_version"u8):
                    ApplicationVersion = JsonRead.String(ref reader);
                    break;
                case 19 when name.SequenceEqual("seos_applet_version"u8):
                    SeosAppletVersion = JsonRead.String(ref reader);
                    break;
                case 20 when name.SequenceEqual("seos_tsm_endpoint_id"u8):
                    SeosTsmEndpointId = JsonRead.Integer(ref reader);
                    break;
                default: throw JsonRead.UnknownParameter(name);
            }
        }
    }

    static SimulatePhoneCreateSandboxPhoneAssaAbloyMetadata ISeamJson<SimulatePhoneCreateSandboxPhoneAssaAbloyMetadata>.ReadJson(
        ref Utf8JsonReader reader
    ) => new(ref reader);

    /// <inheritdoc/>
    public void WriteJson(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject();
        JsonWrite.String(writer, "application_version"u8, ApplicationVersion);
        JsonWrite.Boolean(writer, "ble_capability"u8, BleCapability);
        JsonWrite.Boolean(writer, "hce_capability"u8, HceCapability);
        JsonWrite.Boolean(writer, "nfc_capability"u8, NfcCapability);
        JsonWrite.String(writer, "seos_applet_version"u8, SeosAppletVersion);
        JsonWrite.Integer(writer, "seos_tsm_endpoint_id"u8, SeosTsmEndpointId);
        writer.WriteEndObject();
    }

    /// <summary>Returns the record as indented JSON, with the API's member names.</summary>
    public override string ToString() => SeamJson.Print(this);
}
