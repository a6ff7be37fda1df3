// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json;

namespace Seam.Acs;

public sealed partial record SimulatePhoneCreateSandboxPhoneAssaAbloyMetadata
{
    private SimulatePhoneCreateSandboxPhoneAssaAbloyMetadata(ref Utf8JsonReader reader)
    {
        JsonRead.StartObject(ref reader);
        while (JsonRead.NextMember(ref reader, out var name))
        {
            switch (name.Length)
            {
                case 14 when name.SequenceEqual("ble_capability"u8):
                    BleCapability = JsonRead.Boolean(ref reader);
                    continue;
                case 14 when name.SequenceEqual("hce_capability"u8):
                    HceCapability = JsonRead.Boolean(ref reader);
                    continue;
                case 14 when name.SequenceEqual("nfc_capability"u8):
                    NfcCapability = JsonRead.Boolean(ref reader);
                    continue;
                case 19 when name.SequenceEqual("application_version"u8):
                    ApplicationVersion = JsonRead.String(ref reader);
                    continue;
                case 19 when name.SequenceEqual("seos_applet_version"u8):
                    SeosAppletVersion = JsonRead.String(ref reader);
                    continue;
                case 20 when name.SequenceEqual("seos_tsm_endpoint_id"u8):
                    SeosTsmEndpointId = JsonRead.Integer(ref reader);
                    continue;
            }

            throw JsonRead.UnknownParameter(name);
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

    /// <summary>Whether the other one has the same members, lists by their items and JSON by its value.</summary>
    /// <param name="other">The one to compare with; may be <c>null</c>.</param>
    public bool Equals(SimulatePhoneCreateSandboxPhoneAssaAbloyMetadata? other) =>
        ReferenceEquals(this, other)
        || other is not null
            && ApplicationVersion == other.ApplicationVersion
            && BleCapability == other.BleCapability
            && HceCapability == other.HceCapability
            && NfcCapability == other.NfcCapability
            && SeosAppletVersion == other.SeosAppletVersion
            && SeosTsmEndpointId == other.SeosTsmEndpointId;

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        hash.Add(ApplicationVersion);
        hash.Add(BleCapability);
        hash.Add(HceCapability);
        hash.Add(NfcCapability);
        hash.Add(SeosAppletVersion);
        hash.Add(SeosTsmEndpointId);
        return hash.ToHashCode();
    }

    /// <summary>The record as indented JSON, with the API's member names.</summary>
    public override string ToString() => SeamJson.Print(this);

    void IRequestPart.Validate(string path) { }
}
