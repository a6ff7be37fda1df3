// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json;

namespace Seam.Acs;

public sealed partial record AcsEncoder
{
    private AcsEncoder(ref Utf8JsonReader reader)
    {
        Dictionary<string, JsonElement>? additional = null;
        JsonRead.StartObject(ref reader);
        while (JsonRead.NextMember(ref reader, out var name))
        {
            switch (name.Length)
            {
                case 6 when name.SequenceEqual("errors"u8):
                    _errors = JsonRead.List(ref reader, JsonRead.Record<AcsEncoderError>);
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
                case 13 when name.SequenceEqual("acs_system_id"u8):
                    _acsSystemId = JsonRead.String(ref reader);
                    continue;
                case 14 when name.SequenceEqual("acs_encoder_id"u8):
                    _acsEncoderId = JsonRead.String(ref reader);
                    continue;
                case 20 when name.SequenceEqual("connected_account_id"u8):
                    _connectedAccountId = JsonRead.String(ref reader);
                    continue;
            }

            JsonRead.Additional(ref reader, name, ref additional);
        }

        AdditionalProperties = JsonRead.Freeze(additional);
    }

    static AcsEncoder ISeamJson<AcsEncoder>.ReadJson(ref Utf8JsonReader reader) => new(ref reader);

    /// <inheritdoc/>
    public void WriteJson(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject();
        JsonWrite.String(writer, "acs_encoder_id"u8, _acsEncoderId);
        JsonWrite.String(writer, "acs_system_id"u8, _acsSystemId);
        JsonWrite.String(writer, "connected_account_id"u8, _connectedAccountId);
        JsonWrite.DateTime(writer, "created_at"u8, _createdAt);
        JsonWrite.String(writer, "display_name"u8, _displayName);
        JsonWrite.List(writer, "errors"u8, _errors, JsonWrite.RecordValue);
        JsonWrite.String(writer, "workspace_id"u8, _workspaceId);
        JsonWrite.Additional(writer, AdditionalProperties);
        writer.WriteEndObject();
    }

    /// <summary>Whether the other one has the same members, lists by their items and JSON by its value.</summary>
    /// <param name="other">The one to compare with; may be <c>null</c>.</param>
    public bool Equals(AcsEncoder? other) =>
        ReferenceEquals(this, other)
        || other is not null
            && AcsEncoderId == other.AcsEncoderId
            && AcsSystemId == other.AcsSystemId
            && ConnectedAccountId == other.ConnectedAccountId
            && CreatedAt == other.CreatedAt
            && DisplayName == other.DisplayName
            && JsonEquality.Lists(Errors, other.Errors)
            && WorkspaceId == other.WorkspaceId
            && JsonEquality.Maps(AdditionalProperties, other.AdditionalProperties);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        hash.Add(AcsEncoderId);
        hash.Add(AcsSystemId);
        hash.Add(ConnectedAccountId);
        hash.Add(CreatedAt);
        hash.Add(DisplayName);
        hash.Add(JsonEquality.Hash(Errors));
        hash.Add(WorkspaceId);
        hash.Add(JsonEquality.Hash(AdditionalProperties));
        return hash.ToHashCode();
    }

    /// <summary>The record as indented JSON, with the API's member names.</summary>
    public override string ToString() => SeamJson.Print(this);
}
