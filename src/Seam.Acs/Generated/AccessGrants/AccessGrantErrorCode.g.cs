// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>Reasons why an access grant does not work.</summary>
/// <remarks>
/// <c>access_grant.errors.error_code</c> of the API, which may add values at any time: one that is not listed here
/// keeps its text.
/// </remarks>
[JsonConverter(typeof(SeamEnumConverter<AccessGrantErrorCode>))]
public readonly record struct AccessGrantErrorCode : ISeamEnum<AccessGrantErrorCode>
{
    private readonly string? _value;

    /// <summary>Makes the value for a text, known or not.</summary>
    /// <param name="value">The text as the API writes it.</param>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is <c>null</c>.</exception>
    public AccessGrantErrorCode(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        _value = value;
    }

    /// <summary>Some of the means of entry that were asked for could not be made.</summary>
    /// <value><c>cannot_create_requested_access_methods</c></value>
    public static AccessGrantErrorCode CannotCreateRequestedAccessMethods { get; } =
        new("cannot_create_requested_access_methods");

    /// <inheritdoc/>
    public string Value => _value ?? "";

    /// <summary>Makes the value for a text, known or not.</summary>
    /// <param name="value">The text as the API writes it.</param>
    public static implicit operator AccessGrantErrorCode(string value) => new(value);

    /// <inheritdoc/>
    public static AccessGrantErrorCode FromValue(string value) => new(value);

    /// <summary>Whether both have the same text, case included.</summary>
    /// <param name="other">The one to compare with.</param>
    public bool Equals(AccessGrantErrorCode other) => Value == other.Value;

    /// <inheritdoc/>
    public override int GetHashCode() => Value.GetHashCode(StringComparison.Ordinal);

    /// <summary>The text as the API writes it.</summary>
    public override string ToString() => Value;
}
