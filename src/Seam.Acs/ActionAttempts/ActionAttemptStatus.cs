using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>How far an action attempt has come. A status that this version doesn't know keeps its text.</summary>
[JsonConverter(typeof(SeamEnumConverter<ActionAttemptStatus>))]
[TypeConverter(typeof(SeamEnumTypeConverter<ActionAttemptStatus>))]
public readonly record struct ActionAttemptStatus : ISeamEnum<ActionAttemptStatus>
{
    private readonly string? _value;

    /// <summary>Makes a status from its text.</summary>
    /// <param name="value">The text as the API writes it.</param>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is <c>null</c>.</exception>
    public ActionAttemptStatus(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        _value = value.Length == 0 ? null : value;
    }

    /// <summary>The action is under way (<c>pending</c>).</summary>
    public static ActionAttemptStatus Pending { get; } = new("pending");

    /// <summary>The action was carried out (<c>success</c>).</summary>
    public static ActionAttemptStatus Success { get; } = new("success");

    /// <summary>The action was tried and failed (<c>error</c>).</summary>
    public static ActionAttemptStatus Error { get; } = new("error");

    /// <inheritdoc/>
    public string Value => _value ?? "";

    /// <inheritdoc/>
    public static bool TryParse(string? s, IFormatProvider? provider, out ActionAttemptStatus result) =>
        OpenEnum.TryParse(s, out result);

    /// <inheritdoc/>
    public static ActionAttemptStatus FromValue(string value) => new(value);

    /// <summary>Makes a status from its text.</summary>
    /// <param name="value">The text as the API writes it.</param>
    [SuppressMessage("Usage", "CA2225", Justification = "FromValue is the named alternate.")]
    public static implicit operator ActionAttemptStatus(string value) => new(value);

    /// <summary>The text as the API writes it.</summary>
    public override string ToString() => Value;
}
