// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>A person who works there.</summary>
[JsonConverter(typeof(SeamJsonConverter<CustomerPushDataStaffMember>))]
public sealed record CustomerPushDataStaffMember() : ISeamJson<CustomerPushDataStaffMember>, IRequestPart
{
    private readonly RequestList<string> _buildingKeys;
    private readonly RequestList<string> _commonAreaKeys;
    private readonly RequestList<string> _facilityKeys;
    private readonly RequestList<string> _listingKeys;
    private readonly RequestList<string> _propertyKeys;
    private readonly RequestList<string> _propertyListingKeys;
    private readonly RequestList<string> _roomKeys;
    private readonly RequestList<string> _siteKeys;
    private readonly RequestList<string> _spaceKeys;
    private readonly RequestList<string> _unitKeys;

    /// <summary>Buildings where the person works, by your own keys.</summary>
    /// <remarks><c>building_keys</c> of the API, a list.</remarks>
    public IReadOnlyList<string>? BuildingKeys { get => _buildingKeys.Given; init => _buildingKeys = new(value); }

    /// <summary>Shared areas where the person works, by your own keys.</summary>
    /// <remarks><c>common_area_keys</c> of the API, a list.</remarks>
    public IReadOnlyList<string>? CommonAreaKeys { get => _commonAreaKeys.Given; init => _commonAreaKeys = new(value); }

    /// <summary>Email address of the member of staff.</summary>
    /// <remarks><c>email_address</c> of the API.</remarks>
    public string? EmailAddress { get; init; }

    /// <summary>Facilities where the person works, by your own keys.</summary>
    /// <remarks><c>facility_keys</c> of the API, a list.</remarks>
    public IReadOnlyList<string>? FacilityKeys { get => _facilityKeys.Given; init => _facilityKeys = new(value); }

    /// <summary>Listings where the person works, by your own keys.</summary>
    /// <remarks><c>listing_keys</c> of the API, a list.</remarks>
    public IReadOnlyList<string>? ListingKeys { get => _listingKeys.Given; init => _listingKeys = new(value); }

    /// <summary>What the member of staff is called.</summary>
    /// <remarks><c>name</c> of the API.</remarks>
    public required string Name { get; init; }

    /// <summary>Phone number of the member of staff, in E.164 form (+15555550100).</summary>
    /// <remarks><c>phone_number</c> of the API.</remarks>
    public string? PhoneNumber { get; init; }

    /// <summary>Properties where the person works, by your own keys.</summary>
    /// <remarks><c>property_keys</c> of the API, a list.</remarks>
    public IReadOnlyList<string>? PropertyKeys { get => _propertyKeys.Given; init => _propertyKeys = new(value); }

    /// <summary>Listings of properties where the person works, by your own keys.</summary>
    /// <remarks><c>property_listing_keys</c> of the API, a list.</remarks>
    public IReadOnlyList<string>? PropertyListingKeys
    {
        get => _propertyListingKeys.Given;
        init => _propertyListingKeys = new(value);
    }

    /// <summary>Rooms where the person works, by your own keys.</summary>
    /// <remarks><c>room_keys</c> of the API, a list.</remarks>
    public IReadOnlyList<string>? RoomKeys { get => _roomKeys.Given; init => _roomKeys = new(value); }

    /// <summary>Sites where the person works, by your own keys.</summary>
    /// <remarks><c>site_keys</c> of the API, a list.</remarks>
    public IReadOnlyList<string>? SiteKeys { get => _siteKeys.Given; init => _siteKeys = new(value); }

    /// <summary>Spaces where the person works, by your own keys.</summary>
    /// <remarks><c>space_keys</c> of the API, a list.</remarks>
    public IReadOnlyList<string>? SpaceKeys { get => _spaceKeys.Given; init => _spaceKeys = new(value); }

    /// <summary>Your own key for the member of staff, unique among the customer's.</summary>
    /// <remarks><c>staff_member_key</c> of the API.</remarks>
    public required string StaffMemberKey { get; init; }

    /// <summary>Apartments where the person works, by your own keys.</summary>
    /// <remarks><c>unit_keys</c> of the API, a list.</remarks>
    public IReadOnlyList<string>? UnitKeys { get => _unitKeys.Given; init => _unitKeys = new(value); }

    [SetsRequiredMembers]
    private CustomerPushDataStaffMember(ref Utf8JsonReader reader)
        : this()
    {
        Name = null!;
        StaffMemberKey = null!;
        JsonRead.StartObject(ref reader);
        while (JsonRead.NextMember(ref reader, out var name))
        {
            switch (name.Length)
            {
                case 4 when name.SequenceEqual("name"u8): Name = JsonRead.String(ref reader)!; break;
                case 9 when name.SequenceEqual("room_keys"u8):
                    _roomKeys = new(JsonRead.List(ref reader, JsonRead.String));
                    break;
                case 9 when name.SequenceEqual("site_keys"u8):
                    _siteKeys = new(JsonRead.List(ref reader, JsonRead.String));
                    break;
                case 9 when name.SequenceEqual("unit_keys"u8):
                    _unitKeys = new(JsonRead.List(ref reader, JsonRead.String));
                    break;
                case 10 when name.SequenceEqual("space_keys"u8):
                    _spaceKeys = new(JsonRead.List(ref reader, JsonRead.String));
                    break;
                case 12 when name.SequenceEqual("listing_keys"u8):
                    _listingKeys = new(JsonRead.List(ref reader, JsonRead.String));
                    break;
                case 12 when name.SequenceEqual("phone_number"u8): PhoneNumber = JsonRead.String(ref reader); break;
                case 13 when name.SequenceEqual("building_keys"u8):
                    _buildingKeys = new(JsonRead.List(ref reader, JsonRead.String));
                    break;
                case 13 when name.SequenceEqual("email_address"u8): EmailAddress = JsonRead.String(ref reader); break;
                case 13 when name.SequenceEqual("facility_keys"u8):
                    _facilityKeys = new(JsonRead.List(ref reader, JsonRead.String));
                    break;
                case 13 when name.SequenceEqual("property_keys"u8):
                    _propertyKeys = new(JsonRead.List(ref reader, JsonRead.String));
                    break;
                case 16 when name.SequenceEqual("common_area_keys"u8):
                    _commonAreaKeys = new(JsonRead.List(ref reader, JsonRead.String));
                    break;
                case 16 when name.SequenceEqual("staff_member_key"u8):
                    StaffMemberKey = JsonRead.String(ref reader)!;
                    break;
                case 21 when name.SequenceEqual("property_listing_keys"u8):
                    _propertyListingKeys = new(JsonRead.List(ref reader, JsonRead.String));
                    break;
                default: throw JsonRead.UnknownParameter(name);
            }
        }
    }

    static CustomerPushDataStaffMember ISeamJson<CustomerPushDataStaffMember>.ReadJson(ref Utf8JsonReader reader) =>
        new(ref reader);

    /// <inheritdoc/>
    public void WriteJson(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject();
        JsonWrite.List(writer, "building_keys"u8, _buildingKeys.Given, JsonWrite.StringValue);
        JsonWrite.List(writer, "common_area_keys"u8, _commonAreaKeys.Given, JsonWrite.StringValue);
        JsonWrite.String(writer, "email_address"u8, EmailAddress);
        JsonWrite.List(writer, "facility_keys"u8, _facilityKeys.Given, JsonWrite.StringValue);
        JsonWrite.List(writer, "listing_keys"u8, _listingKeys.Given, JsonWrite.StringValue);
        JsonWrite.String(writer, "name"u8, Name);
        JsonWrite.String(writer, "phone_number"u8, PhoneNumber);
        JsonWrite.List(writer, "property_keys"u8, _propertyKeys.Given, JsonWrite.StringValue);
        JsonWrite.List(writer, "property_listing_keys"u8, _propertyListingKeys.Given, JsonWrite.StringValue);
        JsonWrite.List(writer, "room_keys"u8, _roomKeys.Given, JsonWrite.StringValue);
        JsonWrite.List(writer, "site_keys"u8, _siteKeys.Given, JsonWrite.StringValue);
        JsonWrite.List(writer, "space_keys"u8, _spaceKeys.Given, JsonWrite.StringValue);
        JsonWrite.String(writer, "staff_member_key"u8, StaffMemberKey);
        JsonWrite.List(writer, "unit_keys"u8, _unitKeys.Given, JsonWrite.StringValue);
        writer.WriteEndObject();
    }

    /// <summary>Returns the record as indented JSON, with the API's member names.</summary>
    public override string ToString() => SeamJson.Print(this);

    void IRequestPart.Validate(string path)
    {
        RequestCheck.Items(_buildingKeys.Given, path + ".buildingKeys");
        RequestCheck.Items(_commonAreaKeys.Given, path + ".commonAreaKeys");
        RequestCheck.Items(_facilityKeys.Given, path + ".facilityKeys");
        RequestCheck.Items(_listingKeys.Given, path + ".listingKeys");
        RequestCheck.Given(Name, path + ".name");
        RequestCheck.Items(_propertyKeys.Given, path + ".propertyKeys");
        RequestCheck.Items(_propertyListingKeys.Given, path + ".propertyListingKeys");
        RequestCheck.Items(_roomKeys.Given, path + ".roomKeys");
        RequestCheck.Items(_siteKeys.Given, path + ".siteKeys");
        RequestCheck.Items(_spaceKeys.Given, path + ".spaceKeys");
        RequestCheck.Given(StaffMemberKey, path + ".staffMemberKey");
        RequestCheck.Items(_unitKeys.Given, path + ".unitKeys");
    }
}
