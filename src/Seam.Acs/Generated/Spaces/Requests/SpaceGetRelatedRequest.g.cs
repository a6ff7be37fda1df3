// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>The parameters of <c>spaces/get_related</c>.</summary>
[JsonConverter(typeof(SeamJsonConverter<SpaceGetRelatedRequest>))]
public sealed partial record SpaceGetRelatedRequest : ISeamJson<SpaceGetRelatedRequest>, ISeamRequest
{
    /// <summary>Makes an empty one.</summary>
    public SpaceGetRelatedRequest() { }

    /// <summary>Kinds of related things to leave out; the others are read.</summary>
    /// <remarks><c>exclude</c> of the API, a list.</remarks>
    public IReadOnlyList<SpaceGetRelatedExclude>? Exclude { get; init; }

    /// <summary>Kinds of related things to read; the others are left out.</summary>
    /// <remarks><c>include</c> of the API, a list.</remarks>
    public IReadOnlyList<SpaceGetRelatedInclude>? Include { get; init; }

    /// <summary>The spaces, by Seam's IDs.</summary>
    /// <remarks><c>space_ids</c> of the API, a list of UUIDs.</remarks>
    public IReadOnlyList<string>? SpaceIds { get; init; }

    /// <summary>The spaces, by your own keys.</summary>
    /// <remarks><c>space_keys</c> of the API, a list.</remarks>
    public IReadOnlyList<string>? SpaceKeys { get; init; }

    /// <summary>Makes a request by <see cref="SpaceIds"/>.</summary>
    /// <param name="spaceIds">The spaces, by Seam's IDs.</param>
    public static SpaceGetRelatedRequest ForSpaceIds(IReadOnlyList<string> spaceIds) => new() { SpaceIds = spaceIds };

    /// <summary>Makes a request by <see cref="SpaceKeys"/>.</summary>
    /// <param name="spaceKeys">The spaces, by your own keys.</param>
    public static SpaceGetRelatedRequest ForSpaceKeys(IReadOnlyList<string> spaceKeys) =>
        new() { SpaceKeys = spaceKeys };
}
