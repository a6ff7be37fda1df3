// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>An area that several people share, such as a pool.</summary>
[JsonConverter(typeof(SeamJsonConverter<CustomerPushDataCommonArea>))]
public sealed partial record CustomerPushDataCommonArea : ISeamJson<CustomerPushDataCommonArea>, IRequestPart
{
    /// <summary>Makes an empty one.</summary>
    public CustomerPushDataCommonArea() { }

    /// <summary>Your own key for the shared area, unique among the customer's.</summary>
    /// <remarks><c>common_area_key</c> of the API.</remarks>
    public required string CommonAreaKey { get; init; }

    /// <summary>What to call the shared area.</summary>
    /// <remarks><c>name</c> of the API.</remarks>
    public required string Name { get; init; }

    /// <summary>Your own key for the site that it is part of.</summary>
    /// <remarks><c>parent_site_key</c> of the API.</remarks>
    public string? ParentSiteKey { get; init; }
}
