// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>The parameters of <c>access_grants/create</c>.</summary>
[JsonConverter(typeof(SeamJsonConverter<AccessGrantCreateRequest>))]
public sealed record AccessGrantCreateRequest() : ISeamJson<AccessGrantCreateRequest>, ISeamRequest
{
    private readonly RequestList<string> _acsEntranceIds;
    private readonly RequestList<string> _deviceIds;
    private readonly AccessGrantCreateLocation? _location;
    private readonly RequestList<string> _locationIds;
    private readonly RequestList<AccessGrantCreateRequestedAccessMethod> _requestedAccessMethods;
    private readonly RequestList<string> _spaceIds;
    private readonly RequestList<string> _spaceKeys;

    /// <summary>Your own key for the grant, unique in the workspace.</summary>
    /// <remarks><c>access_grant_key</c> of the API.</remarks>
    public string? AccessGrantKey { get; init; }

    /// <summary>Entrances that the person may open.</summary>
    /// <remarks><c>acs_entrance_ids</c> of the API, a list of UUIDs.</remarks>
    public IReadOnlyList<string>? AcsEntranceIds { get => _acsEntranceIds.Given; init => _acsEntranceIds = new(value); }

    /// <summary>Look of the pages that the person sees; the workspace's own if left out.</summary>
    /// <remarks><c>customization_profile_id</c> of the API, a UUID.</remarks>
    public string? CustomizationProfileId { get; init; }

    /// <summary>Stand-alone devices that the person may use.</summary>
    /// <remarks><c>device_ids</c> of the API, a list of UUIDs.</remarks>
    public IReadOnlyList<string>? DeviceIds { get => _deviceIds.Given; init => _deviceIds = new(value); }

    /// <summary>
    /// Moment at which the access ends: still to come, and later than <see cref="AccessGrantCreateRequest.StartsAt"/>.
    /// Left out or <c>null</c>, it does not end.
    /// </summary>
    /// <remarks><c>ends_at</c> of the API, a date and time in UTC.</remarks>
    public DateTimeOffset? EndsAt { get; init; }

    /// <summary>Place to make and grant at once, the older way.</summary>
    /// <remarks><c>location</c> of the API.</remarks>
    [Obsolete("Create a space, then name it in SpaceIds.")]
    public AccessGrantCreateLocation? Location { get => _location; init => _location = value; }

    /// <summary>Places to grant, the older name of spaces.</summary>
    /// <remarks><c>location_ids</c> of the API, a list of UUIDs.</remarks>
    [Obsolete("Use SpaceIds.")]
    public IReadOnlyList<string>? LocationIds { get => _locationIds.Given; init => _locationIds = new(value); }

    /// <summary>Name to show for the grant. Left out or <c>null</c>, one is composed.</summary>
    /// <remarks><c>name</c> of the API.</remarks>
    public string? Name { get; init; }

    /// <summary>The means of entry to issue: one item each for a PIN, a card or a key.</summary>
    /// <remarks><c>requested_access_methods</c> of the API, a list.</remarks>
    public required IReadOnlyList<AccessGrantCreateRequestedAccessMethod> RequestedAccessMethods
    {
        get => _requestedAccessMethods.Given!;
        init => _requestedAccessMethods = new(value);
    }

    /// <summary>Your own key for the booking behind the grant.</summary>
    /// <remarks><c>reservation_key</c> of the API.</remarks>
    public string? ReservationKey { get; init; }

    /// <summary>Spaces that the person may enter.</summary>
    /// <remarks><c>space_ids</c> of the API, a list of UUIDs.</remarks>
    public IReadOnlyList<string>? SpaceIds { get => _spaceIds.Given; init => _spaceIds = new(value); }

    /// <summary>Spaces that the person may enter, by your own keys.</summary>
    /// <remarks><c>space_keys</c> of the API, a list.</remarks>
    public IReadOnlyList<string>? SpaceKeys { get => _spaceKeys.Given; init => _spaceKeys = new(value); }

    /// <summary>First moment of the access.</summary>
    /// <remarks><c>starts_at</c> of the API, a date and time in UTC.</remarks>
    public DateTimeOffset? StartsAt { get; init; }

    /// <summary>
    /// A person to create and give access to; leave <see cref="AccessGrantCreateRequest.UserIdentityId"/> out.
    /// </summary>
    /// <remarks><c>user_identity</c> of the API.</remarks>
    public AccessGrantCreateUserIdentity? UserIdentity { get; init; }

    /// <summary>The person who gets access; leave <see cref="AccessGrantCreateRequest.UserIdentity"/> out.</summary>
    /// <remarks><c>user_identity_id</c> of the API, a UUID.</remarks>
    public string? UserIdentityId { get; init; }

    [SetsRequiredMembers]
    private AccessGrantCreateRequest(ref Utf8JsonReader reader)
        : this()
    {
        RequestedAccessMethods = null!;
        JsonRead.StartObject(ref reader);
        while (JsonRead.NextMember(ref reader, out var name))
        {
            switch (name.Length)
            {
                case 4 when name.SequenceEqual("name"u8): Name = JsonRead.String(ref reader); break;
                case 7 when name.SequenceEqual("ends_at"u8): EndsAt = JsonRead.DateTime(ref reader); break;
                case 8 when name.SequenceEqual("location"u8):
                    _location = JsonRead.Record<AccessGrantCreateLocation>(ref reader);
                    break;
                case 9 when name.SequenceEqual("space_ids"u8):
                    _spaceIds = new(JsonRead.List(ref reader, JsonRead.String));
                    break;
                case 9 when name.SequenceEqual("starts_at"u8): StartsAt = JsonRead.DateTime(ref reader); break;
                case 10 when name.SequenceEqual("device_ids"u8):
                    _deviceIds = new(JsonRead.List(ref reader, JsonRead.String));
                    break;
                case 10 when name.SequenceEqual("space_keys"u8):
                    _spaceKeys = new(JsonRead.List(ref reader, JsonRead.String));
                    break;
                case 12 when name.SequenceEqual("location_ids"u8):
                    _locationIds = new(JsonRead.List(ref reader, JsonRead.String));
                    break;
                case 13 when name.SequenceEqual("user_identity"u8):
                    UserIdentity = JsonRead.Record<AccessGrantCreateUserIdentity>(ref reader);
                    break;
                case 15 when name.SequenceEqual("reservation_key"u8):
                    ReservationKey = JsonRead.String(ref reader);
                    break;
                case 16 when name.SequenceEqual("access_grant_key"u8):
                    AccessGrantKey = JsonRead.String(ref reader);
                    break;
                case 16 when name.SequenceEqual("acs_entrance_ids"u8):
                    _acsEntranceIds = new(JsonRead.List(ref reader, JsonRead.String));
                    break;
                case 16 when name.SequenceEqual("user_identity_id"u8):
                    UserIdentityId = JsonRead.String(ref reader);
                    break;
                case 24 when name.SequenceEqual("customization_profile_id"u8):
                    CustomizationProfileId = JsonRead.String(ref reader);
                    break;
                case 24 when name.SequenceEqual("requested_access_methods"u8):
                    _requestedAccessMethods =
                        new(JsonRead.List(ref reader, JsonRead.Record<AccessGrantCreateRequestedAccessMethod>));
                    break;
                default: throw JsonRead.UnknownParameter(name);
            }
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
        JsonWrite.List(writer, "acs_entrance_ids"u8, _acsEntranceIds.Given, JsonWrite.StringValue);
        JsonWrite.String(writer, "customization_profile_id"u8, CustomizationProfileId);
        JsonWrite.List(writer, "device_ids"u8, _deviceIds.Given, JsonWrite.StringValue);
        JsonWrite.DateTime(writer, "ends_at"u8, EndsAt);
        JsonWrite.Record(writer, "location"u8, _location);
        JsonWrite.List(writer, "location_ids"u8, _locationIds.Given, JsonWrite.StringValue);
        JsonWrite.String(writer, "name"u8, Name);
        JsonWrite.List(writer, "requested_access_methods"u8, _requestedAccessMethods.Given, JsonWrite.RecordValue);
        JsonWrite.String(writer, "reservation_key"u8, ReservationKey);
        JsonWrite.List(writer, "space_ids"u8, _spaceIds.Given, JsonWrite.StringValue);
        JsonWrite.List(writer, "space_keys"u8, _spaceKeys.Given, JsonWrite.StringValue);
        JsonWrite.DateTime(writer, "starts_at"u8, StartsAt);
        JsonWrite.Record(writer, "user_identity"u8, UserIdentity);
        JsonWrite.String(writer, "user_identity_id"u8, UserIdentityId);
        writer.WriteEndObject();
    }

    /// <summary>Returns the record as indented JSON, with the API's member names.</summary>
    public override string ToString() => SeamJson.Print(this);

    void ISeamRequest.Validate()
    {
        RequestCheck.Ids(_acsEntranceIds.Given, "acsEntranceIds");
        RequestCheck.Id(CustomizationProfileId, "customizationProfileId");
        RequestCheck.Ids(_deviceIds.Given, "deviceIds");
        RequestCheck.Time(EndsAt, "endsAt");
        RequestCheck.Part(_location, "location");
        RequestCheck.Ids(_locationIds.Given, "locationIds");
        RequestCheck.Given(_requestedAccessMethods.Given, "requestedAccessMethods");
        RequestCheck.Parts(_requestedAccessMethods.Given, "requestedAccessMethods");
        RequestCheck.Ids(_spaceIds.Given, "spaceIds");
        RequestCheck.Items(_spaceKeys.Given, "spaceKeys");
        RequestCheck.Time(StartsAt, "startsAt");
        RequestCheck.Part(UserIdentity, "userIdentity");
        RequestCheck.Id(UserIdentityId, "userIdentityId");
        RequestCheck.Subject(
            UserIdentity is not null || UserIdentityId is not null,
            "userIdentity; userIdentityId",
            "userIdentity"
        );
    }
}
