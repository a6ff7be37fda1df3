// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>The parameters of <c>workspaces/create</c>.</summary>
[JsonConverter(typeof(SeamJsonConverter<WorkspaceCreateRequest>))]
public sealed partial record WorkspaceCreateRequest : ISeamJson<WorkspaceCreateRequest>, ISeamRequest
{
    private readonly string? _connectPartnerName;
    private readonly WorkspaceCreateWebviewLogoShape? _webviewLogoShape;
    private readonly string? _webviewPrimaryButtonColor;
    private readonly string? _webviewPrimaryButtonTextColor;
    private readonly string? _webviewSuccessMessage;

    /// <summary>Makes an empty one.</summary>
    public WorkspaceCreateRequest() { }

    /// <summary>Company to name to your users in connect webviews.</summary>
    /// <remarks><c>company_name</c> of the API.</remarks>
    public string? CompanyName { get; init; }

    /// <summary>Company to name to your users; the older form of <c>CompanyName</c>.</summary>
    /// <remarks><c>connect_partner_name</c> of the API.</remarks>
    [Obsolete("Use CompanyName.")]
    public string? ConnectPartnerName { get => _connectPartnerName; init => _connectPartnerName = value; }

    /// <summary>Look of connect webviews in the new workspace.</summary>
    /// <remarks><c>connect_webview_customization</c> of the API.</remarks>
    public WorkspaceCreateConnectWebviewCustomization? ConnectWebviewCustomization { get; init; }

    /// <summary>
    /// True for a workspace with made-up accounts and devices, for testing. False by default. Left out, the API takes
    /// <c>false</c>.
    /// </summary>
    /// <remarks><c>is_sandbox</c> of the API.</remarks>
    public bool? IsSandbox { get; init; }

    /// <summary>What to call the workspace.</summary>
    /// <remarks><c>name</c> of the API.</remarks>
    public required string Name { get; init; }

    /// <summary>Organization that the workspace is to belong to.</summary>
    /// <remarks><c>organization_id</c> of the API, a UUID.</remarks>
    public string? OrganizationId { get; init; }

    /// <summary>Shape of the logo in connect webviews; the older form.</summary>
    /// <remarks><c>webview_logo_shape</c> of the API.</remarks>
    [Obsolete("Use ConnectWebviewCustomization.LogoShape.")]
    public WorkspaceCreateWebviewLogoShape? WebviewLogoShape
    {
        get => _webviewLogoShape;
        init => _webviewLogoShape = value;
    }

    /// <summary>Color of the main button in connect webviews; the older form.</summary>
    /// <remarks><c>webview_primary_button_color</c> of the API.</remarks>
    [Obsolete("Use ConnectWebviewCustomization.PrimaryButtonColor.")]
    public string? WebviewPrimaryButtonColor
    {
        get => _webviewPrimaryButtonColor;
        init => _webviewPrimaryButtonColor = value;
    }

    /// <summary>Color of the main button's text in connect webviews; the older form.</summary>
    /// <remarks><c>webview_primary_button_text_color</c> of the API.</remarks>
    [Obsolete("Use ConnectWebviewCustomization.PrimaryButtonTextColor.")]
    public string? WebviewPrimaryButtonTextColor
    {
        get => _webviewPrimaryButtonTextColor;
        init => _webviewPrimaryButtonTextColor = value;
    }

    /// <summary>What connect webviews say at the end; the older form.</summary>
    /// <remarks><c>webview_success_message</c> of the API.</remarks>
    [Obsolete("Use ConnectWebviewCustomization.SuccessMessage.")]
    public string? WebviewSuccessMessage { get => _webviewSuccessMessage; init => _webviewSuccessMessage = value; }
}
