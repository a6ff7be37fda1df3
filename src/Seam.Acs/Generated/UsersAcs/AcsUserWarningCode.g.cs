// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.ComponentModel;
using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>Things about a user that may need attention.</summary>
/// <remarks><c>acs_user.warnings.warning_code</c> of the API, which may add values at any time.</remarks>
[JsonConverter(typeof(SeamEnumConverter<AcsUserWarningCode>))]
[TypeConverter(typeof(SeamEnumTypeConverter<AcsUserWarningCode>))]
public readonly record struct AcsUserWarningCode : ISeamEnum<AcsUserWarningCode>
{
    private readonly ResponseText _value;

    /// <inheritdoc cref="FromValue"/>
    public AcsUserWarningCode(string value) => _value = value ?? throw new ArgumentNullException(nameof(value));

    /// <summary><c>being_deleted</c>: The user is on its way out and will soon be gone.</summary>
    public static AcsUserWarningCode BeingDeleted { get; } = new("being_deleted");

    /// <summary>
    /// <c>salto_ks_user_not_subscribed</c>: The user holds no Salto KS subscription and can't open doors: the schedule
    /// is not running, the site is full, or someone unsubscribed the user.
    /// </summary>
    public static AcsUserWarningCode SaltoKsUserNotSubscribed { get; } = new("salto_ks_user_not_subscribed");

    /// <summary>
    /// <c>acs_user_inactive</c>: The user can't enter at present, for instance outside the schedule or when the system
    /// is full; <see cref="AcsUserWarning.Message"/> has the provider's reason.
    /// </summary>
    public static AcsUserWarningCode AcsUserInactive { get; } = new("acs_user_inactive");

    /// <summary>
    /// <c>unknown_issue_with_acs_user</c>: Syncing the person with the provider failed for a reason that Seam can't
    /// name.
    /// </summary>
    public static AcsUserWarningCode UnknownIssueWithAcsUser { get; } = new("unknown_issue_with_acs_user");

    /// <summary><c>latch_resident_user</c>: The user was made in Latch itself and has to be managed there.</summary>
    public static AcsUserWarningCode LatchResidentUser { get; } = new("latch_resident_user");

    /// <inheritdoc/>
    public string Value => _value.Value;

    /// <inheritdoc cref="FromValue"/>
    public static implicit operator AcsUserWarningCode(string value) => new(value);

    /// <inheritdoc/>
    public static AcsUserWarningCode FromValue(string value) => new(value);

    /// <inheritdoc/>
    public static bool TryParse(string? s, IFormatProvider? provider, out AcsUserWarningCode result) =>
        OpenEnum.TryParse(s, out result);

    /// <inheritdoc cref="Value"/>
    public override string ToString() => Value;
}
