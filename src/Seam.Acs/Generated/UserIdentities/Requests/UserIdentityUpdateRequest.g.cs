// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>The parameters of <c>user_identities/update</c>.</summary>
[JsonConverter(typeof(SeamJsonConverter<UserIdentityUpdateRequest>))]
public sealed partial record UserIdentityUpdateRequest : ISeamJson<UserIdentityUpdateRequest>, ISeamRequest
{
    /// <summary>Makes an empty one.</summary>
    public UserIdentityUpdateRequest() { }

    /// <summary>
    /// New email address, unique in the workspace. <c>null</c> clears it. Left out, the stored value stays; <c>null</c>
    /// clears it.
    /// </summary>
    /// <remarks><c>email_address</c> of the API, an e-mail address.</remarks>
    public Optional<string?> EmailAddress { get; init; }

    /// <summary>
    /// New first and last name. <c>null</c> clears it. Left out, the stored value stays; <c>null</c> clears it.
    /// </summary>
    /// <remarks><c>full_name</c> of the API.</remarks>
    public Optional<string?> FullName { get; init; }

    /// <summary>
    /// New phone number, in E.164 form and unique in the workspace. <c>null</c> clears it. Left out, the stored value
    /// stays; <c>null</c> clears it.
    /// </summary>
    /// <remarks><c>phone_number</c> of the API.</remarks>
    public Optional<string?> PhoneNumber { get; init; }

    /// <summary>Identifies the user identity (UUID).</summary>
    /// <remarks><c>user_identity_id</c> of the API, a UUID.</remarks>
    public required string UserIdentityId { get; init; }

    /// <summary>
    /// New key of your own, unique in the workspace. <c>null</c> clears it. Left out, the stored value stays;
    /// <c>null</c> clears it.
    /// </summary>
    /// <remarks><c>user_identity_key</c> of the API.</remarks>
    public Optional<string?> UserIdentityKey { get; init; }
}
