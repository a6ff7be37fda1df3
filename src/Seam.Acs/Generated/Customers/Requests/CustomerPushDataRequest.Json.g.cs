// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace Seam.Acs;

public sealed partial record CustomerPushDataRequest
{
    [SetsRequiredMembers]
    private CustomerPushDataRequest(ref Utf8JsonReader reader)
    {
        CustomerKey = null!;
        JsonRead.StartObject(ref reader);
        while (JsonRead.NextMember(ref reader, out var name))
        {
            switch (name.Length)
            {
                case 5 when name.SequenceEqual("rooms"u8):
                    Rooms = JsonRead.List(ref reader, JsonRead.Record<CustomerPushDataRoom>);
                    continue;
                case 5 when name.SequenceEqual("sites"u8):
                    Sites = JsonRead.List(ref reader, JsonRead.Record<CustomerPushDataSite>);
                    continue;
                case 5 when name.SequenceEqual("units"u8):
                    Units = JsonRead.List(ref reader, JsonRead.Record<CustomerPushDataUnit>);
                    continue;
                case 5 when name.SequenceEqual("users"u8):
                    Users = JsonRead.List(ref reader, JsonRead.Record<CustomerPushDataUser>);
                    continue;
                case 6 when name.SequenceEqual("guests"u8):
                    Guests = JsonRead.List(ref reader, JsonRead.Record<CustomerPushDataGuest>);
                    continue;
                case 6 when name.SequenceEqual("spaces"u8):
                    Spaces = JsonRead.List(ref reader, JsonRead.Record<CustomerPushDataSpace>);
                    continue;
                case 7 when name.SequenceEqual("tenants"u8):
                    Tenants = JsonRead.List(ref reader, JsonRead.Record<CustomerPushDataTenant>);
                    continue;
                case 8 when name.SequenceEqual("bookings"u8):
                    Bookings = JsonRead.List(ref reader, JsonRead.Record<CustomerPushDataBooking>);
                    continue;
                case 8 when name.SequenceEqual("listings"u8):
                    Listings = JsonRead.List(ref reader, JsonRead.Record<CustomerPushDataListing>);
                    continue;
                case 9 when name.SequenceEqual("buildings"u8):
                    Buildings = JsonRead.List(ref reader, JsonRead.Record<CustomerPushDataBuilding>);
                    continue;
                case 9 when name.SequenceEqual("residents"u8):
                    Residents = JsonRead.List(ref reader, JsonRead.Record<CustomerPushDataResident>);
                    continue;
                case 10 when name.SequenceEqual("facilities"u8):
                    Facilities = JsonRead.List(ref reader, JsonRead.Record<CustomerPushDataFacility>);
                    continue;
                case 10 when name.SequenceEqual("properties"u8):
                    Properties = JsonRead.List(ref reader, JsonRead.Record<CustomerPushDataProperty>);
                    continue;
                case 12 when name.SequenceEqual("common_areas"u8):
                    CommonAreas = JsonRead.List(ref reader, JsonRead.Record<CustomerPushDataCommonArea>);
                    continue;
                case 12 when name.SequenceEqual("customer_key"u8):
                    CustomerKey = JsonRead.String(ref reader)!;
                    continue;
                case 12 when name.SequenceEqual("reservations"u8):
                    Reservations = JsonRead.List(ref reader, JsonRead.Record<CustomerPushDataReservation>);
                    continue;
                case 13 when name.SequenceEqual("access_grants"u8):
                    AccessGrants = JsonRead.List(ref reader, JsonRead.Record<CustomerPushDataAccessGrant>);
                    continue;
                case 13 when name.SequenceEqual("staff_members"u8):
                    StaffMembers = JsonRead.List(ref reader, JsonRead.Record<CustomerPushDataStaffMember>);
                    continue;
                case 15 when name.SequenceEqual("user_identities"u8):
                    UserIdentities = JsonRead.List(ref reader, JsonRead.Record<CustomerPushDataUserIdentity>);
                    continue;
                case 17 when name.SequenceEqual("property_listings"u8):
                    PropertyListings = JsonRead.List(ref reader, JsonRead.Record<CustomerPushDataPropertyListing>);
                    continue;
            }

            throw JsonRead.UnknownParameter(name);
        }
    }

    static CustomerPushDataRequest ISeamJson<CustomerPushDataRequest>.ReadJson(ref Utf8JsonReader reader) =>
        new(ref reader);

    /// <inheritdoc/>
    public void WriteJson(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject();
        JsonWrite.List(writer, "access_grants"u8, AccessGrants, JsonWrite.RecordValue);
        JsonWrite.List(writer, "bookings"u8, Bookings, JsonWrite.RecordValue);
        JsonWrite.List(writer, "buildings"u8, Buildings, JsonWrite.RecordValue);
        JsonWrite.List(writer, "common_areas"u8, CommonAreas, JsonWrite.RecordValue);
        JsonWrite.String(writer, "customer_key"u8, CustomerKey);
        JsonWrite.List(writer, "facilities"u8, Facilities, JsonWrite.RecordValue);
        JsonWrite.List(writer, "guests"u8, Guests, JsonWrite.RecordValue);
        JsonWrite.List(writer, "listings"u8, Listings, JsonWrite.RecordValue);
        JsonWrite.List(writer, "properties"u8, Properties, JsonWrite.RecordValue);
        JsonWrite.List(writer, "property_listings"u8, PropertyListings, JsonWrite.RecordValue);
        JsonWrite.List(writer, "reservations"u8, Reservations, JsonWrite.RecordValue);
        JsonWrite.List(writer, "residents"u8, Residents, JsonWrite.RecordValue);
        JsonWrite.List(writer, "rooms"u8, Rooms, JsonWrite.RecordValue);
        JsonWrite.List(writer, "sites"u8, Sites, JsonWrite.RecordValue);
        JsonWrite.List(writer, "spaces"u8, Spaces, JsonWrite.RecordValue);
        JsonWrite.List(writer, "staff_members"u8, StaffMembers, JsonWrite.RecordValue);
        JsonWrite.List(writer, "tenants"u8, Tenants, JsonWrite.RecordValue);
        JsonWrite.List(writer, "units"u8, Units, JsonWrite.RecordValue);
        JsonWrite.List(writer, "user_identities"u8, UserIdentities, JsonWrite.RecordValue);
        JsonWrite.List(writer, "users"u8, Users, JsonWrite.RecordValue);
        writer.WriteEndObject();
    }

    /// <summary>Whether the other one has the same members, lists by their items and JSON by its value.</summary>
    /// <param name="other">The one to compare with; may be <c>null</c>.</param>
    public bool Equals(CustomerPushDataRequest? other) =>
        ReferenceEquals(this, other)
        || other is not null
            && JsonEquality.Lists(AccessGrants, other.AccessGrants)
            && JsonEquality.Lists(Bookings, other.Bookings)
            && JsonEquality.Lists(Buildings, other.Buildings)
            && JsonEquality.Lists(CommonAreas, other.CommonAreas)
            && CustomerKey == other.CustomerKey
            && JsonEquality.Lists(Facilities, other.Facilities)
            && JsonEquality.Lists(Guests, other.Guests)
            && JsonEquality.Lists(Listings, other.Listings)
            && JsonEquality.Lists(Properties, other.Properties)
            && JsonEquality.Lists(PropertyListings, other.PropertyListings)
            && JsonEquality.Lists(Reservations, other.Reservations)
            && JsonEquality.Lists(Residents, other.Residents)
            && JsonEquality.Lists(Rooms, other.Rooms)
            && JsonEquality.Lists(Sites, other.Sites)
            && JsonEquality.Lists(Spaces, other.Spaces)
            && JsonEquality.Lists(StaffMembers, other.StaffMembers)
            && JsonEquality.Lists(Tenants, other.Tenants)
            && JsonEquality.Lists(Units, other.Units)
            && JsonEquality.Lists(UserIdentities, other.UserIdentities)
            && JsonEquality.Lists(Users, other.Users);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        hash.Add(JsonEquality.Hash(AccessGrants));
        hash.Add(JsonEquality.Hash(Bookings));
        hash.Add(JsonEquality.Hash(Buildings));
        hash.Add(JsonEquality.Hash(CommonAreas));
        hash.Add(CustomerKey);
        hash.Add(JsonEquality.Hash(Facilities));
        hash.Add(JsonEquality.Hash(Guests));
        hash.Add(JsonEquality.Hash(Listings));
        hash.Add(JsonEquality.Hash(Properties));
        hash.Add(JsonEquality.Hash(PropertyListings));
        hash.Add(JsonEquality.Hash(Reservations));
        hash.Add(JsonEquality.Hash(Residents));
        hash.Add(JsonEquality.Hash(Rooms));
        hash.Add(JsonEquality.Hash(Sites));
        hash.Add(JsonEquality.Hash(Spaces));
        hash.Add(JsonEquality.Hash(StaffMembers));
        hash.Add(JsonEquality.Hash(Tenants));
        hash.Add(JsonEquality.Hash(Units));
        hash.Add(JsonEquality.Hash(UserIdentities));
        hash.Add(JsonEquality.Hash(Users));
        return hash.ToHashCode();
    }

    /// <summary>The record as indented JSON, with the API's member names.</summary>
    public override string ToString() => SeamJson.Print(this);

    void ISeamRequest.Validate()
    {
        RequestCheck.Parts(AccessGrants, "accessGrants");
        RequestCheck.Parts(Bookings, "bookings");
        RequestCheck.Parts(Buildings, "buildings");
        RequestCheck.Parts(CommonAreas, "commonAreas");
        RequestCheck.Given(CustomerKey, "customerKey");
        RequestCheck.Parts(Facilities, "facilities");
        RequestCheck.Parts(Guests, "guests");
        RequestCheck.Parts(Listings, "listings");
        RequestCheck.Parts(Properties, "properties");
        RequestCheck.Parts(PropertyListings, "propertyListings");
        RequestCheck.Parts(Reservations, "reservations");
        RequestCheck.Parts(Residents, "residents");
        RequestCheck.Parts(Rooms, "rooms");
        RequestCheck.Parts(Sites, "sites");
        RequestCheck.Parts(Spaces, "spaces");
        RequestCheck.Parts(StaffMembers, "staffMembers");
        RequestCheck.Parts(Tenants, "tenants");
        RequestCheck.Parts(Units, "units");
        RequestCheck.Parts(UserIdentities, "userIdentities");
        RequestCheck.Parts(Users, "users");
    }

    void ISeamRequest.WriteQuery(QueryStringBuilder query) { }

    void ISeamRequest.WriteBody(Utf8JsonWriter writer) => WriteJson(writer);
}
