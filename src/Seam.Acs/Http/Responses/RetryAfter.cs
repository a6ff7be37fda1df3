using System.Globalization;

namespace Seam.Acs;

/// <summary>Reads the <c>Retry-After</c> header.</summary>
internal static class RetryAfter
{
    // Longer than any timer can run. Such a delay is only reported.
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(int.MaxValue);

    /// <summary>Returns the delay. Null if the header is missing or invalid.</summary>
    public static TimeSpan? Read(HttpResponseMessage response, TimeProvider time)
    {
        if (!response.Headers.NonValidated.TryGetValues("Retry-After", out var values))
            return null;
        var text = values.ToString().Trim();
        if (text.Length == 0)
            return null;

        if (!text.AsSpan().ContainsAnyExceptInRange('0', '9'))
        {
            return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds)
                ? TimeSpan.FromSeconds(seconds)
                : Longest;
        }

        if (HttpDate.Parse(text) is not { } until)
            return null;
        // The server's clock may differ from the client's.
        var wait = until - (DateOf(response) ?? time.GetUtcNow());
        return wait > TimeSpan.Zero ? wait : TimeSpan.Zero;
    }

    private static DateTimeOffset? DateOf(HttpResponseMessage response) =>
        response.Headers.NonValidated.TryGetValues("Date", out var values) ? HttpDate.Parse(values.ToString()) : null;
}
