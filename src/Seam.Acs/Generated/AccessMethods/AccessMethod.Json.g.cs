// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json;

namespace Seam.Acs;

public sealed partial record AccessMethod
{
    private AccessMethod(ref Utf8JsonReader reader)
    {
        Dictionary<string, JsonElement>? additional = null;
        JsonRead.StartObject(ref reader);
        while (JsonRead.NextMember(ref reader, out var name))
        {
            switch (name.Length)
            {
                case 4 when name.SequenceEqual("code"u8):
                    Code = JsonRead.String(ref reader);
                    continue;
                case 4 when name.SequenceEqual("mode"u8):
                    _mode = JsonRead.Enum<AccessMethodMode>(ref reader);
                    continue;
                case 6 when name.SequenceEqual("errors"u8):
                    _errors = JsonRead.List(ref reader, JsonRead.Record<AccessMethodError>);
                    continue;
                case 8 when name.SequenceEqual("warnings"u8):
                    _warnings = JsonRead.List(ref reader, JsonRead.Record<AccessMethodWarning>);
                    continue;
                case 9 when name.SequenceEqual("is_issued"u8):
                    _isIssued = JsonRead.Boolean(ref reader);
                    continue;
                case 9 when name.SequenceEqual("issued_at"u8):
                    IssuedAt = JsonRead.DateTime(ref reader);
                    continue;
                case 10 when name.SequenceEqual("created_at"u8):
                    _createdAt = JsonRead.DateTime(ref reader);
                    continue;
                case 12 when name.SequenceEqual("display_name"u8):
                    _displayName = JsonRead.String(ref reader);
                    continue;
                case 12 when name.SequenceEqual("workspace_id"u8):
                    _workspaceId = JsonRead.String(ref reader);
                    continue;
                case 15 when name.SequenceEqual("instant_key_url"u8):
                    InstantKeyUrl = JsonRead.String(ref reader);
                    continue;
                case 16 when name.SequenceEqual("access_method_id"u8):
                    _accessMethodId = JsonRead.String(ref reader);
                    continue;
                case 17 when name.SequenceEqual("pending_mutations"u8):
                    _pendingMutations = JsonRead.List(ref reader, JsonRead.Record<AccessMethodPendingMutation>);
                    continue;
                case 20 when name.SequenceEqual("client_session_token"u8):
                    ClientSessionToken = JsonRead.String(ref reader);
                    continue;
                case 20 when name.SequenceEqual("is_encoding_required"u8):
                    IsEncodingRequired = JsonRead.Boolean(ref reader);
                    continue;
                case 21 when name.SequenceEqual("is_ready_for_encoding"u8):
                    IsReadyForEncoding = JsonRead.Boolean(ref reader);
                    continue;
                case 22 when name.SequenceEqual("is_assignment_required"u8):
                    IsAssignmentRequired = JsonRead.Boolean(ref reader);
                    continue;
                case 23 when name.SequenceEqual("is_ready_for_assignment"u8):
                    IsReadyForAssignment = JsonRead.Boolean(ref reader);
                    continue;
                case 24 when name.SequenceEqual("customization_profile_id"u8):
                    CustomizationProfileId = JsonRead.String(ref reader);
                    continue;
            }

            JsonRead.Additional(ref reader, name, ref additional);
        }

        AdditionalProperties = JsonRead.Freeze(additional);
    }

    static AccessMethod ISeamJson<AccessMethod>.ReadJson(ref Utf8JsonReader reader) => new(ref reader);

    /// <inheritdoc/>
    public void WriteJson(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject();
        JsonWrite.String(writer, "access_method_id"u8, _accessMethodId);
        JsonWrite.Secret(writer, "client_session_token"u8, ClientSessionToken);
        JsonWrite.String(writer, "code"u8, Code);
        JsonWrite.DateTime(writer, "created_at"u8, _createdAt);
        JsonWrite.String(writer, "customization_profile_id"u8, CustomizationProfileId);
        JsonWrite.String(writer, "display_name"u8, _displayName);
        JsonWrite.List(writer, "errors"u8, _errors, JsonWrite.RecordValue);
        JsonWrite.String(writer, "instant_key_url"u8, InstantKeyUrl);
        JsonWrite.Boolean(writer, "is_assignment_required"u8, IsAssignmentRequired);
        JsonWrite.Boolean(writer, "is_encoding_required"u8, IsEncodingRequired);
        JsonWrite.Boolean(writer, "is_issued"u8, _isIssued);
        JsonWrite.Boolean(writer, "is_ready_for_assignment"u8, IsReadyForAssignment);
        JsonWrite.Boolean(writer, "is_ready_for_encoding"u8, IsReadyForEncoding);
        JsonWrite.DateTime(writer, "issued_at"u8, IssuedAt);
        JsonWrite.Enum(writer, "mode"u8, _mode);
        JsonWrite.List(writer, "pending_mutations"u8, _pendingMutations, JsonWrite.RecordValue);
        JsonWrite.List(writer, "warnings"u8, _warnings, JsonWrite.RecordValue);
        JsonWrite.String(writer, "workspace_id"u8, _workspaceId);
        JsonWrite.Additional(writer, AdditionalProperties);
        writer.WriteEndObject();
    }

    /// <summary>Whether the other one has the same members, lists by their items and JSON by its value.</summary>
    /// <param name="other">The one to compare with; may be <c>null</c>.</param>
    public bool Equals(AccessMethod? other) =>
        ReferenceEquals(this, other)
        || other is not null
            && AccessMethodId == other.AccessMethodId
            && ClientSessionToken == other.ClientSessionToken
            && Code == other.Code
            && CreatedAt == other.CreatedAt
            && CustomizationProfileId == other.CustomizationProfileId
            && DisplayName == other.DisplayName
            && JsonEquality.Lists(Errors, other.Errors)
            && InstantKeyUrl == other.InstantKeyUrl
            && IsAssignmentRequired == other.IsAssignmentRequired
            && IsEncodingRequired == other.IsEncodingRequired
            && IsIssued == other.IsIssued
            && IsReadyForAssignment == other.IsReadyForAssignment
            && IsReadyForEncoding == other.IsReadyForEncoding
            && IssuedAt == other.IssuedAt
            && Mode == other.Mode
            && JsonEquality.Lists(PendingMutations, other.PendingMutations)
            && JsonEquality.Lists(Warnings, other.Warnings)
            && WorkspaceId == other.WorkspaceId
            && JsonEquality.Maps(AdditionalProperties, other.AdditionalProperties);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        hash.Add(AccessMethodId);
        hash.Add(ClientSessionToken);
        hash.Add(Code);
        hash.Add(CreatedAt);
        hash.Add(CustomizationProfileId);
        hash.Add(DisplayName);
        hash.Add(JsonEquality.Hash(Errors));
        hash.Add(InstantKeyUrl);
        hash.Add(IsAssignmentRequired);
        hash.Add(IsEncodingRequired);
        hash.Add(IsIssued);
        hash.Add(IsReadyForAssignment);
        hash.Add(IsReadyForEncoding);
        hash.Add(IssuedAt);
        hash.Add(Mode);
        hash.Add(JsonEquality.Hash(PendingMutations));
        hash.Add(JsonEquality.Hash(Warnings));
        hash.Add(WorkspaceId);
        hash.Add(JsonEquality.Hash(AdditionalProperties));
        return hash.ToHashCode();
    }

    /// <summary>The record as indented JSON, with the API's member names.</summary>
    public override string ToString() => SeamJson.Print(this);
}
