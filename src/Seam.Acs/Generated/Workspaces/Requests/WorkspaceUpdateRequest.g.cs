// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>The parameters of <c>workspaces/update</c>.</summary>
[JsonConverter(typeof(SeamJsonConverter<WorkspaceUpdateRequest>))]
public sealed partial record WorkspaceUpdateRequest : ISeamJson<WorkspaceUpdateRequest>, ISeamRequest
{
    /// <summary>Makes an empty one.</summary>
    public WorkspaceUpdateRequest() { }

    /// <summary>Company whose name connect webviews show.</summary>
    /// <remarks><c>connect_partner_name</c> of the API.</remarks>
    public string? ConnectPartnerName { get; init; }

    /// <summary>New look of connect webviews.</summary>
    /// <remarks><c>connect_webview_customization</c> of the API.</remarks>
    public WorkspaceCreateConnectWebviewCustomization? ConnectWebviewCustomization { get; init; }

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
}
