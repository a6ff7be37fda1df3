// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>The parameters of <c>access_methods/get_related</c>.</summary>
[JsonConverter(typeof(SeamJsonConverter<AccessMethodGetRelatedRequest>))]
public sealed partial record AccessMethodGetRelatedRequest : ISeamJson<AccessMethodGetRelatedRequest>, ISeamRequest
{
    /// <summary>Makes an empty one.</summary>
    public AccessMethodGetRelatedRequest() { }

    /// <summary>The methods, by their IDs.</summary>
    /// <remarks><c>access_method_ids</c> of the API, a list of UUIDs.</remarks>
    public required IReadOnlyList<string> AccessMethodIds { get; init; }

    /// <summary>Kinds of related things to leave out; the others are read.</summary>
    /// <remarks><c>exclude</c> of the API, a list.</remarks>
    public IReadOnlyList<AccessMethodGetRelatedExclude>? Exclude { get; init; }

    /// <summary>Kinds of related things to read; the others are left out.</summary>
    /// <remarks><c>include</c> of the API, a list.</remarks>
    public IReadOnlyList<AccessMethodGetRelatedInclude>? Include { get; init; }
}
