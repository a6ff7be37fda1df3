// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>A person as Seam keeps people: a user identity.</summary>
[JsonConverter(typeof(SeamJsonConverter<CustomerPushDataUserIdentity>))]
public sealed partial record CustomerPushDataUserIdentity : ISeamJson<CustomerPushDataUserIdentity>, IRequestPart
{
    /// <summary>Makes an empty one.</summary>
    public CustomerPushDataUserIdentity() { }

    /// <summary>Email address of the person.</summary>
    /// <remarks><c>email_address</c> of the API.</remarks>
    public string? EmailAddress { get; init; }

    /// <summary>What the person is called.</summary>
    /// <remarks><c>name</c> of the API.</remarks>
    public required string Name { get; init; }

    /// <summary>Phone number of the person, in E.164 form (+15555550100).</summary>
    /// <remarks><c>phone_number</c> of the API.</remarks>
    public string? PhoneNumber { get; init; }

    /// <summary>Your own key for the person, unique among the customer's.</summary>
    /// <remarks><c>user_identity_key</c> of the API.</remarks>
    public required string UserIdentityKey { get; init; }
}
