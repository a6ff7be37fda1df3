// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Collections.ObjectModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>Defaults for stays in a space.</summary>
/// <remarks><c>space.customer_data</c> of the API. Two are equal where all their members are.</remarks>
[JsonConverter(typeof(SeamJsonConverter<SpaceCustomerData>))]
public sealed partial record SpaceCustomerData : ISeamJson<SpaceCustomerData>
{
    /// <summary>Makes an empty one.</summary>
    public SpaceCustomerData() { }

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

    /// <summary>
    /// Members that the API sent and this version of the library does not know, by their names in the API. Never
    /// <c>null</c>.
    /// </summary>
    public IReadOnlyDictionary<string, JsonElement> AdditionalProperties
    {
        get;
        init => field = value ?? ReadOnlyDictionary<string, JsonElement>.Empty;
    } = ReadOnlyDictionary<string, JsonElement>.Empty;
}
