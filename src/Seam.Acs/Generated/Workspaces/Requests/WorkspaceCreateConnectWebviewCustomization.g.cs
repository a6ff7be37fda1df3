// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>How connect webviews of a new workspace look.</summary>
[JsonConverter(typeof(SeamJsonConverter<WorkspaceCreateConnectWebviewCustomization>))]
public sealed partial record WorkspaceCreateConnectWebviewCustomization
    : ISeamJson<WorkspaceCreateConnectWebviewCustomization>,
        IRequestPart
{
    /// <summary>Makes an empty one.</summary>
    public WorkspaceCreateConnectWebviewCustomization() { }

    /// <summary>Shape into which the logo is cut. <c>null</c> for the standard one.</summary>
    /// <remarks><c>logo_shape</c> of the API.</remarks>
    public WorkspaceConnectWebviewCustomizationLogoShape? LogoShape { get; init; }

    /// <summary>Color of the main button. <c>null</c> for the standard one.</summary>
    /// <remarks><c>primary_button_color</c> of the API.</remarks>
    public string? PrimaryButtonColor { get; init; }

    /// <summary>Color of the text on the main button. <c>null</c> for the standard one.</summary>
    /// <remarks><c>primary_button_text_color</c> of the API.</remarks>
    public string? PrimaryButtonTextColor { get; init; }

    /// <summary>What the page says at the end. <c>null</c> for the standard text.</summary>
    /// <remarks><c>success_message</c> of the API.</remarks>
    public string? SuccessMessage { get; init; }
}
