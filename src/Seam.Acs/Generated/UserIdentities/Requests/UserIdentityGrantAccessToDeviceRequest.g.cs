// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>The parameters of <c>user_identities/grant_access_to_device</c>.</summary>
[JsonConverter(typeof(SeamJsonConverter<UserIdentityGrantAccessToDeviceRequest>))]
public sealed partial record UserIdentityGrantAccessToDeviceRequest
    : ISeamJson<UserIdentityGrantAccessToDeviceRequest>,
        ISeamRequest
{
    /// <summary>Makes an empty one.</summary>
    public UserIdentityGrantAccessToDeviceRequest() { }

    /// <summary>The device, which Seam has to manage.</summary>
    /// <remarks><c>device_id</c> of the API, a UUID.</remarks>
    public required string DeviceId { get; init; }

    /// <summary>The identity that may use the device.</summary>
    /// <remarks><c>user_identity_id</c> of the API, a UUID.</remarks>
    public required string UserIdentityId { get; init; }
}
