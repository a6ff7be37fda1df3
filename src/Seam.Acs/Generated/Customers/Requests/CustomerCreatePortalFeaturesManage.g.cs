// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>Where a customer looks after doors, devices and stays.</summary>
[JsonConverter(typeof(SeamJsonConverter<CustomerCreatePortalFeaturesManage>))]
public sealed partial record CustomerCreatePortalFeaturesManage
    : ISeamJson<CustomerCreatePortalFeaturesManage>,
        IRequestPart
{
    /// <summary>Makes an empty one.</summary>
    public CustomerCreatePortalFeaturesManage() { }

    /// <summary>Texts of the question asked before Seam manages, and bills, further devices.</summary>
    /// <remarks><c>device_management_confirmation</c> of the API.</remarks>
    public CustomerCreatePortalFeaturesManageDeviceManagementConfirmation? DeviceManagementConfirmation { get; init; }

    /// <summary>Which kinds of events can be filtered for.</summary>
    /// <remarks><c>events</c> of the API.</remarks>
    public CustomerCreatePortalFeaturesManageEvents? Events { get; init; }

    /// <summary>True to leave out the part for looking after things. Left out, the API takes <c>false</c>.</summary>
    /// <remarks><c>exclude</c> of the API.</remarks>
    public bool? Exclude { get; init; }

    /// <summary>True to leave out the bookings. Left out, the API takes <c>false</c>.</summary>
    /// <remarks><c>exclude_reservation_management</c> of the API.</remarks>
    public bool? ExcludeReservationManagement { get; init; }

    /// <summary>True to leave technical details out of the bookings. Left out, the API takes <c>false</c>.</summary>
    /// <remarks><c>exclude_reservation_technical_details</c> of the API.</remarks>
    public bool? ExcludeReservationTechnicalDetails { get; init; }

    /// <summary>True to leave out the staff. Left out, the API takes <c>false</c>.</summary>
    /// <remarks><c>exclude_staff_management</c> of the API.</remarks>
    public bool? ExcludeStaffManagement { get; init; }
}
