// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>A place for sports or fitness.</summary>
[JsonConverter(typeof(SeamJsonConverter<CustomerPushDataFacility>))]
public sealed partial record CustomerPushDataFacility : ISeamJson<CustomerPushDataFacility>, IRequestPart
{
    /// <summary>Makes an empty one.</summary>
    public CustomerPushDataFacility() { }

    /// <summary>Your own key for the facility, unique among the customer's.</summary>
    /// <remarks><c>facility_key</c> of the API.</remarks>
    public required string FacilityKey { get; init; }

    /// <summary>What to call the facility.</summary>
    /// <remarks><c>name</c> of the API.</remarks>
    public required string Name { get; init; }
}
