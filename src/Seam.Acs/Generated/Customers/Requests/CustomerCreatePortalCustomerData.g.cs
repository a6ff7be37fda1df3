// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>A customer with its places, bookings and people.</summary>
[JsonConverter(typeof(SeamJsonConverter<CustomerCreatePortalCustomerData>))]
public sealed record CustomerCreatePortalCustomerData() : ISeamJson<CustomerCreatePortalCustomerData>, IRequestPart
{
    private readonly RequestList<CustomerPushDataAccessGrant> _accessGrants;
    private readonly RequestList<CustomerPushDataBooking> _bookings;
    private readonly RequestList<CustomerPushDataBuilding> _buildings;
    private readonly RequestList<CustomerPushDataCommonArea> _commonAreas;
    private readonly RequestList<CustomerPushDataFacility> _facilities;
    private readonly RequestList<CustomerPushDataGuest> _guests;
    private readonly RequestList<CustomerPushDataListing> _listings;
    private readonly RequestList<CustomerPushDataProperty> _properties;
    private readonly RequestList<CustomerPushDataPropertyListing> _propertyListings;
    private readonly RequestList<CustomerPushDataReservation> _reservations;
    private readonly RequestList<CustomerPushDataResident> _residents;
    private readonly RequestList<CustomerPushDataRoom> _rooms;
    private readonly RequestList<CustomerPushDataSite> _sites;
    private readonly RequestList<CustomerPushDataSpace> _spaces;
    private readonly RequestList<CustomerPushDataStaffMember> _staffMembers;
    private readonly RequestList<CustomerPushDataTenant> _tenants;
    private readonly RequestList<CustomerPushDataUnit> _units;
    private readonly RequestList<CustomerPushDataUserIdentity> _userIdentities;
    private readonly RequestList<CustomerPushDataUser> _users;

    /// <summary>Access of people to places over a span of time.</summary>
    /// <remarks><c>access_grants</c> of the API, a list.</remarks>
    public IReadOnlyList<CustomerPushDataAccessGrant>? AccessGrants
    {
        get => _accessGrants.Given;
        init => _accessGrants = new(value);
    }

    /// <summary>Bookings of places, with who comes and when.</summary>
    /// <remarks><c>bookings</c> of the API, a list.</remarks>
    public IReadOnlyList<CustomerPushDataBooking>? Bookings { get => _bookings.Given; init => _bookings = new(value); }

    /// <summary>Buildings of the customer.</summary>
    /// <remarks><c>buildings</c> of the API, a list.</remarks>
    public IReadOnlyList<CustomerPushDataBuilding>? Buildings
    {
        get => _buildings.Given;
        init => _buildings = new(value);
    }

    /// <summary>Areas that several people share.</summary>
    /// <remarks><c>common_areas</c> of the API, a list.</remarks>
    public IReadOnlyList<CustomerPushDataCommonArea>? CommonAreas
    {
        get => _commonAreas.Given;
        init => _commonAreas = new(value);
    }

    /// <summary>Your own key for the customer whose portal it is.</summary>
    /// <remarks><c>customer_key</c> of the API.</remarks>
    public required string CustomerKey { get; init; }

    /// <summary>Places for sports or fitness.</summary>
    /// <remarks><c>facilities</c> of the API, a list.</remarks>
    public IReadOnlyList<CustomerPushDataFacility>? Facilities
    {
        get => _facilities.Given;
        init => _facilities = new(value);
    }

    /// <summary>People who stay for a while.</summary>
    /// <remarks><c>guests</c> of the API, a list.</remarks>
    public IReadOnlyList<CustomerPushDataGuest>? Guests { get => _guests.Given; init => _guests = new(value); }

    /// <summary>Places as they are offered for stays.</summary>
    /// <remarks><c>listings</c> of the API, a list.</remarks>
    public IReadOnlyList<CustomerPushDataListing>? Listings { get => _listings.Given; init => _listings = new(value); }

    /// <summary>Homes let for short stays.</summary>
    /// <remarks><c>properties</c> of the API, a list.</remarks>
    public IReadOnlyList<CustomerPushDataProperty>? Properties
    {
        get => _properties.Given;
        init => _properties = new(value);
    }

    /// <summary>Properties as they are offered for stays.</summary>
    /// <remarks><c>property_listings</c> of the API, a list.</remarks>
    public IReadOnlyList<CustomerPushDataPropertyListing>? PropertyListings
    {
        get => _propertyListings.Given;
        init => _propertyListings = new(value);
    }

    /// <summary>Reservations of places, with who comes and when.</summary>
    /// <remarks><c>reservations</c> of the API, a list.</remarks>
    public IReadOnlyList<CustomerPushDataReservation>? Reservations
    {
        get => _reservations.Given;
        init => _reservations = new(value);
    }

    /// <summary>People who live there.</summary>
    /// <remarks><c>residents</c> of the API, a list.</remarks>
    public IReadOnlyList<CustomerPushDataResident>? Residents
    {
        get => _residents.Given;
        init => _residents = new(value);
    }

    /// <summary>Rooms of a hotel.</summary>
    /// <remarks><c>rooms</c> of the API, a list.</remarks>
    public IReadOnlyList<CustomerPushDataRoom>? Rooms { get => _rooms.Given; init => _rooms = new(value); }

    /// <summary>Sites of any kind.</summary>
    /// <remarks><c>sites</c> of the API, a list.</remarks>
    public IReadOnlyList<CustomerPushDataSite>? Sites { get => _sites.Given; init => _sites = new(value); }

    /// <summary>Places of any kind.</summary>
    /// <remarks><c>spaces</c> of the API, a list.</remarks>
    public IReadOnlyList<CustomerPushDataSpace>? Spaces { get => _spaces.Given; init => _spaces = new(value); }

    /// <summary>People who work there.</summary>
    /// <remarks><c>staff_members</c> of the API, a list.</remarks>
    public IReadOnlyList<CustomerPushDataStaffMember>? StaffMembers
    {
        get => _staffMembers.Given;
        init => _staffMembers = new(value);
    }

    /// <summary>People who rent.</summary>
    /// <remarks><c>tenants</c> of the API, a list.</remarks>
    public IReadOnlyList<CustomerPushDataTenant>? Tenants { get => _tenants.Given; init => _tenants = new(value); }

    /// <summary>Apartments in buildings.</summary>
    /// <remarks><c>units</c> of the API, a list.</remarks>
    public IReadOnlyList<CustomerPushDataUnit>? Units { get => _units.Given; init => _units = new(value); }

    /// <summary>People, each as a user identity.</summary>
    /// <remarks><c>user_identities</c> of the API, a list.</remarks>
    public IReadOnlyList<CustomerPushDataUserIdentity>? UserIdentities
    {
        get => _userIdentities.Given;
        init => _userIdentities = new(value);
    }

    /// <summary>People of any kind.</summary>
    /// <remarks><c>users</c> of the API, a list.</remarks>
    public IReadOnlyList<CustomerPushDataUser>? Users { get => _users.Given; init => _users = new(value); }

    [SetsRequiredMembers]
    private CustomerCreatePortalCustomerData(ref Utf8JsonReader reader)
        : this()
    {
        CustomerKey = null!;
        JsonRead.StartObject(ref reader);
        while (JsonRead.NextMember(ref reader, out var name))
        {
            switch (name.Length)
            {
                case 5 when name.SequenceEqual("rooms"u8):
                    _rooms = new(JsonRead.List(ref reader, JsonRead.Record<CustomerPushDataRoom>));
                    break;
                case 5 when name.SequenceEqual("sites"u8):
                    _sites = new(JsonRead.List(ref reader, JsonRead.Record<CustomerPushDataSite>));
                    break;
                case 5 when name.SequenceEqual("units"u8):
                    _units = new(JsonRead.List(ref reader, JsonRead.Record<CustomerPushDataUnit>));
                    break;
                case 5 when name.SequenceEqual("users"u8):
                    _users = new(JsonRead.List(ref reader, JsonRead.Record<CustomerPushDataUser>));
                    break;
                case 6 when name.SequenceEqual("guests"u8):
                    _guests = new(JsonRead.List(ref reader, JsonRead.Record<CustomerPushDataGuest>));
                    break;
                case 6 when name.SequenceEqual("spaces"u8):
                    _spaces = new(JsonRead.List(ref reader, JsonRead.Record<CustomerPushDataSpace>));
                    break;
                case 7 when name.SequenceEqual("tenants"u8):
                    _tenants = new(JsonRead.List(ref reader, JsonRead.Record<CustomerPushDataTenant>));
                    break;
                case 8 when name.SequenceEqual("bookings"u8):
                    _bookings = new(JsonRead.List(ref reader, JsonRead.Record<CustomerPushDataBooking>));
                    break;
                case 8 when name.SequenceEqual("listings"u8):
                    _listings = new(JsonRead.List(ref reader, JsonRead.Record<CustomerPushDataListing>));
                    break;
                case 9 when name.SequenceEqual("buildings"u8):
                    _buildings = new(JsonRead.List(ref reader, JsonRead.Record<CustomerPushDataBuilding>));
                    break;
                case 9 when name.SequenceEqual("residents"u8):
                    _residents = new(JsonRead.List(ref reader, JsonRead.Record<CustomerPushDataResident>));
                    break;
                case 10 when name.SequenceEqual("facilities"u8):
                    _facilities = new(JsonRead.List(ref reader, JsonRead.Record<CustomerPushDataFacility>));
                    break;
                case 10 when name.SequenceEqual("properties"u8):
                    _properties = new(JsonRead.List(ref reader, JsonRead.Record<CustomerPushDataProperty>));
                    break;
                case 12 when name.SequenceEqual("common_areas"u8):
                    _commonAreas = new(JsonRead.List(ref reader, JsonRead.Record<CustomerPushDataCommonArea>));
                    break;
                case 12 when name.SequenceEqual("customer_key"u8): CustomerKey = JsonRead.String(ref reader)!; break;
                case 12 when name.SequenceEqual("reservations"u8):
                    _reservations = new(JsonRead.List(ref reader, JsonRead.Record<CustomerPushDataReservation>));
                    break;
                case 13 when name.SequenceEqual("access_grants"u8):
                    _accessGrants = new(JsonRead.List(ref reader, JsonRead.Record<CustomerPushDataAccessGrant>));
                    break;
                case 13 when name.SequenceEqual("staff_members"u8):
                    _staffMembers = new(JsonRead.List(ref reader, JsonRead.Record<CustomerPushDataStaffMember>));
                    break;
                case 15 when name.SequenceEqual("user_identities"u8):
                    _userIdentities = new(JsonRead.List(ref reader, JsonRead.Record<CustomerPushDataUserIdentity>));
                    break;
                case 17 when name.SequenceEqual("property_listings"u8):
                    _propertyListings =
                        new(JsonRead.List(ref reader, JsonRead.Record<CustomerPushDataPropertyListing>));
                    break;
                default: throw JsonRead.UnknownParameter(name);
            }
        }
    }

    static CustomerCreatePortalCustomerData ISeamJson<CustomerCreatePortalCustomerData>.ReadJson(
        ref Utf8JsonReader reader
    ) => new(ref reader);

    /// <inheritdoc/>
    public void WriteJson(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject();
        JsonWrite.List(writer, "access_grants"u8, _accessGrants.Given, JsonWrite.RecordValue);
        JsonWrite.List(writer, "bookings"u8, _bookings.Given, JsonWrite.RecordValue);
        JsonWrite.List(writer, "buildings"u8, _buildings.Given, JsonWrite.RecordValue);
        JsonWrite.List(writer, "common_areas"u8, _commonAreas.Given, JsonWrite.RecordValue);
        JsonWrite.String(writer, "customer_key"u8, CustomerKey);
        JsonWrite.List(writer, "facilities"u8, _facilities.Given, JsonWrite.RecordValue);
        JsonWrite.List(writer, "guests"u8, _guests.Given, JsonWrite.RecordValue);
        JsonWrite.List(writer, "listings"u8, _listings.Given, JsonWrite.RecordValue);
        JsonWrite.List(writer, "properties"u8, _properties.Given, JsonWrite.RecordValue);
        JsonWrite.List(writer, "property_listings"u8, _propertyListings.Given, JsonWrite.RecordValue);
        JsonWrite.List(writer, "reservations"u8, _reservations.Given, JsonWrite.RecordValue);
        JsonWrite.List(writer, "residents"u8, _residents.Given, JsonWrite.RecordValue);
        JsonWrite.List(writer, "rooms"u8, _rooms.Given, JsonWrite.RecordValue);
        JsonWrite.List(writer, "sites"u8, _sites.Given, JsonWrite.RecordValue);
        JsonWrite.List(writer, "spaces"u8, _spaces.Given, JsonWrite.RecordValue);
        JsonWrite.List(writer, "staff_members"u8, _staffMembers.Given, JsonWrite.RecordValue);
        JsonWrite.List(writer, "tenants"u8, _tenants.Given, JsonWrite.RecordValue);
        JsonWrite.List(writer, "units"u8, _units.Given, JsonWrite.RecordValue);
        JsonWrite.List(writer, "user_identities"u8, _userIdentities.Given, JsonWrite.RecordValue);
        JsonWrite.List(writer, "users"u8, _users.Given, JsonWrite.RecordValue);
        writer.WriteEndObject();
    }

    /// <summary>Returns the record as indented JSON, with the API's member names.</summary>
    public override string ToString() => SeamJson.Print(this);

    void IRequestPart.Validate(string path)
    {
        RequestCheck.Parts(_accessGrants.Given, path + ".accessGrants");
        RequestCheck.Parts(_bookings.Given, path + ".bookings");
        RequestCheck.Parts(_buildings.Given, path + ".buildings");
        RequestCheck.Parts(_commonAreas.Given, path + ".commonAreas");
        RequestCheck.Given(CustomerKey, path + ".customerKey");
        RequestCheck.Parts(_facilities.Given, path + ".facilities");
        RequestCheck.Parts(_guests.Given, path + ".guests");
        RequestCheck.Parts(_listings.Given, path + ".listings");
        RequestCheck.Parts(_properties.Given, path + ".properties");
        RequestCheck.Parts(_propertyListings.Given, path + ".propertyListings");
        RequestCheck.Parts(_reservations.Given, path + ".reservations");
        RequestCheck.Parts(_residents.Given, path + ".residents");
        RequestCheck.Parts(_rooms.Given, path + ".rooms");
        RequestCheck.Parts(_sites.Given, path + ".sites");
        RequestCheck.Parts(_spaces.Given, path + ".spaces");
        RequestCheck.Parts(_staffMembers.Given, path + ".staffMembers");
        RequestCheck.Parts(_tenants.Given, path + ".tenants");
        RequestCheck.Parts(_units.Given, path + ".units");
        RequestCheck.Parts(_userIdentities.Given, path + ".userIdentities");
        RequestCheck.Parts(_users.Given, path + ".users");
    }
}
