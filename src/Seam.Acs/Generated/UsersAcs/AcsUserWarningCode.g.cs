// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>Things about a user that may need attention.</summary>
/// <remarks>
/// <c>acs_user.warnings.warning_code</c> of the API, which may add values at any time: one that is not listed here
/// keeps its text.
/// </remarks>
[JsonConverter(typeof(SeamEnumConverter<AcsUserWarningCode>))]
public readonly record struct AcsUserWarningCode : ISeamEnum<AcsUserWarningCode>
{
    private readonly string? _value;

    /// <summary>Makes the value for a text, known or not.</summary>
    /// <param name="value">The text as the API writes it.</param>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is <c>null</c>.</exception>
    public AcsUserWarningCode(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        _value = value;
    }

    /// <summary>The user is on its way out and will soon be gone.</summary>
    /// <value><c>being_deleted</c></value>
    public static AcsUserWarningCode BeingDeleted { get; } = new("being_deleted");

    /// <summary>
    /// The user holds no Salto KS subscription and can't open doors: the schedule is not running, the site is full, or
    /// someone unsubscribed the user.
    /// </summary>
    /// <value><c>salto_ks_user_not_subscribed</c></value>
    public static AcsUserWarningCode SaltoKsUserNotSubscribed { get; } = new("salto_ks_user_not_subscribed");

    /// <summary>
    /// The user can't enter at present, for instance outside the schedule or when the system is full; <c>message</c>
    /// has the provider's reason.
    /// </summary>
    /// <value><c>acs_user_inactive</c></value>
    public static AcsUserWarningCode AcsUserInactive { get; } = new("acs_user_inactive");

    /// <summary>Syncing the person with the provider failed for a reason that Seam can't name.</summary>
    /// <value><c>unknown_issue_with_acs_user</c></value>
    public static AcsUserWarningCode UnknownIssueWithAcsUser { get; } = new("unknown_issue_with_acs_user");

    /// <summary>The user was made in Latch itself and has to be managed there.</summary>
    /// <value><c>latch_resident_user</c></value>
    public static AcsUserWarningCode LatchResidentUser { get; } = new("latch_resident_user");

    /// <inheritdoc/>
    public string Value => _value ?? "";

    /// <summary>Makes the value for a text, known or not.</summary>
    /// <param name="value">The text as the API writes it.</param>
    public static implicit operator AcsUserWarningCode(string value) => new(value);

    /// <inheritdoc/>
    public static AcsUserWarningCode FromValue(string value) => new(value);

    /// <summary>Whether both have the same text, case included.</summary>
    /// <param name="other">The one to compare with.</param>
    public bool Equals(AcsUserWarningCode other) => Value == other.Value;

    /// <inheritdoc/>
    public override int GetHashCode() => Value.GetHashCode(StringComparison.Ordinal);

    /// <summary>The text as the API writes it.</summary>
    public override string ToString() => Value;
}
