// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>Defaults for stays in a new space.</summary>
[JsonConverter(typeof(SeamJsonConverter<SpaceCreateCustomerData>))]
public sealed partial record SpaceCreateCustomerData : ISeamJson<SpaceCreateCustomerData>, IRequestPart
{
    /// <summary>Makes an empty one.</summary>
    public SpaceCreateCustomerData() { }

    /// <summary>Postal address in one line. <c>null</c> if not set.</summary>
    /// <remarks><c>address</c> of the API.</remarks>
    public string? Address { get; init; }

    /// <summary>
    /// Local time of day at which stays begin on a 24-hour clock, such as 15:00 or 15:00:30. <c>null</c> if not set.
    /// </summary>
    /// <remarks><c>default_checkin_time</c> of the API.</remarks>
    public string? DefaultCheckinTime { get; init; }

    /// <summary>
    /// Local time of day at which stays end on a 24-hour clock, such as 15:00 or 15:00:30. <c>null</c> if not set.
    /// </summary>
    /// <remarks><c>default_checkout_time</c> of the API.</remarks>
    public string? DefaultCheckoutTime { get; init; }

    /// <summary>IANA name of the space's time zone, such as America/Los_Angeles. <c>null</c> if not set.</summary>
    /// <remarks><c>time_zone</c> of the API.</remarks>
    public string? TimeZone { get; init; }
}
