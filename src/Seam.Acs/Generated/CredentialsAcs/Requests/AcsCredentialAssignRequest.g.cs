// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>The parameters of <c>acs/credentials/assign</c>.</summary>
[JsonConverter(typeof(SeamJsonConverter<AcsCredentialAssignRequest>))]
public sealed partial record AcsCredentialAssignRequest : ISeamJson<AcsCredentialAssignRequest>, ISeamRequest
{
    /// <summary>Makes an empty one.</summary>
    public AcsCredentialAssignRequest() { }

    /// <summary>Identifies the credential (UUID).</summary>
    /// <remarks><c>acs_credential_id</c> of the API, a UUID.</remarks>
    public required string AcsCredentialId { get; init; }

    /// <summary>The user who becomes the holder; leave <c>UserIdentityId</c> out.</summary>
    /// <remarks><c>acs_user_id</c> of the API, a UUID.</remarks>
    public string? AcsUserId { get; init; }

    /// <summary>
    /// The identity that becomes the holder. A user of the system whose email address or phone number matches is linked
    /// to it; where none matches, one is created.
    /// </summary>
    /// <remarks><c>user_identity_id</c> of the API, a UUID.</remarks>
    public string? UserIdentityId { get; init; }

    /// <summary>Makes a request by <see cref="AcsUserId"/>.</summary>
    /// <param name="acsCredentialId">Identifies the credential (UUID).</param>
    /// <param name="acsUserId">The user who becomes the holder; leave <c>UserIdentityId</c> out.</param>
    public static AcsCredentialAssignRequest ForAcsUserId(string acsCredentialId, string acsUserId) =>
        new() { AcsCredentialId = acsCredentialId, AcsUserId = acsUserId };

    /// <summary>Makes a request by <see cref="UserIdentityId"/>.</summary>
    /// <param name="acsCredentialId">Identifies the credential (UUID).</param>
    /// <param name="userIdentityId">
    /// The identity that becomes the holder. A user of the system whose email address or phone number matches is linked
    /// to it; where none matches, one is created.
    /// </param>
    public static AcsCredentialAssignRequest ForUserIdentityId(string acsCredentialId, string userIdentityId) =>
        new() { AcsCredentialId = acsCredentialId, UserIdentityId = userIdentityId };
}
