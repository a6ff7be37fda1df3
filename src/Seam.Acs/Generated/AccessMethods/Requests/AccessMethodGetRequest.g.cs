// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>The parameters of <c>access_methods/get</c>.</summary>
[JsonConverter(typeof(SeamJsonConverter<AccessMethodGetRequest>))]
public sealed partial record AccessMethodGetRequest : ISeamJson<AccessMethodGetRequest>, ISeamRequest
{
    /// <summary>Makes an empty one.</summary>
    public AccessMethodGetRequest() { }

    /// <summary>Identifies the access method (UUID).</summary>
    /// <remarks><c>access_method_id</c> of the API, a UUID.</remarks>
    public required string AccessMethodId { get; init; }
}
