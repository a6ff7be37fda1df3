// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>Kinds of change of an access group that can be under way.</summary>
/// <remarks>
/// <c>acs_access_group.pending_mutations.mutation_code</c> of the API, which may add values at any time: one that is
/// not listed here keeps its text.
/// </remarks>
[JsonConverter(typeof(SeamEnumConverter<AcsAccessGroupPendingMutationCode>))]
public readonly record struct AcsAccessGroupPendingMutationCode : ISeamEnum<AcsAccessGroupPendingMutationCode>
{
    private readonly string? _value;

    /// <summary>Makes the value for a text, known or not.</summary>
    /// <param name="value">The text as the API writes it.</param>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is <c>null</c>.</exception>
    public AcsAccessGroupPendingMutationCode(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        _value = value;
    }

    /// <summary>The group is being made in the access system.</summary>
    /// <value><c>creating</c></value>
    public static AcsAccessGroupPendingMutationCode Creating { get; } = new("creating");

    /// <summary>The group is being taken out of the access system.</summary>
    /// <value><c>deleting</c></value>
    public static AcsAccessGroupPendingMutationCode Deleting { get; } = new("deleting");

    /// <summary>Seam will delete the group once its time is over.</summary>
    /// <value><c>deferring_deletion</c></value>
    public static AcsAccessGroupPendingMutationCode DeferringDeletion { get; } = new("deferring_deletion");

    /// <summary>The group's name is being changed.</summary>
    /// <value><c>updating_group_information</c></value>
    public static AcsAccessGroupPendingMutationCode UpdatingGroupInformation { get; } =
        new("updating_group_information");

    /// <summary>The group's times of access are being changed.</summary>
    /// <value><c>updating_access_schedule</c></value>
    public static AcsAccessGroupPendingMutationCode UpdatingAccessSchedule { get; } = new("updating_access_schedule");

    /// <summary>A user is joining or leaving the group.</summary>
    /// <value><c>updating_user_membership</c></value>
    public static AcsAccessGroupPendingMutationCode UpdatingUserMembership { get; } = new("updating_user_membership");

    /// <summary>An entrance is being given to the group or taken from it.</summary>
    /// <value><c>updating_entrance_membership</c></value>
    public static AcsAccessGroupPendingMutationCode UpdatingEntranceMembership { get; } =
        new("updating_entrance_membership");

    /// <summary>A user is due to join or leave the group at a later time.</summary>
    /// <value><c>deferring_user_membership_update</c></value>
    public static AcsAccessGroupPendingMutationCode DeferringUserMembershipUpdate { get; } =
        new("deferring_user_membership_update");

    /// <inheritdoc/>
    public string Value => _value ?? "";

    /// <summary>Makes the value for a text, known or not.</summary>
    /// <param name="value">The text as the API writes it.</param>
    public static implicit operator AcsAccessGroupPendingMutationCode(string value) => new(value);

    /// <inheritdoc/>
    public static AcsAccessGroupPendingMutationCode FromValue(string value) => new(value);

    /// <summary>Whether both have the same text, case included.</summary>
    /// <param name="other">The one to compare with.</param>
    public bool Equals(AcsAccessGroupPendingMutationCode other) => Value == other.Value;

    /// <inheritdoc/>
    public override int GetHashCode() => Value.GetHashCode(StringComparison.Ordinal);

    /// <summary>The text as the API writes it.</summary>
    public override string ToString() => Value;
}
