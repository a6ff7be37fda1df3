// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.ComponentModel;
using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>Kinds of change of a user that can be under way.</summary>
/// <remarks><c>acs_user.pending_mutations.mutation_code</c> of the API, which may add values at any time.</remarks>
[JsonConverter(typeof(SeamEnumConverter<AcsUserPendingMutationCode>))]
[TypeConverter(typeof(SeamEnumTypeConverter<AcsUserPendingMutationCode>))]
public readonly record struct AcsUserPendingMutationCode : ISeamEnum<AcsUserPendingMutationCode>
{
    private readonly ResponseText _value;

    /// <inheritdoc cref="FromValue"/>
    public AcsUserPendingMutationCode(string value) => _value = value ?? throw new ArgumentNullException(nameof(value));

    /// <summary><c>creating</c>: The user is being made in the access system.</summary>
    public static AcsUserPendingMutationCode Creating { get; } = new("creating");

    /// <summary><c>deleting</c>: The user is being removed from the access system.</summary>
    public static AcsUserPendingMutationCode Deleting { get; } = new("deleting");

    /// <summary>
    /// <c>deferring_creation</c>: Seam holds the user back and will make it in the access system later, when it is
    /// needed, for instance with the first credential.
    /// </summary>
    public static AcsUserPendingMutationCode DeferringCreation { get; } = new("deferring_creation");

    /// <summary><c>updating_user_information</c>: The user's name or contact details are being changed.</summary>
    public static AcsUserPendingMutationCode UpdatingUserInformation { get; } = new("updating_user_information");

    /// <summary><c>updating_access_schedule</c>: The times of access are being changed.</summary>
    public static AcsUserPendingMutationCode UpdatingAccessSchedule { get; } = new("updating_access_schedule");

    /// <summary><c>updating_suspension_state</c>: The user is being suspended or unsuspended.</summary>
    public static AcsUserPendingMutationCode UpdatingSuspensionState { get; } = new("updating_suspension_state");

    /// <summary><c>updating_group_membership</c>: The user is joining or leaving an access group.</summary>
    public static AcsUserPendingMutationCode UpdatingGroupMembership { get; } = new("updating_group_membership");

    /// <summary>
    /// <c>deferring_group_membership_update</c>: The user is due to join or leave an access group at a later time.
    /// </summary>
    public static AcsUserPendingMutationCode DeferringGroupMembershipUpdate { get; } =
        new("deferring_group_membership_update");

    /// <summary><c>updating_credential_assignment</c>: A credential is being given to the user or taken away.</summary>
    public static AcsUserPendingMutationCode UpdatingCredentialAssignment { get; } =
        new("updating_credential_assignment");

    /// <inheritdoc/>
    public string Value => _value.Value;

    /// <inheritdoc cref="FromValue"/>
    public static implicit operator AcsUserPendingMutationCode(string value) => new(value);

    /// <inheritdoc/>
    public static AcsUserPendingMutationCode FromValue(string value) => new(value);

    /// <inheritdoc/>
    public static bool TryParse(string? s, IFormatProvider? provider, out AcsUserPendingMutationCode result) =>
        OpenEnum.TryParse(s, out result);

    /// <inheritdoc cref="Value"/>
    public override string ToString() => Value;
}
