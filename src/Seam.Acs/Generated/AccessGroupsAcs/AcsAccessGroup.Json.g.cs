// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json;

namespace Seam.Acs;

public sealed partial record AcsAccessGroup
{
    private AcsAccessGroup(ref Utf8JsonReader reader)
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
                    _errors = JsonRead.List(ref reader, JsonRead.Record<AcsAccessGroupError>);
                    continue;
                case 8 when name.SequenceEqual("warnings"u8):
                    _warnings = JsonRead.List(ref reader, JsonRead.Record<AcsAccessGroupWarning>);
                    continue;
                case 10 when name.SequenceEqual("created_at"u8):
                    _createdAt = JsonRead.DateTime(ref reader);
                    continue;
                case 10 when name.SequenceEqual("is_managed"u8):
                    _isManaged = JsonRead.Boolean(ref reader);
                    continue;
                case 12 when name.SequenceEqual("display_name"u8):
                    _displayName = JsonRead.String(ref reader);
                    continue;
                case 12 when name.SequenceEqual("workspace_id"u8):
                    _workspaceId = JsonRead.String(ref reader);
                    continue;
                case 13 when name.SequenceEqual("acs_system_id"u8):
                    _acsSystemId = JsonRead.String(ref reader);
                    continue;
                case 13 when name.SequenceEqual("external_type"u8):
                    _externalType = JsonRead.Enum<AcsAccessGroupExternalType>(ref reader);
                    continue;
                case 15 when name.SequenceEqual("access_schedule"u8):
                    AccessSchedule = JsonRead.Record<AcsAccessGroupAccessSchedule>(ref reader);
                    continue;
                case 17 when name.SequenceEqual("access_group_type"u8):
                    _accessGroupType = JsonRead.Enum<AcsAccessGroupType>(ref reader);
                    continue;
                case 17 when name.SequenceEqual("pending_mutations"u8):
                    _pendingMutations = JsonRead.List(ref reader, JsonRead.Record<AcsAccessGroupPendingMutation>);
                    continue;
                case 19 when name.SequenceEqual("acs_access_group_id"u8):
                    _acsAccessGroupId = JsonRead.String(ref reader);
                    continue;
                case 20 when name.SequenceEqual("connected_account_id"u8):
                    _connectedAccountId = JsonRead.String(ref reader);
                    continue;
                case 26 when name.SequenceEqual("external_type_display_name"u8):
                    _externalTypeDisplayName = JsonRead.String(ref reader);
                    continue;
                case 30 when name.SequenceEqual("access_group_type_display_name"u8):
                    _accessGroupTypeDisplayName = JsonRead.String(ref reader);
                    continue;
            }

            JsonRead.Additional(ref reader, name, ref additional);
        }

        AdditionalProperties = JsonRead.Freeze(additional);
    }

    static AcsAccessGroup ISeamJson<AcsAccessGroup>.ReadJson(ref Utf8JsonReader reader) => new(ref reader);

    /// <inheritdoc/>
    public void WriteJson(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject();
        JsonWrite.Enum(writer, "access_group_type"u8, _accessGroupType);
        JsonWrite.String(writer, "access_group_type_display_name"u8, _accessGroupTypeDisplayName);
        JsonWrite.Record(writer, "access_schedule"u8, AccessSchedule);
        JsonWrite.String(writer, "acs_access_group_id"u8, _acsAccessGroupId);
        JsonWrite.String(writer, "acs_system_id"u8, _acsSystemId);
        JsonWrite.String(writer, "connected_account_id"u8, _connectedAccountId);
        JsonWrite.DateTime(writer, "created_at"u8, _createdAt);
        JsonWrite.String(writer, "display_name"u8, _displayName);
        JsonWrite.List(writer, "errors"u8, _errors, JsonWrite.RecordValue);
        JsonWrite.Enum(writer, "external_type"u8, _externalType);
        JsonWrite.String(writer, "external_type_display_name"u8, _externalTypeDisplayName);
        JsonWrite.Boolean(writer, "is_managed"u8, _isManaged);
        JsonWrite.String(writer, "name"u8, _name);
        JsonWrite.List(writer, "pending_mutations"u8, _pendingMutations, JsonWrite.RecordValue);
        JsonWrite.List(writer, "warnings"u8, _warnings, JsonWrite.RecordValue);
        JsonWrite.String(writer, "workspace_id"u8, _workspaceId);
        JsonWrite.Additional(writer, AdditionalProperties);
        writer.WriteEndObject();
    }

    /// <summary>Whether the other one has the same members, lists by their items and JSON by its value.</summary>
    /// <param name="other">The one to compare with; may be <c>null</c>.</param>
    public bool Equals(AcsAccessGroup? other) =>
        ReferenceEquals(this, other)
        || other is not null
            && _accessGroupType == other._accessGroupType
            && _accessGroupTypeDisplayName == other._accessGroupTypeDisplayName
            && AccessSchedule == other.AccessSchedule
            && AcsAccessGroupId == other.AcsAccessGroupId
            && AcsSystemId == other.AcsSystemId
            && ConnectedAccountId == other.ConnectedAccountId
            && CreatedAt == other.CreatedAt
            && DisplayName == other.DisplayName
            && JsonEquality.Lists(Errors, other.Errors)
            && ExternalType == other.ExternalType
            && ExternalTypeDisplayName == other.ExternalTypeDisplayName
            && IsManaged == other.IsManaged
            && Name == other.Name
            && JsonEquality.Lists(PendingMutations, other.PendingMutations)
            && JsonEquality.Lists(Warnings, other.Warnings)
            && WorkspaceId == other.WorkspaceId
            && JsonEquality.Maps(AdditionalProperties, other.AdditionalProperties);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        hash.Add(_accessGroupType);
        hash.Add(_accessGroupTypeDisplayName);
        hash.Add(AccessSchedule);
        hash.Add(AcsAccessGroupId);
        hash.Add(AcsSystemId);
        hash.Add(ConnectedAccountId);
        hash.Add(CreatedAt);
        hash.Add(DisplayName);
        hash.Add(JsonEquality.Hash(Errors));
        hash.Add(ExternalType);
        hash.Add(ExternalTypeDisplayName);
        hash.Add(IsManaged);
        hash.Add(Name);
        hash.Add(JsonEquality.Hash(PendingMutations));
        hash.Add(JsonEquality.Hash(Warnings));
        hash.Add(WorkspaceId);
        hash.Add(JsonEquality.Hash(AdditionalProperties));
        return hash.ToHashCode();
    }

    /// <summary>The record as indented JSON, with the API's member names.</summary>
    public override string ToString() => SeamJson.Print(this);
}
