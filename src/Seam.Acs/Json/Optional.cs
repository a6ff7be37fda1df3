using System.Diagnostics.CodeAnalysis;

namespace Seam.Acs;

/// <summary>
/// A parameter of an update that tells three things apart: absent (the stored value stays), <c>null</c> (the stored value
/// is cleared), and a value (it replaces the stored one). A plain value converts to it by itself.
/// </summary>
/// <typeparam name="T">The type of the value.</typeparam>
public readonly record struct Optional<T>
{
    /// <summary>Makes a parameter that is present.</summary>
    /// <param name="value">The new value; <c>null</c> clears the stored one.</param>
    public Optional(T value)
    {
        Value = value;
        HasValue = true;
    }

    /// <summary>Whether the parameter is sent at all, be it as <c>null</c>.</summary>
    public bool HasValue { get; }

    /// <summary>The value to send. It means nothing where <see cref="HasValue"/> is <c>false</c>.</summary>
    public T Value { get; }

    /// <summary>Makes a parameter that is present.</summary>
    /// <param name="value">The new value; <c>null</c> clears the stored one.</param>
    [SuppressMessage(
        "Usage",
        "CA2225:Operator overloads have named alternates",
        Justification = "The constructor is the named alternate."
    )]
    public static implicit operator Optional<T>(T value) => new(value);

    /// <summary>The value's text, or <c>(absent)</c>.</summary>
    public override string ToString() => HasValue ? Value?.ToString() ?? "null" : "(absent)";
}
