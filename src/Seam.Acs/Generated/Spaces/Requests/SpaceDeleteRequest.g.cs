// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>The parameters of <c>spaces/delete</c>.</summary>
[JsonConverter(typeof(SeamJsonConverter<SpaceDeleteRequest>))]
public sealed partial record SpaceDeleteRequest : ISeamJson<SpaceDeleteRequest>, ISeamRequest
{
    /// <summary>Makes an empty one.</summary>
    public SpaceDeleteRequest() { }

    /// <summary>Identifies the space (UUID).</summary>
    /// <remarks><c>space_id</c> of the API, a UUID.</remarks>
    public required string SpaceId { get; init; }
}
