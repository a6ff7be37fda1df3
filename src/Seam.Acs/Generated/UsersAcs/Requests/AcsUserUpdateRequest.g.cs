// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>The parameters of <c>acs/users/update</c>.</summary>
[JsonConverter(typeof(SeamJsonConverter<AcsUserUpdateRequest>))]
public sealed partial record AcsUserUpdateRequest : ISeamJson<AcsUserUpdateRequest>, ISeamRequest
{
    private readonly string? _email;

    /// <summary>Makes an empty one.</summary>
    public AcsUserUpdateRequest() { }

    /// <summary>
    /// New times of access. <c>null</c> takes the limit away; left out, the present schedule stays. Left out, the
    /// stored value stays; <c>null</c> clears it.
    /// </summary>
    /// <remarks><c>access_schedule</c> of the API.</remarks>
    public Optional<AcsUserUpdateAccessSchedule?> AccessSchedule { get; init; }

    /// <summary>The access system where the identity's user is looked up; goes with <c>UserIdentityId</c>.</summary>
    /// <remarks><c>acs_system_id</c> of the API, a UUID.</remarks>
    public string? AcsSystemId { get; init; }

    /// <summary>The user meant, by its own ID; leave out the other two.</summary>
    /// <remarks><c>acs_user_id</c> of the API, a UUID.</remarks>
    public string? AcsUserId { get; init; }

    /// <summary>Email address under its older name.</summary>
    /// <remarks><c>email</c> of the API, an e-mail address.</remarks>
    [Obsolete("Use EmailAddress.")]
    public string? Email { get => _email; init => _email = value; }

    /// <summary>New email address.</summary>
    /// <remarks><c>email_address</c> of the API, an e-mail address.</remarks>
    public string? EmailAddress { get; init; }

    /// <summary>New first and last name; it can't be empty.</summary>
    /// <remarks><c>full_name</c> of the API.</remarks>
    public string? FullName { get; init; }

    /// <summary>HID access system that the user belongs to; only for HID users.</summary>
    /// <remarks><c>hid_acs_system_id</c> of the API, a UUID.</remarks>
    public string? HidAcsSystemId { get; init; }

    /// <summary>New phone number, in E.164 form (+15555550100).</summary>
    /// <remarks><c>phone_number</c> of the API.</remarks>
    public string? PhoneNumber { get; init; }

    /// <summary>
    /// The identity whose user is meant; needs <c>AcsSystemId</c> beside it and excludes <c>AcsUserId</c>.
    /// </summary>
    /// <remarks><c>user_identity_id</c> of the API, a UUID.</remarks>
    public string? UserIdentityId { get; init; }

    /// <summary>Makes a request by <see cref="AcsUserId"/>.</summary>
    /// <param name="acsUserId">The user meant, by its own ID; leave out the other two.</param>
    public static AcsUserUpdateRequest ForAcsUserId(string acsUserId) => new() { AcsUserId = acsUserId };

    /// <summary>Makes a request by <see cref="UserIdentityId"/> and <see cref="AcsSystemId"/>.</summary>
    /// <param name="userIdentityId">
    /// The identity whose user is meant; needs <c>AcsSystemId</c> beside it and excludes <c>AcsUserId</c>.
    /// </param>
    /// <param name="acsSystemId">
    /// The access system where the identity's user is looked up; goes with <c>UserIdentityId</c>.
    /// </param>
    public static AcsUserUpdateRequest ForUserIdentityIdAndAcsSystemId(string userIdentityId, string acsSystemId) =>
        new() { UserIdentityId = userIdentityId, AcsSystemId = acsSystemId };
}
