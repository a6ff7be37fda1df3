// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>The parameters of <c>access_methods/unlock_door</c>.</summary>
[JsonConverter(typeof(SeamJsonConverter<AccessMethodUnlockDoorRequest>))]
public sealed partial record AccessMethodUnlockDoorRequest : ISeamJson<AccessMethodUnlockDoorRequest>, ISeamRequest
{
    /// <summary>Makes an empty one.</summary>
    public AccessMethodUnlockDoorRequest() { }

    /// <summary>The cloud key to unlock with.</summary>
    /// <remarks><c>access_method_id</c> of the API, a UUID.</remarks>
    public required string AccessMethodId { get; init; }

    /// <summary>The door, gate or elevator to open from afar.</summary>
    /// <remarks><c>acs_entrance_id</c> of the API, a UUID.</remarks>
    public required string AcsEntranceId { get; init; }
}
