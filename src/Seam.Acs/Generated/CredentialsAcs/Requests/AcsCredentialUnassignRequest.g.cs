// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>The parameters of <c>acs/credentials/unassign</c>.</summary>
[JsonConverter(typeof(SeamJsonConverter<AcsCredentialUnassignRequest>))]
public sealed partial record AcsCredentialUnassignRequest : ISeamJson<AcsCredentialUnassignRequest>, ISeamRequest
{
    /// <summary>Makes an empty one.</summary>
    public AcsCredentialUnassignRequest() { }

    /// <summary>Identifies the credential (UUID).</summary>
    /// <remarks><c>acs_credential_id</c> of the API, a UUID.</remarks>
    public required string AcsCredentialId { get; init; }

    /// <summary>The present holder; leave <c>UserIdentityId</c> out.</summary>
    /// <remarks><c>acs_user_id</c> of the API, a UUID.</remarks>
    public string? AcsUserId { get; init; }

    /// <summary>The present holder's identity; leave <c>AcsUserId</c> out.</summary>
    /// <remarks><c>user_identity_id</c> of the API, a UUID.</remarks>
    public string? UserIdentityId { get; init; }

    /// <summary>Makes a request by <see cref="AcsUserId"/>.</summary>
    /// <param name="acsCredentialId">Identifies the credential (UUID).</param>
    /// <param name="acsUserId">The present holder; leave <c>UserIdentityId</c> out.</param>
    public static AcsCredentialUnassignRequest ForAcsUserId(string acsCredentialId, string acsUserId) =>
        new() { AcsCredentialId = acsCredentialId, AcsUserId = acsUserId };

    /// <summary>Makes a request by <see cref="UserIdentityId"/>.</summary>
    /// <param name="acsCredentialId">Identifies the credential (UUID).</param>
    /// <param name="userIdentityId">The present holder's identity; leave <c>AcsUserId</c> out.</param>
    public static AcsCredentialUnassignRequest ForUserIdentityId(string acsCredentialId, string userIdentityId) =>
        new() { AcsCredentialId = acsCredentialId, UserIdentityId = userIdentityId };
}
