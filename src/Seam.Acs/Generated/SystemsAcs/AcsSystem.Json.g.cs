// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json;

namespace Seam.Acs;

public sealed partial record AcsSystem
{
    private AcsSystem(ref Utf8JsonReader reader)
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
                case 6 when name.SequenceEqual("errors"u8):
                    _errors = JsonRead.List(ref reader, JsonRead.Record<AcsSystemError>);
                    continue;
                case 8 when name.SequenceEqual("location"u8):
                    Location = JsonRead.Record<AcsSystemLocation>(ref reader);
                    continue;
                case 8 when name.SequenceEqual("warnings"u8):
                    _warnings = JsonRead.List(ref reader, JsonRead.Record<AcsSystemWarning>);
                    continue;
                case 9 when name.SequenceEqual("image_url"u8):
                    _imageUrl = JsonRead.String(ref reader);
                    continue;
                case 10 when name.SequenceEqual("created_at"u8):
                    _createdAt = JsonRead.DateTime(ref reader);
                    continue;
                case 11 when name.SequenceEqual("system_type"u8):
                    _systemType = JsonRead.Enum<AcsSystemType>(ref reader);
                    continue;
                case 12 when name.SequenceEqual("workspace_id"u8):
                    _workspaceId = JsonRead.String(ref reader);
                    continue;
                case 13 when name.SequenceEqual("acs_system_id"u8):
                    _acsSystemId = JsonRead.String(ref reader);
                    continue;
                case 13 when name.SequenceEqual("external_type"u8):
                    ExternalType = JsonRead.Enum<AcsSystemExternalType>(ref reader);
                    continue;
                case 14 when name.SequenceEqual("acs_user_count"u8):
                    AcsUserCount = JsonRead.Integer(ref reader);
                    continue;
                case 14 when name.SequenceEqual("image_alt_text"u8):
                    _imageAltText = JsonRead.String(ref reader);
                    continue;
                case 19 when name.SequenceEqual("visionline_metadata"u8):
                    VisionlineMetadata = JsonRead.Record<AcsSystemVisionlineMetadata>(ref reader);
                    continue;
                case 20 when name.SequenceEqual("connected_account_id"u8):
                    _connectedAccountId = JsonRead.String(ref reader);
                    continue;
                case 21 when name.SequenceEqual("connected_account_ids"u8):
                    _connectedAccountIds = JsonRead.List(ref reader, JsonRead.String);
                    continue;
                case 21 when name.SequenceEqual("is_credential_manager"u8):
                    _isCredentialManager = JsonRead.Boolean(ref reader);
                    continue;
                case 22 when name.SequenceEqual("acs_access_group_count"u8):
                    AcsAccessGroupCount = JsonRead.Integer(ref reader);
                    continue;
                case 24 when name.SequenceEqual("system_type_display_name"u8):
                    _systemTypeDisplayName = JsonRead.String(ref reader);
                    continue;
                case 26 when name.SequenceEqual("external_type_display_name"u8):
                    ExternalTypeDisplayName = JsonRead.String(ref reader);
                    continue;
                case 40 when name.SequenceEqual("default_credential_manager_acs_system_id"u8):
                    DefaultCredentialManagerAcsSystemId = JsonRead.String(ref reader);
                    continue;
            }

            JsonRead.Additional(ref reader, name, ref additional);
        }

        AdditionalProperties = JsonRead.Freeze(additional);
    }

    static AcsSystem ISeamJson<AcsSystem>.ReadJson(ref Utf8JsonReader reader) => new(ref reader);

    /// <inheritdoc/>
    public void WriteJson(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject();
        JsonWrite.Integer(writer, "acs_access_group_count"u8, AcsAccessGroupCount);
        JsonWrite.String(writer, "acs_system_id"u8, _acsSystemId);
        JsonWrite.Integer(writer, "acs_user_count"u8, AcsUserCount);
        JsonWrite.String(writer, "connected_account_id"u8, _connectedAccountId);
        JsonWrite.List(writer, "connected_account_ids"u8, _connectedAccountIds, JsonWrite.StringValue);
        JsonWrite.DateTime(writer, "created_at"u8, _createdAt);
        JsonWrite.String(writer, "default_credential_manager_acs_system_id"u8, DefaultCredentialManagerAcsSystemId);
        JsonWrite.List(writer, "errors"u8, _errors, JsonWrite.RecordValue);
        JsonWrite.Enum(writer, "external_type"u8, ExternalType);
        JsonWrite.String(writer, "external_type_display_name"u8, ExternalTypeDisplayName);
        JsonWrite.String(writer, "image_alt_text"u8, _imageAltText);
        JsonWrite.String(writer, "image_url"u8, _imageUrl);
        JsonWrite.Boolean(writer, "is_credential_manager"u8, _isCredentialManager);
        JsonWrite.Record(writer, "location"u8, Location);
        JsonWrite.String(writer, "name"u8, _name);
        JsonWrite.Enum(writer, "system_type"u8, _systemType);
        JsonWrite.String(writer, "system_type_display_name"u8, _systemTypeDisplayName);
        JsonWrite.Record(writer, "visionline_metadata"u8, VisionlineMetadata);
        JsonWrite.List(writer, "warnings"u8, _warnings, JsonWrite.RecordValue);
        JsonWrite.String(writer, "workspace_id"u8, _workspaceId);
        JsonWrite.Additional(writer, AdditionalProperties);
        writer.WriteEndObject();
    }

    /// <summary>Whether the other one has the same members, lists by their items and JSON by its value.</summary>
    /// <param name="other">The one to compare with; may be <c>null</c>.</param>
    public bool Equals(AcsSystem? other) =>
        ReferenceEquals(this, other)
        || other is not null
            && AcsAccessGroupCount == other.AcsAccessGroupCount
            && AcsSystemId == other.AcsSystemId
            && AcsUserCount == other.AcsUserCount
            && ConnectedAccountId == other.ConnectedAccountId
            && JsonEquality.Lists(_connectedAccountIds, other._connectedAccountIds)
            && CreatedAt == other.CreatedAt
            && DefaultCredentialManagerAcsSystemId == other.DefaultCredentialManagerAcsSystemId
            && JsonEquality.Lists(Errors, other.Errors)
            && ExternalType == other.ExternalType
            && ExternalTypeDisplayName == other.ExternalTypeDisplayName
            && ImageAltText == other.ImageAltText
            && ImageUrl == other.ImageUrl
            && IsCredentialManager == other.IsCredentialManager
            && Location == other.Location
            && Name == other.Name
            && _systemType == other._systemType
            && _systemTypeDisplayName == other._systemTypeDisplayName
            && VisionlineMetadata == other.VisionlineMetadata
            && JsonEquality.Lists(Warnings, other.Warnings)
            && WorkspaceId == other.WorkspaceId
            && JsonEquality.Maps(AdditionalProperties, other.AdditionalProperties);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        hash.Add(AcsAccessGroupCount);
        hash.Add(AcsSystemId);
        hash.Add(AcsUserCount);
        hash.Add(ConnectedAccountId);
        hash.Add(JsonEquality.Hash(_connectedAccountIds));
        hash.Add(CreatedAt);
        hash.Add(DefaultCredentialManagerAcsSystemId);
        hash.Add(JsonEquality.Hash(Errors));
        hash.Add(ExternalType);
        hash.Add(ExternalTypeDisplayName);
        hash.Add(ImageAltText);
        hash.Add(ImageUrl);
        hash.Add(IsCredentialManager);
        hash.Add(Location);
        hash.Add(Name);
        hash.Add(_systemType);
        hash.Add(_systemTypeDisplayName);
        hash.Add(VisionlineMetadata);
        hash.Add(JsonEquality.Hash(Warnings));
        hash.Add(WorkspaceId);
        hash.Add(JsonEquality.Hash(AdditionalProperties));
        return hash.ToHashCode();
    }

    /// <summary>The record as indented JSON, with the API's member names.</summary>
    public override string ToString() => SeamJson.Print(this);
}
