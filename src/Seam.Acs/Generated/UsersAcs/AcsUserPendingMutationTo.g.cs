// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Collections.ObjectModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>What a user will be like after a pending change; only members that change are set.</summary>
/// <remarks><c>acs_user.pending_mutations.to</c> of the API. Two are equal where all their members are.</remarks>
[JsonConverter(typeof(SeamJsonConverter<AcsUserPendingMutationTo>))]
public sealed partial record AcsUserPendingMutationTo : ISeamJson<AcsUserPendingMutationTo>
{
    /// <summary>Makes an empty one.</summary>
    public AcsUserPendingMutationTo() { }

    /// <summary>Group that the user is joining. <c>null</c> if none.</summary>
    /// <remarks><c>acs_access_group_id</c> of the API, a UUID.</remarks>
    public string? AcsAccessGroupId { get; init; }

    /// <summary>Credential that the user will have. <c>null</c> if none.</summary>
    /// <remarks><c>acs_credential_id</c> of the API, a UUID.</remarks>
    public string? AcsCredentialId { get; init; }

    /// <summary>Email address after the change. <c>null</c> where the API has none.</summary>
    /// <remarks><c>email_address</c> of the API, an e-mail address.</remarks>
    public string? EmailAddress { get; init; }

    /// <summary>End of access after the change. <c>null</c> if there will be none.</summary>
    /// <remarks><c>ends_at</c> of the API, a date and time in UTC.</remarks>
    public DateTimeOffset? EndsAt { get; init; }

    /// <summary>Full name after the change. <c>null</c> where the API has none.</summary>
    /// <remarks><c>full_name</c> of the API.</remarks>
    public string? FullName { get; init; }

    /// <summary>True if the user will be suspended after the change. <c>null</c> where the API has none.</summary>
    /// <remarks><c>is_suspended</c> of the API.</remarks>
    public bool? IsSuspended { get; init; }

    /// <summary>Phone number after the change. <c>null</c> where the API has none.</summary>
    /// <remarks><c>phone_number</c> of the API.</remarks>
    public string? PhoneNumber { get; init; }

    /// <summary>Start of access after the change. <c>null</c> if there will be none.</summary>
    /// <remarks><c>starts_at</c> of the API, a date and time in UTC.</remarks>
    public DateTimeOffset? StartsAt { get; init; }

    /// <summary>
    /// Members that the API sent and this version of the library does not know, by their names in the API. Never
    /// <c>null</c>.
    /// </summary>
    public IReadOnlyDictionary<string, JsonElement> AdditionalProperties
    {
        get;
        init => field = value ?? ReadOnlyDictionary<string, JsonElement>.Empty;
    } = ReadOnlyDictionary<string, JsonElement>.Empty;
}
