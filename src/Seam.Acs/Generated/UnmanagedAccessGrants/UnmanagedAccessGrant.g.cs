// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Collections.ObjectModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>An access grant that Seam found in a connected system and did not make; it can be taken over.</summary>
/// <remarks><c>unmanaged_access_grant</c> of the API. Two are equal where all their members are.</remarks>
[JsonConverter(typeof(SeamJsonConverter<UnmanagedAccessGrant>))]
public sealed partial record UnmanagedAccessGrant : ISeamJson<UnmanagedAccessGrant>
{
    private readonly string? _accessGrantId;
    private readonly IReadOnlyList<string>? _accessMethodIds;
    private readonly DateTimeOffset? _createdAt;
    private readonly string? _displayName;
    private readonly IReadOnlyList<AccessGrantError>? _errors;
    private readonly IReadOnlyList<string>? _locationIds;
    private readonly IReadOnlyList<AccessGrantPendingMutation>? _pendingMutations;
    private readonly IReadOnlyList<AccessGrantRequestedAccessMethod>? _requestedAccessMethods;
    private readonly IReadOnlyList<string>? _spaceIds;
    private readonly DateTimeOffset? _startsAt;
    private readonly IReadOnlyList<AccessGrantWarning>? _warnings;
    private readonly string? _workspaceId;

    /// <summary>Makes an empty one.</summary>
    public UnmanagedAccessGrant() { }

    /// <summary>Identifies the access grant (UUID).</summary>
    /// <remarks><c>access_grant_id</c> of the API, a UUID.</remarks>
    public string AccessGrantId { get => _accessGrantId ?? ""; init => _accessGrantId = value; }

    /// <summary>PINs, cards and keys issued for the grant. Never <c>null</c>.</summary>
    /// <remarks><c>access_method_ids</c> of the API, a list of UUIDs.</remarks>
    public IReadOnlyList<string> AccessMethodIds { get => _accessMethodIds ?? []; init => _accessMethodIds = value; }

    /// <summary>When the grant was created.</summary>
    /// <remarks><c>created_at</c> of the API, a date and time in UTC.</remarks>
    public DateTimeOffset CreatedAt { get => _createdAt.GetValueOrDefault(); init => _createdAt = value; }

    /// <summary>Name to show people; composed where <c>name</c> is <c>null</c>.</summary>
    /// <remarks><c>display_name</c> of the API.</remarks>
    public string DisplayName { get => _displayName ?? ""; init => _displayName = value; }

    /// <summary>Moment at which the access ends. <c>null</c> if it does not end.</summary>
    /// <remarks><c>ends_at</c> of the API, a date and time in UTC.</remarks>
    public DateTimeOffset? EndsAt { get; init; }

    /// <summary>Errors that stand at present; empty if all is well. Never <c>null</c>.</summary>
    /// <remarks><c>errors</c> of the API, a list.</remarks>
    public IReadOnlyList<AccessGrantError> Errors { get => _errors ?? []; init => _errors = value; }

    /// <summary>Places that the grant covers; the older name of <c>SpaceIds</c>. Never <c>null</c>.</summary>
    /// <remarks><c>location_ids</c> of the API, a list of UUIDs.</remarks>
    [Obsolete("Use SpaceIds.")]
    public IReadOnlyList<string> LocationIds { get => _locationIds ?? []; init => _locationIds = value; }

    /// <summary>Name given to the grant. <c>null</c> if none was given.</summary>
    /// <remarks><c>name</c> of the API.</remarks>
    public string? Name { get; init; }

    /// <summary>
    /// Changes that Seam has taken and the provider has not yet; empty once all has been taken over. Never <c>null</c>.
    /// </summary>
    /// <remarks><c>pending_mutations</c> of the API, a list.</remarks>
    public IReadOnlyList<AccessGrantPendingMutation> PendingMutations
    {
        get => _pendingMutations ?? [];
        init => _pendingMutations = value;
    }

    /// <summary>Means of entry that were asked for, with what came of them. Never <c>null</c>.</summary>
    /// <remarks><c>requested_access_methods</c> of the API, a list.</remarks>
    public IReadOnlyList<AccessGrantRequestedAccessMethod> RequestedAccessMethods
    {
        get => _requestedAccessMethods ?? [];
        init => _requestedAccessMethods = value;
    }

    /// <summary>Your own key for the booking behind the grant. <c>null</c> if not given.</summary>
    /// <remarks><c>reservation_key</c> of the API.</remarks>
    public string? ReservationKey { get; init; }

    /// <summary>Spaces that the grant covers. Never <c>null</c>.</summary>
    /// <remarks><c>space_ids</c> of the API, a list of UUIDs.</remarks>
    public IReadOnlyList<string> SpaceIds { get => _spaceIds ?? []; init => _spaceIds = value; }

    /// <summary>First moment of the access.</summary>
    /// <remarks><c>starts_at</c> of the API, a date and time in UTC.</remarks>
    public DateTimeOffset StartsAt { get => _startsAt.GetValueOrDefault(); init => _startsAt = value; }

    /// <summary>The person who has the access. <c>null</c> where the API has none.</summary>
    /// <remarks><c>user_identity_id</c> of the API, a UUID.</remarks>
    public string? UserIdentityId { get; init; }

    /// <summary>Warnings that stand at present; empty if there are none. Never <c>null</c>.</summary>
    /// <remarks><c>warnings</c> of the API, a list.</remarks>
    public IReadOnlyList<AccessGrantWarning> Warnings { get => _warnings ?? []; init => _warnings = value; }

    /// <summary>Workspace that this belongs to (UUID).</summary>
    /// <remarks><c>workspace_id</c> of the API, a UUID.</remarks>
    public string WorkspaceId { get => _workspaceId ?? ""; init => _workspaceId = value; }

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
