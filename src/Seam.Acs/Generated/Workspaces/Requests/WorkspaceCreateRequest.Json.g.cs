// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace Seam.Acs;

public sealed partial record WorkspaceCreateRequest
{
    [SetsRequiredMembers]
    private WorkspaceCreateRequest(ref Utf8JsonReader reader)
    {
        Name = null!;
        JsonRead.StartObject(ref reader);
        while (JsonRead.NextMember(ref reader, out var name))
        {
            switch (name.Length)
            {
                case 4 when name.SequenceEqual("name"u8):
                    Name = JsonRead.String(ref reader)!;
                    continue;
                case 10 when name.SequenceEqual("is_sandbox"u8):
                    IsSandbox = JsonRead.Boolean(ref reader);
                    continue;
                case 12 when name.SequenceEqual("company_name"u8):
                    CompanyName = JsonRead.String(ref reader);
                    continue;
                case 15 when name.SequenceEqual("organization_id"u8):
                    OrganizationId = JsonRead.String(ref reader);
                    continue;
                case 18 when name.SequenceEqual("webview_logo_shape"u8):
                    _webviewLogoShape = JsonRead.Enum<WorkspaceCreateWebviewLogoShape>(ref reader);
                    continue;
                case 20 when name.SequenceEqual("connect_partner_name"u8):
                    _connectPartnerName = JsonRead.String(ref reader);
                    continue;
                case 23 when name.SequenceEqual("webview_success_message"u8):
                    _webviewSuccessMessage = JsonRead.String(ref reader);
                    continue;
                case 28 when name.SequenceEqual("webview_primary_button_color"u8):
                    _webviewPrimaryButtonColor = JsonRead.String(ref reader);
                    continue;
                case 29 when name.SequenceEqual("connect_webview_customization"u8):
                    ConnectWebviewCustomization =
                        JsonRead.Record<WorkspaceCreateConnectWebviewCustomization>(ref reader);
                    continue;
                case 33 when name.SequenceEqual("webview_primary_button_text_color"u8):
                    _webviewPrimaryButtonTextColor = JsonRead.String(ref reader);
                    continue;
            }

            throw JsonRead.UnknownParameter(name);
        }
    }

    static WorkspaceCreateRequest ISeamJson<WorkspaceCreateRequest>.ReadJson(ref Utf8JsonReader reader) =>
        new(ref reader);

    /// <inheritdoc/>
    public void WriteJson(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject();
        JsonWrite.String(writer, "company_name"u8, CompanyName);
        JsonWrite.String(writer, "connect_partner_name"u8, _connectPartnerName);
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

    /// <summary>Whether the other one has the same members, lists by their items and JSON by its value.</summary>
    /// <param name="other">The one to compare with; may be <c>null</c>.</param>
    public bool Equals(WorkspaceCreateRequest? other) =>
        ReferenceEquals(this, other)
        || other is not null
            && CompanyName == other.CompanyName
            && _connectPartnerName == other._connectPartnerName
            && ConnectWebviewCustomization == other.ConnectWebviewCustomization
            && IsSandbox == other.IsSandbox
            && Name == other.Name
            && OrganizationId == other.OrganizationId
            && _webviewLogoShape == other._webviewLogoShape
            && _webviewPrimaryButtonColor == other._webviewPrimaryButtonColor
            && _webviewPrimaryButtonTextColor == other._webviewPrimaryButtonTextColor
            && _webviewSuccessMessage == other._webviewSuccessMessage;

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        hash.Add(CompanyName);
        hash.Add(_connectPartnerName);
        hash.Add(ConnectWebviewCustomization);
        hash.Add(IsSandbox);
        hash.Add(Name);
        hash.Add(OrganizationId);
        hash.Add(_webviewLogoShape);
        hash.Add(_webviewPrimaryButtonColor);
        hash.Add(_webviewPrimaryButtonTextColor);
        hash.Add(_webviewSuccessMessage);
        return hash.ToHashCode();
    }

    /// <summary>The record as indented JSON, with the API's member names.</summary>
    public override string ToString() => SeamJson.Print(this);

    void ISeamRequest.Validate()
    {
        RequestCheck.Part(ConnectWebviewCustomization, "connectWebviewCustomization");
        RequestCheck.Given(Name, "name");
        RequestCheck.NotEmpty(OrganizationId, "organizationId");
    }

    void ISeamRequest.WriteQuery(QueryStringBuilder query) { }

    void ISeamRequest.WriteBody(Utf8JsonWriter writer) => WriteJson(writer);
}
