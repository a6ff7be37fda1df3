// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>A person to create along with an access grant.</summary>
[JsonConverter(typeof(SeamJsonConverter<AccessGrantCreateUserIdentity>))]
public sealed partial record AccessGrantCreateUserIdentity : ISeamJson<AccessGrantCreateUserIdentity>, IRequestPart
{
    /// <summary>Makes an empty one.</summary>
    public AccessGrantCreateUserIdentity() { }

    /// <summary>The person's email address, unique in the workspace.</summary>
    /// <remarks><c>email_address</c> of the API, an e-mail address.</remarks>
    public string? EmailAddress { get; init; }

    /// <summary>The person's first and last name.</summary>
    /// <remarks><c>full_name</c> of the API.</remarks>
    public string? FullName { get; init; }

    /// <summary>The person's phone number, in E.164 form (+15555550100) and unique in the workspace.</summary>
    /// <remarks><c>phone_number</c> of the API.</remarks>
    public string? PhoneNumber { get; init; }

    /// <summary>Your own key for the person, unique in the workspace.</summary>
    /// <remarks><c>user_identity_key</c> of the API.</remarks>
    public string? UserIdentityKey { get; init; }
}
