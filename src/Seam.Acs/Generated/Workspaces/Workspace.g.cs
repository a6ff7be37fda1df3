// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>A world of its own in Seam: what is in one workspace can't be seen from another.</summary>
/// <remarks><c>workspace</c> of the API. Equality compares all members by value.</remarks>
[JsonConverter(typeof(SeamJsonConverter<Workspace>))]
public sealed record Workspace() : ISeamJson<Workspace>
{
    private readonly ResponseText _companyName;
    private readonly ResponseValue<bool> _isPublishableKeyAuthEnabled;
    private readonly ResponseValue<bool> _isSandbox;
    private readonly ResponseValue<bool> _isSuspended;
    private readonly ResponseText _name;
    private readonly ResponseText _workspaceId;
    private readonly ResponseMap<JsonElement> _additional;

    /// <summary>Company that is named to your users; the older form of <see cref="ConnectPartnerName"/>.</summary>
    /// <remarks><c>company_name</c> of the API.</remarks>
    [Obsolete("Use ConnectPartnerName.")]
    public string CompanyName { get => _companyName.Value; init => _companyName = value; }

    /// <summary>Company that is named to your users. <c>null</c> if not set.</summary>
    /// <remarks><c>connect_partner_name</c> of the API.</remarks>
    public string? ConnectPartnerName { get; init; }

    /// <summary>How connect webviews look. <c>null</c> if the API sends none.</summary>
    /// <remarks><c>connect_webview_customization</c> of the API.</remarks>
    public WorkspaceConnectWebviewCustomization? ConnectWebviewCustomization { get; init; }

    /// <summary>True if pages and apps can open sessions with <see cref="PublishableKey"/>.</summary>
    /// <remarks><c>is_publishable_key_auth_enabled</c> of the API.</remarks>
    public bool IsPublishableKeyAuthEnabled
    {
        get => _isPublishableKeyAuthEnabled.Value;
        init => _isPublishableKeyAuthEnabled = value;
    }

    /// <summary>True if accounts and devices in it are made up, for testing.</summary>
    /// <remarks><c>is_sandbox</c> of the API.</remarks>
    public bool IsSandbox { get => _isSandbox.Value; init => _isSandbox = value; }

    /// <summary>True if the sandbox sleeps, as it does after 14 days without use.</summary>
    /// <remarks><c>is_suspended</c> of the API.</remarks>
    public bool IsSuspended { get => _isSuspended.Value; init => _isSuspended = value; }

    /// <summary>Name given to the workspace.</summary>
    /// <remarks><c>name</c> of the API.</remarks>
    public string Name { get => _name.Value; init => _name = value; }

    /// <summary>Organization that it belongs to. <c>null</c> if none.</summary>
    /// <remarks><c>organization_id</c> of the API, a UUID.</remarks>
    public string? OrganizationId { get; init; }

    /// <summary>Key that pages and apps may hold, to open sessions with. <c>null</c> if there is none.</summary>
    /// <remarks><c>publishable_key</c> of the API.</remarks>
    public string? PublishableKey { get; init; }

    /// <summary>Identifies the workspace in Seam.</summary>
    /// <remarks><c>workspace_id</c> of the API, a UUID.</remarks>
    public string WorkspaceId { get => _workspaceId.Value; init => _workspaceId = value; }

    /// <summary>
    /// Gets the members of the JSON that have no property, and those whose value a property cannot hold as it is, by
    /// their names in the API.
    /// </summary>
    public IReadOnlyDictionary<string, JsonElement> AdditionalProperties
    {
        get => _additional.Value;
        init => _additional = new(value);
    }

    private Workspace(ref Utf8JsonReader reader)
        : this()
    {
        var members = new ResponseMembers();
        JsonRead.StartObject(ref reader);
        while (members.Next(ref reader))
        {
            switch (members.Name.Length)
            {
                case 4 when members.Name.SequenceEqual("name"u8): _name = members.String(ref reader); break;
                case 10 when members.Name.SequenceEqual("is_sandbox"u8):
                    _isSandbox = members.Boolean(ref reader);
                    break;
                case 12 when members.Name.SequenceEqual("company_name"u8):
                    _companyName = members.String(ref reader);
                    break;
                case 12 when members.Name.SequenceEqual("is_suspended"u8):
                    _isSuspended = members.Boolean(ref reader);
                    break;
                case 12 when members.Name.SequenceEqual("workspace_id"u8):
                    _workspaceId = members.String(ref reader);
                    break;
                case 15 when members.Name.SequenceEqual("organization_id"u8):
                    OrganizationId = members.String(ref reader);
                    break;
                case 15 when members.Name.SequenceEqual("publishable_key"u8):
                    PublishableKey = members.String(ref reader);
                    break;
                case 20 when members.Name.SequenceEqual("connect_partner_name"u8):
                    ConnectPartnerName = members.String(ref reader);
                    break;
                case 29 when members.Name.SequenceEqual("connect_webview_customization"u8):
                    ConnectWebviewCustomization = members.Record<WorkspaceConnectWebviewCustomization>(ref reader);
                    break;
                case 31 when members.Name.SequenceEqual("is_publishable_key_auth_enabled"u8):
                    _isPublishableKeyAuthEnabled = members.Boolean(ref reader);
                    break;
                default: members.Keep(ref reader); break;
            }
        }

        _additional = new(members.Additional);
    }

    static Workspace ISeamJson<Workspace>.ReadJson(ref Utf8JsonReader reader) => new(ref reader);

    /// <inheritdoc/>
    public void WriteJson(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        if (AdditionalProperties.Count > 0)
        {
            JsonWrite.WithAdditional(
                writer,
                this,
                AdditionalProperties,
                static (record, additional) => record with { AdditionalProperties = additional }
            );
            return;
        }

        writer.WriteStartObject();
        JsonWrite.String(writer, "company_name"u8, _companyName.Given);
        JsonWrite.String(writer, "connect_partner_name"u8, ConnectPartnerName);
        JsonWrite.Record(writer, "connect_webview_customization"u8, ConnectWebviewCustomization);
        JsonWrite.Boolean(writer, "is_publishable_key_auth_enabled"u8, _isPublishableKeyAuthEnabled.Given);
        JsonWrite.Boolean(writer, "is_sandbox"u8, _isSandbox.Given);
        JsonWrite.Boolean(writer, "is_suspended"u8, _isSuspended.Given);
        JsonWrite.String(writer, "name"u8, _name.Given);
        JsonWrite.String(writer, "organization_id"u8, OrganizationId);
        JsonWrite.String(writer, "publishable_key"u8, PublishableKey);
        JsonWrite.String(writer, "workspace_id"u8, _workspaceId.Given);
        writer.WriteEndObject();
    }

    /// <summary>Returns the record as indented JSON, with the API's member names.</summary>
    public override string ToString() => SeamJson.Print(this);
}
