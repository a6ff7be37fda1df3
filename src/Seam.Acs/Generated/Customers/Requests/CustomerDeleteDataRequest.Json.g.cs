// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json;

namespace Seam.Acs;

public sealed partial record CustomerDeleteDataRequest
{
    private CustomerDeleteDataRequest(ref Utf8JsonReader reader)
    {
        JsonRead.StartObject(ref reader);
        while (JsonRead.NextMember(ref reader, out var name))
        {
            switch (name.Length)
            {
                case 9 when name.SequenceEqual("room_keys"u8):
                    RoomKeys = JsonRead.List(ref reader, JsonRead.String);
                    continue;
                case 9 when name.SequenceEqual("unit_keys"u8):
                    UnitKeys = JsonRead.List(ref reader, JsonRead.String);
                    continue;
                case 9 when name.SequenceEqual("user_keys"u8):
                    UserKeys = JsonRead.List(ref reader, JsonRead.String);
                    continue;
                case 10 when name.SequenceEqual("guest_keys"u8):
                    GuestKeys = JsonRead.List(ref reader, JsonRead.String);
                    continue;
                case 10 when name.SequenceEqual("space_keys"u8):
                    SpaceKeys = JsonRead.List(ref reader, JsonRead.String);
                    continue;
                case 11 when name.SequenceEqual("tenant_keys"u8):
                    TenantKeys = JsonRead.List(ref reader, JsonRead.String);
                    continue;
                case 12 when name.SequenceEqual("booking_keys"u8):
                    BookingKeys = JsonRead.List(ref reader, JsonRead.String);
                    continue;
                case 12 when name.SequenceEqual("listing_keys"u8):
                    ListingKeys = JsonRead.List(ref reader, JsonRead.String);
                    continue;
                case 13 when name.SequenceEqual("building_keys"u8):
                    BuildingKeys = JsonRead.List(ref reader, JsonRead.String);
                    continue;
                case 13 when name.SequenceEqual("customer_keys"u8):
                    CustomerKeys = JsonRead.List(ref reader, JsonRead.String);
                    continue;
                case 13 when name.SequenceEqual("facility_keys"u8):
                    FacilityKeys = JsonRead.List(ref reader, JsonRead.String);
                    continue;
                case 13 when name.SequenceEqual("property_keys"u8):
                    PropertyKeys = JsonRead.List(ref reader, JsonRead.String);
                    continue;
                case 13 when name.SequenceEqual("resident_keys"u8):
                    ResidentKeys = JsonRead.List(ref reader, JsonRead.String);
                    continue;
                case 16 when name.SequenceEqual("common_area_keys"u8):
                    CommonAreaKeys = JsonRead.List(ref reader, JsonRead.String);
                    continue;
                case 16 when name.SequenceEqual("reservation_keys"u8):
                    ReservationKeys = JsonRead.List(ref reader, JsonRead.String);
                    continue;
                case 17 when name.SequenceEqual("access_grant_keys"u8):
                    AccessGrantKeys = JsonRead.List(ref reader, JsonRead.String);
                    continue;
                case 17 when name.SequenceEqual("staff_member_keys"u8):
                    StaffMemberKeys = JsonRead.List(ref reader, JsonRead.String);
                    continue;
                case 18 when name.SequenceEqual("user_identity_keys"u8):
                    UserIdentityKeys = JsonRead.List(ref reader, JsonRead.String);
                    continue;
                case 21 when name.SequenceEqual("property_listing_keys"u8):
                    PropertyListingKeys = JsonRead.List(ref reader, JsonRead.String);
                    continue;
            }

            throw JsonRead.UnknownParameter(name);
        }
    }

    static CustomerDeleteDataRequest ISeamJson<CustomerDeleteDataRequest>.ReadJson(ref Utf8JsonReader reader) =>
        new(ref reader);

    /// <inheritdoc/>
    public void WriteJson(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject();
        JsonWrite.List(writer, "access_grant_keys"u8, AccessGrantKeys, JsonWrite.StringValue);
        JsonWrite.List(writer, "booking_keys"u8, BookingKeys, JsonWrite.StringValue);
        JsonWrite.List(writer, "building_keys"u8, BuildingKeys, JsonWrite.StringValue);
        JsonWrite.List(writer, "common_area_keys"u8, CommonAreaKeys, JsonWrite.StringValue);
        JsonWrite.List(writer, "customer_keys"u8, CustomerKeys, JsonWrite.StringValue);
        JsonWrite.List(writer, "facility_keys"u8, FacilityKeys, JsonWrite.StringValue);
        JsonWrite.List(writer, "guest_keys"u8, GuestKeys, JsonWrite.StringValue);
        JsonWrite.List(writer, "listing_keys"u8, ListingKeys, JsonWrite.StringValue);
        JsonWrite.List(writer, "property_keys"u8, PropertyKeys, JsonWrite.StringValue);
        JsonWrite.List(writer, "property_listing_keys"u8, PropertyListingKeys, JsonWrite.StringValue);
        JsonWrite.List(writer, "reservation_keys"u8, ReservationKeys, JsonWrite.StringValue);
        JsonWrite.List(writer, "resident_keys"u8, ResidentKeys, JsonWrite.StringValue);
        JsonWrite.List(writer, "room_keys"u8, RoomKeys, JsonWrite.StringValue);
        JsonWrite.List(writer, "space_keys"u8, SpaceKeys, JsonWrite.StringValue);
        JsonWrite.List(writer, "staff_member_keys"u8, StaffMemberKeys, JsonWrite.StringValue);
        JsonWrite.List(writer, "tenant_keys"u8, TenantKeys, JsonWrite.StringValue);
        JsonWrite.List(writer, "unit_keys"u8, UnitKeys, JsonWrite.StringValue);
        JsonWrite.List(writer, "user_identity_keys"u8, UserIdentityKeys, JsonWrite.StringValue);
        JsonWrite.List(writer, "user_keys"u8, UserKeys, JsonWrite.StringValue);
        writer.WriteEndObject();
    }

    /// <summary>Whether the other one has the same members, lists by their items and JSON by its value.</summary>
    /// <param name="other">The one to compare with; may be <c>null</c>.</param>
    public bool Equals(CustomerDeleteDataRequest? other) =>
        ReferenceEquals(this, other)
        || other is not null
            && JsonEquality.Lists(AccessGrantKeys, other.AccessGrantKeys)
            && JsonEquality.Lists(BookingKeys, other.BookingKeys)
            && JsonEquality.Lists(BuildingKeys, other.BuildingKeys)
            && JsonEquality.Lists(CommonAreaKeys, other.CommonAreaKeys)
            && JsonEquality.Lists(CustomerKeys, other.CustomerKeys)
            && JsonEquality.Lists(FacilityKeys, other.FacilityKeys)
            && JsonEquality.Lists(GuestKeys, other.GuestKeys)
            && JsonEquality.Lists(ListingKeys, other.ListingKeys)
            && JsonEquality.Lists(PropertyKeys, other.PropertyKeys)
            && JsonEquality.Lists(PropertyListingKeys, other.PropertyListingKeys)
            && JsonEquality.Lists(ReservationKeys, other.ReservationKeys)
            && JsonEquality.Lists(ResidentKeys, other.ResidentKeys)
            && JsonEquality.Lists(RoomKeys, other.RoomKeys)
            && JsonEquality.Lists(SpaceKeys, other.SpaceKeys)
            && JsonEquality.Lists(StaffMemberKeys, other.StaffMemberKeys)
            && JsonEquality.Lists(TenantKeys, other.TenantKeys)
            && JsonEquality.Lists(UnitKeys, other.UnitKeys)
            && JsonEquality.Lists(UserIdentityKeys, other.UserIdentityKeys)
            && JsonEquality.Lists(UserKeys, other.UserKeys);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        hash.Add(JsonEquality.Hash(AccessGrantKeys));
        hash.Add(JsonEquality.Hash(BookingKeys));
        hash.Add(JsonEquality.Hash(BuildingKeys));
        hash.Add(JsonEquality.Hash(CommonAreaKeys));
        hash.Add(JsonEquality.Hash(CustomerKeys));
        hash.Add(JsonEquality.Hash(FacilityKeys));
        hash.Add(JsonEquality.Hash(GuestKeys));
        hash.Add(JsonEquality.Hash(ListingKeys));
        hash.Add(JsonEquality.Hash(PropertyKeys));
        hash.Add(JsonEquality.Hash(PropertyListingKeys));
        hash.Add(JsonEquality.Hash(ReservationKeys));
        hash.Add(JsonEquality.Hash(ResidentKeys));
        hash.Add(JsonEquality.Hash(RoomKeys));
        hash.Add(JsonEquality.Hash(SpaceKeys));
        hash.Add(JsonEquality.Hash(StaffMemberKeys));
        hash.Add(JsonEquality.Hash(TenantKeys));
        hash.Add(JsonEquality.Hash(UnitKeys));
        hash.Add(JsonEquality.Hash(UserIdentityKeys));
        hash.Add(JsonEquality.Hash(UserKeys));
        return hash.ToHashCode();
    }

    /// <summary>The record as indented JSON, with the API's member names.</summary>
    public override string ToString() => SeamJson.Print(this);

    void ISeamRequest.Validate()
    {
        RequestCheck.Items(AccessGrantKeys, "accessGrantKeys");
        RequestCheck.Items(BookingKeys, "bookingKeys");
        RequestCheck.Items(BuildingKeys, "buildingKeys");
        RequestCheck.Items(CommonAreaKeys, "commonAreaKeys");
        RequestCheck.Items(CustomerKeys, "customerKeys");
        RequestCheck.Items(FacilityKeys, "facilityKeys");
        RequestCheck.Items(GuestKeys, "guestKeys");
        RequestCheck.Items(ListingKeys, "listingKeys");
        RequestCheck.Items(PropertyKeys, "propertyKeys");
        RequestCheck.Items(PropertyListingKeys, "propertyListingKeys");
        RequestCheck.Items(ReservationKeys, "reservationKeys");
        RequestCheck.Items(ResidentKeys, "residentKeys");
        RequestCheck.Items(RoomKeys, "roomKeys");
        RequestCheck.Items(SpaceKeys, "spaceKeys");
        RequestCheck.Items(StaffMemberKeys, "staffMemberKeys");
        RequestCheck.Items(TenantKeys, "tenantKeys");
        RequestCheck.Items(UnitKeys, "unitKeys");
        RequestCheck.Items(UserIdentityKeys, "userIdentityKeys");
        RequestCheck.Items(UserKeys, "userKeys");
    }

    void ISeamRequest.WriteQuery(QueryStringBuilder query)
    {
        query.AddList("access_grant_keys", AccessGrantKeys);
        query.AddList("booking_keys", BookingKeys);
        query.AddList("building_keys", BuildingKeys);
        query.AddList("common_area_keys", CommonAreaKeys);
        query.AddList("customer_keys", CustomerKeys);
        query.AddList("facility_keys", FacilityKeys);
        query.AddList("guest_keys", GuestKeys);
        query.AddList("listing_keys", ListingKeys);
        query.AddList("property_keys", PropertyKeys);
        query.AddList("property_listing_keys", PropertyListingKeys);
        query.AddList("reservation_keys", ReservationKeys);
        query.AddList("resident_keys", ResidentKeys);
        query.AddList("room_keys", RoomKeys);
        query.AddList("space_keys", SpaceKeys);
        query.AddList("staff_member_keys", StaffMemberKeys);
        query.AddList("tenant_keys", TenantKeys);
        query.AddList("unit_keys", UnitKeys);
        query.AddList("user_identity_keys", UserIdentityKeys);
        query.AddList("user_keys", UserKeys);
    }

    void ISeamRequest.WriteBody(Utf8JsonWriter writer) => WriteJson(writer);
}
