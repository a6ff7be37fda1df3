// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>Where a customer sorts things into spaces.</summary>
[JsonConverter(typeof(SeamJsonConverter<CustomerCreatePortalFeaturesOrganize>))]
public sealed partial record CustomerCreatePortalFeaturesOrganize
    : ISeamJson<CustomerCreatePortalFeaturesOrganize>,
        IRequestPart
{
    /// <summary>Makes an empty one.</summary>
    public CustomerCreatePortalFeaturesOrganize() { }

    /// <summary>True to leave out the part for sorting into spaces. Left out, the API takes <c>false</c>.</summary>
    /// <remarks><c>exclude</c> of the API.</remarks>
    public bool? Exclude { get; init; }
}
