// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>One of your customer's buildings, as your own system knows it.</summary>
[JsonConverter(typeof(SeamJsonConverter<CustomerPushDataBuilding>))]
public sealed partial record CustomerPushDataBuilding : ISeamJson<CustomerPushDataBuilding>, IRequestPart
{
    /// <summary>Makes an empty one.</summary>
    public CustomerPushDataBuilding() { }

    /// <summary>Your own key for the building, unique among the customer's.</summary>
    /// <remarks><c>building_key</c> of the API.</remarks>
    public required string BuildingKey { get; init; }

    /// <summary>What to call the building.</summary>
    /// <remarks><c>name</c> of the API.</remarks>
    public required string Name { get; init; }
}
