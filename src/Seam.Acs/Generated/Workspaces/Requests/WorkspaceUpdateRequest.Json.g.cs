// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json;

namespace Seam.Acs;

public sealed partial record WorkspaceUpdateRequest
{
    private WorkspaceUpdateRequest(ref Utf8JsonReader reader)
    {
        JsonRead.StartObject(ref reader);
        while (JsonRead.NextMember(ref reader, out var name))
        {
            switch (name.Length)
            {
                case 4 when name.SequenceEqual("name"u8):
                    Name = JsonRead.String(ref reader);
                    continue;
                case 12 when name.SequenceEqual("is_suspended"u8):
                    IsSuspended = JsonRead.Boolean(ref reader);
                    continue;
                case 15 when name.SequenceEqual("organization_id"u8):
                    OrganizationId = JsonRead.String(ref reader);
                    continue;
                case 20 when name.SequenceEqual("connect_partner_name"u8):
                    ConnectPartnerName = JsonRead.String(ref reader);
                    continue;
                case 29 when name.SequenceEqual("connect_webview_customization"u8):
                    ConnectWebviewCustomization =
                        JsonRead.Record<WorkspaceCreateConnectWebviewCustomization>(ref reader);
                    continue;
                case 31 when name.SequenceEqual("is_publishable_key_auth_enabled"u8):
                    IsPublishableKeyAuthEnabled = JsonRead.Boolean(ref reader);
                    continue;
            }

            throw JsonRead.UnknownParameter(name);
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

    /// <summary>Whether the other one has the same members, lists by their items and JSON by its value.</summary>
    /// <param name="other">The one to compare with; may be <c>null</c>.</param>
    public bool Equals(WorkspaceUpdateRequest? other) =>
        ReferenceEquals(this, other)
        || other is not null
            && ConnectPartnerName == other.ConnectPartnerName
            && ConnectWebviewCustomization == other.ConnectWebviewCustomization
            && IsPublishableKeyAuthEnabled == other.IsPublishableKeyAuthEnabled
            && IsSuspended == other.IsSuspended
            && Name == other.Name
            && OrganizationId == other.OrganizationId;

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        hash.Add(ConnectPartnerName);
        hash.Add(ConnectWebviewCustomization);
        hash.Add(IsPublishableKeyAuthEnabled);
        hash.Add(IsSuspended);
        hash.Add(Name);
        hash.Add(OrganizationId);
        return hash.ToHashCode();
    }

    /// <summary>The record as indented JSON, with the API's member names.</summary>
    public override string ToString() => SeamJson.Print(this);

    void ISeamRequest.Validate()
    {
        RequestCheck.Part(ConnectWebviewCustomization, "connectWebviewCustomization");
        RequestCheck.NotEmpty(OrganizationId, "organizationId");
    }

    void ISeamRequest.WriteQuery(QueryStringBuilder query) { }

    void ISeamRequest.WriteBody(Utf8JsonWriter writer) => WriteJson(writer);
}
