using System.Globalization;

namespace Seam.Acs;

/// <summary>Reads dates in the form of HTTP headers.</summary>
internal static class HttpDate
{
    /// <summary>Returns the date of a header. Null if the text is missing or invalid.</summary>
    public static DateTimeOffset? Parse(string? text) =>
        DateTimeOffset.TryParseExact(
            text,
            "r",
            CultureInfo.InvariantCulture,
            DateTimeStyles.AssumeUniversal,
            out var date
        )
            ? date
            : null;
}
