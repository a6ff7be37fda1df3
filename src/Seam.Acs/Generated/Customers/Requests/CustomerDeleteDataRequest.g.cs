// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>The parameters of <c>customers/delete_data</c>.</summary>
[JsonConverter(typeof(SeamJsonConverter<CustomerDeleteDataRequest>))]
public sealed record CustomerDeleteDataRequest() : ISeamJson<CustomerDeleteDataRequest>, ISeamRequest
{
    private readonly RequestList<string> _accessGrantKeys;
    private readonly RequestList<string> _bookingKeys;
    private readonly RequestList<string> _buildingKeys;
    private readonly RequestList<string> _commonAreaKeys;
    private readonly RequestList<string> _customerKeys;
    private readonly RequestList<string> _facilityKeys;
    private readonly RequestList<string> _guestKeys;
    private readonly RequestList<string> _listingKeys;
    private readonly RequestList<string> _propertyKeys;
    private readonly RequestList<string> _propertyListingKeys;
    private readonly RequestList<string> _reservationKeys;
    private readonly RequestList<string> _residentKeys;
    private readonly RequestList<string> _roomKeys;
    private readonly RequestList<string> _spaceKeys;
    private readonly RequestList<string> _staffMemberKeys;
    private readonly RequestList<string> _tenantKeys;
    private readonly RequestList<string> _unitKeys;
    private readonly RequestList<string> _userIdentityKeys;
    private readonly RequestList<string> _userKeys;

    /// <summary>Access grants, by your own keys.</summary>
    /// <remarks><c>access_grant_keys</c> of the API, a list.</remarks>
    public IReadOnlyList<string>? AccessGrantKeys
    {
        get => _accessGrantKeys.Given;
        init => _accessGrantKeys = new(value);
    }

    /// <summary>Bookings, by your own keys.</summary>
    /// <remarks><c>booking_keys</c> of the API, a list.</remarks>
    public IReadOnlyList<string>? BookingKeys { get => _bookingKeys.Given; init => _bookingKeys = new(value); }

    /// <summary>Buildings, by your own keys.</summary>
    /// <remarks><c>building_keys</c> of the API, a list.</remarks>
    public IReadOnlyList<string>? BuildingKeys { get => _buildingKeys.Given; init => _buildingKeys = new(value); }

    /// <summary>Shared areas, by your own keys.</summary>
    /// <remarks><c>common_area_keys</c> of the API, a list.</remarks>
    public IReadOnlyList<string>? CommonAreaKeys { get => _commonAreaKeys.Given; init => _commonAreaKeys = new(value); }

    /// <summary>Customers whose data is removed whole, by your own keys.</summary>
    /// <remarks><c>customer_keys</c> of the API, a list.</remarks>
    public IReadOnlyList<string>? CustomerKeys { get => _customerKeys.Given; init => _customerKeys = new(value); }

    /// <summary>Facilities, by your own keys.</summary>
    /// <remarks><c>facility_keys</c> of the API, a list.</remarks>
    public IReadOnlyList<string>? FacilityKeys { get => _facilityKeys.Given; init => _facilityKeys = new(value); }

    /// <summary>Guests, by your own keys.</summary>
    /// <remarks><c>guest_keys</c> of the API, a list.</remarks>
    public IReadOnlyList<string>? GuestKeys { get => _guestKeys.Given; init => _guestKeys = new(value); }

    /// <summary>Listings, by your own keys.</summary>
    /// <remarks><c>listing_keys</c> of the API, a list.</remarks>
    public IReadOnlyList<string>? ListingKeys { get => _listingKeys.Given; init => _listingKeys = new(value); }

    /// <summary>Properties, by your own keys.</summary>
    /// <remarks><c>property_keys</c> of the API, a list.</remarks>
    public IReadOnlyList<string>? PropertyKeys { get => _propertyKeys.Given; init => _propertyKeys = new(value); }

    /// <summary>Listings of properties, by your own keys.</summary>
    /// <remarks><c>property_listing_keys</c> of the API, a list.</remarks>
    public IReadOnlyList<string>? PropertyListingKeys
    {
        get => _propertyListingKeys.Given;
        init => _propertyListingKeys = new(value);
    }

    /// <summary>Reservations, by your own keys.</summary>
    /// <remarks><c>reservation_keys</c> of the API, a list.</remarks>
    public IReadOnlyList<string>? ReservationKeys
    {
        get => _reservationKeys.Given;
        init => _reservationKeys = new(value);
    }

    /// <summary>Residents, by your own keys.</summary>
    /// <remarks><c>resident_keys</c> of the API, a list.</remarks>
    public IReadOnlyList<string>? ResidentKeys { get => _residentKeys.Given; init => _residentKeys = new(value); }

    /// <summary>Rooms, by your own keys.</summary>
    /// <remarks><c>room_keys</c> of the API, a list.</remarks>
    public IReadOnlyList<string>? RoomKeys { get => _roomKeys.Given; init => _roomKeys = new(value); }

    /// <summary>Spaces, by your own keys.</summary>
    /// <remarks><c>space_keys</c> of the API, a list.</remarks>
    public IReadOnlyList<string>? SpaceKeys { get => _spaceKeys.Given; init => _spaceKeys = new(value); }

    /// <summary>Members of staff, by your own keys.</summary>
    /// <remarks><c>staff_member_keys</c> of the API, a list.</remarks>
    public IReadOnlyList<string>? StaffMemberKeys
    {
        get => _staffMemberKeys.Given;
        init => _staffMemberKeys = new(value);
    }

    /// <summary>Tenants, by your own keys.</summary>
    /// <remarks><c>tenant_keys</c> of the API, a list.</remarks>
    public IReadOnlyList<string>? TenantKeys { get => _tenantKeys.Given; init => _tenantKeys = new(value); }

    /// <summary>Apartments, by your own keys.</summary>
    /// <remarks><c>unit_keys</c> of the API, a list.</remarks>
    public IReadOnlyList<string>? UnitKeys { get => _unitKeys.Given; init => _unitKeys = new(value); }

    /// <summary>People, by your own keys.</summary>
    /// <remarks><c>user_identity_keys</c> of the API, a list.</remarks>
    public IReadOnlyList<string>? UserIdentityKeys
    {
        get => _userIdentityKeys.Given;
        init => _userIdentityKeys = new(value);
    }

    /// <summary>Users, by your own keys.</summary>
    /// <remarks><c>user_keys</c> of the API, a list.</remarks>
    public IReadOnlyList<string>? UserKeys { get => _userKeys.Given; init => _userKeys = new(value); }

    private CustomerDeleteDataRequest(ref Utf8JsonReader reader)
        : this()
    {
        JsonRead.StartObject(ref reader);
        while (JsonRead.NextMember(ref reader, out var name))
        {
            switch (name.Length)
            {
                case 9 when name.SequenceEqual("room_keys"u8):
                    _roomKeys = new(JsonRead.List(ref reader, JsonRead.String));
                    break;
                case 9 when name.SequenceEqual("unit_keys"u8):
                    _unitKeys = new(JsonRead.List(ref reader, JsonRead.String));
                    break;
                case 9 when name.SequenceEqual("user_keys"u8):
                    _userKeys = new(JsonRead.List(ref reader, JsonRead.String));
                    break;
                case 10 when name.SequenceEqual("guest_keys"u8):
                    _guestKeys = new(JsonRead.List(ref reader, JsonRead.String));
                    break;
                case 10 when name.SequenceEqual("space_keys"u8):
                    _spaceKeys = new(JsonRead.List(ref reader, JsonRead.String));
                    break;
                case 11 when name.SequenceEqual("tenant_keys"u8):
                    _tenantKeys = new(JsonRead.List(ref reader, JsonRead.String));
                    break;
                case 12 when name.SequenceEqual("booking_keys"u8):
                    _bookingKeys = new(JsonRead.List(ref reader, JsonRead.String));
                    break;
                case 12 when name.SequenceEqual("listing_keys"u8):
                    _listingKeys = new(JsonRead.List(ref reader, JsonRead.String));
                    break;
                case 13 when name.SequenceEqual("building_keys"u8):
                    _buildingKeys = new(JsonRead.List(ref reader, JsonRead.String));
                    break;
                case 13 when name.SequenceEqual("customer_keys"u8):
                    _customerKeys = new(JsonRead.List(ref reader, JsonRead.String));
                    break;
                case 13 when name.SequenceEqual("facility_keys"u8):
                    _facilityKeys = new(JsonRead.List(ref reader, JsonRead.String));
                    break;
                case 13 when name.SequenceEqual("property_keys"u8):
                    _propertyKeys = new(JsonRead.List(ref reader, JsonRead.String));
                    break;
                case 13 when name.SequenceEqual("resident_keys"u8):
                    _residentKeys = new(JsonRead.List(ref reader, JsonRead.String));
                    break;
                case 16 when name.SequenceEqual("common_area_keys"u8):
                    _commonAreaKeys = new(JsonRead.List(ref reader, JsonRead.String));
                    break;
                case 16 when name.SequenceEqual("reservation_keys"u8):
                    _reservationKeys = new(JsonRead.List(ref reader, JsonRead.String));
                    break;
                case 17 when name.SequenceEqual("access_grant_keys"u8):
                    _accessGrantKeys = new(JsonRead.List(ref reader, JsonRead.String));
                    break;
                case 17 when name.SequenceEqual("staff_member_keys"u8):
                    _staffMemberKeys = new(JsonRead.List(ref reader, JsonRead.String));
                    break;
                case 18 when name.SequenceEqual("user_identity_keys"u8):
                    _userIdentityKeys = new(JsonRead.List(ref reader, JsonRead.String));
                    break;
                case 21 when name.SequenceEqual("property_listing_keys"u8):
                    _propertyListingKeys = new(JsonRead.List(ref reader, JsonRead.String));
                    break;
                default: throw JsonRead.UnknownParameter(name);
            }
        }
    }

    static CustomerDeleteDataRequest ISeamJson<CustomerDeleteDataRequest>.ReadJson(ref Utf8JsonReader reader) =>
        new(ref reader);

    /// <inheritdoc/>
    public void WriteJson(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject();
        JsonWrite.List(writer, "access_grant_keys"u8, _accessGrantKeys.Given, JsonWrite.StringValue);
        JsonWrite.List(writer, "booking_keys"u8, _bookingKeys.Given, JsonWrite.StringValue);
        JsonWrite.List(writer, "building_keys"u8, _buildingKeys.Given, JsonWrite.StringValue);
        JsonWrite.List(writer, "common_area_keys"u8, _commonAreaKeys.Given, JsonWrite.StringValue);
        JsonWrite.List(writer, "customer_keys"u8, _customerKeys.Given, JsonWrite.StringValue);
        JsonWrite.List(writer, "facility_keys"u8, _facilityKeys.Given, JsonWrite.StringValue);
        JsonWrite.List(writer, "guest_keys"u8, _guestKeys.Given, JsonWrite.StringValue);
        JsonWrite.List(writer, "listing_keys"u8, _listingKeys.Given, JsonWrite.StringValue);
        JsonWrite.List(writer, "property_keys"u8, _propertyKeys.Given, JsonWrite.StringValue);
        JsonWrite.List(writer, "property_listing_keys"u8, _propertyListingKeys.Given, JsonWrite.StringValue);
        JsonWrite.List(writer, "reservation_keys"u8, _reservationKeys.Given, JsonWrite.StringValue);
        JsonWrite.List(writer, "resident_keys"u8, _residentKeys.Given, JsonWrite.StringValue);
        JsonWrite.List(writer, "room_keys"u8, _roomKeys.Given, JsonWrite.StringValue);
        JsonWrite.List(writer, "space_keys"u8, _spaceKeys.Given, JsonWrite.StringValue);
        JsonWrite.List(writer, "staff_member_keys"u8, _staffMemberKeys.Given, JsonWrite.StringValue);
        JsonWrite.List(writer, "tenant_keys"u8, _tenantKeys.Given, JsonWrite.StringValue);
        JsonWrite.List(writer, "unit_keys"u8, _unitKeys.Given, JsonWrite.StringValue);
        JsonWrite.List(writer, "user_identity_keys"u8, _userIdentityKeys.Given, JsonWrite.StringValue);
        JsonWrite.List(writer, "user_keys"u8, _userKeys.Given, JsonWrite.StringValue);
        writer.WriteEndObject();
    }

    /// <summary>Returns the record as indented JSON, with the API's member names.</summary>
    public override string ToString() => SeamJson.Print(this);

    void ISeamRequest.Validate()
    {
        RequestCheck.Items(_accessGrantKeys.Given, "accessGrantKeys");
        RequestCheck.Items(_bookingKeys.Given, "bookingKeys");
        RequestCheck.Items(_buildingKeys.Given, "buildingKeys");
        RequestCheck.Items(_commonAreaKeys.Given, "commonAreaKeys");
        RequestCheck.Items(_customerKeys.Given, "customerKeys");
        RequestCheck.Items(_facilityKeys.Given, "facilityKeys");
        RequestCheck.Items(_guestKeys.Given, "guestKeys");
        RequestCheck.Items(_listingKeys.Given, "listingKeys");
        RequestCheck.Items(_propertyKeys.Given, "propertyKeys");
        RequestCheck.Items(_propertyListingKeys.Given, "propertyListingKeys");
        RequestCheck.Items(_reservationKeys.Given, "reservationKeys");
        RequestCheck.Items(_residentKeys.Given, "residentKeys");
        RequestCheck.Items(_roomKeys.Given, "roomKeys");
        RequestCheck.Items(_spaceKeys.Given, "spaceKeys");
        RequestCheck.Items(_staffMemberKeys.Given, "staffMemberKeys");
        RequestCheck.Items(_tenantKeys.Given, "tenantKeys");
        RequestCheck.Items(_unitKeys.Given, "unitKeys");
        RequestCheck.Items(_userIdentityKeys.Given, "userIdentityKeys");
        RequestCheck.Items(_userKeys.Given, "userKeys");
    }

    void ISeamRequest.WriteQuery(QueryStringBuilder query)
    {
        query.AddList("access_grant_keys", _accessGrantKeys.Given);
        query.AddList("booking_keys", _bookingKeys.Given);
        query.AddList("building_keys", _buildingKeys.Given);
        query.AddList("common_area_keys", _commonAreaKeys.Given);
        query.AddList("customer_keys", _customerKeys.Given);
        query.AddList("facility_keys", _facilityKeys.Given);
        query.AddList("guest_keys", _guestKeys.Given);
        query.AddList("listing_keys", _listingKeys.Given);
        query.AddList("property_keys", _propertyKeys.Given);
        query.AddList("property_listing_keys", _propertyListingKeys.Given);
        query.AddList("reservation_keys", _reservationKeys.Given);
        query.AddList("resident_keys", _residentKeys.Given);
        query.AddList("room_keys", _roomKeys.Given);
        query.AddList("space_keys", _spaceKeys.Given);
        query.AddList("staff_member_keys", _staffMemberKeys.Given);
        query.AddList("tenant_keys", _tenantKeys.Given);
        query.AddList("unit_keys", _unitKeys.Given);
        query.AddList("user_identity_keys", _userIdentityKeys.Given);
        query.AddList("user_keys", _userKeys.Given);
    }
}
