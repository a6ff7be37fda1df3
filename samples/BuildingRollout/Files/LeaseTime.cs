using System.Globalization;

namespace BuildingRollout;

/// <summary>
/// Reads when a lease begins and ends. A date alone means the whole day: a lease starts with its first moment, and one
/// that ends on a day lasts to the end of that day.
/// </summary>
internal static class LeaseTime
{
    private const string Date = "yyyy-MM-dd";
    private const string Shown = "yyyy-MM-dd'T'HH:mm:sszzz";
    private static readonly string[] Local = ["yyyy-MM-dd'T'HH:mm", "yyyy-MM-dd'T'HH:mm:ss", "yyyy-MM-dd HH:mm"];
    private static readonly string[] WithOffset = ["yyyy-MM-dd'T'HH:mmK", "yyyy-MM-dd'T'HH:mm:ssK"];

    /// <param name="text">What stands in the file, not empty.</param>
    /// <param name="isEnd">Whether it is an end.</param>
    /// <param name="zone">The zone of what has no offset.</param>
    /// <param name="moment">The moment.</param>
    /// <returns>What is wrong; null: nothing.</returns>
    public static string? Read(string text, bool isEnd, TimeZoneInfo zone, out DateTimeOffset moment)
    {
        var culture = CultureInfo.InvariantCulture;
        moment = default;
        if (DateOnly.TryParseExact(text, Date, culture, DateTimeStyles.None, out var day))
        {
            if (isEnd && day == DateOnly.MaxValue)
                return $"'{text}' is too late";
            var (first, offset) = FirstMoment(isEnd ? day.AddDays(1) : day, zone);
            return Combine(text, first, offset, out moment);
        }

        if (DateTime.TryParseExact(text, Local, culture, DateTimeStyles.None, out var local))
        {
            if (zone.IsInvalidTime(local))
                return $"'{text}' does not exist in {zone.Id}, where the clocks are put forward then";
            return zone.IsAmbiguousTime(local)
                ? $"'{text}' comes twice in {zone.Id}, where the clocks are put back then: give the offset"
                : Combine(text, local, zone.GetUtcOffset(local), out moment);
        }

        return DateTimeOffset.TryParseExact(text, WithOffset, culture, DateTimeStyles.None, out moment)
            ? null
            : $"'{text}' is not a time such as 2026-12-31, 2026-12-31T15:00 or 2026-12-31T15:00+01:00";
    }

    /// <summary>As <c>pins.csv</c> has it, in the zone of the files.</summary>
    public static string Show(DateTimeOffset? moment, TimeZoneInfo zone) =>
        moment is { } time ? TimeZoneInfo.ConvertTime(time, zone).ToString(Shown, CultureInfo.InvariantCulture) : "";

    /// <summary>Whether a cell of <c>pins.csv</c> is a moment, in whatever zone it was written.</summary>
    public static bool Shows(string text, DateTimeOffset? moment)
    {
        var isTime = DateTimeOffset.TryParseExact(
            text,
            Shown,
            CultureInfo.InvariantCulture,
            DateTimeStyles.None,
            out var shown
        );
        return moment is null ? text.Length == 0 : isTime && shown == moment;
    }

    // At both ends of the calendar there are local times that are none in UTC.
    private static string? Combine(string text, DateTime local, TimeSpan offset, out DateTimeOffset moment)
    {
        moment = default;
        var ticks = local.Ticks - offset.Ticks;
        if (ticks < DateTimeOffset.MinValue.UtcTicks)
            return $"'{text}' is too early";
        if (ticks > DateTimeOffset.MaxValue.UtcTicks)
            return $"'{text}' is too late";
        moment = new DateTimeOffset(local, offset);
        return null;
    }

    // Where the clocks skip midnight, the day begins with the first time that there is.
    private static (DateTime Local, TimeSpan Offset) FirstMoment(DateOnly day, TimeZoneInfo zone)
    {
        var local = day.ToDateTime(TimeOnly.MinValue);
        while (zone.IsInvalidTime(local))
            local = local.AddMinutes(15);
        return (
            local,
            zone.IsAmbiguousTime(local) ? zone.GetAmbiguousTimeOffsets(local).Max() : zone.GetUtcOffset(local)
        );
    }
}
