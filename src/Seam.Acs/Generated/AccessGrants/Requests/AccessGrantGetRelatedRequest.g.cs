// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>The parameters of <c>access_grants/get_related</c>.</summary>
[JsonConverter(typeof(SeamJsonConverter<AccessGrantGetRelatedRequest>))]
public sealed partial record AccessGrantGetRelatedRequest : ISeamJson<AccessGrantGetRelatedRequest>, ISeamRequest
{
    /// <summary>Makes an empty one.</summary>
    public AccessGrantGetRelatedRequest() { }

    /// <summary>The grants, by Seam's IDs.</summary>
    /// <remarks><c>access_grant_ids</c> of the API, a list of UUIDs.</remarks>
    public IReadOnlyList<string>? AccessGrantIds { get; init; }

    /// <summary>The grants, by your own keys.</summary>
    /// <remarks><c>access_grant_keys</c> of the API, a list.</remarks>
    public IReadOnlyList<string>? AccessGrantKeys { get; init; }

    /// <summary>Kinds of related things to leave out; the others are read.</summary>
    /// <remarks><c>exclude</c> of the API, a list.</remarks>
    public IReadOnlyList<AccessGrantGetRelatedExclude>? Exclude { get; init; }

    /// <summary>Kinds of related things to read; the others are left out.</summary>
    /// <remarks><c>include</c> of the API, a list.</remarks>
    public IReadOnlyList<AccessGrantGetRelatedInclude>? Include { get; init; }

    /// <summary>Makes a request by <see cref="AccessGrantIds"/>.</summary>
    /// <param name="accessGrantIds">The grants, by Seam's IDs.</param>
    public static AccessGrantGetRelatedRequest ForAccessGrantIds(IReadOnlyList<string> accessGrantIds) =>
        new() { AccessGrantIds = accessGrantIds };

    /// <summary>Makes a request by <see cref="AccessGrantKeys"/>.</summary>
    /// <param name="accessGrantKeys">The grants, by your own keys.</param>
    public static AccessGrantGetRelatedRequest ForAccessGrantKeys(IReadOnlyList<string> accessGrantKeys) =>
        new() { AccessGrantKeys = accessGrantKeys };
}
