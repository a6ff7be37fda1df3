// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.ComponentModel;
using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>Reasons why a user does not work.</summary>
/// <remarks><c>acs_user.errors.error_code</c> of the API, which may add values at any time.</remarks>
[JsonConverter(typeof(SeamEnumConverter<AcsUserErrorCode>))]
[TypeConverter(typeof(SeamEnumTypeConverter<AcsUserErrorCode>))]
public readonly record struct AcsUserErrorCode : ISeamEnum<AcsUserErrorCode>
{
    private readonly ResponseText _value;

    /// <inheritdoc cref="FromValue"/>
    public AcsUserErrorCode(string value) => _value = value ?? throw new ArgumentNullException(nameof(value));

    /// <summary><c>deleted_externally</c>: The user was deleted in the access system itself, past Seam.</summary>
    public static AcsUserErrorCode DeletedExternally { get; } = new("deleted_externally");

    /// <summary>
    /// <c>salto_ks_subscription_limit_exceeded</c>: The Salto KS site has no subscription left for the user.
    /// </summary>
    public static AcsUserErrorCode SaltoKsSubscriptionLimitExceeded { get; } =
        new("salto_ks_subscription_limit_exceeded");

    /// <summary>
    /// <c>failed_to_create_on_acs_system</c>: The access system did not take the new user; the cause is likely an
    /// internal fault.
    /// </summary>
    public static AcsUserErrorCode FailedToCreateOnAcsSystem { get; } = new("failed_to_create_on_acs_system");

    /// <summary>
    /// <c>failed_to_update_on_acs_system</c>: The access system did not take a change of the user; the cause is likely
    /// an internal fault.
    /// </summary>
    public static AcsUserErrorCode FailedToUpdateOnAcsSystem { get; } = new("failed_to_update_on_acs_system");

    /// <summary>
    /// <c>failed_to_delete_on_acs_system</c>: The access system did not delete the user; the cause is likely an
    /// internal fault.
    /// </summary>
    public static AcsUserErrorCode FailedToDeleteOnAcsSystem { get; } = new("failed_to_delete_on_acs_system");

    /// <summary>
    /// <c>latch_conflict_with_resident_user</c>: The same person also exists as a resident made in Latch itself, which
    /// can't be managed from here.
    /// </summary>
    public static AcsUserErrorCode LatchConflictWithResidentUser { get; } = new("latch_conflict_with_resident_user");

    /// <inheritdoc/>
    public string Value => _value.Value;

    /// <inheritdoc cref="FromValue"/>
    public static implicit operator AcsUserErrorCode(string value) => new(value);

    /// <inheritdoc/>
    public static AcsUserErrorCode FromValue(string value) => new(value);

    /// <inheritdoc/>
    public static bool TryParse(string? s, IFormatProvider? provider, out AcsUserErrorCode result) =>
        OpenEnum.TryParse(s, out result);

    /// <inheritdoc cref="Value"/>
    public override string ToString() => Value;
}
