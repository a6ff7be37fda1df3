// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>Reasons why an access group does not work.</summary>
/// <remarks>
/// <c>acs_access_group.errors.error_code</c> of the API, which may add values at any time: one that is not listed here
/// keeps its text.
/// </remarks>
[JsonConverter(typeof(SeamEnumConverter<AcsAccessGroupErrorCode>))]
public readonly record struct AcsAccessGroupErrorCode : ISeamEnum<AcsAccessGroupErrorCode>
{
    private readonly string? _value;

    /// <summary>Makes the value for a text, known or not.</summary>
    /// <param name="value">The text as the API writes it.</param>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is <c>null</c>.</exception>
    public AcsAccessGroupErrorCode(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        _value = value;
    }

    /// <summary>The access system did not take the new group; the cause is likely an internal fault.</summary>
    /// <value><c>failed_to_create_on_acs_system</c></value>
    public static AcsAccessGroupErrorCode FailedToCreateOnAcsSystem { get; } = new("failed_to_create_on_acs_system");

    /// <inheritdoc/>
    public string Value => _value ?? "";

    /// <summary>Makes the value for a text, known or not.</summary>
    /// <param name="value">The text as the API writes it.</param>
    public static implicit operator AcsAccessGroupErrorCode(string value) => new(value);

    /// <inheritdoc/>
    public static AcsAccessGroupErrorCode FromValue(string value) => new(value);

    /// <summary>Whether both have the same text, case included.</summary>
    /// <param name="other">The one to compare with.</param>
    public bool Equals(AcsAccessGroupErrorCode other) => Value == other.Value;

    /// <inheritdoc/>
    public override int GetHashCode() => Value.GetHashCode(StringComparison.Ordinal);

    /// <summary>The text as the API writes it.</summary>
    public override string ToString() => Value;
}
