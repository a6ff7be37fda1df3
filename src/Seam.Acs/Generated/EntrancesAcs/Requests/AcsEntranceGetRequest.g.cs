// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>The parameters of <c>acs/entrances/get</c>.</summary>
[JsonConverter(typeof(SeamJsonConverter<AcsEntranceGetRequest>))]
public sealed partial record AcsEntranceGetRequest : ISeamJson<AcsEntranceGetRequest>, ISeamRequest
{
    /// <summary>Makes an empty one.</summary>
    public AcsEntranceGetRequest() { }

    /// <summary>Identifies the entrance (UUID).</summary>
    /// <remarks><c>acs_entrance_id</c> of the API, a UUID.</remarks>
    public required string AcsEntranceId { get; init; }
}
