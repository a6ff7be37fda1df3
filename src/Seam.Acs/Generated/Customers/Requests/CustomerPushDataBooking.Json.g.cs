// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace Seam.Acs;

public sealed partial record CustomerPushDataBooking
{
    [SetsRequiredMembers]
    private CustomerPushDataBooking(ref Utf8JsonReader reader)
    {
        BookingKey = null!;
        JsonRead.StartObject(ref reader);
        while (JsonRead.NextMember(ref reader, out var name))
        {
            switch (name.Length)
            {
                case 4 when name.SequenceEqual("name"u8):
                    Name = JsonRead.String(ref reader);
                    continue;
                case 7 when name.SequenceEqual("ends_at"u8):
                    EndsAt = JsonRead.DateTime(ref reader);
                    continue;
                case 8 when name.SequenceEqual("user_key"u8):
                    UserKey = JsonRead.String(ref reader);
                    continue;
                case 9 when name.SequenceEqual("guest_key"u8):
                    GuestKey = JsonRead.String(ref reader);
                    continue;
                case 9 when name.SequenceEqual("room_keys"u8):
                    RoomKeys = JsonRead.List(ref reader, JsonRead.String);
                    continue;
                case 9 when name.SequenceEqual("starts_at"u8):
                    StartsAt = JsonRead.DateTime(ref reader);
                    continue;
                case 9 when name.SequenceEqual("unit_keys"u8):
                    UnitKeys = JsonRead.List(ref reader, JsonRead.String);
                    continue;
                case 10 when name.SequenceEqual("space_keys"u8):
                    SpaceKeys = JsonRead.List(ref reader, JsonRead.String);
                    continue;
                case 10 when name.SequenceEqual("tenant_key"u8):
                    TenantKey = JsonRead.String(ref reader);
                    continue;
                case 11 when name.SequenceEqual("booking_key"u8):
                    BookingKey = JsonRead.String(ref reader)!;
                    continue;
                case 12 when name.SequenceEqual("listing_keys"u8):
                    ListingKeys = JsonRead.List(ref reader, JsonRead.String);
                    continue;
                case 12 when name.SequenceEqual("resident_key"u8):
                    ResidentKey = JsonRead.String(ref reader);
                    continue;
                case 13 when name.SequenceEqual("building_keys"u8):
                    BuildingKeys = JsonRead.List(ref reader, JsonRead.String);
                    continue;
                case 13 when name.SequenceEqual("facility_keys"u8):
                    FacilityKeys = JsonRead.List(ref reader, JsonRead.String);
                    continue;
                case 13 when name.SequenceEqual("property_keys"u8):
                    PropertyKeys = JsonRead.List(ref reader, JsonRead.String);
                    continue;
                case 14 when name.SequenceEqual("preferred_code"u8):
                    PreferredCode = JsonRead.String(ref reader);
                    continue;
                case 16 when name.SequenceEqual("common_area_keys"u8):
                    CommonAreaKeys = JsonRead.List(ref reader, JsonRead.String);
                    continue;
                case 17 when name.SequenceEqual("user_identity_key"u8):
                    UserIdentityKey = JsonRead.String(ref reader);
                    continue;
            }

            throw JsonRead.UnknownParameter(name);
        }
    }

    static CustomerPushDataBooking ISeamJson<CustomerPushDataBooking>.ReadJson(ref Utf8JsonReader reader) =>
        new(ref reader);

    /// <inheritdoc/>
    public void WriteJson(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject();
        JsonWrite.String(writer, "booking_key"u8, BookingKey);
        JsonWrite.List(writer, "building_keys"u8, BuildingKeys, JsonWrite.StringValue);
        JsonWrite.List(writer, "common_area_keys"u8, CommonAreaKeys, JsonWrite.StringValue);
        JsonWrite.DateTime(writer, "ends_at"u8, EndsAt);
        JsonWrite.List(writer, "facility_keys"u8, FacilityKeys, JsonWrite.StringValue);
        JsonWrite.String(writer, "guest_key"u8, GuestKey);
        JsonWrite.List(writer, "listing_keys"u8, ListingKeys, JsonWrite.StringValue);
        JsonWrite.String(writer, "name"u8, Name);
        JsonWrite.String(writer, "preferred_code"u8, PreferredCode);
        JsonWrite.List(writer, "property_keys"u8, PropertyKeys, JsonWrite.StringValue);
        JsonWrite.String(writer, "resident_key"u8, ResidentKey);
        JsonWrite.List(writer, "room_keys"u8, RoomKeys, JsonWrite.StringValue);
        JsonWrite.List(writer, "space_keys"u8, SpaceKeys, JsonWrite.StringValue);
        JsonWrite.DateTime(writer, "starts_at"u8, StartsAt);
        JsonWrite.String(writer, "tenant_key"u8, TenantKey);
        JsonWrite.List(writer, "unit_keys"u8, UnitKeys, JsonWrite.StringValue);
        JsonWrite.String(writer, "user_identity_key"u8, UserIdentityKey);
        JsonWrite.String(writer, "user_key"u8, UserKey);
        writer.WriteEndObject();
    }

    /// <summary>Whether the other one has the same members, lists by their items and JSON by its value.</summary>
    /// <param name="other">The one to compare with; may be <c>null</c>.</param>
    public bool Equals(CustomerPushDataBooking? other) =>
        ReferenceEquals(this, other)
        || other is not null
            && BookingKey == other.BookingKey
            && JsonEquality.Lists(BuildingKeys, other.BuildingKeys)
            && JsonEquality.Lists(CommonAreaKeys, other.CommonAreaKeys)
            && EndsAt == other.EndsAt
            && JsonEquality.Lists(FacilityKeys, other.FacilityKeys)
            && GuestKey == other.GuestKey
            && JsonEquality.Lists(ListingKeys, other.ListingKeys)
            && Name == other.Name
            && PreferredCode == other.PreferredCode
            && JsonEquality.Lists(PropertyKeys, other.PropertyKeys)
            && ResidentKey == other.ResidentKey
            && JsonEquality.Lists(RoomKeys, other.RoomKeys)
            && JsonEquality.Lists(SpaceKeys, other.SpaceKeys)
            && StartsAt == other.StartsAt
            && TenantKey == other.TenantKey
            && JsonEquality.Lists(UnitKeys, other.UnitKeys)
            && UserIdentityKey == other.UserIdentityKey
            && UserKey == other.UserKey;

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        hash.Add(BookingKey);
        hash.Add(JsonEquality.Hash(BuildingKeys));
        hash.Add(JsonEquality.Hash(CommonAreaKeys));
        hash.Add(EndsAt);
        hash.Add(JsonEquality.Hash(FacilityKeys));
        hash.Add(GuestKey);
        hash.Add(JsonEquality.Hash(ListingKeys));
        hash.Add(Name);
        hash.Add(PreferredCode);
        hash.Add(JsonEquality.Hash(PropertyKeys));
        hash.Add(ResidentKey);
        hash.Add(JsonEquality.Hash(RoomKeys));
        hash.Add(JsonEquality.Hash(SpaceKeys));
        hash.Add(StartsAt);
        hash.Add(TenantKey);
        hash.Add(JsonEquality.Hash(UnitKeys));
        hash.Add(UserIdentityKey);
        hash.Add(UserKey);
        return hash.ToHashCode();
    }

    /// <summary>The record as indented JSON, with the API's member names.</summary>
    public override string ToString() => SeamJson.Print(this);

    void IRequestPart.Validate(string path)
    {
        RequestCheck.Given(BookingKey, path + ".bookingKey");
        RequestCheck.Items(BuildingKeys, path + ".buildingKeys");
        RequestCheck.Items(CommonAreaKeys, path + ".commonAreaKeys");
        RequestCheck.Items(FacilityKeys, path + ".facilityKeys");
        RequestCheck.Items(ListingKeys, path + ".listingKeys");
        RequestCheck.Items(PropertyKeys, path + ".propertyKeys");
        RequestCheck.Items(RoomKeys, path + ".roomKeys");
        RequestCheck.Items(SpaceKeys, path + ".spaceKeys");
        RequestCheck.Items(UnitKeys, path + ".unitKeys");
    }
}
