// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>Reasons why a user does not work.</summary>
/// <remarks>
/// <c>acs_user.errors.error_code</c> of the API, which may add values at any time: one that is not listed here keeps
/// its text.
/// </remarks>
[JsonConverter(typeof(SeamEnumConverter<AcsUserErrorCode>))]
public readonly record struct AcsUserErrorCode : ISeamEnum<AcsUserErrorCode>
{
    private readonly string? _value;

    /// <summary>Makes the value for a text, known or not.</summary>
    /// <param name="value">The text as the API writes it.</param>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is <c>null</c>.</exception>
    public AcsUserErrorCode(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        _value = value;
    }

    /// <summary>The user was deleted in the access system itself, past Seam.</summary>
    /// <value><c>deleted_externally</c></value>
    public static AcsUserErrorCode DeletedExternally { get; } = new("deleted_externally");

    /// <summary>The Salto KS site has no subscription left for the user.</summary>
    /// <value><c>salto_ks_subscription_limit_exceeded</c></value>
    public static AcsUserErrorCode SaltoKsSubscriptionLimitExceeded { get; } =
        new("salto_ks_subscription_limit_exceeded");

    /// <summary>The access system did not take the new user; the cause is likely an internal fault.</summary>
    /// <value><c>failed_to_create_on_acs_system</c></value>
    public static AcsUserErrorCode FailedToCreateOnAcsSystem { get; } = new("failed_to_create_on_acs_system");

    /// <summary>The access system did not take a change of the user; the cause is likely an internal fault.</summary>
    /// <value><c>failed_to_update_on_acs_system</c></value>
    public static AcsUserErrorCode FailedToUpdateOnAcsSystem { get; } = new("failed_to_update_on_acs_system");

    /// <summary>The access system did not delete the user; the cause is likely an internal fault.</summary>
    /// <value><c>failed_to_delete_on_acs_system</c></value>
    public static AcsUserErrorCode FailedToDeleteOnAcsSystem { get; } = new("failed_to_delete_on_acs_system");

    /// <summary>
    /// The same person also exists as a resident made in Latch itself, which can't be managed from here.
    /// </summary>
    /// <value><c>latch_conflict_with_resident_user</c></value>
    public static AcsUserErrorCode LatchConflictWithResidentUser { get; } = new("latch_conflict_with_resident_user");

    /// <inheritdoc/>
    public string Value => _value ?? "";

    /// <summary>Makes the value for a text, known or not.</summary>
    /// <param name="value">The text as the API writes it.</param>
    public static implicit operator AcsUserErrorCode(string value) => new(value);

    /// <inheritdoc/>
    public static AcsUserErrorCode FromValue(string value) => new(value);

    /// <summary>Whether both have the same text, case included.</summary>
    /// <param name="other">The one to compare with.</param>
    public bool Equals(AcsUserErrorCode other) => Value == other.Value;

    /// <inheritdoc/>
    public override int GetHashCode() => Value.GetHashCode(StringComparison.Ordinal);

    /// <summary>The text as the API writes it.</summary>
    public override string ToString() => Value;
}
