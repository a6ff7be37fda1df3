// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>Things about an identity that may need attention.</summary>
/// <remarks>
/// <c>user_identity.warnings.warning_code</c> of the API, which may add values at any time: one that is not listed here
/// keeps its text.
/// </remarks>
[JsonConverter(typeof(SeamEnumConverter<UserIdentityWarningCode>))]
public readonly record struct UserIdentityWarningCode : ISeamEnum<UserIdentityWarningCode>
{
    private readonly string? _value;

    /// <summary>Makes the value for a text, known or not.</summary>
    /// <param name="value">The text as the API writes it.</param>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is <c>null</c>.</exception>
    public UserIdentityWarningCode(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        _value = value;
    }

    /// <summary>The identity is being deleted with all that hangs on it.</summary>
    /// <value><c>being_deleted</c></value>
    public static UserIdentityWarningCode BeingDeleted { get; } = new("being_deleted");

    /// <summary>Name or contact details of one of the identity's users differ from the identity's own.</summary>
    /// <value><c>acs_user_profile_does_not_match_user_identity</c></value>
    public static UserIdentityWarningCode AcsUserProfileDoesNotMatchUserIdentity { get; } =
        new("acs_user_profile_does_not_match_user_identity");

    /// <inheritdoc/>
    public string Value => _value ?? "";

    /// <summary>Makes the value for a text, known or not.</summary>
    /// <param name="value">The text as the API writes it.</param>
    public static implicit operator UserIdentityWarningCode(string value) => new(value);

    /// <inheritdoc/>
    public static UserIdentityWarningCode FromValue(string value) => new(value);

    /// <summary>Whether both have the same text, case included.</summary>
    /// <param name="other">The one to compare with.</param>
    public bool Equals(UserIdentityWarningCode other) => Value == other.Value;

    /// <inheritdoc/>
    public override int GetHashCode() => Value.GetHashCode(StringComparison.Ordinal);

    /// <summary>The text as the API writes it.</summary>
    public override string ToString() => Value;
}
