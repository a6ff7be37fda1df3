using System.Globalization;
using System.Text;

namespace Seam.Acs.Benchmarks;

/// <summary>The tables of the page.</summary>
internal static class Tables
{
    public static void AppendNoise(StringBuilder text, IReadOnlyList<Comparison> comparisons)
    {
        text.Append(Words.Noise).Append("| what | as a ratio |\n|---|---|\n");
        foreach (var comparison in comparisons)
        {
            if (comparison.Series.SingleOrDefault(series => series.PeerName == PeerKind.FloorAgain) is { } again)
                Row(text, comparison.Title, Spread(again.To(comparison.Floor, Values.Time)));
        }
    }

    public static void AppendComparison(StringBuilder text, Comparison comparison)
    {
        var place = comparison.IsTls ? "HTTPS" : "HTTP";
        text.Append(
            CultureInfo.InvariantCulture,
            $"\n## {comparison.Title}\n\nOver {place}; the floor took {Microseconds(comparison.Floor.Median(Values.Time))} and {comparison.Floor.Median(Values.Bytes):0} bytes a call.\n\n"
        );
        text.Append(
            "| peer | time, median | calls a second | processor time a call | bytes a call | connections: warm-up + rounds |\n|---|---|---|---|---|---|\n"
        );
        foreach (var series in comparison.Series)
        {
            Row(
                text,
                PeerKind.TitleOf(series.PeerName),
                Spread(series.To(comparison.Floor, Values.Time)),
                Spread(series.To(comparison.Floor, Values.Throughput)),
                Spread(series.To(comparison.Floor, Values.Processor)),
                Spread(series.To(comparison.Floor, Values.Bytes)),
                string.Create(CultureInfo.InvariantCulture, $"{series.WarmUpConnections} + {series.RoundConnections}")
            );
        }
    }

    public static void AppendMicro(StringBuilder text, string title, IReadOnlyList<MicroResult> results)
    {
        if (results.Count == 0)
            return;
        var baseline = results.Single(result =>
            result.Name.StartsWith("SourceGeneration", StringComparison.Ordinal) && result.TimeRatio == 1
        );
        text.Append(
            CultureInfo.InvariantCulture,
            $"\n## {title}\n\n| method | time, as a ratio | bytes, as a ratio | bytes |\n|---|---|---|---|\n"
        );
        foreach (var result in results)
        {
            Row(
                text,
                result.Name,
                result.TimeRatio.ToString("0.00", CultureInfo.InvariantCulture),
                baseline.Bytes == 0
                    ? "–"
                    : ((double)result.Bytes / baseline.Bytes).ToString("0.00", CultureInfo.InvariantCulture),
                result.Bytes.ToString(CultureInfo.InvariantCulture)
            );
        }
    }

    public static void AppendStart(StringBuilder text, IReadOnlyList<ColdStart> starts)
    {
        if (starts.Count == 0)
            return;
        text.Append(Words.Start).Append("| published as | program | time | published size |\n|---|---|---|---|\n");
        foreach (var start in starts)
        {
            var floor = starts.Single(other => other.Kind == start.Kind && other.PeerName == PeerKind.Floor);
            Row(
                text,
                start.Kind,
                PeerKind.TitleOf(start.PeerName),
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{start.Seconds * 1000:0} ms ({start.Seconds / floor.Seconds:0.00})"
                ),
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{start.Bytes / 1e6:0.00} MB ({(double)start.Bytes / floor.Bytes:0.00})"
                )
            );
        }
    }

    private static string Microseconds(double seconds) =>
        string.Create(CultureInfo.InvariantCulture, $"{seconds * 1e6:0} µs");

    private static string Spread(Ratio ratio) =>
        string.Create(CultureInfo.InvariantCulture, $"{ratio.Median:0.00} ({ratio.Low:0.00}–{ratio.High:0.00})");

    private static void Row(StringBuilder text, params string[] cells) =>
        text.Append("| ").AppendJoin(" | ", cells).Append(" |\n");
}
