// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>The parameters of <c>acs/users/create</c>.</summary>
[JsonConverter(typeof(SeamJsonConverter<AcsUserCreateRequest>))]
public sealed partial record AcsUserCreateRequest : ISeamJson<AcsUserCreateRequest>, ISeamRequest
{
    private readonly string? _email;

    /// <summary>Makes an empty one.</summary>
    public AcsUserCreateRequest() { }

    /// <summary>When the user may enter. Without it the user's access has no time limit of its own.</summary>
    /// <remarks><c>access_schedule</c> of the API.</remarks>
    public AcsUserCreateAccessSchedule? AccessSchedule { get; init; }

    /// <summary>Access groups that the user joins at once; only for systems that grant access through groups.</summary>
    /// <remarks><c>acs_access_group_ids</c> of the API, a list of UUIDs.</remarks>
    public IReadOnlyList<string>? AcsAccessGroupIds { get; init; }

    /// <summary>The access system that gets the user.</summary>
    /// <remarks><c>acs_system_id</c> of the API, a UUID.</remarks>
    public required string AcsSystemId { get; init; }

    /// <summary>Email address under its older name.</summary>
    /// <remarks><c>email</c> of the API, an e-mail address.</remarks>
    [Obsolete("Use EmailAddress.")]
    public string? Email { get => _email; init => _email = value; }

    /// <summary>Email address, as user@host.</summary>
    /// <remarks><c>email_address</c> of the API, an e-mail address.</remarks>
    public string? EmailAddress { get; init; }

    /// <summary>First and last name, as the access system is to show them.</summary>
    /// <remarks><c>full_name</c> of the API.</remarks>
    public required string FullName { get; init; }

    /// <summary>Phone number in E.164 form, such as +15555550100.</summary>
    /// <remarks><c>phone_number</c> of the API.</remarks>
    public string? PhoneNumber { get; init; }

    /// <summary>User identity to tie the user to, so that the same person can be followed across systems.</summary>
    /// <remarks><c>user_identity_id</c> of the API, a UUID.</remarks>
    public string? UserIdentityId { get; init; }
}
