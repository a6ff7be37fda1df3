// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>Where a customer connects accounts at providers.</summary>
[JsonConverter(typeof(SeamJsonConverter<CustomerCreatePortalFeaturesConnect>))]
public sealed partial record CustomerCreatePortalFeaturesConnect
    : ISeamJson<CustomerCreatePortalFeaturesConnect>,
        IRequestPart
{
    /// <summary>Makes an empty one.</summary>
    public CustomerCreatePortalFeaturesConnect() { }

    /// <summary>Providers to offer, by their keys.</summary>
    /// <remarks><c>accepted_providers</c> of the API, a list.</remarks>
    public IReadOnlyList<string>? AcceptedProviders { get; init; }

    /// <summary>True to leave out the part for connecting accounts. Left out, the API takes <c>false</c>.</summary>
    /// <remarks><c>exclude</c> of the API.</remarks>
    public bool? Exclude { get; init; }

    /// <summary>Providers not to offer, by their keys.</summary>
    /// <remarks><c>excluded_providers</c> of the API, a list.</remarks>
    public IReadOnlyList<string>? ExcludedProviders { get; init; }
}
