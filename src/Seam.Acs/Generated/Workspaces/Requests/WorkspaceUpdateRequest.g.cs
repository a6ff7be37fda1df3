// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>The parameters of <c>workspaces/update</c>.</summary>
[JsonConverter(typeof(SeamJsonConverter<WorkspaceUpdateRequest>))]
public sealed record WorkspaceUpdateRequest() : ISeamJson<WorkspaceUpdateRequest>, ISeamRequest
{
    /// <summary>Company whose name connect webviews show.</summary>
    /// <remarks><c>connect_partner_name</c> of the API.</remarks>
    public string? ConnectPartnerName { get; init; }

    /// <summary>New look of connect webviews.</summary>
    /// <remarks><c>connect_webview_customization</c> of the API.</remarks>
    public WorkspaceUpdateConnectWebviewCustomization? ConnectWebviewCustomization { get; init; }

    /// <summary>True to let pages and apps open sessions with the workspace's publishable key.</summary>
    /// <remarks><c>is_publishable_key_auth_enabled</c> of the API.</remarks>
    public bool? IsPublishableKeyAuthEnabled { get; init; }

    /// <summary>True to put the workspace to sleep, false to wake it.</summary>
    /// <remarks><c>is_suspended</c> of the API.</remarks>
    public bool? IsSuspended { get; init; }

    /// <summary>New name of the workspace.</summary>
    /// <remarks><c>name</c> of the API.</remarks>
    public string? Name { get; init; }

    /// <summary>
    /// Organization to move the workspace to. You have to own the workspace and be an admin of the organization.
    /// </summary>
    /// <remarks><c>organization_id</c> of the API, a UUID.</remarks>
    public string? OrganizationId { get; init; }

    private WorkspaceUpdateRequest(ref Utf8JsonReader reader)
        : this()
    {
        JsonRead.StartObject(ref reader);
        while (JsonRead.NextMember(ref reader, out var name))
        {
            switch (name.Length)
            {
                case 4 when name.SequenceEqual("name"u8): Name = JsonRead.String(ref reader); break;
                case 12 when name.SequenceEqual("is_suspended"u8): IsSuspended = JsonRead.Boolean(ref reader); break;
                case 15 when name.SequenceEqual("organization_id"u8):
                    OrganizationId = JsonRead.String(ref reader);
                    break;
                case 20 when name.SequenceEqual("connect_partner_name"u8):
                    ConnectPartnerName = JsonRead.String(ref reader);
                    break;
                case 29 when name.SequenceEqual("connect_webview_customization"u8):
                    ConnectWebviewCustomization =
                        JsonRead.Record<WorkspaceUpdateConnectWebviewCustomization>(ref reader);
                    break;
                case 31 when name.SequenceEqual("is_publishable_key_auth_enabled"u8):
                    IsPublishableKeyAuthEnabled = JsonRead.Boolean(ref reader);
                    break;
                default: throw JsonRead.UnknownParameter(name);
            }
        }
    }

    static WorkspaceUpdateRequest ISeamJson<WorkspaceUpdateRequest>.ReadJson(ref Utf8JsonReader reader) =>
        new(ref reader);

    /// <inheritdoc/>
    public void WriteJson(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject();
        JsonWrite.String(writer, "connect_partner_name"u8, ConnectPartnerName);
        JsonWrite.Record(writer, "connect_webview_customization"u8, ConnectWebviewCustomization);
        JsonWrite.Boolean(writer, "is_publishable_key_auth_enabled"u8, IsPublishableKeyAuthEnabled);
        JsonWrite.Boolean(writer, "is_suspended"u8, IsSuspended);
        JsonWrite.String(writer, "name"u8, Name);
        JsonWrite.String(writer, "organization_id"u8, OrganizationId);
        writer.WriteEndObject();
    }

    /// <summary>Returns the record as indented JSON, with the API's member names.</summary>
    public override string ToString() => SeamJson.Print(this);

    void ISeamRequest.Validate()
    {
        RequestCheck.Part(ConnectWebviewCustomization, "connectWebviewCustomization");
        RequestCheck.Id(OrganizationId, "organizationId");
    }
}
