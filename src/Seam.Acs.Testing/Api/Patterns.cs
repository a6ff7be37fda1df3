using System.Collections.Concurrent;
using System.Text.RegularExpressions;

namespace Seam.Acs.Testing;

/// <summary>The regular expressions that the facts name, each made once.</summary>
internal static class Patterns
{
    private static readonly ConcurrentDictionary<string, Regex> Known = new(StringComparer.Ordinal);

    // JavaScript's meaning, in which \d is 0 to 9 only and $ does not pass a final line feed.
    public static bool IsMatch(string pattern, string text) =>
        !text.Contains('\n', StringComparison.Ordinal)
        && Known
            .GetOrAdd(pattern, key => new Regex(key, RegexOptions.ECMAScript, TimeSpan.FromSeconds(1)))
            .IsMatch(text);
}
