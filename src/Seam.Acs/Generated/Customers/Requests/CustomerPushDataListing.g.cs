// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>A place as it is offered for stays.</summary>
[JsonConverter(typeof(SeamJsonConverter<CustomerPushDataListing>))]
public sealed partial record CustomerPushDataListing : ISeamJson<CustomerPushDataListing>, IRequestPart
{
    /// <summary>Makes an empty one.</summary>
    public CustomerPushDataListing() { }

    /// <summary>Your own key for the listing, unique among the customer's.</summary>
    /// <remarks><c>listing_key</c> of the API.</remarks>
    public required string ListingKey { get; init; }

    /// <summary>What to call the listing.</summary>
    /// <remarks><c>name</c> of the API.</remarks>
    public required string Name { get; init; }
}
