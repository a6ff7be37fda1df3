// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>Things read together because they are related; only the lists asked for are filled.</summary>
/// <remarks><c>batch</c> of the API. Equality compares all members by value.</remarks>
[JsonConverter(typeof(SeamJsonConverter<RelatedResources>))]
public sealed record RelatedResources() : ISeamJson<RelatedResources>
{
    private readonly ResponseList<AccessGrant> _accessGrants;
    private readonly ResponseList<AccessMethod> _accessMethods;
    private readonly ResponseList<AcsAccessGroup> _acsAccessGroups;
    private readonly ResponseList<AcsCredential> _acsCredentials;
    private readonly ResponseList<AcsEntrance> _acsEntrances;
    private readonly ResponseList<AcsSystem> _acsSystems;
    private readonly ResponseList<ClientSession> _clientSessions;
    private readonly ResponseList<ConnectedAccount> _connectedAccounts;
    private readonly ResponseList<Device> _devices;
    private readonly ResponseList<InstantKey> _instantKeys;
    private readonly ResponseList<Space> _spaces;
    private readonly ResponseList<UserIdentity> _userIdentities;
    private readonly ResponseMap<JsonElement> _additional;

    /// <summary>Access grants among what was read. Never <c>null</c>.</summary>
    /// <remarks><c>access_grants</c> of the API, a list.</remarks>
    public IReadOnlyList<AccessGrant> AccessGrants { get => _accessGrants.Value; init => _accessGrants = new(value); }

    /// <summary>PINs, cards and keys among what was read. Never <c>null</c>.</summary>
    /// <remarks><c>access_methods</c> of the API, a list.</remarks>
    public IReadOnlyList<AccessMethod> AccessMethods
    {
        get => _accessMethods.Value;
        init => _accessMethods = new(value);
    }

    /// <summary>Access groups among what was read. Never <c>null</c>.</summary>
    /// <remarks><c>acs_access_groups</c> of the API, a list.</remarks>
    public IReadOnlyList<AcsAccessGroup> AcsAccessGroups
    {
        get => _acsAccessGroups.Value;
        init => _acsAccessGroups = new(value);
    }

    /// <summary>Credentials among what was read. Never <c>null</c>.</summary>
    /// <remarks><c>acs_credentials</c> of the API, a list.</remarks>
    public IReadOnlyList<AcsCredential> AcsCredentials
    {
        get => _acsCredentials.Value;
        init => _acsCredentials = new(value);
    }

    /// <summary>Entrances among what was read. Never <c>null</c>.</summary>
    /// <remarks><c>acs_entrances</c> of the API, a list.</remarks>
    public IReadOnlyList<AcsEntrance> AcsEntrances { get => _acsEntrances.Value; init => _acsEntrances = new(value); }

    /// <summary>Access systems among what was read. Never <c>null</c>.</summary>
    /// <remarks><c>acs_systems</c> of the API, a list.</remarks>
    public IReadOnlyList<AcsSystem> AcsSystems { get => _acsSystems.Value; init => _acsSystems = new(value); }

    /// <summary>Client sessions among what was read. Never <c>null</c>.</summary>
    /// <remarks><c>client_sessions</c> of the API, a list.</remarks>
    public IReadOnlyList<ClientSession> ClientSessions
    {
        get => _clientSessions.Value;
        init => _clientSessions = new(value);
    }

    /// <summary>Connected accounts among what was read. Never <c>null</c>.</summary>
    /// <remarks><c>connected_accounts</c> of the API, a list.</remarks>
    public IReadOnlyList<ConnectedAccount> ConnectedAccounts
    {
        get => _connectedAccounts.Value;
        init => _connectedAccounts = new(value);
    }

    /// <summary>Devices among what was read. Never <c>null</c>.</summary>
    /// <remarks><c>devices</c> of the API, a list.</remarks>
    public IReadOnlyList<Device> Devices { get => _devices.Value; init => _devices = new(value); }

    /// <summary>Instant keys among what was read. Never <c>null</c>.</summary>
    /// <remarks><c>instant_keys</c> of the API, a list.</remarks>
    public IReadOnlyList<InstantKey> InstantKeys { get => _instantKeys.Value; init => _instantKeys = new(value); }

    /// <summary>Spaces among what was read. Never <c>null</c>.</summary>
    /// <remarks><c>spaces</c> of the API, a list.</remarks>
    public IReadOnlyList<Space> Spaces { get => _spaces.Value; init => _spaces = new(value); }

    /// <summary>User identities among what was read. Never <c>null</c>.</summary>
    /// <remarks><c>user_identities</c> of the API, a list.</remarks>
    public IReadOnlyList<UserIdentity> UserIdentities
    {
        get => _userIdentities.Value;
        init => _userIdentities = new(value);
    }

    /// <summary>
    /// Gets the members of the JSON that have no property, and those whose value a property cannot hold as it is, by
    /// their names in the API.
    /// </summary>
    public IReadOnlyDictionary<string, JsonElement> AdditionalProperties
    {
        get => _additional.Value;
        init => _additional = new(value);
    }

    private RelatedResources(ref Utf8JsonReader reader)
        : this()
    {
        var members = new ResponseMembers();
        JsonRead.StartObject(ref reader);
        while (members.Next(ref reader))
        {
            switch (members.Name.Length)
            {
                case 6 when members.Name.SequenceEqual("spaces"u8):
                    _spaces = new(members.List<Space>(ref reader, LooseRead.Record));
                    break;
                case 7 when members.Name.SequenceEqual("devices"u8):
                    _devices = new(members.List<Device>(ref reader, LooseRead.Record));
                    break;
                case 11 when members.Name.SequenceEqual("acs_systems"u8):
                    _acsSystems = new(members.List<AcsSystem>(ref reader, LooseRead.Record));
                    break;
                case 12 when members.Name.SequenceEqual("instant_keys"u8):
                    _instantKeys = new(members.List<InstantKey>(ref reader, LooseRead.Record));
                    break;
                case 13 when members.Name.SequenceEqual("access_grants"u8):
                    _accessGrants = new(members.List<AccessGrant>(ref reader, LooseRead.Record));
                    break;
                case 13 when members.Name.SequenceEqual("acs_entrances"u8):
                    _acsEntrances = new(members.List<AcsEntrance>(ref reader, LooseRead.Record));
                    break;
                case 14 when members.Name.SequenceEqual("access_methods"u8):
                    _accessMethods = new(members.List<AccessMethod>(ref reader, LooseRead.Record));
                    break;
                case 15 when members.Name.SequenceEqual("acs_credentials"u8):
                    _acsCredentials = new(members.List<AcsCredential>(ref reader, LooseRead.Record));
                    break;
                case 15 when members.Name.SequenceEqual("client_sessions"u8):
                    _clientSessions = new(members.List<ClientSession>(ref reader, LooseRead.Record));
                    break;
                case 15 when members.Name.SequenceEqual("user_identities"u8):
                    _userIdentities = new(members.List<UserIdentity>(ref reader, LooseRead.Record));
                    break;
                case 17 when members.Name.SequenceEqual("acs_access_groups"u8):
                    _acsAccessGroups = new(members.List<AcsAccessGroup>(ref reader, LooseRead.Record));
                    break;
                case 18 when members.Name.SequenceEqual("connected_accounts"u8):
                    _connectedAccounts = new(members.List<ConnectedAccount>(ref reader, LooseRead.Record));
                    break;
                default: members.Keep(ref reader); break;
            }
        }

        _additional = new(members.Additional);
    }

    static RelatedResources ISeamJson<RelatedResources>.ReadJson(ref Utf8JsonReader reader) => new(ref reader);

    /// <inheritdoc/>
    public void WriteJson(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        if (AdditionalProperties.Count > 0)
        {
            JsonWrite.WithAdditional(
                writer,
                this,
                AdditionalProperties,
                static (record, additional) => record with { AdditionalProperties = additional }
            );
            return;
        }

        writer.WriteStartObject();
        JsonWrite.List(writer, "access_grants"u8, _accessGrants.Given, JsonWrite.RecordValue);
        JsonWrite.List(writer, "access_methods"u8, _accessMethods.Given, JsonWrite.RecordValue);
        JsonWrite.List(writer, "acs_access_groups"u8, _acsAccessGroups.Given, JsonWrite.RecordValue);
        JsonWrite.List(writer, "acs_credentials"u8, _acsCredentials.Given, JsonWrite.RecordValue);
        JsonWrite.List(writer, "acs_entrances"u8, _acsEntrances.Given, JsonWrite.RecordValue);
        JsonWrite.List(writer, "acs_systems"u8, _acsSystems.Given, JsonWrite.RecordValue);
        JsonWrite.List(writer, "client_sessions"u8, _clientSessions.Given, JsonWrite.RecordValue);
        JsonWrite.List(writer, "connected_accounts"u8, _connectedAccounts.Given, JsonWrite.RecordValue);
        JsonWrite.List(writer, "devices"u8, _devices.Given, JsonWrite.RecordValue);
        JsonWrite.List(writer, "instant_keys"u8, _instantKeys.Given, JsonWrite.RecordValue);
        JsonWrite.List(writer, "spaces"u8, _spaces.Given, JsonWrite.RecordValue);
        JsonWrite.List(writer, "user_identities"u8, _userIdentities.Given, JsonWrite.RecordValue);
        writer.WriteEndObject();
    }

    /// <summary>Returns the record as indented JSON, with the API's member names.</summary>
    public override string ToString() => SeamJson.Print(this);
}
