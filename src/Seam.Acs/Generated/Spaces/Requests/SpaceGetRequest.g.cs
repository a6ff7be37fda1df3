// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>The parameters of <c>spaces/get</c>.</summary>
[JsonConverter(typeof(SeamJsonConverter<SpaceGetRequest>))]
public sealed partial record SpaceGetRequest : ISeamJson<SpaceGetRequest>, ISeamRequest
{
    /// <summary>Makes an empty one.</summary>
    public SpaceGetRequest() { }

    /// <summary>The space, by Seam's ID; leave <c>SpaceKey</c> out.</summary>
    /// <remarks><c>space_id</c> of the API, a UUID.</remarks>
    public string? SpaceId { get; init; }

    /// <summary>The space, by your own key; leave <c>SpaceId</c> out.</summary>
    /// <remarks><c>space_key</c> of the API.</remarks>
    public string? SpaceKey { get; init; }

    /// <summary>Makes a request by <see cref="SpaceId"/>.</summary>
    /// <param name="spaceId">The space, by Seam's ID; leave <c>SpaceKey</c> out.</param>
    public static SpaceGetRequest ForSpaceId(string spaceId) => new() { SpaceId = spaceId };

    /// <summary>Makes a request by <see cref="SpaceKey"/>.</summary>
    /// <param name="spaceKey">The space, by your own key; leave <c>SpaceId</c> out.</param>
    public static SpaceGetRequest ForSpaceKey(string spaceKey) => new() { SpaceKey = spaceKey };
}
