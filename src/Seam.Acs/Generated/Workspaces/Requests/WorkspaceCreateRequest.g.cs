// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>The parameters of <c>workspaces/create</c>.</summary>
[JsonConverter(typeof(SeamJsonConverter<WorkspaceCreateRequest>))]
public sealed record WorkspaceCreateRequest() : ISeamJson<WorkspaceCreateRequest>, ISeamRequest
{
    private readonly string? _companyName;
    private readonly WorkspaceConnectWebviewCustomizationLogoShape? _webviewLogoShape;
    private readonly string? _webviewPrimaryButtonColor;
    private readonly string? _webviewPrimaryButtonTextColor;
    private readonly string? _webviewSuccessMessage;

    /// <summary>
    /// Company to name to your users; the older form of <see cref="WorkspaceCreateRequest.ConnectPartnerName"/>.
    /// </summary>
    /// <remarks><c>company_name</c> of the API.</remarks>
    [Obsolete("Use ConnectPartnerName.")]
    public string? CompanyName { get => _companyName; init => _companyName = value; }

    /// <summary>Company to name to your users in connect webviews.</summary>
    /// <remarks><c>connect_partner_name</c> of the API.</remarks>
    public string? ConnectPartnerName { get; init; }

    /// <summary>Look of connect webviews in the new workspace.</summary>
    /// <remarks><c>connect_webview_customization</c> of the API.</remarks>
    public WorkspaceCreateConnectWebviewCustomization? ConnectWebviewCustomization { get; init; }

    /// <summary>True for a workspace with made-up accounts and devices, for testing. Default: <c>false</c>.</summary>
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
    public WorkspaceConnectWebviewCustomizationLogoShape? WebviewLogoShape
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

    [SetsRequiredMembers]
    private WorkspaceCreateRequest(ref Utf8JsonReader reader)
        : this()
    {
        Name = null!;
        JsonRead.StartObject(ref reader);
        while (JsonRead.NextMember(ref reader, out var name))
        {
            switch (name.Length)
            {
                case 4 when name.SequenceEqual("name"u8): Name = JsonRead.String(ref reader)!; break;
                case 10 when name.SequenceEqual("is_sandbox"u8): IsSandbox = JsonRead.Boolean(ref reader); break;
                case 12 when name.SequenceEqual("company_name"u8): _companyName = JsonRead.String(ref reader); break;
                case 15 when name.SequenceEqual("organization_id"u8):
                    OrganizationId = JsonRead.String(ref reader);
                    break;
                case 18 when name.SequenceEqual("webview_logo_shape"u8):
                    _webviewLogoShape = JsonRead.Enum<WorkspaceConnectWebviewCustomizationLogoShape>(ref reader);
                    break;
                case 20 when name.SequenceEqual("connect_partner_name"u8):
                    ConnectPartnerName = JsonRead.String(ref reader);
                    break;
                case 23 when name.SequenceEqual("webview_success_message"u8):
                    _webviewSuccessMessage = JsonRead.String(ref reader);
                    break;
                case 28 when name.SequenceEqual("webview_primary_button_color"u8):
                    _webviewPrimaryButtonColor = JsonRead.String(ref reader);
                    break;
                case 29 when name.SequenceEqual("connect_webview_customization"u8):
                    ConnectWebviewCustomization =
                        JsonRead.Record<WorkspaceCreateConnectWebviewCustomization>(ref reader);
                    break;
                case 33 when name.SequenceEqual("webview_primary_button_text_color"u8):
                    _webviewPrimaryButtonTextColor = JsonRead.String(ref reader);
                    break;
                default: throw JsonRead.UnknownParameter(name);
            }
        }
    }

    static WorkspaceCreateRequest ISeamJson<WorkspaceCreateRequest>.ReadJson(ref Utf8JsonReader reader) =>
        new(ref reader);

    /// <inheritdoc/>
    public void WriteJson(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject();
        JsonWrite.String(writer, "company_name"u8, _companyName);
        JsonWrite.String(writer, "connect_partner_name"u8, ConnectPartnerName);
        JsonWrite.Record(writer, "connect_webview_customization"u8, ConnectWebviewCustomization);
        JsonWrite.Boolean(writer, "is_sandbox"u8, IsSandbox);
        JsonWrite.String(writer, "name"u8, Name);
        JsonWrite.String(writer, "organization_id"u8, OrganizationId);
        JsonWrite.Enum(writer, "webview_logo_shape"u8, _webviewLogoShape);
        JsonWrite.String(writer, "webview_primary_button_color"u8, _webviewPrimaryButtonColor);
        JsonWrite.String(writer, "webview_primary_button_text_color"u8, _webviewPrimaryButtonTextColor);
        JsonWrite.String(writer, "webview_success_message"u8, _webviewSuccessMessage);
        writer.WriteEndObject();
    }

    /// <summary>Returns the record as indented JSON, with the API's member names.</summary>
    public override string ToString() => SeamJson.Print(this);

    void ISeamRequest.Validate()
    {
        RequestCheck.Part(ConnectWebviewCustomization, "connectWebviewCustomization");
        RequestCheck.Given(Name, "name");
        RequestCheck.Id(OrganizationId, "organizationId");
    }
}
