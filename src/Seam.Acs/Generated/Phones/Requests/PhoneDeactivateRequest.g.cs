// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>The parameters of <c>phones/deactivate</c>.</summary>
[JsonConverter(typeof(SeamJsonConverter<PhoneDeactivateRequest>))]
public sealed partial record PhoneDeactivateRequest : ISeamJson<PhoneDeactivateRequest>, ISeamRequest
{
    /// <summary>Makes an empty one.</summary>
    public PhoneDeactivateRequest() { }

    /// <summary>The phone, by its device ID.</summary>
    /// <remarks><c>device_id</c> of the API.</remarks>
    public required string DeviceId { get; init; }
}
