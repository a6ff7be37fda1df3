using System.Diagnostics.CodeAnalysis;

namespace Seam.Acs;

/// <summary>The code that all open enums share.</summary>
internal static class OpenEnum
{
    /// <summary>Returns whether a text is a value, known or not. Only null, empty and white space are none.</summary>
    public static bool TryParse<T>([NotNullWhen(true)] string? text, out T value)
        where T : struct, ISeamEnum<T>
    {
        var isValue = !string.IsNullOrWhiteSpace(text);
        value = isValue ? T.FromValue(text!) : default;
        return isValue;
    }

    /// <exception cref="FormatException">The text is empty or white space.</exception>
    public static T Parse<T>(string text)
        where T : struct, ISeamEnum<T> =>
        TryParse(text, out T value)
            ? value
            : throw new FormatException("The text is empty or white space, so it is no value.");
}
