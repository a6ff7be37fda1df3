// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>The parameters of <c>acs/entrances/grant_access</c>.</summary>
[JsonConverter(typeof(SeamJsonConverter<AcsEntranceGrantAccessRequest>))]
public sealed partial record AcsEntranceGrantAccessRequest : ISeamJson<AcsEntranceGrantAccessRequest>, ISeamRequest
{
    /// <summary>Makes an empty one.</summary>
    public AcsEntranceGrantAccessRequest() { }

    /// <summary>Identifies the entrance (UUID).</summary>
    /// <remarks><c>acs_entrance_id</c> of the API, a UUID.</remarks>
    public required string AcsEntranceId { get; init; }

    /// <summary>The user to let in; leave <c>UserIdentityId</c> out.</summary>
    /// <remarks><c>acs_user_id</c> of the API, a UUID.</remarks>
    public string? AcsUserId { get; init; }

    /// <summary>
    /// The identity to let in. A user of the system whose email address or phone number matches is linked to it; where
    /// none matches, one is created.
    /// </summary>
    /// <remarks><c>user_identity_id</c> of the API, a UUID.</remarks>
    public string? UserIdentityId { get; init; }

    /// <summary>Makes a request by <see cref="AcsUserId"/>.</summary>
    /// <param name="acsEntranceId">Identifies the entrance (UUID).</param>
    /// <param name="acsUserId">The user to let in; leave <c>UserIdentityId</c> out.</param>
    public static AcsEntranceGrantAccessRequest ForAcsUserId(string acsEntranceId, string acsUserId) =>
        new() { AcsEntranceId = acsEntranceId, AcsUserId = acsUserId };

    /// <summary>Makes a request by <see cref="UserIdentityId"/>.</summary>
    /// <param name="acsEntranceId">Identifies the entrance (UUID).</param>
    /// <param name="userIdentityId">
    /// The identity to let in. A user of the system whose email address or phone number matches is linked to it; where
    /// none matches, one is created.
    /// </param>
    public static AcsEntranceGrantAccessRequest ForUserIdentityId(string acsEntranceId, string userIdentityId) =>
        new() { AcsEntranceId = acsEntranceId, UserIdentityId = userIdentityId };
}
