// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>A site of any kind.</summary>
[JsonConverter(typeof(SeamJsonConverter<CustomerPushDataSite>))]
public sealed partial record CustomerPushDataSite : ISeamJson<CustomerPushDataSite>, IRequestPart
{
    /// <summary>Makes an empty one.</summary>
    public CustomerPushDataSite() { }

    /// <summary>What to call the site.</summary>
    /// <remarks><c>name</c> of the API.</remarks>
    public required string Name { get; init; }

    /// <summary>Your own key for the site, unique among the customer's.</summary>
    /// <remarks><c>site_key</c> of the API.</remarks>
    public required string SiteKey { get; init; }
}
