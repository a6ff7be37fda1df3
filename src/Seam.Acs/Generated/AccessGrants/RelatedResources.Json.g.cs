// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json;

namespace Seam.Acs;

public sealed partial record RelatedResources
{
    private RelatedResources(ref Utf8JsonReader reader)
    {
        Dictionary<string, JsonElement>? additional = null;
        JsonRead.StartObject(ref reader);
        while (JsonRead.NextMember(ref reader, out var name))
        {
            switch (name.Length)
            {
                case 6 when name.SequenceEqual("spaces"u8):
                    _spaces = JsonRead.List(ref reader, JsonRead.Record<Space>);
                    continue;
                case 7 when name.SequenceEqual("devices"u8):
                    _devices = JsonRead.List(ref reader, JsonRead.Record<Device>);
                    continue;
                case 11 when name.SequenceEqual("acs_systems"u8):
                    _acsSystems = JsonRead.List(ref reader, JsonRead.Record<AcsSystem>);
                    continue;
                case 12 when name.SequenceEqual("instant_keys"u8):
                    _instantKeys = JsonRead.List(ref reader, JsonRead.Record<InstantKey>);
                    continue;
                case 13 when name.SequenceEqual("access_grants"u8):
                    _accessGrants = JsonRead.List(ref reader, JsonRead.Record<AccessGrant>);
                    continue;
                case 13 when name.SequenceEqual("acs_entrances"u8):
                    _acsEntrances = JsonRead.List(ref reader, JsonRead.Record<AcsEntrance>);
                    continue;
                case 14 when name.SequenceEqual("access_methods"u8):
                    _accessMethods = JsonRead.List(ref reader, JsonRead.Record<AccessMethod>);
                    continue;
                case 15 when name.SequenceEqual("acs_credentials"u8):
                    _acsCredentials = JsonRead.List(ref reader, JsonRead.Record<AcsCredential>);
                    continue;
                case 15 when name.SequenceEqual("client_sessions"u8):
                    _clientSessions = JsonRead.List(ref reader, JsonRead.Record<ClientSession>);
                    continue;
                case 15 when name.SequenceEqual("user_identities"u8):
                    _userIdentities = JsonRead.List(ref reader, JsonRead.Record<UserIdentity>);
                    continue;
                case 17 when name.SequenceEqual("acs_access_groups"u8):
                    _acsAccessGroups = JsonRead.List(ref reader, JsonRead.Record<AcsAccessGroup>);
                    continue;
                case 18 when name.SequenceEqual("connected_accounts"u8):
                    _connectedAccounts = JsonRead.List(ref reader, JsonRead.Record<ConnectedAccount>);
                    continue;
            }

            JsonRead.Additional(ref reader, name, ref additional);
        }

        AdditionalProperties = JsonRead.Freeze(additional);
    }

    static RelatedResources ISeamJson<RelatedResources>.ReadJson(ref Utf8JsonReader reader) => new(ref reader);

    /// <inheritdoc/>
    public void WriteJson(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject();
        JsonWrite.List(writer, "access_grants"u8, _accessGrants, JsonWrite.RecordValue);
        JsonWrite.List(writer, "access_methods"u8, _accessMethods, JsonWrite.RecordValue);
        JsonWrite.List(writer, "acs_access_groups"u8, _acsAccessGroups, JsonWrite.RecordValue);
        JsonWrite.List(writer, "acs_credentials"u8, _acsCredentials, JsonWrite.RecordValue);
        JsonWrite.List(writer, "acs_entrances"u8, _acsEntrances, JsonWrite.RecordValue);
        JsonWrite.List(writer, "acs_systems"u8, _acsSystems, JsonWrite.RecordValue);
        JsonWrite.List(writer, "client_sessions"u8, _clientSessions, JsonWrite.RecordValue);
        JsonWrite.List(writer, "connected_accounts"u8, _connectedAccounts, JsonWrite.RecordValue);
        JsonWrite.List(writer, "devices"u8, _devices, JsonWrite.RecordValue);
        JsonWrite.List(writer, "instant_keys"u8, _instantKeys, JsonWrite.RecordValue);
        JsonWrite.List(writer, "spaces"u8, _spaces, JsonWrite.RecordValue);
        JsonWrite.List(writer, "user_identities"u8, _userIdentities, JsonWrite.RecordValue);
        JsonWrite.Additional(writer, AdditionalProperties);
        writer.WriteEndObject();
    }

    /// <summary>Whether the other one has the same members, lists by their items and JSON by its value.</summary>
    /// <param name="other">The one to compare with; may be <c>null</c>.</param>
    public bool Equals(RelatedResources? other) =>
        ReferenceEquals(this, other)
        || other is not null
            && JsonEquality.Lists(AccessGrants, other.AccessGrants)
            && JsonEquality.Lists(AccessMethods, other.AccessMethods)
            && JsonEquality.Lists(AcsAccessGroups, other.AcsAccessGroups)
            && JsonEquality.Lists(AcsCredentials, other.AcsCredentials)
            && JsonEquality.Lists(AcsEntrances, other.AcsEntrances)
            && JsonEquality.Lists(AcsSystems, other.AcsSystems)
            && JsonEquality.Lists(ClientSessions, other.ClientSessions)
            && JsonEquality.Lists(ConnectedAccounts, other.ConnectedAccounts)
            && JsonEquality.Lists(Devices, other.Devices)
            && JsonEquality.Lists(InstantKeys, other.InstantKeys)
            && JsonEquality.Lists(Spaces, other.Spaces)
            && JsonEquality.Lists(UserIdentities, other.UserIdentities)
            && JsonEquality.Maps(AdditionalProperties, other.AdditionalProperties);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        hash.Add(JsonEquality.Hash(AccessGrants));
        hash.Add(JsonEquality.Hash(AccessMethods));
        hash.Add(JsonEquality.Hash(AcsAccessGroups));
        hash.Add(JsonEquality.Hash(AcsCredentials));
        hash.Add(JsonEquality.Hash(AcsEntrances));
        hash.Add(JsonEquality.Hash(AcsSystems));
        hash.Add(JsonEquality.Hash(ClientSessions));
        hash.Add(JsonEquality.Hash(ConnectedAccounts));
        hash.Add(JsonEquality.Hash(Devices));
        hash.Add(JsonEquality.Hash(InstantKeys));
        hash.Add(JsonEquality.Hash(Spaces));
        hash.Add(JsonEquality.Hash(UserIdentities));
        hash.Add(JsonEquality.Hash(AdditionalProperties));
        return hash.ToHashCode();
    }

    /// <summary>The record as indented JSON, with the API's member names.</summary>
    public override string ToString() => SeamJson.Print(this);
}
