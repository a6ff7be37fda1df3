// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>Where a customer portal opens.</summary>
[JsonConverter(typeof(SeamJsonConverter<CustomerCreatePortalLandingPage>))]
public sealed partial record CustomerCreatePortalLandingPage : ISeamJson<CustomerCreatePortalLandingPage>, IRequestPart
{
    /// <summary>Makes an empty one.</summary>
    public CustomerCreatePortalLandingPage() { }

    /// <summary>Thing to open, in the part for looking after things.</summary>
    /// <remarks><c>manage</c> of the API.</remarks>
    public CustomerCreatePortalLandingPageManage? Manage { get; init; }
}
