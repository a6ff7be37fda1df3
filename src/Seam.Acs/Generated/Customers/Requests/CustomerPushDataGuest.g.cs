// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>A person who stays for a while.</summary>
[JsonConverter(typeof(SeamJsonConverter<CustomerPushDataGuest>))]
public sealed partial record CustomerPushDataGuest : ISeamJson<CustomerPushDataGuest>, IRequestPart
{
    /// <summary>Makes an empty one.</summary>
    public CustomerPushDataGuest() { }

    /// <summary>Email address of the guest.</summary>
    /// <remarks><c>email_address</c> of the API.</remarks>
    public string? EmailAddress { get; init; }

    /// <summary>Your own key for the guest, unique among the customer's.</summary>
    /// <remarks><c>guest_key</c> of the API.</remarks>
    public required string GuestKey { get; init; }

    /// <summary>What the guest is called.</summary>
    /// <remarks><c>name</c> of the API.</remarks>
    public required string Name { get; init; }

    /// <summary>Phone number of the guest, in E.164 form (+15555550100).</summary>
    /// <remarks><c>phone_number</c> of the API.</remarks>
    public string? PhoneNumber { get; init; }
}
