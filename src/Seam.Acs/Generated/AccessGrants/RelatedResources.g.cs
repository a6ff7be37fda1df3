// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Collections.ObjectModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>Things read together because they are related; only the lists asked for are filled.</summary>
/// <remarks><c>batch</c> of the API. Two are equal where all their members are.</remarks>
[JsonConverter(typeof(SeamJsonConverter<RelatedResources>))]
public sealed partial record RelatedResources : ISeamJson<RelatedResources>
{
    private readonly IReadOnlyList<AccessGrant>? _accessGrants;
    private readonly IReadOnlyList<AccessMethod>? _accessMethods;
    private readonly IReadOnlyList<AcsAccessGroup>? _acsAccessGroups;
    private readonly IReadOnlyList<AcsCredential>? _acsCredentials;
    private readonly IReadOnlyList<AcsEntrance>? _acsEntrances;
    private readonly IReadOnlyList<AcsSystem>? _acsSystems;
    private readonly IReadOnlyList<ClientSession>? _clientSessions;
    private readonly IReadOnlyList<ConnectedAccount>? _connectedAccounts;
    private readonly IReadOnlyList<Device>? _devices;
    private readonly IReadOnlyList<InstantKey>? _instantKeys;
    private readonly IReadOnlyList<Space>? _spaces;
    private readonly IReadOnlyList<UserIdentity>? _userIdentities;

    /// <summary>Makes an empty one.</summary>
    public RelatedResources() { }

    /// <summary>Access grants among what was read. Never <c>null</c>.</summary>
    /// <remarks><c>access_grants</c> of the API, a list.</remarks>
    public IReadOnlyList<AccessGrant> AccessGrants { get => _accessGrants ?? []; init => _accessGrants = value; }

    /// <summary>PINs, cards and keys among what was read. Never <c>null</c>.</summary>
    /// <remarks><c>access_methods</c> of the API, a list.</remarks>
    public IReadOnlyList<AccessMethod> AccessMethods { get => _accessMethods ?? []; init => _accessMethods = value; }

    /// <summary>Access groups among what was read. Never <c>null</c>.</summary>
    /// <remarks><c>acs_access_groups</c> of the API, a list.</remarks>
    public IReadOnlyList<AcsAccessGroup> AcsAccessGroups
    {
        get => _acsAccessGroups ?? [];
        init => _acsAccessGroups = value;
    }

    /// <summary>Credentials among what was read. Never <c>null</c>.</summary>
    /// <remarks><c>acs_credentials</c> of the API, a list.</remarks>
    public IReadOnlyList<AcsCredential> AcsCredentials
    {
        get => _acsCredentials ?? [];
        init => _acsCredentials = value;
    }

    /// <summary>Entrances among what was read. Never <c>null</c>.</summary>
    /// <remarks><c>acs_entrances</c> of the API, a list.</remarks>
    public IReadOnlyList<AcsEntrance> AcsEntrances { get => _acsEntrances ?? []; init => _acsEntrances = value; }

    /// <summary>Access systems among what was read. Never <c>null</c>.</summary>
    /// <remarks><c>acs_systems</c> of the API, a list.</remarks>
    public IReadOnlyList<AcsSystem> AcsSystems { get => _acsSystems ?? []; init => _acsSystems = value; }

    /// <summary>Client sessions among what was read. Never <c>null</c>.</summary>
    /// <remarks><c>client_sessions</c> of the API, a list.</remarks>
    public IReadOnlyList<ClientSession> ClientSessions
    {
        get => _clientSessions ?? [];
        init => _clientSessions = value;
    }

    /// <summary>Connected accounts among what was read. Never <c>null</c>.</summary>
    /// <remarks><c>connected_accounts</c> of the API, a list.</remarks>
    public IReadOnlyList<ConnectedAccount> ConnectedAccounts
    {
        get => _connectedAccounts ?? [];
        init => _connectedAccounts = value;
    }

    /// <summary>Devices among what was read. Never <c>null</c>.</summary>
    /// <remarks><c>devices</c> of the API, a list.</remarks>
    public IReadOnlyList<Device> Devices { get => _devices ?? []; init => _devices = value; }

    /// <summary>Instant keys among what was read. Never <c>null</c>.</summary>
    /// <remarks><c>instant_keys</c> of the API, a list.</remarks>
    public IReadOnlyList<InstantKey> InstantKeys { get => _instantKeys ?? []; init => _instantKeys = value; }

    /// <summary>Spaces among what was read. Never <c>null</c>.</summary>
    /// <remarks><c>spaces</c> of the API, a list.</remarks>
    public IReadOnlyList<Space> Spaces { get => _spaces ?? []; init => _spaces = value; }

    /// <summary>User identities among what was read. Never <c>null</c>.</summary>
    /// <remarks><c>user_identities</c> of the API, a list.</remarks>
    public IReadOnlyList<UserIdentity> UserIdentities { get => _userIdentities ?? []; init => _userIdentities = value; }

    /// <summary>
    /// Members that the API sent and this version of the library does not know, by their names in the API. Never
    /// <c>null</c>.
    /// </summary>
    public IReadOnlyDictionary<string, JsonElement> AdditionalProperties
    {
        get;
        init => field = value ?? ReadOnlyDictionary<string, JsonElement>.Empty;
    } = ReadOnlyDictionary<string, JsonElement>.Empty;
}
