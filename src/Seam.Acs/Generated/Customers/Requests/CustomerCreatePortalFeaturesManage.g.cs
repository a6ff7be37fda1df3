// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>Where a customer looks after doors, devices and stays.</summary>
[JsonConverter(typeof(SeamJsonConverter<CustomerCreatePortalFeaturesManage>))]
public sealed record CustomerCreatePortalFeaturesManage() : ISeamJson<CustomerCreatePortalFeaturesManage>, IRequestPart
{
    /// <summary>Texts of the question asked before Seam manages, and bills, further devices.</summary>
    /// <remarks><c>device_management_confirmation</c> of the API.</remarks>
    public CustomerCreatePortalFeaturesManageDeviceManagementConfirmation? DeviceManagementConfirmation { get; init; }

    /// <summary>Which kinds of events can be filtered for.</summary>
    /// <remarks><c>events</c> of the API.</remarks>
    public CustomerCreatePortalFeaturesManageEvents? Events { get; init; }

    /// <summary>True to leave out the part for looking after things. Default: <c>false</c>.</summary>
    /// <remarks><c>exclude</c> of the API.</remarks>
    public bool? Exclude { get; init; }

    /// <summary>True to leave out the bookings. Default: <c>false</c>.</summary>
    /// <remarks><c>exclude_reservation_management</c> of the API.</remarks>
    public bool? ExcludeReservationManagement { get; init; }

    /// <summary>True to leave technical details out of the bookings. Default: <c>false</c>.</summary>
    /// <remarks><c>exclude_reservation_technical_details</c> of the API.</remarks>
    public bool? ExcludeReservationTechnicalDetails { get; init; }

    /// <summary>True to leave out the staff. Default: <c>false</c>.</summary>
    /// <remarks><c>exclude_staff_management</c> of the API.</remarks>
    public bool? ExcludeStaffManagement { get; init; }

    private CustomerCreatePortalFeaturesManage(ref Utf8JsonReader reader)
        : this()
    {
        JsonRead.StartObject(ref reader);
        while (JsonRead.NextMember(ref reader, out var name))
        {
            switch (name.Length)
            {
                case 6 when name.SequenceEqual("events"u8):
                    Events = JsonRead.Record<CustomerCreatePortalFeaturesManageEvents>(ref reader);
                    break;
                case 7 when name.SequenceEqual("exclude"u8): Exclude = JsonRead.Boolean(ref reader); break;
                case 24 when name.SequenceEqual("exclude_staff_management"u8):
                    ExcludeStaffManagement = JsonRead.Boolean(ref reader);
                    break;
                case 30 when name.SequenceEqual("device_management_confirmation"u8):
                    DeviceManagementConfirmation =
                        JsonRead.Record<CustomerCreatePortalFeaturesManageDeviceManagementConfirmation>(ref reader);
                    break;
                case 30 when name.SequenceEqual("exclude_reservation_management"u8):
                    ExcludeReservationManagement = JsonRead.Boolean(ref reader);
                    break;
                case 37 when name.SequenceEqual("exclude_reservation_technical_details"u8):
                    ExcludeReservationTechnicalDetails = JsonRead.Boolean(ref reader);
                    break;
                default: throw JsonRead.UnknownParameter(name);
            }
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

    /// <summary>Returns the record as indented JSON, with the API's member names.</summary>
    public override string ToString() => SeamJson.Print(this);

    void IRequestPart.Validate(string path)
    {
        RequestCheck.Part(DeviceManagementConfirmation, path + ".deviceManagementConfirmation");
        RequestCheck.Part(Events, path + ".events");
    }
}
