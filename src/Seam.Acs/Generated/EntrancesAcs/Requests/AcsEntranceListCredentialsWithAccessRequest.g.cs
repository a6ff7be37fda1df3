// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>The parameters of <c>acs/entrances/list_credentials_with_access</c>.</summary>
[JsonConverter(typeof(SeamJsonConverter<AcsEntranceListCredentialsWithAccessRequest>))]
public sealed partial record AcsEntranceListCredentialsWithAccessRequest
    : ISeamJson<AcsEntranceListCredentialsWithAccessRequest>,
        ISeamRequest
{
    /// <summary>Makes an empty one.</summary>
    public AcsEntranceListCredentialsWithAccessRequest() { }

    /// <summary>Identifies the entrance (UUID).</summary>
    /// <remarks><c>acs_entrance_id</c> of the API, a UUID.</remarks>
    public required string AcsEntranceId { get; init; }

    /// <summary>Conditions that a credential has to meet to be listed. Left out, all are listed.</summary>
    /// <remarks><c>include_if</c> of the API, a list.</remarks>
    public IReadOnlyList<AcsEntranceListCredentialsWithAccessIncludeIf>? IncludeIf { get; init; }
}
