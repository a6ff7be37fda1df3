// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>The parameters of <c>acs/encoders/scan_to_assign_credential</c>.</summary>
[JsonConverter(typeof(SeamJsonConverter<AcsEncoderScanToAssignCredentialRequest>))]
public sealed partial record AcsEncoderScanToAssignCredentialRequest
    : ISeamJson<AcsEncoderScanToAssignCredentialRequest>,
        ISeamRequest
{
    /// <summary>Makes an empty one.</summary>
    public AcsEncoderScanToAssignCredentialRequest() { }

    /// <summary>The encoder on which the card lies.</summary>
    /// <remarks><c>acs_encoder_id</c> of the API, a UUID.</remarks>
    public required string AcsEncoderId { get; init; }

    /// <summary>The user who gets the card; leave <c>UserIdentityId</c> out.</summary>
    /// <remarks><c>acs_user_id</c> of the API, a UUID.</remarks>
    public string? AcsUserId { get; init; }

    /// <summary>Choices for reading; only for Salto KS.</summary>
    /// <remarks><c>salto_ks_metadata</c> of the API.</remarks>
    public AcsEncoderScanCredentialSaltoKsMetadata? SaltoKsMetadata { get; init; }

    /// <summary>
    /// The identity that gets the card. Its user in the system is taken; where it has none, one is created.
    /// </summary>
    /// <remarks><c>user_identity_id</c> of the API, a UUID.</remarks>
    public string? UserIdentityId { get; init; }

    /// <summary>Makes a request by <see cref="AcsUserId"/>.</summary>
    /// <param name="acsEncoderId">The encoder on which the card lies.</param>
    /// <param name="acsUserId">The user who gets the card; leave <c>UserIdentityId</c> out.</param>
    public static AcsEncoderScanToAssignCredentialRequest ForAcsUserId(string acsEncoderId, string acsUserId) =>
        new() { AcsEncoderId = acsEncoderId, AcsUserId = acsUserId };

    /// <summary>Makes a request by <see cref="UserIdentityId"/>.</summary>
    /// <param name="acsEncoderId">The encoder on which the card lies.</param>
    /// <param name="userIdentityId">
    /// The identity that gets the card. Its user in the system is taken; where it has none, one is created.
    /// </param>
    public static AcsEncoderScanToAssignCredentialRequest ForUserIdentityId(
        string acsEncoderId,
        string userIdentityId
    ) => new() { AcsEncoderId = acsEncoderId, UserIdentityId = userIdentityId };
}
