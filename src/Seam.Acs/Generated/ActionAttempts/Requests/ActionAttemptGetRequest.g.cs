// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>The parameters of <c>action_attempts/get</c>.</summary>
[JsonConverter(typeof(SeamJsonConverter<ActionAttemptGetRequest>))]
public sealed partial record ActionAttemptGetRequest : ISeamJson<ActionAttemptGetRequest>, ISeamRequest
{
    /// <summary>Makes an empty one.</summary>
    public ActionAttemptGetRequest() { }

    /// <summary>Identifies the attempt (UUID).</summary>
    /// <remarks><c>action_attempt_id</c> of the API, a UUID.</remarks>
    public required string ActionAttemptId { get; init; }
}
