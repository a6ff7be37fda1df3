// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>The parameters of <c>user_identities/revoke_access_to_device</c>.</summary>
[JsonConverter(typeof(SeamJsonConverter<UserIdentityRevokeAccessToDeviceRequest>))]
public sealed partial record UserIdentityRevokeAccessToDeviceRequest
    : ISeamJson<UserIdentityRevokeAccessToDeviceRequest>,
        ISeamRequest
{
    /// <summary>Makes an empty one.</summary>
    public UserIdentityRevokeAccessToDeviceRequest() { }

    /// <summary>The device that was granted.</summary>
    /// <remarks><c>device_id</c> of the API, a UUID.</remarks>
    public required string DeviceId { get; init; }

    /// <summary>The identity that may no longer use the device.</summary>
    /// <remarks><c>user_identity_id</c> of the API, a UUID.</remarks>
    public required string UserIdentityId { get; init; }
}
