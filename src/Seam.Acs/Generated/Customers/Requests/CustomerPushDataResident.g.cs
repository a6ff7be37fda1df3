// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>A person who lives there.</summary>
[JsonConverter(typeof(SeamJsonConverter<CustomerPushDataResident>))]
public sealed partial record CustomerPushDataResident : ISeamJson<CustomerPushDataResident>, IRequestPart
{
    /// <summary>Makes an empty one.</summary>
    public CustomerPushDataResident() { }

    /// <summary>Email address of the resident.</summary>
    /// <remarks><c>email_address</c> of the API.</remarks>
    public string? EmailAddress { get; init; }

    /// <summary>What the resident is called.</summary>
    /// <remarks><c>name</c> of the API.</remarks>
    public required string Name { get; init; }

    /// <summary>Phone number of the resident, in E.164 form (+15555550100).</summary>
    /// <remarks><c>phone_number</c> of the API.</remarks>
    public string? PhoneNumber { get; init; }

    /// <summary>Your own key for the resident, unique among the customer's.</summary>
    /// <remarks><c>resident_key</c> of the API.</remarks>
    public required string ResidentKey { get; init; }
}
