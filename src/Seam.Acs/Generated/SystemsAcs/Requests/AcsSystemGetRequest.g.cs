// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>The parameters of <c>acs/systems/get</c>.</summary>
[JsonConverter(typeof(SeamJsonConverter<AcsSystemGetRequest>))]
public sealed partial record AcsSystemGetRequest : ISeamJson<AcsSystemGetRequest>, ISeamRequest
{
    /// <summary>Makes an empty one.</summary>
    public AcsSystemGetRequest() { }

    /// <summary>Identifies the access system (UUID).</summary>
    /// <remarks><c>acs_system_id</c> of the API, a UUID.</remarks>
    public required string AcsSystemId { get; init; }
}
