// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>The parameters of <c>access_grants/request_access_methods</c>.</summary>
[JsonConverter(typeof(SeamJsonConverter<AccessGrantRequestAccessMethodsRequest>))]
public sealed partial record AccessGrantRequestAccessMethodsRequest
    : ISeamJson<AccessGrantRequestAccessMethodsRequest>,
        ISeamRequest
{
    /// <summary>Makes an empty one.</summary>
    public AccessGrantRequestAccessMethodsRequest() { }

    /// <summary>Identifies the access grant (UUID).</summary>
    /// <remarks><c>access_grant_id</c> of the API, a UUID.</remarks>
    public required string AccessGrantId { get; init; }

    /// <summary>The further means of entry: one item each for a PIN, a card or a key.</summary>
    /// <remarks><c>requested_access_methods</c> of the API, a list.</remarks>
    public required IReadOnlyList<AccessGrantCreateRequestedAccessMethod> RequestedAccessMethods { get; init; }
}
