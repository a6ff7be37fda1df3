// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>The parameters of <c>customers/create_portal</c>.</summary>
[JsonConverter(typeof(SeamJsonConverter<CustomerCreatePortalRequest>))]
public sealed partial record CustomerCreatePortalRequest : ISeamJson<CustomerCreatePortalRequest>, ISeamRequest
{
    /// <summary>Makes an empty one.</summary>
    public CustomerCreatePortalRequest() { }

    /// <summary>The customer, with places, bookings and people to take over first.</summary>
    /// <remarks><c>customer_data</c> of the API.</remarks>
    public CustomerCreatePortalCustomerData? CustomerData { get; init; }

    /// <summary>Conditions on custom metadata; the portal shows only what meets all of them.</summary>
    /// <remarks><c>customer_resources_filters</c> of the API, a list.</remarks>
    public IReadOnlyList<CustomerCreatePortalCustomerResourcesFilter>? CustomerResourcesFilters { get; init; }

    /// <summary>Profile that decides the portal's look.</summary>
    /// <remarks><c>customization_profile_id</c> of the API, a UUID.</remarks>
    public string? CustomizationProfileId { get; init; }

    /// <summary>True to leave out the choice of language. Left out, the API takes <c>false</c>.</summary>
    /// <remarks><c>exclude_locale_picker</c> of the API.</remarks>
    public bool? ExcludeLocalePicker { get; init; }

    /// <summary>Parts of the portal, with their settings.</summary>
    /// <remarks><c>features</c> of the API.</remarks>
    public CustomerCreatePortalFeatures? Features { get; init; }

    /// <summary>True if the portal stands inside another page. Left out, the API takes <c>false</c>.</summary>
    /// <remarks><c>is_embedded</c> of the API.</remarks>
    public bool? IsEmbedded { get; init; }

    /// <summary>Where the portal opens.</summary>
    /// <remarks><c>landing_page</c> of the API.</remarks>
    public CustomerCreatePortalLandingPage? LandingPage { get; init; }

    /// <summary>Language in which the portal opens.</summary>
    /// <remarks><c>locale</c> of the API.</remarks>
    public CustomerCreatePortalLocale? Locale { get; init; }

    /// <summary>How freely the customer can move about. Left out, the API takes <c>full</c>.</summary>
    /// <remarks><c>navigation_mode</c> of the API.</remarks>
    public CustomerCreatePortalNavigationMode? NavigationMode { get; init; }

    /// <summary>True if the customer can look but not change anything. Left out, the API takes <c>false</c>.</summary>
    /// <remarks><c>read_only</c> of the API.</remarks>
    public bool? ReadOnly { get; init; }
}
