// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json;

namespace Seam.Acs;

public sealed partial record AccessGrant
{
    private AccessGrant(ref Utf8JsonReader reader)
    {
        Dictionary<string, JsonElement>? additional = null;
        JsonRead.StartObject(ref reader);
        while (JsonRead.NextMember(ref reader, out var name))
        {
            switch (name.Length)
            {
                case 4 when name.SequenceEqual("name"u8):
                    Name = JsonRead.String(ref reader);
                    continue;
                case 6 when name.SequenceEqual("errors"u8):
                    _errors = JsonRead.List(ref reader, JsonRead.Record<AccessGrantError>);
                    continue;
                case 7 when name.SequenceEqual("ends_at"u8):
                    EndsAt = JsonRead.DateTime(ref reader);
                    continue;
                case 8 when name.SequenceEqual("warnings"u8):
                    _warnings = JsonRead.List(ref reader, JsonRead.Record<AccessGrantWarning>);
                    continue;
                case 9 when name.SequenceEqual("space_ids"u8):
                    _spaceIds = JsonRead.List(ref reader, JsonRead.String);
                    continue;
                case 9 when name.SequenceEqual("starts_at"u8):
                    _startsAt = JsonRead.DateTime(ref reader);
                    continue;
                case 10 when name.SequenceEqual("created_at"u8):
                    _createdAt = JsonRead.DateTime(ref reader);
                    continue;
                case 12 when name.SequenceEqual("display_name"u8):
                    _displayName = JsonRead.String(ref reader);
                    continue;
                case 12 when name.SequenceEqual("location_ids"u8):
                    _locationIds = JsonRead.List(ref reader, JsonRead.String);
                    continue;
                case 12 when name.SequenceEqual("workspace_id"u8):
                    _workspaceId = JsonRead.String(ref reader);
                    continue;
                case 15 when name.SequenceEqual("access_grant_id"u8):
                    _accessGrantId = JsonRead.String(ref reader);
                    continue;
                case 15 when name.SequenceEqual("instant_key_url"u8):
                    InstantKeyUrl = JsonRead.String(ref reader);
                    continue;
                case 15 when name.SequenceEqual("reservation_key"u8):
                    ReservationKey = JsonRead.String(ref reader);
                    continue;
                case 16 when name.SequenceEqual("access_grant_key"u8):
                    AccessGrantKey = JsonRead.String(ref reader);
                    continue;
                case 16 when name.SequenceEqual("user_identity_id"u8):
                    _userIdentityId = JsonRead.String(ref reader);
                    continue;
                case 17 when name.SequenceEqual("access_method_ids"u8):
                    _accessMethodIds = JsonRead.List(ref reader, JsonRead.String);
                    continue;
                case 17 when name.SequenceEqual("pending_mutations"u8):
                    _pendingMutations = JsonRead.List(ref reader, JsonRead.Record<AccessGrantPendingMutation>);
                    continue;
                case 20 when name.SequenceEqual("client_session_token"u8):
                    ClientSessionToken = JsonRead.String(ref reader);
                    continue;
                case 24 when name.SequenceEqual("customization_profile_id"u8):
                    CustomizationProfileId = JsonRead.String(ref reader);
                    continue;
                case 24 when name.SequenceEqual("requested_access_methods"u8):
                    _requestedAccessMethods = JsonRead.List(
                        ref reader,
                        JsonRead.Record<AccessGrantRequestedAccessMethod>
                    );
                    continue;
            }

            JsonRead.Additional(ref reader, name, ref additional);
        }

        AdditionalProperties = JsonRead.Freeze(additional);
    }

    static AccessGrant ISeamJson<AccessGrant>.ReadJson(ref Utf8JsonReader reader) => new(ref reader);

    /// <inheritdoc/>
    public void WriteJson(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject();
        JsonWrite.String(writer, "access_grant_id"u8, _accessGrantId);
        JsonWrite.String(writer, "access_grant_key"u8, AccessGrantKey);
        JsonWrite.List(writer, "access_method_ids"u8, _accessMethodIds, JsonWrite.StringValue);
        JsonWrite.Secret(writer, "client_session_token"u8, ClientSessionToken);
        JsonWrite.DateTime(writer, "created_at"u8, _createdAt);
        JsonWrite.String(writer, "customization_profile_id"u8, CustomizationProfileId);
        JsonWrite.String(writer, "display_name"u8, _displayName);
        JsonWrite.DateTime(writer, "ends_at"u8, EndsAt);
        JsonWrite.List(writer, "errors"u8, _errors, JsonWrite.RecordValue);
        JsonWrite.String(writer, "instant_key_url"u8, InstantKeyUrl);
        JsonWrite.List(writer, "location_ids"u8, _locationIds, JsonWrite.StringValue);
        JsonWrite.String(writer, "name"u8, Name);
        JsonWrite.List(writer, "pending_mutations"u8, _pendingMutations, JsonWrite.RecordValue);
        JsonWrite.List(writer, "requested_access_methods"u8, _requestedAccessMethods, JsonWrite.RecordValue);
        JsonWrite.String(writer, "reservation_key"u8, ReservationKey);
        JsonWrite.List(writer, "space_ids"u8, _spaceIds, JsonWrite.StringValue);
        JsonWrite.DateTime(writer, "starts_at"u8, _startsAt);
        JsonWrite.String(writer, "user_identity_id"u8, _userIdentityId);
        JsonWrite.List(writer, "warnings"u8, _warnings, JsonWrite.RecordValue);
        JsonWrite.String(writer, "workspace_id"u8, _workspaceId);
        JsonWrite.Additional(writer, AdditionalProperties);
        writer.WriteEndObject();
    }

    /// <summary>Whether the other one has the same members, lists by their items and JSON by its value.</summary>
    /// <param name="other">The one to compare with; may be <c>null</c>.</param>
    public bool Equals(AccessGrant? other) =>
        ReferenceEquals(this, other)
        || other is not null
            && AccessGrantId == other.AccessGrantId
            && AccessGrantKey == other.AccessGrantKey
            && JsonEquality.Lists(AccessMethodIds, other.AccessMethodIds)
            && ClientSessionToken == other.ClientSessionToken
            && CreatedAt == other.CreatedAt
            && CustomizationProfileId == other.CustomizationProfileId
            && DisplayName == other.DisplayName
            && EndsAt == other.EndsAt
            && JsonEquality.Lists(Errors, other.Errors)
            && InstantKeyUrl == other.InstantKeyUrl
            && JsonEquality.Lists(_locationIds, other._locationIds)
            && Name == other.Name
            && JsonEquality.Lists(PendingMutations, other.PendingMutations)
            && JsonEquality.Lists(RequestedAccessMethods, other.RequestedAccessMethods)
            && ReservationKey == other.ReservationKey
            && JsonEquality.Lists(SpaceIds, other.SpaceIds)
            && StartsAt == other.StartsAt
            && UserIdentityId == other.UserIdentityId
            && JsonEquality.Lists(Warnings, other.Warnings)
            && WorkspaceId == other.WorkspaceId
            && JsonEquality.Maps(AdditionalProperties, other.AdditionalProperties);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        hash.Add(AccessGrantId);
        hash.Add(AccessGrantKey);
        hash.Add(JsonEquality.Hash(AccessMethodIds));
        hash.Add(ClientSessionToken);
        hash.Add(CreatedAt);
        hash.Add(CustomizationProfileId);
        hash.Add(DisplayName);
        hash.Add(EndsAt);
        hash.Add(JsonEquality.Hash(Errors));
        hash.Add(InstantKeyUrl);
        hash.Add(JsonEquality.Hash(_locationIds));
        hash.Add(Name);
        hash.Add(JsonEquality.Hash(PendingMutations));
        hash.Add(JsonEquality.Hash(RequestedAccessMethods));
        hash.Add(ReservationKey);
        hash.Add(JsonEquality.Hash(SpaceIds));
        hash.Add(StartsAt);
        hash.Add(UserIdentityId);
        hash.Add(JsonEquality.Hash(Warnings));
        hash.Add(WorkspaceId);
        hash.Add(JsonEquality.Hash(AdditionalProperties));
        return hash.ToHashCode();
    }

    /// <summary>The record as indented JSON, with the API's member names.</summary>
    public override string ToString() => SeamJson.Print(this);
}
