// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>The parameters of <c>user_identities/create</c>.</summary>
[JsonConverter(typeof(SeamJsonConverter<UserIdentityCreateRequest>))]
public sealed partial record UserIdentityCreateRequest : ISeamJson<UserIdentityCreateRequest>, ISeamRequest
{
    /// <summary>Makes an empty one.</summary>
    public UserIdentityCreateRequest() { }

    /// <summary>
    /// Access systems in which the person is to have a user: a user whose email address or phone number matches is
    /// linked, otherwise one is created.
    /// </summary>
    /// <remarks><c>acs_system_ids</c> of the API, a list of UUIDs.</remarks>
    public IReadOnlyList<string>? AcsSystemIds { get; init; }

    /// <summary>The person's email address. No other identity in the workspace may have it.</summary>
    /// <remarks><c>email_address</c> of the API, an e-mail address.</remarks>
    public string? EmailAddress { get; init; }

    /// <summary>The person's first and last name.</summary>
    /// <remarks><c>full_name</c> of the API.</remarks>
    public string? FullName { get; init; }

    /// <summary>
    /// The person's phone number, in E.164 form (+15555550100). No other identity in the workspace may have it.
    /// </summary>
    /// <remarks><c>phone_number</c> of the API.</remarks>
    public string? PhoneNumber { get; init; }

    /// <summary>
    /// Your own key for the person, such as an ID from your database. No other identity in the workspace may have it.
    /// </summary>
    /// <remarks><c>user_identity_key</c> of the API.</remarks>
    public string? UserIdentityKey { get; init; }
}
