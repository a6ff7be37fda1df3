// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Collections.ObjectModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>A world of its own in Seam: what is in one workspace can't be seen from another.</summary>
/// <remarks><c>workspace</c> of the API. Two are equal where all their members are.</remarks>
[JsonConverter(typeof(SeamJsonConverter<Workspace>))]
public sealed partial record Workspace : ISeamJson<Workspace>
{
    private readonly string? _companyName;
    private readonly string? _connectPartnerName;
    private readonly bool? _isPublishableKeyAuthEnabled;
    private readonly bool? _isSandbox;
    private readonly bool? _isSuspended;
    private readonly string? _name;
    private readonly string? _workspaceId;

    /// <summary>Makes an empty one.</summary>
    public Workspace() { }

    /// <summary>Company that is named to your users.</summary>
    /// <remarks><c>company_name</c> of the API.</remarks>
    public string CompanyName { get => _companyName ?? ""; init => _companyName = value; }

    /// <summary>
    /// Company that is named to your users; the older form of <c>CompanyName</c>. <c>null</c> if not set.
    /// </summary>
    /// <remarks><c>connect_partner_name</c> of the API.</remarks>
    [Obsolete("Use CompanyName.")]
    public string? ConnectPartnerName { get => _connectPartnerName; init => _connectPartnerName = value; }

    /// <summary>How connect webviews look. <c>null</c> where the API has none.</summary>
    /// <remarks><c>connect_webview_customization</c> of the API.</remarks>
    public WorkspaceConnectWebviewCustomization? ConnectWebviewCustomization { get; init; }

    /// <summary>True if pages and apps can open sessions with <c>PublishableKey</c>.</summary>
    /// <remarks><c>is_publishable_key_auth_enabled</c> of the API.</remarks>
    public bool IsPublishableKeyAuthEnabled
    {
        get => _isPublishableKeyAuthEnabled.GetValueOrDefault();
        init => _isPublishableKeyAuthEnabled = value;
    }

    /// <summary>True if accounts and devices in it are made up, for testing.</summary>
    /// <remarks><c>is_sandbox</c> of the API.</remarks>
    public bool IsSandbox { get => _isSandbox.GetValueOrDefault(); init => _isSandbox = value; }

    /// <summary>True if the sandbox sleeps, as it does after 14 days without use.</summary>
    /// <remarks><c>is_suspended</c> of the API.</remarks>
    public bool IsSuspended { get => _isSuspended.GetValueOrDefault(); init => _isSuspended = value; }

    /// <summary>Name given to the workspace.</summary>
    /// <remarks><c>name</c> of the API.</remarks>
    public string Name { get => _name ?? ""; init => _name = value; }

    /// <summary>Organization that it belongs to. <c>null</c> if none.</summary>
    /// <remarks><c>organization_id</c> of the API, a UUID.</remarks>
    public string? OrganizationId { get; init; }

    /// <summary>Key that pages and apps may hold, to open sessions with. <c>null</c> if there is none.</summary>
    /// <remarks><c>publishable_key</c> of the API.</remarks>
    public string? PublishableKey { get; init; }

    /// <summary>Identifies the workspace in Seam (UUID).</summary>
    /// <remarks><c>workspace_id</c> of the API, a UUID.</remarks>
    public string WorkspaceId { get => _workspaceId ?? ""; init => _workspaceId = value; }

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
