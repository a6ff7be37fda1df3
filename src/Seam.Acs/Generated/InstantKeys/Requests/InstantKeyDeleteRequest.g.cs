// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>The parameters of <c>instant_keys/delete</c>.</summary>
[JsonConverter(typeof(SeamJsonConverter<InstantKeyDeleteRequest>))]
public sealed partial record InstantKeyDeleteRequest : ISeamJson<InstantKeyDeleteRequest>, ISeamRequest
{
    /// <summary>Makes an empty one.</summary>
    public InstantKeyDeleteRequest() { }

    /// <summary>Identifies the instant key (UUID).</summary>
    /// <remarks><c>instant_key_id</c> of the API, a UUID.</remarks>
    public required string InstantKeyId { get; init; }
}
