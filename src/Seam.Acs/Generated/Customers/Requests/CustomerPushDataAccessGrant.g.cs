// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>Access of a person to places over a span of time.</summary>
[JsonConverter(typeof(SeamJsonConverter<CustomerPushDataAccessGrant>))]
public sealed record CustomerPushDataAccessGrant() : ISeamJson<CustomerPushDataAccessGrant>, IRequestPart
{
    private readonly RequestList<string> _buildingKeys;
    private readonly RequestList<string> _commonAreaKeys;
    private readonly RequestList<string> _facilityKeys;
    private readonly RequestList<string> _listingKeys;
    private readonly RequestList<string> _propertyKeys;
    private readonly RequestList<string> _roomKeys;
    private readonly RequestList<string> _spaceKeys;
    private readonly RequestList<string> _unitKeys;

    /// <summary>Your own key for the access grant, unique among the customer's.</summary>
    /// <remarks><c>access_grant_key</c> of the API.</remarks>
    public required string AccessGrantKey { get; init; }

    /// <summary>Buildings that it covers, by your own keys.</summary>
    /// <remarks><c>building_keys</c> of the API, a list.</remarks>
    public IReadOnlyList<string>? BuildingKeys { get => _buildingKeys.Given; init => _buildingKeys = new(value); }

    /// <summary>Shared areas that it covers, by your own keys.</summary>
    /// <remarks><c>common_area_keys</c> of the API, a list.</remarks>
    public IReadOnlyList<string>? CommonAreaKeys { get => _commonAreaKeys.Given; init => _commonAreaKeys = new(value); }

    /// <summary>When the access grant ends.</summary>
    /// <remarks><c>ends_at</c> of the API, a date and time in UTC.</remarks>
    public DateTimeOffset? EndsAt { get; init; }

    /// <summary>Facilities that it covers, by your own keys.</summary>
    /// <remarks><c>facility_keys</c> of the API, a list.</remarks>
    public IReadOnlyList<string>? FacilityKeys { get => _facilityKeys.Given; init => _facilityKeys = new(value); }

    /// <summary>The guest who comes, by your own key.</summary>
    /// <remarks><c>guest_key</c> of the API.</remarks>
    public string? GuestKey { get; init; }

    /// <summary>Listings that it covers, by your own keys.</summary>
    /// <remarks><c>listing_keys</c> of the API, a list.</remarks>
    public IReadOnlyList<string>? ListingKeys { get => _listingKeys.Given; init => _listingKeys = new(value); }

    /// <summary>What to call the access grant.</summary>
    /// <remarks><c>name</c> of the API.</remarks>
    public string? Name { get; init; }

    /// <summary>PIN to use if it can be had.</summary>
    /// <remarks><c>preferred_code</c> of the API.</remarks>
    public string? PreferredCode { get; init; }

    /// <summary>Properties that it covers, by your own keys.</summary>
    /// <remarks><c>property_keys</c> of the API, a list.</remarks>
    public IReadOnlyList<string>? PropertyKeys { get => _propertyKeys.Given; init => _propertyKeys = new(value); }

    /// <summary>The resident who comes, by your own key.</summary>
    /// <remarks><c>resident_key</c> of the API.</remarks>
    public string? ResidentKey { get; init; }

    /// <summary>Rooms that it covers, by your own keys.</summary>
    /// <remarks><c>room_keys</c> of the API, a list.</remarks>
    public IReadOnlyList<string>? RoomKeys { get => _roomKeys.Given; init => _roomKeys = new(value); }

    /// <summary>Spaces that it covers, by your own keys.</summary>
    /// <remarks><c>space_keys</c> of the API, a list.</remarks>
    public IReadOnlyList<string>? SpaceKeys { get => _spaceKeys.Given; init => _spaceKeys = new(value); }

    /// <summary>When the access grant begins.</summary>
    /// <remarks><c>starts_at</c> of the API, a date and time in UTC.</remarks>
    public DateTimeOffset? StartsAt { get; init; }

    /// <summary>The tenant who comes, by your own key.</summary>
    /// <remarks><c>tenant_key</c> of the API.</remarks>
    public string? TenantKey { get; init; }

    /// <summary>Apartments that it covers, by your own keys.</summary>
    /// <remarks><c>unit_keys</c> of the API, a list.</remarks>
    public IReadOnlyList<string>? UnitKeys { get => _unitKeys.Given; init => _unitKeys = new(value); }

    /// <summary>The person who comes, by your own key.</summary>
    /// <remarks><c>user_identity_key</c> of the API.</remarks>
    public string? UserIdentityKey { get; init; }

    /// <summary>The user who comes, by your own key.</summary>
    /// <remarks><c>user_key</c> of the API.</remarks>
    public string? UserKey { get; init; }

    [SetsRequiredMembers]
    private CustomerPushDataAccessGrant(ref Utf8JsonReader reader)
        : this()
    {
        AccessGrantKey = null!;
        JsonRead.StartObject(ref reader);
        while (JsonRead.NextMember(ref reader, out var name))
        {
            switch (name.Length)
            {
                case 4 when name.SequenceEqual("name"u8): Name = JsonRead.String(ref reader); break;
                case 7 when name.SequenceEqual("ends_at"u8): EndsAt = JsonRead.DateTime(ref reader); break;
                case 8 when name.SequenceEqual("user_key"u8): UserKey = JsonRead.String(ref reader); break;
                case 9 when name.SequenceEqual("guest_key"u8): GuestKey = JsonRead.String(ref reader); break;
                case 9 when name.SequenceEqual("room_keys"u8):
                    _roomKeys = new(JsonRead.List(ref reader, JsonRead.String));
                    break;
                case 9 when name.SequenceEqual("starts_at"u8): StartsAt = JsonRead.DateTime(ref reader); break;
                case 9 when name.SequenceEqual("unit_keys"u8):
                    _unitKeys = new(JsonRead.List(ref reader, JsonRead.String));
                    break;
                case 10 when name.SequenceEqual("space_keys"u8):
                    _spaceKeys = new(JsonRead.List(ref reader, JsonRead.String));
                    break;
                case 10 when name.SequenceEqual("tenant_key"u8): TenantKey = JsonRead.String(ref reader); break;
                case 12 when name.SequenceEqual("listing_keys"u8):
                    _listingKeys = new(JsonRead.List(ref reader, JsonRead.String));
                    break;
                case 12 when name.SequenceEqual("resident_key"u8): ResidentKey = JsonRead.String(ref reader); break;
                case 13 when name.SequenceEqual("building_keys"u8):
                    _buildingKeys = new(JsonRead.List(ref reader, JsonRead.String));
                    break;
                case 13 when name.SequenceEqual("facility_keys"u8):
                    _facilityKeys = new(JsonRead.List(ref reader, JsonRead.String));
                    break;
                case 13 when name.SequenceEqual("property_keys"u8):
                    _propertyKeys = new(JsonRead.List(ref reader, JsonRead.String));
                    break;
                case 14 when name.SequenceEqual("preferred_code"u8): PreferredCode = JsonRead.String(ref reader); break;
                case 16 when name.SequenceEqual("access_grant_key"u8):
                    AccessGrantKey = JsonRead.String(ref reader)!;
                    break;
                case 16 when name.SequenceEqual("common_area_keys"u8):
                    _commonAreaKeys = new(JsonRead.List(ref reader, JsonRead.String));
                    break;
                case 17 when name.SequenceEqual("user_identity_key"u8):
                    UserIdentityKey = JsonRead.String(ref reader);
                    break;
                default: throw JsonRead.UnknownParameter(name);
            }
        }
    }

    static CustomerPushDataAccessGrant ISeamJson<CustomerPushDataAccessGrant>.ReadJson(ref Utf8JsonReader reader) =>
        new(ref reader);

    /// <inheritdoc/>
    public void WriteJson(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject();
        JsonWrite.String(writer, "access_grant_key"u8, AccessGrantKey);
        JsonWrite.List(writer, "building_keys"u8, _buildingKeys.Given, JsonWrite.StringValue);
        JsonWrite.List(writer, "common_area_keys"u8, _commonAreaKeys.Given, JsonWrite.StringValue);
        JsonWrite.DateTime(writer, "ends_at"u8, EndsAt);
        JsonWrite.List(writer, "facility_keys"u8, _facilityKeys.Given, JsonWrite.StringValue);
        JsonWrite.String(writer, "guest_key"u8, GuestKey);
        JsonWrite.List(writer, "listing_keys"u8, _listingKeys.Given, JsonWrite.StringValue);
        JsonWrite.String(writer, "name"u8, Name);
        JsonWrite.Secret(writer, "preferred_code"u8, PreferredCode);
        JsonWrite.List(writer, "property_keys"u8, _propertyKeys.Given, JsonWrite.StringValue);
        JsonWrite.String(writer, "resident_key"u8, ResidentKey);
        JsonWrite.List(writer, "room_keys"u8, _roomKeys.Given, JsonWrite.StringValue);
        JsonWrite.List(writer, "space_keys"u8, _spaceKeys.Given, JsonWrite.StringValue);
        JsonWrite.DateTime(writer, "starts_at"u8, StartsAt);
        JsonWrite.String(writer, "tenant_key"u8, TenantKey);
        JsonWrite.List(writer, "unit_keys"u8, _unitKeys.Given, JsonWrite.StringValue);
        JsonWrite.String(writer, "user_identity_key"u8, UserIdentityKey);
        JsonWrite.String(writer, "user_key"u8, UserKey);
        writer.WriteEndObject();
    }

    /// <summary>Returns the record as indented JSON, with the API's member names.</summary>
    public override string ToString() => SeamJson.Print(this);

    void IRequestPart.Validate(string path)
    {
        RequestCheck.Given(AccessGrantKey, path + ".accessGrantKey");
        RequestCheck.Items(_buildingKeys.Given, path + ".buildingKeys");
        RequestCheck.Items(_commonAreaKeys.Given, path + ".commonAreaKeys");
        RequestCheck.Time(EndsAt, path + ".endsAt");
        RequestCheck.Items(_facilityKeys.Given, path + ".facilityKeys");
        RequestCheck.Items(_listingKeys.Given, path + ".listingKeys");
        RequestCheck.Items(_propertyKeys.Given, path + ".propertyKeys");
        RequestCheck.Items(_roomKeys.Given, path + ".roomKeys");
        RequestCheck.Items(_spaceKeys.Given, path + ".spaceKeys");
        RequestCheck.Time(StartsAt, path + ".startsAt");
        RequestCheck.Items(_unitKeys.Given, path + ".unitKeys");
    }
}
