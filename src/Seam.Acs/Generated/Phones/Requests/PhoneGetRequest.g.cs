// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>The parameters of <c>phones/get</c>.</summary>
[JsonConverter(typeof(SeamJsonConverter<PhoneGetRequest>))]
public sealed partial record PhoneGetRequest : ISeamJson<PhoneGetRequest>, ISeamRequest
{
    /// <summary>Makes an empty one.</summary>
    public PhoneGetRequest() { }

    /// <summary>The phone, by its device ID.</summary>
    /// <remarks><c>device_id</c> of the API, a UUID.</remarks>
    public required string DeviceId { get; init; }
}
