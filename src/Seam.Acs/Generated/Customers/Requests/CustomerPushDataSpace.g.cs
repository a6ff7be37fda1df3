// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>A place of any kind.</summary>
[JsonConverter(typeof(SeamJsonConverter<CustomerPushDataSpace>))]
public sealed partial record CustomerPushDataSpace : ISeamJson<CustomerPushDataSpace>, IRequestPart
{
    /// <summary>Makes an empty one.</summary>
    public CustomerPushDataSpace() { }

    /// <summary>Defaults for stays in the place.</summary>
    /// <remarks><c>customer_data</c> of the API.</remarks>
    public SpaceCreateCustomerData? CustomerData { get; init; }

    /// <summary>How long a stay lasts by default, in minutes, where the place is booked in fixed lengths.</summary>
    /// <remarks><c>duration_minutes</c> of the API, more than 0.</remarks>
    public long? DurationMinutes { get; init; }

    /// <summary>Where on the map the place is.</summary>
    /// <remarks><c>geolocation</c> of the API.</remarks>
    public CustomerPushDataSpaceGeolocation? Geolocation { get; init; }

    /// <summary>What to call the space.</summary>
    /// <remarks><c>name</c> of the API.</remarks>
    public required string Name { get; init; }

    /// <summary>Your own key for the site that it is part of.</summary>
    /// <remarks><c>parent_site_key</c> of the API.</remarks>
    public string? ParentSiteKey { get; init; }

    /// <summary>Your own key for the space, unique among the customer's.</summary>
    /// <remarks><c>space_key</c> of the API.</remarks>
    public required string SpaceKey { get; init; }
}
