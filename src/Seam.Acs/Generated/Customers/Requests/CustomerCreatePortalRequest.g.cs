// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>The parameters of <c>customers/create_portal</c>.</summary>
[JsonConverter(typeof(SeamJsonConverter<CustomerCreatePortalRequest>))]
public sealed record CustomerCreatePortalRequest() : ISeamJson<CustomerCreatePortalRequest>, ISeamRequest
{
    private readonly RequestList<CustomerCreatePortalCustomerResourcesFilter> _customerResourcesFilters;

    /// <summary>The customer, with places, bookings and people to take over first.</summary>
    /// <remarks><c>customer_data</c> of the API.</remarks>
    public CustomerCreatePortalCustomerData? CustomerData { get; init; }

    /// <summary>Conditions on custom metadata; the portal shows only what meets all of them.</summary>
    /// <remarks><c>customer_resources_filters</c> of the API, a list.</remarks>
    public IReadOnlyList<CustomerCreatePortalCustomerResourcesFilter>? CustomerResourcesFilters
    {
        get => _customerResourcesFilters.Given;
        init => _customerResourcesFilters = new(value);
    }

    /// <summary>Profile that decides the portal's look.</summary>
    /// <remarks><c>customization_profile_id</c> of the API, a UUID.</remarks>
    public string? CustomizationProfileId { get; init; }

    /// <summary>True to leave out the choice of language. Default: <c>false</c>.</summary>
    /// <remarks><c>exclude_locale_picker</c> of the API.</remarks>
    public bool? ExcludeLocalePicker { get; init; }

    /// <summary>Parts of the portal, with their settings.</summary>
    /// <remarks><c>features</c> of the API.</remarks>
    public CustomerCreatePortalFeatures? Features { get; init; }

    /// <summary>True if the portal stands inside another page. Default: <c>false</c>.</summary>
    /// <remarks><c>is_embedded</c> of the API.</remarks>
    public bool? IsEmbedded { get; init; }

    /// <summary>Where the portal opens.</summary>
    /// <remarks><c>landing_page</c> of the API.</remarks>
    public CustomerCreatePortalLandingPage? LandingPage { get; init; }

    /// <summary>Language in which the portal opens.</summary>
    /// <remarks><c>locale</c> of the API.</remarks>
    public CustomerCreatePortalLocale? Locale { get; init; }

    /// <summary>How freely the customer can move about. Default: <c>full</c>.</summary>
    /// <remarks><c>navigation_mode</c> of the API.</remarks>
    public CustomerCreatePortalNavigationMode? NavigationMode { get; init; }

    /// <summary>True if the customer can look but not change anything. Default: <c>false</c>.</summary>
    /// <remarks><c>read_only</c> of the API.</remarks>
    public bool? ReadOnly { get; init; }

    private CustomerCreatePortalRequest(ref Utf8JsonReader reader)
        : this()
    {
        JsonRead.StartObject(ref reader);
        while (JsonRead.NextMember(ref reader, out var name))
        {
            switch (name.Length)
            {
                case 6 when name.SequenceEqual("locale"u8):
                    Locale = JsonRead.Enum<CustomerCreatePortalLocale>(ref reader);
                    break;
                case 8 when name.SequenceEqual("features"u8):
                    Features = JsonRead.Record<CustomerCreatePortalFeatures>(ref reader);
                    break;
                case 9 when name.SequenceEqual("read_only"u8): ReadOnly = JsonRead.Boolean(ref reader); break;
                case 11 when name.SequenceEqual("is_embedded"u8): IsEmbedded = JsonRead.Boolean(ref reader); break;
                case 12 when name.SequenceEqual("landing_page"u8):
                    LandingPage = JsonRead.Record<CustomerCreatePortalLandingPage>(ref reader);
                    break;
                case 13 when name.SequenceEqual("customer_data"u8):
                    CustomerData = JsonRead.Record<CustomerCreatePortalCustomerData>(ref reader);
                    break;
                case 15 when name.SequenceEqual("navigation_mode"u8):
                    NavigationMode = JsonRead.Enum<CustomerCreatePortalNavigationMode>(ref reader);
                    break;
                case 21 when name.SequenceEqual("exclude_locale_picker"u8):
                    ExcludeLocalePicker = JsonRead.Boolean(ref reader);
                    break;
                case 24 when name.SequenceEqual("customization_profile_id"u8):
                    CustomizationProfileId = JsonRead.String(ref reader);
                    break;
                case 26 when name.SequenceEqual("customer_resources_filters"u8):
                    _customerResourcesFilters =
                        new(JsonRead.List(ref reader, JsonRead.Record<CustomerCreatePortalCustomerResourcesFilter>));
                    break;
                default: throw JsonRead.UnknownParameter(name);
            }
        }
    }

    static CustomerCreatePortalRequest ISeamJson<CustomerCreatePortalRequest>.ReadJson(ref Utf8JsonReader reader) =>
        new(ref reader);

    /// <inheritdoc/>
    public void WriteJson(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject();
        JsonWrite.Record(writer, "customer_data"u8, CustomerData);
        JsonWrite.List(writer, "customer_resources_filters"u8, _customerResourcesFilters.Given, JsonWrite.RecordValue);
        JsonWrite.String(writer, "customization_profile_id"u8, CustomizationProfileId);
        JsonWrite.Boolean(writer, "exclude_locale_picker"u8, ExcludeLocalePicker);
        JsonWrite.Record(writer, "features"u8, Features);
        JsonWrite.Boolean(writer, "is_embedded"u8, IsEmbedded);
        JsonWrite.Record(writer, "landing_page"u8, LandingPage);
        JsonWrite.Enum(writer, "locale"u8, Locale);
        JsonWrite.Enum(writer, "navigation_mode"u8, NavigationMode);
        JsonWrite.Boolean(writer, "read_only"u8, ReadOnly);
        writer.WriteEndObject();
    }

    /// <summary>Returns the record as indented JSON, with the API's member names.</summary>
    public override string ToString() => SeamJson.Print(this);

    void ISeamRequest.Validate()
    {
        RequestCheck.Part(CustomerData, "customerData");
        RequestCheck.Parts(_customerResourcesFilters.Given, "customerResourcesFilters");
        RequestCheck.Id(CustomizationProfileId, "customizationProfileId");
        RequestCheck.Part(Features, "features");
        RequestCheck.Part(LandingPage, "landingPage");
    }
}
