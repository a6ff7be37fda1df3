// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>A person who rents.</summary>
[JsonConverter(typeof(SeamJsonConverter<CustomerPushDataTenant>))]
public sealed partial record CustomerPushDataTenant : ISeamJson<CustomerPushDataTenant>, IRequestPart
{
    /// <summary>Makes an empty one.</summary>
    public CustomerPushDataTenant() { }

    /// <summary>Email address of the tenant.</summary>
    /// <remarks><c>email_address</c> of the API.</remarks>
    public string? EmailAddress { get; init; }

    /// <summary>What the tenant is called.</summary>
    /// <remarks><c>name</c> of the API.</remarks>
    public required string Name { get; init; }

    /// <summary>Phone number of the tenant, in E.164 form (+15555550100).</summary>
    /// <remarks><c>phone_number</c> of the API.</remarks>
    public string? PhoneNumber { get; init; }

    /// <summary>Your own key for the tenant, unique among the customer's.</summary>
    /// <remarks><c>tenant_key</c> of the API.</remarks>
    public required string TenantKey { get; init; }
}
