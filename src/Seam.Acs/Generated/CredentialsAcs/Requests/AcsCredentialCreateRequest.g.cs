// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>The parameters of <c>acs/credentials/create</c>.</summary>
[JsonConverter(typeof(SeamJsonConverter<AcsCredentialCreateRequest>))]
public sealed partial record AcsCredentialCreateRequest : ISeamJson<AcsCredentialCreateRequest>, ISeamRequest
{
    /// <summary>Makes an empty one.</summary>
    public AcsCredentialCreateRequest() { }

    /// <summary>
    /// How the holder opens doors: <c>code</c>, <c>card</c>, <c>MobileKey</c> or <c>CloudKey</c>. Each access system
    /// supports some of them only.
    /// </summary>
    /// <remarks><c>access_method</c> of the API.</remarks>
    public required AcsCredentialAccessMethod AccessMethod { get; init; }

    /// <summary>The access system to issue in; goes with <c>UserIdentityId</c>.</summary>
    /// <remarks><c>acs_system_id</c> of the API, a UUID.</remarks>
    public string? AcsSystemId { get; init; }

    /// <summary>The user who gets the credential; leave <c>UserIdentityId</c> out.</summary>
    /// <remarks><c>acs_user_id</c> of the API, a UUID.</remarks>
    public string? AcsUserId { get; init; }

    /// <summary>
    /// Entrances that the credential opens, in systems where credentials carry the access. A Latch PIN takes exactly
    /// one.
    /// </summary>
    /// <remarks><c>allowed_acs_entrance_ids</c> of the API, a list of UUIDs.</remarks>
    public IReadOnlyList<string>? AllowedAcsEntranceIds { get; init; }

    /// <summary>Choices for a Vostio key; only for Vostio systems.</summary>
    /// <remarks><c>assa_abloy_vostio_metadata</c> of the API.</remarks>
    public AcsCredentialCreateAssaAbloyVostioMetadata? AssaAbloyVostioMetadata { get; init; }

    /// <summary>
    /// PIN to use, digits only; the provider may limit its length. Leave it out to have one made, and always on Latch.
    /// </summary>
    /// <remarks><c>code</c> of the API, digits only.</remarks>
    public string? Code { get; init; }

    /// <summary>The credential manager that delivers the mobile key, for systems that use a separate one.</summary>
    /// <remarks><c>credential_manager_acs_system_id</c> of the API, a UUID.</remarks>
    public string? CredentialManagerAcsSystemId { get; init; }

    /// <summary>
    /// Moment from which the credential no longer works: still to come, and later than <c>StartsAt</c>.
    /// </summary>
    /// <remarks><c>ends_at</c> of the API, a date and time in UTC.</remarks>
    public DateTimeOffset? EndsAt { get; init; }

    /// <summary>
    /// True to make a mobile key that works on all of the user's phones, as on Latch. False by default. Left out, the
    /// API takes <c>false</c>.
    /// </summary>
    /// <remarks><c>is_multi_phone_sync_credential</c> of the API.</remarks>
    public bool? IsMultiPhoneSyncCredential { get; init; }

    /// <summary>Choices for a Salto Space card; only for Salto Space systems.</summary>
    /// <remarks><c>salto_space_metadata</c> of the API.</remarks>
    public AcsCredentialCreateSaltoSpaceMetadata? SaltoSpaceMetadata { get; init; }

    /// <summary>First moment at which the credential works.</summary>
    /// <remarks><c>starts_at</c> of the API, a date and time in UTC.</remarks>
    public DateTimeOffset? StartsAt { get; init; }

    /// <summary>
    /// The identity that gets the credential, with <c>AcsSystemId</c>. A user of the system whose email address or
    /// phone number matches is linked to it; where none matches, one is created.
    /// </summary>
    /// <remarks><c>user_identity_id</c> of the API, a UUID.</remarks>
    public string? UserIdentityId { get; init; }

    /// <summary>Choices for a Visionline card; only for Visionline systems.</summary>
    /// <remarks><c>visionline_metadata</c> of the API.</remarks>
    public AcsCredentialCreateVisionlineMetadata? VisionlineMetadata { get; init; }

    /// <summary>Makes a request by <see cref="AcsUserId"/>.</summary>
    /// <param name="accessMethod">
    /// How the holder opens doors: <c>code</c>, <c>card</c>, <c>MobileKey</c> or <c>CloudKey</c>. Each access system
    /// supports some of them only.
    /// </param>
    /// <param name="acsUserId">The user who gets the credential; leave <c>UserIdentityId</c> out.</param>
    public static AcsCredentialCreateRequest ForAcsUserId(AcsCredentialAccessMethod accessMethod, string acsUserId) =>
        new() { AccessMethod = accessMethod, AcsUserId = acsUserId };

    /// <summary>Makes a request by <see cref="UserIdentityId"/> and <see cref="AcsSystemId"/>.</summary>
    /// <param name="accessMethod">
    /// How the holder opens doors: <c>code</c>, <c>card</c>, <c>MobileKey</c> or <c>CloudKey</c>. Each access system
    /// supports some of them only.
    /// </param>
    /// <param name="userIdentityId">
    /// The identity that gets the credential, with <c>AcsSystemId</c>. A user of the system whose email address or
    /// phone number matches is linked to it; where none matches, one is created.
    /// </param>
    /// <param name="acsSystemId">The access system to issue in; goes with <c>UserIdentityId</c>.</param>
    public static AcsCredentialCreateRequest ForUserIdentityIdAndAcsSystemId(
        AcsCredentialAccessMethod accessMethod,
        string userIdentityId,
        string acsSystemId
    ) => new() { AccessMethod = accessMethod, UserIdentityId = userIdentityId, AcsSystemId = acsSystemId };
}
