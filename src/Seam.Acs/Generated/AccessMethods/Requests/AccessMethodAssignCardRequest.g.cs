// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>The parameters of <c>access_methods/assign_card</c>.</summary>
[JsonConverter(typeof(SeamJsonConverter<AccessMethodAssignCardRequest>))]
public sealed partial record AccessMethodAssignCardRequest : ISeamJson<AccessMethodAssignCardRequest>, ISeamRequest
{
    /// <summary>Makes an empty one.</summary>
    public AccessMethodAssignCardRequest() { }

    /// <summary>The card method that gets the card.</summary>
    /// <remarks><c>access_method_id</c> of the API, a UUID.</remarks>
    public required string AccessMethodId { get; init; }

    /// <summary>Number of the card, as the access system knows it.</summary>
    /// <remarks><c>card_number</c> of the API.</remarks>
    public required string CardNumber { get; init; }
}
