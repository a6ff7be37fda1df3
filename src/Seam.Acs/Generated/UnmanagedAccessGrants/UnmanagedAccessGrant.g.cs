// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>An access grant that Seam found in a connected system and did not make; it can be taken over.</summary>
/// <remarks><c>unmanaged_access_grant</c> of the API. Equality compares all members by value.</remarks>
[JsonConverter(typeof(SeamJsonConverter<UnmanagedAccessGrant>))]
public sealed record UnmanagedAccessGrant() : ISeamJson<UnmanagedAccessGrant>
{
    private readonly ResponseText _accessGrantId;
    private readonly ResponseList<string> _accessMethodIds;
    private readonly ResponseValue<DateTimeOffset> _createdAt;
    private readonly ResponseText _displayName;
    private readonly ResponseList<AccessGrantError> _errors;
    private readonly ResponseList<string> _locationIds;
    private readonly ResponseList<AccessGrantPendingMutation> _pendingMutations;
    private readonly ResponseList<AccessGrantRequestedAccessMethod> _requestedAccessMethods;
    private readonly ResponseList<string> _spaceIds;
    private readonly ResponseValue<DateTimeOffset> _startsAt;
    private readonly ResponseList<AccessGrantWarning> _warnings;
    private readonly ResponseText _workspaceId;
    private readonly ResponseMap<JsonElement> _additional;

    /// <summary>Identifies the access grant.</summary>
    /// <remarks><c>access_grant_id</c> of the API, a UUID.</remarks>
    public string AccessGrantId { get => _accessGrantId.Value; init => _accessGrantId = value; }

    /// <summary>PINs, cards and keys issued for the grant. Never <c>null</c>.</summary>
    /// <remarks><c>access_method_ids</c> of the API, a list of UUIDs.</remarks>
    public IReadOnlyList<string> AccessMethodIds
    {
        get => _accessMethodIds.Value;
        init => _accessMethodIds = new(value);
    }

    /// <summary>When the grant was created.</summary>
    /// <remarks><c>created_at</c> of the API, a date and time in UTC.</remarks>
    public DateTimeOffset CreatedAt { get => _createdAt.Value; init => _createdAt = value; }

    /// <summary>Name to show people; composed where <see cref="Name"/> is <c>null</c>.</summary>
    /// <remarks><c>display_name</c> of the API.</remarks>
    public string DisplayName { get => _displayName.Value; init => _displayName = value; }

    /// <summary>Moment at which the access ends. <c>null</c> if it does not end.</summary>
    /// <remarks><c>ends_at</c> of the API, a date and time in UTC.</remarks>
    public DateTimeOffset? EndsAt { get; init; }

    /// <summary>Errors that stand at present; empty if all is well. Never <c>null</c>.</summary>
    /// <remarks><c>errors</c> of the API, a list.</remarks>
    public IReadOnlyList<AccessGrantError> Errors { get => _errors.Value; init => _errors = new(value); }

    /// <summary>Places that the grant covers; the older name of <see cref="SpaceIds"/>. Never <c>null</c>.</summary>
    /// <remarks><c>location_ids</c> of the API, a list of UUIDs.</remarks>
    [Obsolete("Use SpaceIds.")]
    public IReadOnlyList<string> LocationIds { get => _locationIds.Value; init => _locationIds = new(value); }

    /// <summary>Name given to the grant. <c>null</c> if none was given.</summary>
    /// <remarks><c>name</c> of the API.</remarks>
    public string? Name { get; init; }

    /// <summary>
    /// Changes that Seam has taken and the provider has not yet; empty once all has been taken over. Never <c>null</c>.
    /// </summary>
    /// <remarks><c>pending_mutations</c> of the API, a list.</remarks>
    public IReadOnlyList<AccessGrantPendingMutation> PendingMutations
    {
        get => _pendingMutations.Value;
        init => _pendingMutations = new(value);
    }

    /// <summary>Means of entry that were asked for, with what came of them. Never <c>null</c>.</summary>
    /// <remarks><c>requested_access_methods</c> of the API, a list.</remarks>
    public IReadOnlyList<AccessGrantRequestedAccessMethod> RequestedAccessMethods
    {
        get => _requestedAccessMethods.Value;
        init => _requestedAccessMethods = new(value);
    }

    /// <summary>Your own key for the booking behind the grant. <c>null</c> if not given.</summary>
    /// <remarks><c>reservation_key</c> of the API.</remarks>
    public string? ReservationKey { get; init; }

    /// <summary>Spaces that the grant covers. Never <c>null</c>.</summary>
    /// <remarks><c>space_ids</c> of the API, a list of UUIDs.</remarks>
    public IReadOnlyList<string> SpaceIds { get => _spaceIds.Value; init => _spaceIds = new(value); }

    /// <summary>First moment of the access.</summary>
    /// <remarks><c>starts_at</c> of the API, a date and time in UTC.</remarks>
    public DateTimeOffset StartsAt { get => _startsAt.Value; init => _startsAt = value; }

    /// <summary>The person who has the access. <c>null</c> if the API sends none.</summary>
    /// <remarks><c>user_identity_id</c> of the API, a UUID.</remarks>
    public string? UserIdentityId { get; init; }

    /// <summary>Warnings that stand at present; empty if there are none. Never <c>null</c>.</summary>
    /// <remarks><c>warnings</c> of the API, a list.</remarks>
    public IReadOnlyList<AccessGrantWarning> Warnings { get => _warnings.Value; init => _warnings = new(value); }

    /// <summary>Workspace that this belongs to.</summary>
    /// <remarks><c>workspace_id</c> of the API, a UUID.</remarks>
    public string WorkspaceId { get => _workspaceId.Value; init => _workspaceId = value; }

    /// <summary>
    /// Gets the members of the JSON that have no property, and those whose value a property cannot hold as it is, by
    /// their names in the API.
    /// </summary>
    public IReadOnlyDictionary<string, JsonElement> AdditionalProperties
    {
        get => _additional.Value;
        init => _additional = new(value);
    }

    private UnmanagedAccessGrant(ref Utf8JsonReader reader)
        : this()
    {
        var members = new ResponseMembers();
        JsonRead.StartObject(ref reader);
        while (members.Next(ref reader))
        {
            switch (members.Name.Length)
            {
                case 4 when members.Name.SequenceEqual("name"u8): Name = members.String(ref reader); break;
                case 6 when members.Name.SequenceEqual("errors"u8):
                    _errors = new(members.List<AccessGrantError>(ref reader, LooseRead.Record));
                    break;
                case 7 when members.Name.SequenceEqual("ends_at"u8): EndsAt = members.DateTime(ref reader); break;
                case 8 when members.Name.SequenceEqual("warnings"u8):
                    _warnings = new(members.List<AccessGrantWarning>(ref reader, LooseRead.Record));
                    break;
                case 9 when members.Name.SequenceEqual("space_ids"u8):
                    _spaceIds = new(members.List<string>(ref reader, LooseRead.String));
                    break;
                case 9 when members.Name.SequenceEqual("starts_at"u8): _startsAt = members.DateTime(ref reader); break;
                case 10 when members.Name.SequenceEqual("created_at"u8):
                    _createdAt = members.DateTime(ref reader);
                    break;
                case 12 when members.Name.SequenceEqual("display_name"u8):
                    _displayName = members.String(ref reader);
                    break;
                case 12 when members.Name.SequenceEqual("location_ids"u8):
                    _locationIds = new(members.List<string>(ref reader, LooseRead.String));
                    break;
                case 12 when members.Name.SequenceEqual("workspace_id"u8):
                    _workspaceId = members.String(ref reader);
                    break;
                case 15 when members.Name.SequenceEqual("access_grant_id"u8):
                    _accessGrantId = members.String(ref reader);
                    break;
                case 15 when members.Name.SequenceEqual("reservation_key"u8):
                    ReservationKey = members.String(ref reader);
                    break;
                case 16 when members.Name.SequenceEqual("user_identity_id"u8):
                    UserIdentityId = members.String(ref reader);
                    break;
                case 17 when members.Name.SequenceEqual("access_method_ids"u8):
                    _accessMethodIds = new(members.List<string>(ref reader, LooseRead.String));
                    break;
                case 17 when members.Name.SequenceEqual("pending_mutations"u8):
                    _pendingMutations = new(members.List<AccessGrantPendingMutation>(ref reader, LooseRead.Record));
                    break;
                case 24 when members.Name.SequenceEqual("requested_access_methods"u8):
                    _requestedAccessMethods =
                        new(members.List<AccessGrantRequestedAccessMethod>(ref reader, LooseRead.Record));
                    break;
                default: members.Keep(ref reader); break;
            }
        }

        _additional = new(members.Additional);
    }

    static UnmanagedAccessGrant ISeamJson<UnmanagedAccessGrant>.ReadJson(ref Utf8JsonReader reader) => new(ref reader);

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
        JsonWrite.String(writer, "access_grant_id"u8, _accessGrantId.Given);
        JsonWrite.List(writer, "access_method_ids"u8, _accessMethodIds.Given, JsonWrite.StringValue);
        JsonWrite.DateTime(writer, "created_at"u8, _createdAt.Given);
        JsonWrite.String(writer, "display_name"u8, _displayName.Given);
        JsonWrite.DateTime(writer, "ends_at"u8, EndsAt);
        JsonWrite.List(writer, "errors"u8, _errors.Given, JsonWrite.RecordValue);
        JsonWrite.List(writer, "location_ids"u8, _locationIds.Given, JsonWrite.StringValue);
        JsonWrite.String(writer, "name"u8, Name);
        JsonWrite.List(writer, "pending_mutations"u8, _pendingMutations.Given, JsonWrite.RecordValue);
        JsonWrite.List(writer, "requested_access_methods"u8, _requestedAccessMethods.Given, JsonWrite.RecordValue);
        JsonWrite.String(writer, "reservation_key"u8, ReservationKey);
        JsonWrite.List(writer, "space_ids"u8, _spaceIds.Given, JsonWrite.StringValue);
        JsonWrite.DateTime(writer, "starts_at"u8, _startsAt.Given);
        JsonWrite.String(writer, "user_identity_id"u8, UserIdentityId);
        JsonWrite.List(writer, "warnings"u8, _warnings.Given, JsonWrite.RecordValue);
        JsonWrite.String(writer, "workspace_id"u8, _workspaceId.Given);
        writer.WriteEndObject();
    }

    /// <summary>Returns the record as indented JSON, with the API's member names.</summary>
    public override string ToString() => SeamJson.Print(this);
}
