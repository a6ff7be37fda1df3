// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>A property as it is offered for stays.</summary>
[JsonConverter(typeof(SeamJsonConverter<CustomerPushDataPropertyListing>))]
public sealed partial record CustomerPushDataPropertyListing : ISeamJson<CustomerPushDataPropertyListing>, IRequestPart
{
    /// <summary>Makes an empty one.</summary>
    public CustomerPushDataPropertyListing() { }

    /// <summary>Your own keys with values, text or true and false, stored with the listing.</summary>
    /// <remarks><c>custom_metadata</c> of the API.</remarks>
    public IReadOnlyDictionary<string, JsonElement>? CustomMetadata { get; init; }

    /// <summary>What to call the listing of a property.</summary>
    /// <remarks><c>name</c> of the API.</remarks>
    public required string Name { get; init; }

    /// <summary>Your own key for the listing of a property, unique among the customer's.</summary>
    /// <remarks><c>property_listing_key</c> of the API.</remarks>
    public required string PropertyListingKey { get; init; }
}
