// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>Parts of a customer portal, with their settings.</summary>
[JsonConverter(typeof(SeamJsonConverter<CustomerCreatePortalFeatures>))]
public sealed partial record CustomerCreatePortalFeatures : ISeamJson<CustomerCreatePortalFeatures>, IRequestPart
{
    /// <summary>Makes an empty one.</summary>
    public CustomerCreatePortalFeatures() { }

    /// <summary>Part where automatic rules are set.</summary>
    /// <remarks><c>configure</c> of the API.</remarks>
    public CustomerCreatePortalFeaturesConfigure? Configure { get; init; }

    /// <summary>Part where accounts at providers are connected.</summary>
    /// <remarks><c>connect</c> of the API.</remarks>
    public CustomerCreatePortalFeaturesConnect? Connect { get; init; }

    /// <summary>Part where doors, devices and stays are looked after.</summary>
    /// <remarks><c>manage</c> of the API.</remarks>
    public CustomerCreatePortalFeaturesManage? Manage { get; init; }

    /// <summary>Part where devices are looked after; the older form of <c>manage</c>.</summary>
    /// <remarks><c>manage_devices</c> of the API.</remarks>
    public CustomerCreatePortalFeaturesManageDevices? ManageDevices { get; init; }

    /// <summary>Part where things are sorted into spaces.</summary>
    /// <remarks><c>organize</c> of the API.</remarks>
    public CustomerCreatePortalFeaturesOrganize? Organize { get; init; }
}
