using System.Globalization;

namespace Seam.Acs;

/// <summary>Times as the API writes them: ISO 8601 in UTC with <c>Z</c>, with a fraction only where there is one.</summary>
internal static class SeamTime
{
    /// <summary>The most bytes that a time takes.</summary>
    public const int MaxLength = 28;

    private const int YearLength = 4;

    // The decimal point goes with the fraction where all of its digits are zero.
    private const string Pattern = "yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'";

    public static int Format(DateTimeOffset time, Span<byte> destination)
    {
        _ = time.UtcDateTime.TryFormat(destination, out var length, Pattern, CultureInfo.InvariantCulture);
        return length;
    }

    public static string Format(DateTimeOffset time) =>
        time.UtcDateTime.ToString(Pattern, CultureInfo.InvariantCulture);

    /// <summary>Reads a time that a caller gave as text; one without an offset is UTC.</summary>
    /// <exception cref="ArgumentException">The text is no date and time of ISO 8601.</exception>
    public static DateTimeOffset Parse(string text, string parameterName) =>
        TryParse(text, out var time)
            ? time
            : throw new ArgumentException(
                "The text is not a date and time in ISO 8601, such as 2026-07-01T15:00:00Z.",
                parameterName
            );

    /// <summary>Reads a time; one without an offset is UTC.</summary>
    public static bool TryParse(string text, out DateTimeOffset time)
    {
        time = default;
        // The framework would take a time of day for one of today, and guess at the order of day and month.
        return text.Length > YearLength
            && text[YearLength] == '-'
            && !text.AsSpan(0, YearLength).ContainsAnyExceptInRange('0', '9')
            && DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out time);
    }
}
