// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>A home let for short stays.</summary>
[JsonConverter(typeof(SeamJsonConverter<CustomerPushDataProperty>))]
public sealed partial record CustomerPushDataProperty : ISeamJson<CustomerPushDataProperty>, IRequestPart
{
    /// <summary>Makes an empty one.</summary>
    public CustomerPushDataProperty() { }

    /// <summary>What to call the property.</summary>
    /// <remarks><c>name</c> of the API.</remarks>
    public required string Name { get; init; }

    /// <summary>Your own key for the property, unique among the customer's.</summary>
    /// <remarks><c>property_key</c> of the API.</remarks>
    public required string PropertyKey { get; init; }
}
