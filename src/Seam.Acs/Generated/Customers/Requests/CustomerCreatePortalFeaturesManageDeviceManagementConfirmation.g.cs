// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>Texts of the question asked before Seam manages further devices.</summary>
[JsonConverter(typeof(SeamJsonConverter<CustomerCreatePortalFeaturesManageDeviceManagementConfirmation>))]
public sealed partial record CustomerCreatePortalFeaturesManageDeviceManagementConfirmation
    : ISeamJson<CustomerCreatePortalFeaturesManageDeviceManagementConfirmation>,
        IRequestPart
{
    /// <summary>Makes an empty one.</summary>
    public CustomerCreatePortalFeaturesManageDeviceManagementConfirmation() { }

    /// <summary>Main text; {count} in it stands for the number of devices.</summary>
    /// <remarks><c>body</c> of the API.</remarks>
    public string? Body { get; init; }

    /// <summary>Text on the button that goes back.</summary>
    /// <remarks><c>cancel_button_label</c> of the API.</remarks>
    public string? CancelButtonLabel { get; init; }

    /// <summary>Text on the button that goes ahead.</summary>
    /// <remarks><c>confirm_button_label</c> of the API.</remarks>
    public string? ConfirmButtonLabel { get; init; }

    /// <summary>Heading above the text.</summary>
    /// <remarks><c>title</c> of the API.</remarks>
    public string? Title { get; init; }
}
