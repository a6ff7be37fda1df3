// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.ComponentModel;
using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>Reasons why an access method does not work.</summary>
/// <remarks><c>access_method.errors.error_code</c> of the API, which may add values at any time.</remarks>
[JsonConverter(typeof(SeamEnumConverter<AccessMethodErrorCode>))]
[TypeConverter(typeof(SeamEnumTypeConverter<AccessMethodErrorCode>))]
public readonly record struct AccessMethodErrorCode : ISeamEnum<AccessMethodErrorCode>
{
    private readonly ResponseText _value;

    /// <inheritdoc cref="FromValue"/>
    public AccessMethodErrorCode(string value) => _value = value ?? throw new ArgumentNullException(nameof(value));

    /// <summary>
    /// <c>failed_to_issue</c>: It was not ready when its grant began, perhaps because a device is offline. Seam keeps
    /// trying.
    /// </summary>
    public static AccessMethodErrorCode FailedToIssue { get; } = new("failed_to_issue");

    /// <inheritdoc/>
    public string Value => _value.Value;

    /// <inheritdoc cref="FromValue"/>
    public static implicit operator AccessMethodErrorCode(string value) => new(value);

    /// <inheritdoc/>
    public static AccessMethodErrorCode FromValue(string value) => new(value);

    /// <inheritdoc/>
    public static bool TryParse(string? s, IFormatProvider? provider, out AccessMethodErrorCode result) =>
        OpenEnum.TryParse(s, out result);

    /// <inheritdoc cref="Value"/>
    public override string ToString() => Value;
}
