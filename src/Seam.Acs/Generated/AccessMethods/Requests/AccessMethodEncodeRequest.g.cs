// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>The parameters of <c>access_methods/encode</c>.</summary>
[JsonConverter(typeof(SeamJsonConverter<AccessMethodEncodeRequest>))]
public sealed partial record AccessMethodEncodeRequest : ISeamJson<AccessMethodEncodeRequest>, ISeamRequest
{
    /// <summary>Makes an empty one.</summary>
    public AccessMethodEncodeRequest() { }

    /// <summary>The card method to write.</summary>
    /// <remarks><c>access_method_id</c> of the API, a UUID.</remarks>
    public required string AccessMethodId { get; init; }

    /// <summary>The encoder on which the card lies.</summary>
    /// <remarks><c>acs_encoder_id</c> of the API, a UUID.</remarks>
    public required string AcsEncoderId { get; init; }
}
