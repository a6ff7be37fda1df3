// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.ComponentModel;
using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>Reasons why an access group does not work.</summary>
/// <remarks><c>acs_access_group.errors.error_code</c> of the API, which may add values at any time.</remarks>
[JsonConverter(typeof(SeamEnumConverter<AcsAccessGroupErrorCode>))]
[TypeConverter(typeof(SeamEnumTypeConverter<AcsAccessGroupErrorCode>))]
public readonly record struct AcsAccessGroupErrorCode : ISeamEnum<AcsAccessGroupErrorCode>
{
    private readonly ResponseText _value;

    /// <inheritdoc cref="FromValue"/>
    public AcsAccessGroupErrorCode(string value) => _value = value ?? throw new ArgumentNullException(nameof(value));

    /// <summary>
    /// <c>failed_to_create_on_acs_system</c>: The access system did not take the new group; the cause is likely an
    /// internal fault.
    /// </summary>
    public static AcsAccessGroupErrorCode FailedToCreateOnAcsSystem { get; } = new("failed_to_create_on_acs_system");

    /// <inheritdoc/>
    public string Value => _value.Value;

    /// <inheritdoc cref="FromValue"/>
    public static implicit operator AcsAccessGroupErrorCode(string value) => new(value);

    /// <inheritdoc/>
    public static AcsAccessGroupErrorCode FromValue(string value) => new(value);

    /// <inheritdoc/>
    public static bool TryParse(string? s, IFormatProvider? provider, out AcsAccessGroupErrorCode result) =>
        OpenEnum.TryParse(s, out result);

    /// <inheritdoc cref="Value"/>
    public override string ToString() => Value;
}
