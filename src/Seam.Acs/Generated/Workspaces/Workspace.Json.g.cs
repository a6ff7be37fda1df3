// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json;

namespace Seam.Acs;

public sealed partial record Workspace
{
    private Workspace(ref Utf8JsonReader reader)
    {
        Dictionary<string, JsonElement>? additional = null;
        JsonRead.StartObject(ref reader);
        while (JsonRead.NextMember(ref reader, out var name))
        {
            switch (name.Length)
            {
                case 4 when name.SequenceEqual("name"u8):
                    _name = JsonRead.String(ref reader);
                    continue;
                case 10 when name.SequenceEqual("is_sandbox"u8):
                    _isSandbox = JsonRead.Boolean(ref reader);
                    continue;
                case 12 when name.SequenceEqual("company_name"u8):
                    _companyName = JsonRead.String(ref reader);
                    continue;
                case 12 when name.SequenceEqual("is_suspended"u8):
                    _isSuspended = JsonRead.Boolean(ref reader);
                    continue;
                case 12 when name.SequenceEqual("workspace_id"u8):
                    _workspaceId = JsonRead.String(ref reader);
                    continue;
                case 15 when name.SequenceEqual("organization_id"u8):
                    OrganizationId = JsonRead.String(ref reader);
                    continue;
                case 15 when name.SequenceEqual("publishable_key"u8):
                    PublishableKey = JsonRead.String(ref reader);
                    continue;
                case 20 when name.SequenceEqual("connect_partner_name"u8):
                    _connectPartnerName = JsonRead.String(ref reader);
                    continue;
                case 29 when name.SequenceEqual("connect_webview_customization"u8):
                    ConnectWebviewCustomization = JsonRead.Record<WorkspaceConnectWebviewCustomization>(ref reader);
                    continue;
                case 31 when name.SequenceEqual("is_publishable_key_auth_enabled"u8):
                    _isPublishableKeyAuthEnabled = JsonRead.Boolean(ref reader);
                    continue;
            }

            JsonRead.Additional(ref reader, name, ref additional);
        }

        AdditionalProperties = JsonRead.Freeze(additional);
    }

    static Workspace ISeamJson<Workspace>.ReadJson(ref Utf8JsonReader reader) => new(ref reader);

    /// <inheritdoc/>
    public void WriteJson(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject();
        JsonWrite.String(writer, "company_name"u8, _companyName);
        JsonWrite.String(writer, "connect_partner_name"u8, _connectPartnerName);
        JsonWrite.Record(writer, "connect_webview_customization"u8, ConnectWebviewCustomization);
        JsonWrite.Boolean(writer, "is_publishable_key_auth_enabled"u8, _isPublishableKeyAuthEnabled);
        JsonWrite.Boolean(writer, "is_sandbox"u8, _isSandbox);
        JsonWrite.Boolean(writer, "is_suspended"u8, _isSuspended);
        JsonWrite.String(writer, "name"u8, _name);
        JsonWrite.String(writer, "organization_id"u8, OrganizationId);
        JsonWrite.String(writer, "publishable_key"u8, PublishableKey);
        JsonWrite.String(writer, "workspace_id"u8, _workspaceId);
        JsonWrite.Additional(writer, AdditionalProperties);
        writer.WriteEndObject();
    }

    /// <summary>Whether the other one has the same members, lists by their items and JSON by its value.</summary>
    /// <param name="other">The one to compare with; may be <c>null</c>.</param>
    public bool Equals(Workspace? other) =>
        ReferenceEquals(this, other)
        || other is not null
            && CompanyName == other.CompanyName
            && _connectPartnerName == other._connectPartnerName
            && ConnectWebviewCustomization == other.ConnectWebviewCustomization
            && IsPublishableKeyAuthEnabled == other.IsPublishableKeyAuthEnabled
            && IsSandbox == other.IsSandbox
            && IsSuspended == other.IsSuspended
            && Name == other.Name
            && OrganizationId == other.OrganizationId
            && PublishableKey == other.PublishableKey
            && WorkspaceId == other.WorkspaceId
            && JsonEquality.Maps(AdditionalProperties, other.AdditionalProperties);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        hash.Add(CompanyName);
        hash.Add(_connectPartnerName);
        hash.Add(ConnectWebviewCustomization);
        hash.Add(IsPublishableKeyAuthEnabled);
        hash.Add(IsSandbox);
        hash.Add(IsSuspended);
        hash.Add(Name);
        hash.Add(OrganizationId);
        hash.Add(PublishableKey);
        hash.Add(WorkspaceId);
        hash.Add(JsonEquality.Hash(AdditionalProperties));
        return hash.ToHashCode();
    }

    /// <summary>The record as indented JSON, with the API's member names.</summary>
    public override string ToString() => SeamJson.Print(this);
}
