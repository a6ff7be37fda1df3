// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>The parameters of <c>phones/list</c>.</summary>
[JsonConverter(typeof(SeamJsonConverter<PhoneListRequest>))]
public sealed partial record PhoneListRequest : ISeamJson<PhoneListRequest>, ISeamRequest
{
    /// <summary>Makes an empty one.</summary>
    public PhoneListRequest() { }

    /// <summary>Only phones that hold this credential.</summary>
    /// <remarks><c>acs_credential_id</c> of the API, a UUID.</remarks>
    public string? AcsCredentialId { get; init; }

    /// <summary>Only phones of this person.</summary>
    /// <remarks><c>owner_user_identity_id</c> of the API, a UUID.</remarks>
    public string? OwnerUserIdentityId { get; init; }
}
