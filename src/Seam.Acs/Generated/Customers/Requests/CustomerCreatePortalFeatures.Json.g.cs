// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json;

namespace Seam.Acs;

public sealed partial record CustomerCreatePortalFeatures
{
    private CustomerCreatePortalFeatures(ref Utf8JsonReader reader)
    {
        JsonRead.StartObject(ref reader);
        while (JsonRead.NextMember(ref reader, out var name))
        {
            switch (name.Length)
            {
                case 6 when name.SequenceEqual("manage"u8):
                    Manage = JsonRead.Record<CustomerCreatePortalFeaturesManage>(ref reader);
                    continue;
                case 7 when name.SequenceEqual("connect"u8):
                    Connect = JsonRead.Record<CustomerCreatePortalFeaturesConnect>(ref reader);
                    continue;
                case 8 when name.SequenceEqual("organize"u8):
                    Organize = JsonRead.Record<CustomerCreatePortalFeaturesOrganize>(ref reader);
                    continue;
                case 9 when name.SequenceEqual("configure"u8):
                    Configure = JsonRead.Record<CustomerCreatePortalFeaturesConfigure>(ref reader);
                    continue;
                case 14 when name.SequenceEqual("manage_devices"u8):
                    ManageDevices = JsonRead.Record<CustomerCreatePortalFeaturesManageDevices>(ref reader);
                    continue;
            }

            throw JsonRead.UnknownParameter(name);
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

    /// <summary>Whether the other one has the same members, lists by their items and JSON by its value.</summary>
    /// <param name="other">The one to compare with; may be <c>null</c>.</param>
    public bool Equals(CustomerCreatePortalFeatures? other) =>
        ReferenceEquals(this, other)
        || other is not null
            && Configure == other.Configure
            && Connect == other.Connect
            && Manage == other.Manage
            && ManageDevices == other.ManageDevices
            && Organize == other.Organize;

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        hash.Add(Configure);
        hash.Add(Connect);
        hash.Add(Manage);
        hash.Add(ManageDevices);
        hash.Add(Organize);
        return hash.ToHashCode();
    }

    /// <summary>The record as indented JSON, with the API's member names.</summary>
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
