// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>The parameters of <c>user_identities/list_accessible_devices</c>.</summary>
[JsonConverter(typeof(SeamJsonConverter<UserIdentityListAccessibleDevicesRequest>))]
public sealed partial record UserIdentityListAccessibleDevicesRequest
    : ISeamJson<UserIdentityListAccessibleDevicesRequest>,
        ISeamRequest
{
    /// <summary>Makes an empty one.</summary>
    public UserIdentityListAccessibleDevicesRequest() { }

    /// <summary>Identifies the user identity (UUID).</summary>
    /// <remarks><c>user_identity_id</c> of the API, a UUID.</remarks>
    public required string UserIdentityId { get; init; }
}
