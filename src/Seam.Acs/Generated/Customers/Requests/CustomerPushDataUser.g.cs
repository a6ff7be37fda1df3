// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>A person of any kind.</summary>
[JsonConverter(typeof(SeamJsonConverter<CustomerPushDataUser>))]
public sealed partial record CustomerPushDataUser : ISeamJson<CustomerPushDataUser>, IRequestPart
{
    /// <summary>Makes an empty one.</summary>
    public CustomerPushDataUser() { }

    /// <summary>Email address of the user.</summary>
    /// <remarks><c>email_address</c> of the API.</remarks>
    public string? EmailAddress { get; init; }

    /// <summary>What the user is called.</summary>
    /// <remarks><c>name</c> of the API.</remarks>
    public required string Name { get; init; }

    /// <summary>Phone number of the user, in E.164 form (+15555550100).</summary>
    /// <remarks><c>phone_number</c> of the API.</remarks>
    public string? PhoneNumber { get; init; }

    /// <summary>Your own key for the user, unique among the customer's.</summary>
    /// <remarks><c>user_key</c> of the API.</remarks>
    public required string UserKey { get; init; }
}
