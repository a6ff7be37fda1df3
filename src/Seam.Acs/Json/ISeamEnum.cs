using System.Diagnostics.CodeAnalysis;

namespace Seam.Acs;

/// <summary>
/// A set of names that the Seam API may extend at any time: known ones are static properties of the type, and an unknown
/// one keeps its text.
/// </summary>
/// <remarks>
/// Any text is parsed as a value, except null, empty text and white space: <c>Parse</c> throws an
/// <see cref="ArgumentNullException"/> for null and a <see cref="FormatException"/> for the others.
/// </remarks>
/// <typeparam name="TSelf">The type itself.</typeparam>
[SuppressMessage(
    "Naming",
    "CA1711:Identifiers should not have incorrect suffix",
    Justification = "It is an enum, an open one."
)]
public interface ISeamEnum<TSelf> : ISpanParsable<TSelf>
    where TSelf : struct, ISeamEnum<TSelf>
{
    /// <summary>The text as the API writes it. Empty for the type's default value, which stands for "not given".</summary>
    string Value { get; }

    /// <summary>Makes the value for a text, known or not.</summary>
    /// <param name="value">The text as the API writes it.</param>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is <c>null</c>.</exception>
    static abstract TSelf FromValue(string value);

    static TSelf IParsable<TSelf>.Parse(string s, IFormatProvider? provider)
    {
        ArgumentNullException.ThrowIfNull(s);
        return OpenEnum.Parse<TSelf>(s);
    }

    static TSelf ISpanParsable<TSelf>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) =>
        OpenEnum.Parse<TSelf>(s.ToString());

    static bool ISpanParsable<TSelf>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out TSelf result) =>
        OpenEnum.TryParse(s.ToString(), out result);
}
