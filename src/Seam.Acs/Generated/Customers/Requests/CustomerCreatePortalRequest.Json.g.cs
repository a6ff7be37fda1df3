// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json;

namespace Seam.Acs;

public sealed partial record CustomerCreatePortalRequest
{
    private CustomerCreatePortalRequest(ref Utf8JsonReader reader)
    {
        JsonRead.StartObject(ref reader);
        while (JsonRead.NextMember(ref reader, out var name))
        {
            switch (name.Length)
            {
                case 6 when name.SequenceEqual("locale"u8):
                    Locale = JsonRead.Enum<CustomerCreatePortalLocale>(ref reader);
                    continue;
                case 8 when name.SequenceEqual("features"u8):
                    Features = JsonRead.Record<CustomerCreatePortalFeatures>(ref reader);
                    continue;
                case 9 when name.SequenceEqual("read_only"u8):
                    ReadOnly = JsonRead.Boolean(ref reader);
                    continue;
                case 11 when name.SequenceEqual("is_embedded"u8):
                    IsEmbedded = JsonRead.Boolean(ref reader);
                    continue;
                case 12 when name.SequenceEqual("landing_page"u8):
                    LandingPage = JsonRead.Record<CustomerCreatePortalLandingPage>(ref reader);
                    continue;
                case 13 when name.SequenceEqual("customer_data"u8):
                    CustomerData = JsonRead.Record<CustomerCreatePortalCustomerData>(ref reader);
                    continue;
                case 15 when name.SequenceEqual("navigation_mode"u8):
                    NavigationMode = JsonRead.Enum<CustomerCreatePortalNavigationMode>(ref reader);
                    continue;
                case 21 when name.SequenceEqual("exclude_locale_picker"u8):
                    ExcludeLocalePicker = JsonRead.Boolean(ref reader);
                    continue;
                case 24 when name.SequenceEqual("customization_profile_id"u8):
                    CustomizationProfileId = JsonRead.String(ref reader);
                    continue;
                case 26 when name.SequenceEqual("customer_resources_filters"u8):
                    CustomerResourcesFilters = JsonRead.List(
                        ref reader,
                        JsonRead.Record<CustomerCreatePortalCustomerResourcesFilter>
                    );
                    continue;
            }

            throw JsonRead.UnknownParameter(name);
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
        JsonWrite.List(writer, "customer_resources_filters"u8, CustomerResourcesFilters, JsonWrite.RecordValue);
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

    /// <summary>Whether the other one has the same members, lists by their items and JSON by its value.</summary>
    /// <param name="other">The one to compare with; may be <c>null</c>.</param>
    public bool Equals(CustomerCreatePortalRequest? other) =>
        ReferenceEquals(this, other)
        || other is not null
            && CustomerData == other.CustomerData
            && JsonEquality.Lists(CustomerResourcesFilters, other.CustomerResourcesFilters)
            && CustomizationProfileId == other.CustomizationProfileId
            && ExcludeLocalePicker == other.ExcludeLocalePicker
            && Features == other.Features
            && IsEmbedded == other.IsEmbedded
            && LandingPage == other.LandingPage
            && Locale == other.Locale
            && NavigationMode == other.NavigationMode
            && ReadOnly == other.ReadOnly;

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        hash.Add(CustomerData);
        hash.Add(JsonEquality.Hash(CustomerResourcesFilters));
        hash.Add(CustomizationProfileId);
        hash.Add(ExcludeLocalePicker);
        hash.Add(Features);
        hash.Add(IsEmbedded);
        hash.Add(LandingPage);
        hash.Add(Locale);
        hash.Add(NavigationMode);
        hash.Add(ReadOnly);
        return hash.ToHashCode();
    }

    /// <summary>The record as indented JSON, with the API's member names.</summary>
    public override string ToString() => SeamJson.Print(this);

    void ISeamRequest.Validate()
    {
        RequestCheck.Part(CustomerData, "customerData");
        RequestCheck.Parts(CustomerResourcesFilters, "customerResourcesFilters");
        RequestCheck.NotEmpty(CustomizationProfileId, "customizationProfileId");
        RequestCheck.Part(Features, "features");
        RequestCheck.Part(LandingPage, "landingPage");
    }

    void ISeamRequest.WriteQuery(QueryStringBuilder query) { }

    void ISeamRequest.WriteBody(Utf8JsonWriter writer) => WriteJson(writer);
}
