// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json;

namespace Seam.Acs;

public sealed partial record InstantKey
{
    private InstantKey(ref Utf8JsonReader reader)
    {
        Dictionary<string, JsonElement>? additional = null;
        JsonRead.StartObject(ref reader);
        while (JsonRead.NextMember(ref reader, out var name))
        {
            switch (name.Length)
            {
                case 10 when name.SequenceEqual("created_at"u8):
                    _createdAt = JsonRead.DateTime(ref reader);
                    continue;
                case 10 when name.SequenceEqual("expires_at"u8):
                    _expiresAt = JsonRead.DateTime(ref reader);
                    continue;
                case 12 when name.SequenceEqual("workspace_id"u8):
                    _workspaceId = JsonRead.String(ref reader);
                    continue;
                case 13 when name.SequenceEqual("customization"u8):
                    Customization = JsonRead.Record<InstantKeyCustomization>(ref reader);
                    continue;
                case 14 when name.SequenceEqual("instant_key_id"u8):
                    _instantKeyId = JsonRead.String(ref reader);
                    continue;
                case 15 when name.SequenceEqual("instant_key_url"u8):
                    _instantKeyUrl = JsonRead.String(ref reader);
                    continue;
                case 16 when name.SequenceEqual("user_identity_id"u8):
                    _userIdentityId = JsonRead.String(ref reader);
                    continue;
                case 17 when name.SequenceEqual("client_session_id"u8):
                    _clientSessionId = JsonRead.String(ref reader);
                    continue;
                case 24 when name.SequenceEqual("customization_profile_id"u8):
                    CustomizationProfileId = JsonRead.String(ref reader);
                    continue;
            }

            JsonRead.Additional(ref reader, name, ref additional);
        }

        AdditionalProperties = JsonRead.Freeze(additional);
    }

    static InstantKey ISeamJson<InstantKey>.ReadJson(ref Utf8JsonReader reader) => new(ref reader);

    /// <inheritdoc/>
    public void WriteJson(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject();
        JsonWrite.String(writer, "client_session_id"u8, _clientSessionId);
        JsonWrite.DateTime(writer, "created_at"u8, _createdAt);
        JsonWrite.Record(writer, "customization"u8, Customization);
        JsonWrite.String(writer, "customization_profile_id"u8, CustomizationProfileId);
        JsonWrite.DateTime(writer, "expires_at"u8, _expiresAt);
        JsonWrite.String(writer, "instant_key_id"u8, _instantKeyId);
        JsonWrite.String(writer, "instant_key_url"u8, _instantKeyUrl);
        JsonWrite.String(writer, "user_identity_id"u8, _userIdentityId);
        JsonWrite.String(writer, "workspace_id"u8, _workspaceId);
        JsonWrite.Additional(writer, AdditionalProperties);
        writer.WriteEndObject();
    }

    /// <summary>Whether the other one has the same members, lists by their items and JSON by its value.</summary>
    /// <param name="other">The one to compare with; may be <c>null</c>.</param>
    public bool Equals(InstantKey? other) =>
        ReferenceEquals(this, other)
        || other is not null
            && ClientSessionId == other.ClientSessionId
            && CreatedAt == other.CreatedAt
            && Customization == other.Customization
            && CustomizationProfileId == other.CustomizationProfileId
            && ExpiresAt == other.ExpiresAt
            && InstantKeyId == other.InstantKeyId
            && InstantKeyUrl == other.InstantKeyUrl
            && UserIdentityId == other.UserIdentityId
            && WorkspaceId == other.WorkspaceId
            && JsonEquality.Maps(AdditionalProperties, other.AdditionalProperties);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        hash.Add(ClientSessionId);
        hash.Add(CreatedAt);
        hash.Add(Customization);
        hash.Add(CustomizationProfileId);
        hash.Add(ExpiresAt);
        hash.Add(InstantKeyId);
        hash.Add(InstantKeyUrl);
        hash.Add(UserIdentityId);
        hash.Add(WorkspaceId);
        hash.Add(JsonEquality.Hash(AdditionalProperties));
        return hash.ToHashCode();
    }

    /// <summary>The record as indented JSON, with the API's member names.</summary>
    public override string ToString() => SeamJson.Print(this);
}
