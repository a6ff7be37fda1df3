// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>Where a customer looks after devices; the older form.</summary>
[JsonConverter(typeof(SeamJsonConverter<CustomerCreatePortalFeaturesManageDevices>))]
public sealed partial record CustomerCreatePortalFeaturesManageDevices
    : ISeamJson<CustomerCreatePortalFeaturesManageDevices>,
        IRequestPart
{
    /// <summary>Makes an empty one.</summary>
    public CustomerCreatePortalFeaturesManageDevices() { }

    /// <summary>True to leave out the part for looking after devices. Left out, the API takes <c>false</c>.</summary>
    /// <remarks><c>exclude</c> of the API.</remarks>
    public bool? Exclude { get; init; }
}
