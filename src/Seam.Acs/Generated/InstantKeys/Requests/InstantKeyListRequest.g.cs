// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>The parameters of <c>instant_keys/list</c>.</summary>
[JsonConverter(typeof(SeamJsonConverter<InstantKeyListRequest>))]
public sealed partial record InstantKeyListRequest : ISeamJson<InstantKeyListRequest>, ISeamRequest
{
    /// <summary>Makes an empty one.</summary>
    public InstantKeyListRequest() { }

    /// <summary>Only keys of this person.</summary>
    /// <remarks><c>user_identity_id</c> of the API, a UUID.</remarks>
    public string? UserIdentityId { get; init; }
}
