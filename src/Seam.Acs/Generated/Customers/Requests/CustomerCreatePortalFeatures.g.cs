// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>Parts of a customer portal, with their settings.</summary>
[JsonConverter(typeof(SeamJsonConverter<CustomerCreatePortalFeatures>))]
public sealed record CustomerCreatePortalFeatures() : ISeamJson<CustomerCreatePortalFeatures>, IRequestPart
{
    /// <summary>Part where automatic rules are set.</summary>
    /// <remarks><c>configure</c> of the API.</remarks>
    public CustomerCreatePortalFeaturesConfigure? Configure { get; init; }

    /// <summary>Part where accounts at providers are connected.</summary>
    /// <remarks><c>connect</c> of the API.</remarks>
    public CustomerCreatePortalFeaturesConnect? Connect { get; init; }

    /// <summary>Part where doors, devices and stays are looked after.</summary>
    /// <remarks><c>manage</c> of the API.</remarks>
    public CustomerCreatePortalFeaturesManage? Manage { get; init; }

    /// <summary>Part where devices are looked after; the older form of <see cref="Manage"/>.</summary>
    /// <remarks><c>manage_devices</c> of the API.</remarks>
    public CustomerPortalFeature? ManageDevices { get; init; }

    /// <summary>Part where things are sorted into spaces.</summary>
    /// <remarks><c>organize</c> of the API.</remarks>
    public CustomerPortalFeature? Organize { get; init; }

    private CustomerCreatePortalFeatures(ref Utf8JsonReader reader)
        : this()
    {
        JsonRead.StartObject(ref reader);
        while (JsonRead.NextMember(ref reader, out var name))
        {
            switch (name.Length)
            {
                case 6 when name.SequenceEqual("manage"u8):
                    Manage = JsonRead.Record<CustomerCreatePortalFeaturesManage>(ref reader);
                    break;
                case 7 when name.SequenceEqual("connect"u8):
                    Connect = JsonRead.Record<CustomerCreatePortalFeaturesConnect>(ref reader);
                    break;
                case 8 when name.SequenceEqual("organize"u8):
                    Organize = JsonRead.Record<CustomerPortalFeature>(ref reader);
                    break;
                case 9 when name.SequenceEqual("configure"u8):
                    Configure = JsonRead.Record<CustomerCreatePortalFeaturesConfigure>(ref reader);
                    break;
                case 14 when name.SequenceEqual("manage_devices"u8):
                    ManageDevices = JsonRead.Record<CustomerPortalFeature>(ref reader);
                    break;
                default: throw JsonRead.UnknownParameter(name);
            }
        }
    }

    static CustomerCreatePortalFeatures ISeamJson<CustomerCreatePortalFeatures>.ReadJson(ref Utf8JsonReader reader) =>
        new(ref reader);

    /// <inheritdoc/>
    public void WriteJson(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject();
        JsonWrite.Record(writer, "configure"u8, Configure);
        JsonWrite.Record(writer, "connect"u8, Connect);
        JsonWrite.Record(writer, "manage"u8, Manage);
        JsonWrite.Record(writer, "manage_devices"u8, ManageDevices);
        JsonWrite.Record(writer, "organize"u8, Organize);
        writer.WriteEndObject();
    }

    /// <summary>Returns the record as indented JSON, with the API's member names.</summary>
    public override string ToString() => SeamJson.Print(this);

    void IRequestPart.Validate(string path)
    {
        RequestCheck.Part(Configure, path + ".configure");
        RequestCheck.Part(Connect, path + ".connect");
        RequestCheck.Part(Manage, path + ".manage");
        RequestCheck.Part(ManageDevices, path + ".manageDevices");
        RequestCheck.Part(Organize, path + ".organize");
    }
}
