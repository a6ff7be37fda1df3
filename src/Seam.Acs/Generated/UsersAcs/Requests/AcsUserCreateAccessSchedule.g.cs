// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>Time span in which the new user may enter.</summary>
[JsonConverter(typeof(SeamJsonConverter<AcsUserCreateAccessSchedule>))]
public sealed partial record AcsUserCreateAccessSchedule : ISeamJson<AcsUserCreateAccessSchedule>, IRequestPart
{
    /// <summary>Makes an empty one.</summary>
    public AcsUserCreateAccessSchedule() { }

    /// <summary>
    /// Last moment of access: still to come, and later than <c>StartsAt</c>. Without it access has no end.
    /// </summary>
    /// <remarks><c>ends_at</c> of the API, a date and time in UTC.</remarks>
    public DateTimeOffset? EndsAt { get; init; }

    /// <summary>First moment of access. Left out, access starts at once.</summary>
    /// <remarks><c>starts_at</c> of the API, a date and time in UTC.</remarks>
    public DateTimeOffset? StartsAt { get; init; }
}
