// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.ComponentModel;
using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>Reasons why an identity does not work.</summary>
/// <remarks><c>user_identity.errors.error_code</c> of the API, which may add values at any time.</remarks>
[JsonConverter(typeof(SeamEnumConverter<UserIdentityErrorCode>))]
[TypeConverter(typeof(SeamEnumTypeConverter<UserIdentityErrorCode>))]
public readonly record struct UserIdentityErrorCode : ISeamEnum<UserIdentityErrorCode>
{
    private readonly ResponseText _value;

    /// <inheritdoc cref="FromValue"/>
    public UserIdentityErrorCode(string value) => _value = value ?? throw new ArgumentNullException(nameof(value));

    /// <summary><c>issue_with_acs_user</c>: One of the identity's access system users has an error.</summary>
    public static UserIdentityErrorCode IssueWithAcsUser { get; } = new("issue_with_acs_user");

    /// <inheritdoc/>
    public string Value => _value.Value;

    /// <inheritdoc cref="FromValue"/>
    public static implicit operator UserIdentityErrorCode(string value) => new(value);

    /// <inheritdoc/>
    public static UserIdentityErrorCode FromValue(string value) => new(value);

    /// <inheritdoc/>
    public static bool TryParse(string? s, IFormatProvider? provider, out UserIdentityErrorCode result) =>
        OpenEnum.TryParse(s, out result);

    /// <inheritdoc cref="Value"/>
    public override string ToString() => Value;
}
