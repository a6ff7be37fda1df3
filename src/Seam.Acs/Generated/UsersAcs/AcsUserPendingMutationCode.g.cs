// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>Kinds of change of a user that can be under way.</summary>
/// <remarks>
/// <c>acs_user.pending_mutations.mutation_code</c> of the API, which may add values at any time: one that is not listed
/// here keeps its text.
/// </remarks>
[JsonConverter(typeof(SeamEnumConverter<AcsUserPendingMutationCode>))]
public readonly record struct AcsUserPendingMutationCode : ISeamEnum<AcsUserPendingMutationCode>
{
    private readonly string? _value;

    /// <summary>Makes the value for a text, known or not.</summary>
    /// <param name="value">The text as the API writes it.</param>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is <c>null</c>.</exception>
    public AcsUserPendingMutationCode(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        _value = value;
    }

    /// <summary>The user is being made in the access system.</summary>
    /// <value><c>creating</c></value>
    public static AcsUserPendingMutationCode Creating { get; } = new("creating");

    /// <summary>The user is being removed from the access system.</summary>
    /// <value><c>deleting</c></value>
    public static AcsUserPendingMutationCode Deleting { get; } = new("deleting");

    /// <summary>
    /// Seam holds the user back and will make it in the access system later, when it is needed, for instance with the
    /// first credential.
    /// </summary>
    /// <value><c>deferring_creation</c></value>
    public static AcsUserPendingMutationCode DeferringCreation { get; } = new("deferring_creation");

    /// <summary>The user's name or contact details are being changed.</summary>
    /// <value><c>updating_user_information</c></value>
    public static AcsUserPendingMutationCode UpdatingUserInformation { get; } = new("updating_user_information");

    /// <summary>The times of access are being changed.</summary>
    /// <value><c>updating_access_schedule</c></value>
    public static AcsUserPendingMutationCode UpdatingAccessSchedule { get; } = new("updating_access_schedule");

    /// <summary>The user is being suspended or unsuspended.</summary>
    /// <value><c>updating_suspension_state</c></value>
    public static AcsUserPendingMutationCode UpdatingSuspensionState { get; } = new("updating_suspension_state");

    /// <summary>The user is joining or leaving an access group.</summary>
    /// <value><c>updating_group_membership</c></value>
    public static AcsUserPendingMutationCode UpdatingGroupMembership { get; } = new("updating_group_membership");

    /// <summary>The user is due to join or leave an access group at a later time.</summary>
    /// <value><c>deferring_group_membership_update</c></value>
    public static AcsUserPendingMutationCode DeferringGroupMembershipUpdate { get; } =
        new("deferring_group_membership_update");

    /// <summary>A credential is being given to the user or taken away.</summary>
    /// <value><c>updating_credential_assignment</c></value>
    public static AcsUserPendingMutationCode UpdatingCredentialAssignment { get; } =
        new("updating_credential_assignment");

    /// <inheritdoc/>
    public string Value => _value ?? "";

    /// <summary>Makes the value for a text, known or not.</summary>
    /// <param name="value">The text as the API writes it.</param>
    public static implicit operator AcsUserPendingMutationCode(string value) => new(value);

    /// <inheritdoc/>
    public static AcsUserPendingMutationCode FromValue(string value) => new(value);

    /// <summary>Whether both have the same text, case included.</summary>
    /// <param name="other">The one to compare with.</param>
    public bool Equals(AcsUserPendingMutationCode other) => Value == other.Value;

    /// <inheritdoc/>
    public override int GetHashCode() => Value.GetHashCode(StringComparison.Ordinal);

    /// <summary>The text as the API writes it.</summary>
    public override string ToString() => Value;
}
