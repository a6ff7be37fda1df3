// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.ComponentModel;
using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>Kinds of change of an access group that can be under way.</summary>
/// <remarks>
/// <c>acs_access_group.pending_mutations.mutation_code</c> of the API, which may add values at any time.
/// </remarks>
[JsonConverter(typeof(SeamEnumConverter<AcsAccessGroupPendingMutationCode>))]
[TypeConverter(typeof(SeamEnumTypeConverter<AcsAccessGroupPendingMutationCode>))]
public readonly record struct AcsAccessGroupPendingMutationCode : ISeamEnum<AcsAccessGroupPendingMutationCode>
{
    private readonly ResponseText _value;

    /// <inheritdoc cref="FromValue"/>
    public AcsAccessGroupPendingMutationCode(string value) =>
        _value = value ?? throw new ArgumentNullException(nameof(value));

    /// <summary><c>creating</c>: The group is being made in the access system.</summary>
    public static AcsAccessGroupPendingMutationCode Creating { get; } = new("creating");

    /// <summary><c>deleting</c>: The group is being taken out of the access system.</summary>
    public static AcsAccessGroupPendingMutationCode Deleting { get; } = new("deleting");

    /// <summary><c>deferring_deletion</c>: Seam will delete the group once its time is over.</summary>
    public static AcsAccessGroupPendingMutationCode DeferringDeletion { get; } = new("deferring_deletion");

    /// <summary><c>updating_group_information</c>: The group's name is being changed.</summary>
    public static AcsAccessGroupPendingMutationCode UpdatingGroupInformation { get; } =
        new("updating_group_information");

    /// <summary><c>updating_access_schedule</c>: The group's times of access are being changed.</summary>
    public static AcsAccessGroupPendingMutationCode UpdatingAccessSchedule { get; } = new("updating_access_schedule");

    /// <summary><c>updating_user_membership</c>: A user is joining or leaving the group.</summary>
    public static AcsAccessGroupPendingMutationCode UpdatingUserMembership { get; } = new("updating_user_membership");

    /// <summary>
    /// <c>updating_entrance_membership</c>: An entrance is being given to the group or taken from it.
    /// </summary>
    public static AcsAccessGroupPendingMutationCode UpdatingEntranceMembership { get; } =
        new("updating_entrance_membership");

    /// <summary>
    /// <c>deferring_user_membership_update</c>: A user is due to join or leave the group at a later time.
    /// </summary>
    public static AcsAccessGroupPendingMutationCode DeferringUserMembershipUpdate { get; } =
        new("deferring_user_membership_update");

    /// <inheritdoc/>
    public string Value => _value.Value;

    /// <inheritdoc cref="FromValue"/>
    public static implicit operator AcsAccessGroupPendingMutationCode(string value) => new(value);

    /// <inheritdoc/>
    public static AcsAccessGroupPendingMutationCode FromValue(string value) => new(value);

    /// <inheritdoc/>
    public static bool TryParse(string? s, IFormatProvider? provider, out AcsAccessGroupPendingMutationCode result) =>
        OpenEnum.TryParse(s, out result);

    /// <inheritdoc cref="Value"/>
    public override string ToString() => Value;
}
