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
        var utc = time.UtcDateTime;
        // Most times are of whole seconds, and for those the framework has a form that needs no pattern to be read.
        var isWhole = utc.Ticks % TimeSpan.TicksPerSecond == 0;
        _ = utc.TryFormat(destination, out var length, isWhole ? "s" : Pattern, CultureInfo.InvariantCulture);
        if (isWhole)
            destination[length++] = (byte)'Z';
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

    /// <summary>
    /// Reads a time in the form in which the API writes nearly all of them, <c>2026-07-01T15:00:00.000Z</c> or without a
    /// fraction, several times faster than the framework reads all forms. False for any other text.
    /// </summary>
    public static bool TryParseUsual(ReadOnlySpan<byte> text, out DateTimeOffset time)
    {
        time = default;
        if (
            text.Length is not (20 or 24)
            || text[4] != '-'
            || text[7] != '-'
            || text[10] != 'T'
            || text[13] != ':'
            || text[16] != ':'
            || text[^1] != 'Z'
        )
            return false;
        var millisecond =
            text.Length == 20 ? 0
            : text[19] == '.' ? Number(text.Slice(20, 3))
            : -1;
        var year = Number(text[..4]);
        var month = Number(text.Slice(5, 2));
        var day = Number(text.Slice(8, 2));
        var hour = Number(text.Slice(11, 2));
        var minute = Number(text.Slice(14, 2));
        var second = Number(text.Slice(17, 2));
        if (
            millisecond < 0
            || year < 1
            || month is < 1 or > 12
            || day < 1
            || day > DateTime.DaysInMonth(year, month)
            || hour is < 0 or > 23
            || minute is < 0 or > 59
            || second is < 0 or > 59
        )
            return false;
        time = new DateTimeOffset(year, month, day, hour, minute, second, millisecond, TimeSpan.Zero);
        return true;
    }

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

    /// <summary>A number of digits alone; negative where there is anything else.</summary>
    private static int Number(ReadOnlySpan<byte> digits)
    {
        var number = 0;
        foreach (var digit in digits)
        {
            if (!char.IsAsciiDigit((char)digit))
                return -1;
            number = (number * 10) + digit - '0';
        }

        return number;
    }
}
