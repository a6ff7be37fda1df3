// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace Seam.Acs;

public sealed partial record AccessGrantCreateRequest
{
    [SetsRequiredMembers]
    private AccessGrantCreateRequest(ref Utf8JsonReader reader)
    {
        RequestedAccessMethods = null!;
        JsonRead.StartObject(ref reader);
        while (JsonRead.NextMember(ref reader, out var name))
        {
            switch (name.Length)
            {
                case 4 when name.SequenceEqual("name"u8):
                    Name = JsonRead.String(ref reader);
                    continue;
                case 7 when name.SequenceEqual("ends_at"u8):
                    EndsAt = JsonRead.DateTime(ref reader);
                    continue;
                case 8 when name.SequenceEqual("location"u8):
                    _location = JsonRead.Record<AccessGrantCreateLocation>(ref reader);
                    continue;
                case 9 when name.SequenceEqual("space_ids"u8):
                    SpaceIds = JsonRead.List(ref reader, JsonRead.String);
                    continue;
                case 9 when name.SequenceEqual("starts_at"u8):
                    StartsAt = JsonRead.DateTime(ref reader);
                    continue;
                case 10 when name.SequenceEqual("device_ids"u8):
                    DeviceIds = JsonRead.List(ref reader, JsonRead.String);
                    continue;
                case 10 when name.SequenceEqual("space_keys"u8):
                    SpaceKeys = JsonRead.List(ref reader, JsonRead.String);
                    continue;
                case 12 when name.SequenceEqual("location_ids"u8):
                    _locationIds = JsonRead.List(ref reader, JsonRead.String);
                    continue;
                case 13 when name.SequenceEqual("user_identity"u8):
                    UserIdentity = JsonRead.Record<AccessGrantCreateUserIdentity>(ref reader);
                    continue;
                case 15 when name.SequenceEqual("reservation_key"u8):
                    ReservationKey = JsonRead.String(ref reader);
                    continue;
                case 16 when name.SequenceEqual("access_grant_key"u8):
                    AccessGrantKey = JsonRead.String(ref reader);
                    continue;
                case 16 when name.SequenceEqual("acs_entrance_ids"u8):
                    AcsEntranceIds = JsonRead.List(ref reader, JsonRead.String);
                    continue;
                case 16 when name.SequenceEqual("user_identity_id"u8):
                    UserIdentityId = JsonRead.String(ref reader);
                    continue;
                case 24 when name.SequenceEqual("customization_profile_id"u8):
                    CustomizationProfileId = JsonRead.String(ref reader);
                    continue;
                case 24 when name.SequenceEqual("requested_access_methods"u8):
                    RequestedAccessMethods = JsonRead.List(
                        ref reader,
                        JsonRead.Record<AccessGrantCreateRequestedAccessMethod>
                    )!;
                    continue;
            }

            throw JsonRead.UnknownParameter(name);
        }
    }

    static AccessGrantCreateRequest ISeamJson<AccessGrantCreateRequest>.ReadJson(ref Utf8JsonReader reader) =>
        new(ref reader);

    /// <inheritdoc/>
    public void WriteJson(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject();
        JsonWrite.String(writer, "access_grant_key"u8, AccessGrantKey);
        JsonWrite.List(writer, "acs_entrance_ids"u8, AcsEntranceIds, JsonWrite.StringValue);
        JsonWrite.String(writer, "customization_profile_id"u8, CustomizationProfileId);
        JsonWrite.List(writer, "device_ids"u8, DeviceIds, JsonWrite.StringValue);
        JsonWrite.DateTime(writer, "ends_at"u8, EndsAt);
        JsonWrite.Record(writer, "location"u8, _location);
        JsonWrite.List(writer, "location_ids"u8, _locationIds, JsonWrite.StringValue);
        JsonWrite.String(writer, "name"u8, Name);
        JsonWrite.List(writer, "requested_access_methods"u8, RequestedAccessMethods, JsonWrite.RecordValue);
        JsonWrite.String(writer, "reservation_key"u8, ReservationKey);
        JsonWrite.List(writer, "space_ids"u8, SpaceIds, JsonWrite.StringValue);
        JsonWrite.List(writer, "space_keys"u8, SpaceKeys, JsonWrite.StringValue);
        JsonWrite.DateTime(writer, "starts_at"u8, StartsAt);
        JsonWrite.Record(writer, "user_identity"u8, UserIdentity);
        JsonWrite.String(writer, "user_identity_id"u8, UserIdentityId);
        writer.WriteEndObject();
    }

    /// <summary>Whether the other one has the same members, lists by their items and JSON by its value.</summary>
    /// <param name="other">The one to compare with; may be <c>null</c>.</param>
    public bool Equals(AccessGrantCreateRequest? other) =>
        ReferenceEquals(this, other)
        || other is not null
            && AccessGrantKey == other.AccessGrantKey
            && JsonEquality.Lists(AcsEntranceIds, other.AcsEntranceIds)
            && CustomizationProfileId == other.CustomizationProfileId
            && JsonEquality.Lists(DeviceIds, other.DeviceIds)
            && EndsAt == other.EndsAt
            && _location == other._location
            && JsonEquality.Lists(_locationIds, other._locationIds)
            && Name == other.Name
            && JsonEquality.Lists(RequestedAccessMethods, other.RequestedAccessMethods)
            && ReservationKey == other.ReservationKey
            && JsonEquality.Lists(SpaceIds, other.SpaceIds)
            && JsonEquality.Lists(SpaceKeys, other.SpaceKeys)
            && StartsAt == other.StartsAt
            && UserIdentity == other.UserIdentity
            && UserIdentityId == other.UserIdentityId;

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        hash.Add(AccessGrantKey);
        hash.Add(JsonEquality.Hash(AcsEntranceIds));
        hash.Add(CustomizationProfileId);
        hash.Add(JsonEquality.Hash(DeviceIds));
        hash.Add(EndsAt);
        hash.Add(_location);
        hash.Add(JsonEquality.Hash(_locationIds));
        hash.Add(Name);
        hash.Add(JsonEquality.Hash(RequestedAccessMethods));
        hash.Add(ReservationKey);
        hash.Add(JsonEquality.Hash(SpaceIds));
        hash.Add(JsonEquality.Hash(SpaceKeys));
        hash.Add(StartsAt);
        hash.Add(UserIdentity);
        hash.Add(UserIdentityId);
        return hash.ToHashCode();
    }

    /// <summary>The record as indented JSON, with the API's member names.</summary>
    public override string ToString() => SeamJson.Print(this);

    void ISeamRequest.Validate()
    {
        RequestCheck.NotEmpty(AccessGrantKey, "accessGrantKey");
        RequestCheck.Items(AcsEntranceIds, "acsEntranceIds");
        RequestCheck.NotEmpty(CustomizationProfileId, "customizationProfileId");
        RequestCheck.Items(DeviceIds, "deviceIds");
        RequestCheck.Part(_location, "location");
        RequestCheck.Items(_locationIds, "locationIds");
        RequestCheck.Given(RequestedAccessMethods, "requestedAccessMethods");
        RequestCheck.Parts(RequestedAccessMethods, "requestedAccessMethods");
        RequestCheck.Items(SpaceIds, "spaceIds");
        RequestCheck.Items(SpaceKeys, "spaceKeys");
        RequestCheck.Part(UserIdentity, "userIdentity");
        RequestCheck.NotEmpty(UserIdentityId, "userIdentityId");
        RequestCheck.ExactlyOneOf(
            [("userIdentity", UserIdentity is not null), ("userIdentityId", UserIdentityId is not null)],
            [["userIdentity"], ["userIdentityId"]]
        );
    }

    void ISeamRequest.WriteQuery(QueryStringBuilder query) { }

    void ISeamRequest.WriteBody(Utf8JsonWriter writer) => WriteJson(writer);
}
