// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json;

namespace Seam.Acs;

public sealed partial record CustomerCreatePortalFeaturesManage
{
    private CustomerCreatePortalFeaturesManage(ref Utf8JsonReader reader)
    {
        JsonRead.StartObject(ref reader);
        while (JsonRead.NextMember(ref reader, out var name))
        {
            switch (name.Length)
            {
                case 6 when name.SequenceEqual("events"u8):
                    Events = JsonRead.Record<CustomerCreatePortalFeaturesManageEvents>(ref reader);
                    continue;
                case 7 when name.SequenceEqual("exclude"u8):
                    Exclude = JsonRead.Boolean(ref reader);
                    continue;
                case 24 when name.SequenceEqual("exclude_staff_management"u8):
                    ExcludeStaffManagement = JsonRead.Boolean(ref reader);
                    continue;
                case 30 when name.SequenceEqual("device_management_confirmation"u8):
                    DeviceManagementConfirmation =
                        JsonRead.Record<CustomerCreatePortalFeaturesManageDeviceManagementConfirmation>(ref reader);
                    continue;
                case 30 when name.SequenceEqual("exclude_reservation_management"u8):
                    ExcludeReservationManagement = JsonRead.Boolean(ref reader);
                    continue;
                case 37 when name.SequenceEqual("exclude_reservation_technical_details"u8):
                    ExcludeReservationTechnicalDetails = JsonRead.Boolean(ref reader);
                    continue;
            }

            throw JsonRead.UnknownParameter(name);
        }
    }

    static CustomerCreatePortalFeaturesManage ISeamJson<CustomerCreatePortalFeaturesManage>.ReadJson(
        ref Utf8JsonReader reader
    ) => new(ref reader);

    /// <inheritdoc/>
    public void WriteJson(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject();
        JsonWrite.Record(writer, "device_management_confirmation"u8, DeviceManagementConfirmation);
        JsonWrite.Record(writer, "events"u8, Events);
        JsonWrite.Boolean(writer, "exclude"u8, Exclude);
        JsonWrite.Boolean(writer, "exclude_reservation_management"u8, ExcludeReservationManagement);
        JsonWrite.Boolean(writer, "exclude_reservation_technical_details"u8, ExcludeReservationTechnicalDetails);
        JsonWrite.Boolean(writer, "exclude_staff_management"u8, ExcludeStaffManagement);
        writer.WriteEndObject();
    }

    /// <summary>Whether the other one has the same members, lists by their items and JSON by its value.</summary>
    /// <param name="other">The one to compare with; may be <c>null</c>.</param>
    public bool Equals(CustomerCreatePortalFeaturesManage? other) =>
        ReferenceEquals(this, other)
        || other is not null
            && DeviceManagementConfirmation == other.DeviceManagementConfirmation
            && Events == other.Events
            && Exclude == other.Exclude
            && ExcludeReservationManagement == other.ExcludeReservationManagement
            && ExcludeReservationTechnicalDetails == other.ExcludeReservationTechnicalDetails
            && ExcludeStaffManagement == other.ExcludeStaffManagement;

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        hash.Add(DeviceManagementConfirmation);
        hash.Add(Events);
        hash.Add(Exclude);
        hash.Add(ExcludeReservationManagement);
        hash.Add(ExcludeReservationTechnicalDetails);
        hash.Add(ExcludeStaffManagement);
        return hash.ToHashCode();
    }

    /// <summary>The record as indented JSON, with the API's member names.</summary>
    public override string ToString() => SeamJson.Print(this);

    void IRequestPart.Validate(string path)
    {
        RequestCheck.Part(DeviceManagementConfirmation, path + ".deviceManagementConfirmation");
        RequestCheck.Part(Events, path + ".events");
    }
}
