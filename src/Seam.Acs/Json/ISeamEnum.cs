using System.Diagnostics.CodeAnalysis;

namespace Seam.Acs;

/// <summary>
/// A set of names that the Seam API may extend at any time: known ones are static properties of the type, and an unknown
/// one keeps its text.
/// </summary>
/// <typeparam name="TSelf">The type itself.</typeparam>
[SuppressMessage(
    "Naming",
    "CA1711:Identifiers should not have incorrect suffix",
    Justification = "It is an enum, an open one."
)]
public interface ISeamEnum<TSelf>
    where TSelf : struct, ISeamEnum<TSelf>
{
    /// <summary>The text as the API writes it. Empty for the type's default value, which stands for "not given".</summary>
    string Value { get; }

    /// <summary>Makes the value for a text, known or not.</summary>
    /// <param name="value">The text as the API writes it.</param>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is <c>null</c>.</exception>
    static abstract TSelf FromValue(string value);
}
