using System.Globalization;

namespace LatchPinCodes;

/// <summary>Reads moments as people write them: ISO 8601, and local time where no offset is given.</summary>
internal static class LocalTime
{
    private static readonly string[] WithoutOffset = ["yyyy-MM-dd", "yyyy-MM-ddTHH:mm", "yyyy-MM-ddTHH:mm:ss"];

    private static readonly string[] WithOffset =
    [
        "yyyy-MM-ddTHH:mmzzz",
        "yyyy-MM-ddTHH:mm:sszzz",
        "yyyy-MM-ddTHH:mm'Z'",
        "yyyy-MM-ddTHH:mm:ss'Z'",
    ];

    /// <exception cref="FormatException">It is no such moment; the message says why.</exception>
    public static DateTimeOffset Parse(string text, TimeZoneInfo zone)
    {
        var culture = CultureInfo.InvariantCulture;
        const DateTimeStyles utc = DateTimeStyles.AssumeUniversal;
        if (DateTimeOffset.TryParseExact(text, WithOffset, culture, utc, out var moment))
            return moment;
        if (!DateTime.TryParseExact(text, WithoutOffset, culture, DateTimeStyles.None, out var local))
            throw new FormatException(
                $"'{text}' is not a time such as 2026-12-01, 2026-12-01T15:00 or 2026-12-01T15:00+01:00"
            );
        if (zone.IsInvalidTime(local))
            throw new FormatException($"'{text}' does not exist in {zone.Id}, where the clocks are put forward then");
        if (zone.IsAmbiguousTime(local))
            throw new FormatException(
                $"'{text}' comes twice in {zone.Id}, where the clocks are put back then: give the offset"
            );
        return At(local, zone);
    }

    /// <summary>The moment at which local clocks show a time; where they skip it, the moment of the skip.</summary>
    public static DateTimeOffset At(DateTime local, TimeZoneInfo zone) => new(local, zone.GetUtcOffset(local));
}
