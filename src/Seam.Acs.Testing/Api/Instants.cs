using System.Globalization;

namespace Seam.Acs.Testing;

/// <summary>Times as the simulated API reads and writes them.</summary>
internal static class Instants
{
    private const string Written = "yyyy-MM-dd'T'HH:mm:ss.fff'Z'";

    // Capital F reads any number of digits of a fraction, or none.
    private static readonly string[] Accepted =
    [
        "yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'",
        "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFzzz",
        "yyyy-MM-dd'T'HH:mm'Z'",
        "yyyy-MM-dd'T'HH:mmzzz",
    ];

    /// <summary>Reads an ISO 8601 date and time that says its offset; a time without one would mean different things to different servers.</summary>
    public static bool TryRead(string text, out DateTimeOffset time) =>
        DateTimeOffset.TryParseExact(
            text,
            Accepted,
            CultureInfo.InvariantCulture,
            DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal,
            out time
        );

    /// <summary>Writes a time in UTC with milliseconds, the precision that the simulated API keeps.</summary>
    public static string Write(DateTimeOffset time) => time.UtcDateTime.ToString(Written, CultureInfo.InvariantCulture);

    /// <summary>Cuts what lies under a millisecond, so that a stored time equals what is answered for it.</summary>
    public static DateTimeOffset ToMilliseconds(DateTimeOffset time) =>
        new(time.UtcTicks - time.UtcTicks % TimeSpan.TicksPerMillisecond, TimeSpan.Zero);
}
