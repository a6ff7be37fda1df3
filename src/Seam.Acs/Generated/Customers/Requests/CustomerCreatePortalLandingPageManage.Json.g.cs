// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json;

namespace Seam.Acs;

public sealed partial record CustomerCreatePortalLandingPageManage
{
    private CustomerCreatePortalLandingPageManage(ref Utf8JsonReader reader)
    {
        JsonRead.StartObject(ref reader);
        while (JsonRead.NextMember(ref reader, out var name))
        {
            switch (name.Length)
            {
                case 8 when name.SequenceEqual("room_key"u8):
                    RoomKey = JsonRead.String(ref reader);
                    continue;
                case 8 when name.SequenceEqual("site_key"u8):
                    SiteKey = JsonRead.String(ref reader);
                    continue;
                case 8 when name.SequenceEqual("unit_key"u8):
                    UnitKey = JsonRead.String(ref reader);
                    continue;
                case 9 when name.SequenceEqual("space_key"u8):
                    SpaceKey = JsonRead.String(ref reader);
                    continue;
                case 11 when name.SequenceEqual("booking_key"u8):
                    BookingKey = JsonRead.String(ref reader);
                    continue;
                case 11 when name.SequenceEqual("listing_key"u8):
                    ListingKey = JsonRead.String(ref reader);
                    continue;
                case 12 when name.SequenceEqual("building_key"u8):
                    BuildingKey = JsonRead.String(ref reader);
                    continue;
                case 12 when name.SequenceEqual("facility_key"u8):
                    FacilityKey = JsonRead.String(ref reader);
                    continue;
                case 12 when name.SequenceEqual("property_key"u8):
                    PropertyKey = JsonRead.String(ref reader);
                    continue;
                case 15 when name.SequenceEqual("common_area_key"u8):
                    CommonAreaKey = JsonRead.String(ref reader);
                    continue;
                case 15 when name.SequenceEqual("reservation_key"u8):
                    ReservationKey = JsonRead.String(ref reader);
                    continue;
                case 16 when name.SequenceEqual("access_grant_key"u8):
                    AccessGrantKey = JsonRead.String(ref reader);
                    continue;
                case 20 when name.SequenceEqual("property_listing_key"u8):
                    PropertyListingKey = JsonRead.String(ref reader);
                    continue;
            }

            throw JsonRead.UnknownParameter(name);
        }
    }

    static CustomerCreatePortalLandingPageManage ISeamJson<CustomerCreatePortalLandingPageManage>.ReadJson(
        ref Utf8JsonReader reader
    ) => new(ref reader);

    /// <inheritdoc/>
    public void WriteJson(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject();
        JsonWrite.String(writer, "access_grant_key"u8, AccessGrantKey);
        JsonWrite.String(writer, "booking_key"u8, BookingKey);
        JsonWrite.String(writer, "building_key"u8, BuildingKey);
        JsonWrite.String(writer, "common_area_key"u8, CommonAreaKey);
        JsonWrite.String(writer, "facility_key"u8, FacilityKey);
        JsonWrite.String(writer, "listing_key"u8, ListingKey);
        JsonWrite.String(writer, "property_key"u8, PropertyKey);
        JsonWrite.String(writer, "property_listing_key"u8, PropertyListingKey);
        JsonWrite.String(writer, "reservation_key"u8, ReservationKey);
        JsonWrite.String(writer, "room_key"u8, RoomKey);
        JsonWrite.String(writer, "site_key"u8, SiteKey);
        JsonWrite.String(writer, "space_key"u8, SpaceKey);
        JsonWrite.String(writer, "unit_key"u8, UnitKey);
        writer.WriteEndObject();
    }

    /// <summary>Whether the other one has the same members, lists by their items and JSON by its value.</summary>
    /// <param name="other">The one to compare with; may be <c>null</c>.</param>
    public bool Equals(CustomerCreatePortalLandingPageManage? other) =>
        ReferenceEquals(this, other)
        || other is not null
            && AccessGrantKey == other.AccessGrantKey
            && BookingKey == other.BookingKey
            && BuildingKey == other.BuildingKey
            && CommonAreaKey == other.CommonAreaKey
            && FacilityKey == other.FacilityKey
            && ListingKey == other.ListingKey
            && PropertyKey == other.PropertyKey
            && PropertyListingKey == other.PropertyListingKey
            && ReservationKey == other.ReservationKey
            && RoomKey == other.RoomKey
            && SiteKey == other.SiteKey
            && SpaceKey == other.SpaceKey
            && UnitKey == other.UnitKey;

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        hash.Add(AccessGrantKey);
        hash.Add(BookingKey);
        hash.Add(BuildingKey);
        hash.Add(CommonAreaKey);
        hash.Add(FacilityKey);
        hash.Add(ListingKey);
        hash.Add(PropertyKey);
        hash.Add(PropertyListingKey);
        hash.Add(ReservationKey);
        hash.Add(RoomKey);
        hash.Add(SiteKey);
        hash.Add(SpaceKey);
        hash.Add(UnitKey);
        return hash.ToHashCode();
    }

    /// <summary>The record as indented JSON, with the API's member names.</summary>
    public override string ToString() => SeamJson.Print(this);

    void IRequestPart.Validate(string path) { }
}
