// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>The parameters of <c>spaces/add_acs_entrances</c>.</summary>
[JsonConverter(typeof(SeamJsonConverter<SpaceAddAcsEntrancesRequest>))]
public sealed partial record SpaceAddAcsEntrancesRequest : ISeamJson<SpaceAddAcsEntrancesRequest>, ISeamRequest
{
    /// <summary>Makes an empty one.</summary>
    public SpaceAddAcsEntrancesRequest() { }

    /// <summary>Entrances to put in.</summary>
    /// <remarks><c>acs_entrance_ids</c> of the API, a list of UUIDs.</remarks>
    public required IReadOnlyList<string> AcsEntranceIds { get; init; }

    /// <summary>The space that takes the entrances in.</summary>
    /// <remarks><c>space_id</c> of the API, a UUID.</remarks>
    public required string SpaceId { get; init; }
}
