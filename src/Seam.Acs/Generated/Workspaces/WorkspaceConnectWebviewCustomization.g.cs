// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Collections.ObjectModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>How a workspace's connect webviews look.</summary>
/// <remarks>
/// <c>workspace.connect_webview_customization</c> of the API. Two are equal where all their members are.
/// </remarks>
[JsonConverter(typeof(SeamJsonConverter<WorkspaceConnectWebviewCustomization>))]
public sealed partial record WorkspaceConnectWebviewCustomization : ISeamJson<WorkspaceConnectWebviewCustomization>
{
    /// <summary>Makes an empty one.</summary>
    public WorkspaceConnectWebviewCustomization() { }

    /// <summary>Address of the logo that connect webviews show. <c>null</c> if there is none.</summary>
    /// <remarks><c>inviter_logo_url</c> of the API.</remarks>
    public string? InviterLogoUrl { get; init; }

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

    /// <summary>
    /// Members that the API sent and this version of the library does not know, by their names in the API. Never
    /// <c>null</c>.
    /// </summary>
    public IReadOnlyDictionary<string, JsonElement> AdditionalProperties
    {
        get;
        init => field = value ?? ReadOnlyDictionary<string, JsonElement>.Empty;
    } = ReadOnlyDictionary<string, JsonElement>.Empty;
}
