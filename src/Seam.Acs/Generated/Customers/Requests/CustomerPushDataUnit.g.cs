// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>An apartment in a building.</summary>
[JsonConverter(typeof(SeamJsonConverter<CustomerPushDataUnit>))]
public sealed partial record CustomerPushDataUnit : ISeamJson<CustomerPushDataUnit>, IRequestPart
{
    /// <summary>Makes an empty one.</summary>
    public CustomerPushDataUnit() { }

    /// <summary>What to call the apartment.</summary>
    /// <remarks><c>name</c> of the API.</remarks>
    public required string Name { get; init; }

    /// <summary>Your own key for the site that it is part of.</summary>
    /// <remarks><c>parent_site_key</c> of the API.</remarks>
    public string? ParentSiteKey { get; init; }

    /// <summary>Your own key for the apartment, unique among the customer's.</summary>
    /// <remarks><c>unit_key</c> of the API.</remarks>
    public required string UnitKey { get; init; }
}
