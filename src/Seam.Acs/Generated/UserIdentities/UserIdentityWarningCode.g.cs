// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.ComponentModel;
using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>Things about an identity that may need attention.</summary>
/// <remarks><c>user_identity.warnings.warning_code</c> of the API, which may add values at any time.</remarks>
[JsonConverter(typeof(SeamEnumConverter<UserIdentityWarningCode>))]
[TypeConverter(typeof(SeamEnumTypeConverter<UserIdentityWarningCode>))]
public readonly record struct UserIdentityWarningCode : ISeamEnum<UserIdentityWarningCode>
{
    private readonly ResponseText _value;

    /// <inheritdoc cref="FromValue"/>
    public UserIdentityWarningCode(string value) => _value = value ?? throw new ArgumentNullException(nameof(value));

    /// <summary><c>being_deleted</c>: The identity is being deleted with all that hangs on it.</summary>
    public static UserIdentityWarningCode BeingDeleted { get; } = new("being_deleted");

    /// <summary>
    /// <c>acs_user_profile_does_not_match_user_identity</c>: Name or contact details of one of the identity's users
    /// differ from the identity's own.
    /// </summary>
    public static UserIdentityWarningCode AcsUserProfileDoesNotMatchUserIdentity { get; } =
        new("acs_user_profile_does_not_match_user_identity");

    /// <inheritdoc/>
    public string Value => _value.Value;

    /// <inheritdoc cref="FromValue"/>
    public static implicit operator UserIdentityWarningCode(string value) => new(value);

    /// <inheritdoc/>
    public static UserIdentityWarningCode FromValue(string value) => new(value);

    /// <inheritdoc/>
    public static bool TryParse(string? s, IFormatProvider? provider, out UserIdentityWarningCode result) =>
        OpenEnum.TryParse(s, out result);

    /// <inheritdoc cref="Value"/>
    public override string ToString() => Value;
}
