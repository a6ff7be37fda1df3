// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>New time span in which the user may enter.</summary>
[JsonConverter(typeof(SeamJsonConverter<AcsUserUpdateAccessSchedule>))]
public sealed partial record AcsUserUpdateAccessSchedule : ISeamJson<AcsUserUpdateAccessSchedule>, IRequestPart
{
    /// <summary>Makes an empty one.</summary>
    public AcsUserUpdateAccessSchedule() { }

    /// <summary>Last moment of access: still to come, and later than <c>StartsAt</c>.</summary>
    /// <remarks><c>ends_at</c> of the API, a date and time in UTC.</remarks>
    public required DateTimeOffset EndsAt { get; init; }

    /// <summary>First moment of access. Left out, access starts at once.</summary>
    /// <remarks><c>starts_at</c> of the API, a date and time in UTC.</remarks>
    public required DateTimeOffset StartsAt { get; init; }
}
