// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace Seam.Acs;

public sealed partial record CustomerPushDataStaffMember
{
    [SetsRequiredMembers]
    private CustomerPushDataStaffMember(ref Utf8JsonReader reader)
    {
        Name = null!;
        StaffMemberKey = null!;
        JsonRead.StartObject(ref reader);
        while (JsonRead.NextMember(ref reader, out var name))
        {
            switch (name.Length)
            {
                case 4 when name.SequenceEqual("name"u8):
                    Name = JsonRead.String(ref reader)!;
                    continue;
                case 9 when name.SequenceEqual("room_keys"u8):
                    RoomKeys = JsonRead.List(ref reader, JsonRead.String);
                    continue;
                case 9 when name.SequenceEqual("site_keys"u8):
                    SiteKeys = JsonRead.List(ref reader, JsonRead.String);
                    continue;
                case 9 when name.SequenceEqual("unit_keys"u8):
                    UnitKeys = JsonRead.List(ref reader, JsonRead.String);
                    continue;
                case 10 when name.SequenceEqual("space_keys"u8):
                    SpaceKeys = JsonRead.List(ref reader, JsonRead.String);
                    continue;
                case 12 when name.SequenceEqual("listing_keys"u8):
                    ListingKeys = JsonRead.List(ref reader, JsonRead.String);
                    continue;
                case 12 when name.SequenceEqual("phone_number"u8):
                    PhoneNumber = JsonRead.String(ref reader);
                    continue;
                case 13 when name.SequenceEqual("building_keys"u8):
                    BuildingKeys = JsonRead.List(ref reader, JsonRead.String);
                    continue;
                case 13 when name.SequenceEqual("email_address"u8):
                    EmailAddress = JsonRead.String(ref reader);
                    continue;
                case 13 when name.SequenceEqual("facility_keys"u8):
                    FacilityKeys = JsonRead.List(ref reader, JsonRead.String);
                    continue;
                case 13 when name.SequenceEqual("property_keys"u8):
                    PropertyKeys = JsonRead.List(ref reader, JsonRead.String);
                    continue;
                case 16 when name.SequenceEqual("common_area_keys"u8):
                    CommonAreaKeys = JsonRead.List(ref reader, JsonRead.String);
                    continue;
                case 16 when name.SequenceEqual("staff_member_key"u8):
                    StaffMemberKey = JsonRead.String(ref reader)!;
                    continue;
                case 21 when name.SequenceEqual("property_listing_keys"u8):
                    PropertyListingKeys = JsonRead.List(ref reader, JsonRead.String);
                    continue;
            }

            throw JsonRead.UnknownParameter(name);
        }
    }

    static CustomerPushDataStaffMember ISeamJson<CustomerPushDataStaffMember>.ReadJson(ref Utf8JsonReader reader) =>
        new(ref reader);

    /// <inheritdoc/>
    public void WriteJson(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject();
        JsonWrite.List(writer, "building_keys"u8, BuildingKeys, JsonWrite.StringValue);
        JsonWrite.List(writer, "common_area_keys"u8, CommonAreaKeys, JsonWrite.StringValue);
        JsonWrite.String(writer, "email_address"u8, EmailAddress);
        JsonWrite.List(writer, "facility_keys"u8, FacilityKeys, JsonWrite.StringValue);
        JsonWrite.List(writer, "listing_keys"u8, ListingKeys, JsonWrite.StringValue);
        JsonWrite.String(writer, "name"u8, Name);
        JsonWrite.String(writer, "phone_number"u8, PhoneNumber);
        JsonWrite.List(writer, "property_keys"u8, PropertyKeys, JsonWrite.StringValue);
        JsonWrite.List(writer, "property_listing_keys"u8, PropertyListingKeys, JsonWrite.StringValue);
        JsonWrite.List(writer, "room_keys"u8, RoomKeys, JsonWrite.StringValue);
        JsonWrite.List(writer, "site_keys"u8, SiteKeys, JsonWrite.StringValue);
        JsonWrite.List(writer, "space_keys"u8, SpaceKeys, JsonWrite.StringValue);
        JsonWrite.String(writer, "staff_member_key"u8, StaffMemberKey);
        JsonWrite.List(writer, "unit_keys"u8, UnitKeys, JsonWrite.StringValue);
        writer.WriteEndObject();
    }

    /// <summary>Whether the other one has the same members, lists by their items and JSON by its value.</summary>
    /// <param name="other">The one to compare with; may be <c>null</c>.</param>
    public bool Equals(CustomerPushDataStaffMember? other) =>
        ReferenceEquals(this, other)
        || other is not null
            && JsonEquality.Lists(BuildingKeys, other.BuildingKeys)
            && JsonEquality.Lists(CommonAreaKeys, other.CommonAreaKeys)
            && EmailAddress == other.EmailAddress
            && JsonEquality.Lists(FacilityKeys, other.FacilityKeys)
            && JsonEquality.Lists(ListingKeys, other.ListingKeys)
            && Name == other.Name
            && PhoneNumber == other.PhoneNumber
            && JsonEquality.Lists(PropertyKeys, other.PropertyKeys)
            && JsonEquality.Lists(PropertyListingKeys, other.PropertyListingKeys)
            && JsonEquality.Lists(RoomKeys, other.RoomKeys)
            && JsonEquality.Lists(SiteKeys, other.SiteKeys)
            && JsonEquality.Lists(SpaceKeys, other.SpaceKeys)
            && StaffMemberKey == other.StaffMemberKey
            && JsonEquality.Lists(UnitKeys, other.UnitKeys);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        hash.Add(JsonEquality.Hash(BuildingKeys));
        hash.Add(JsonEquality.Hash(CommonAreaKeys));
        hash.Add(EmailAddress);
        hash.Add(JsonEquality.Hash(FacilityKeys));
        hash.Add(JsonEquality.Hash(ListingKeys));
        hash.Add(Name);
        hash.Add(PhoneNumber);
        hash.Add(JsonEquality.Hash(PropertyKeys));
        hash.Add(JsonEquality.Hash(PropertyListingKeys));
        hash.Add(JsonEquality.Hash(RoomKeys));
        hash.Add(JsonEquality.Hash(SiteKeys));
        hash.Add(JsonEquality.Hash(SpaceKeys));
        hash.Add(StaffMemberKey);
        hash.Add(JsonEquality.Hash(UnitKeys));
        return hash.ToHashCode();
    }

    /// <summary>The record as indented JSON, with the API's member names.</summary>
    public override string ToString() => SeamJson.Print(this);

    void IRequestPart.Validate(string path)
    {
        RequestCheck.Items(BuildingKeys, path + ".buildingKeys");
        RequestCheck.Items(CommonAreaKeys, path + ".commonAreaKeys");
        RequestCheck.Items(FacilityKeys, path + ".facilityKeys");
        RequestCheck.Items(ListingKeys, path + ".listingKeys");
        RequestCheck.Given(Name, path + ".name");
        RequestCheck.Items(PropertyKeys, path + ".propertyKeys");
        RequestCheck.Items(PropertyListingKeys, path + ".propertyListingKeys");
        RequestCheck.Items(RoomKeys, path + ".roomKeys");
        RequestCheck.Items(SiteKeys, path + ".siteKeys");
        RequestCheck.Items(SpaceKeys, path + ".spaceKeys");
        RequestCheck.Given(StaffMemberKey, path + ".staffMemberKey");
        RequestCheck.Items(UnitKeys, path + ".unitKeys");
    }
}
