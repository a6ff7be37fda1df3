// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Collections.ObjectModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>An access point in dormakaba Community's terms.</summary>
/// <remarks>
/// <c>acs_entrance.dormakaba_community_metadata</c> of the API. Two are equal where all their members are.
/// </remarks>
[JsonConverter(typeof(SeamJsonConverter<AcsEntranceDormakabaCommunityMetadata>))]
public sealed partial record AcsEntranceDormakabaCommunityMetadata : ISeamJson<AcsEntranceDormakabaCommunityMetadata>
{
    /// <summary>Makes an empty one.</summary>
    public AcsEntranceDormakabaCommunityMetadata() { }

    /// <summary>
    /// Profile that dormakaba Community uses for the access point. <c>null</c> where the API has none.
    /// </summary>
    /// <remarks><c>access_point_profile</c> of the API.</remarks>
    public string? AccessPointProfile { get; init; }

    /// <summary>
    /// Members that the API sent and this version of the library does not know, by their names in the API. Never
    /// <c>null</c>.
    /// </summary>
    public IReadOnlyDictionary<string, JsonElement> AdditionalProperties
    {
        get;
        init => field = value ?? ReadOnlyDictionary<string, JsonElement>.Empty;
    } = ReadOnlyDictionary<string, JsonElement>.Empty;
}
