using System.Globalization;
using System.Text;

namespace Seam.Acs.Benchmarks;

/// <summary>Writes <c>docs/performance.md</c> and its plots.</summary>
internal static class Page
{
    public static async Task WriteAsync(string docs, Results results)
    {
        var plots = Path.Combine(docs, "performance");
        Directory.CreateDirectory(plots);
        await File.WriteAllTextAsync(Path.Combine(docs, "performance.md"), Compose(results));
        await PlotAsync(plots, "read.svg", "A read: median time, the floor is 1", results.Get, Time);
        await PlotAsync(plots, "list.svg", "A list of 500: median time, the floor is 1", results.List, Time);
        await PlotAsync(plots, "bytes.svg", "A read: bytes allocated, the floor is 1", results.Get, Bytes);
        await PlotAsync(plots, "callers.svg", "32 callers: calls a second, the floor is 1", results.AtOnce, Throughput);
    }

    private static double Time(Measurement round) => round.MedianSeconds;

    private static double Bytes(Measurement round) => round.BytesPerCall;

    private static double Throughput(Measurement round) => round.CallsPerSecond;

    private static double Processor(Measurement round) => round.ProcessorSecondsPerCall;

    private static Task PlotAsync(
        string folder,
        string name,
        string title,
        Comparison comparison,
        Func<Measurement, double> value
    ) =>
        File.WriteAllTextAsync(
            Path.Combine(folder, name),
            BarChart.Draw(
                title,
                [
                    .. comparison.Series.Select(series =>
                        (PeerKind.TitleOf(series.PeerName), series.To(comparison.Floor, value))
                    ),
                ]
            )
        );

    private static string Compose(Results results)
    {
        var text = new StringBuilder(Words.Beginning);
        text.Append(
            CultureInfo.InvariantCulture,
            $"\nMeasured {(results.IsQuick ? "in a quick run, good for no more than a look, " : "")}on {Machine.Describe()}, in {results.Duration.TotalMinutes:0} minutes.\n"
        );
        text.Append(Words.Noise).Append('\n').Append("| what | as a ratio |\n|---|---|\n");
        foreach (var comparison in results.Comparisons)
        {
            if (comparison.Series.SingleOrDefault(series => series.PeerName == PeerKind.FloorAgain) is { } again)
                Row(text, comparison.Title, Spread(again.To(comparison.Floor, Time)));
        }

        text.Append("\n## What it is held to\n\n").Append("| what | held to | in this run | |\n|---|---|---|---|\n");
        foreach (var target in results.Targets)
            text.Append(target.Row).Append('\n');
        text.Append(Words.Plots);
        foreach (var comparison in results.Comparisons)
            Table(text, comparison);
        Micro(text, "Decoding a list of 500 alone", results.Decode);
        Micro(text, "Encoding the body of a create alone", results.Encode);
        Start(text, results.ColdStarts);
        return text.Append(Words.End).ToString();
    }

    private static void Table(StringBuilder text, Comparison comparison)
    {
        var place = comparison.IsTls ? "HTTPS" : "HTTP";
        text.Append(
            CultureInfo.InvariantCulture,
            $"\n## {comparison.Title}\n\nOver {place}; the floor took {Microseconds(comparison.Floor.Median(Time))} and {comparison.Floor.Median(Bytes):0} bytes a call. All processes together opened {comparison.Connections} new connections while it was measured.\n\n"
        );
        text.Append(
            "| peer | time, median | calls a second | processor time a call | bytes a call |\n|---|---|---|---|---|\n"
        );
        foreach (var series in comparison.Series)
        {
            Row(
                text,
                PeerKind.TitleOf(series.PeerName),
                Spread(series.To(comparison.Floor, Time)),
                Spread(series.To(comparison.Floor, Throughput)),
                Spread(series.To(comparison.Floor, Processor)),
                Spread(series.To(comparison.Floor, Bytes))
            );
        }
    }

    private static void Micro(StringBuilder text, string title, IReadOnlyList<MicroResult> results)
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

    private static void Start(StringBuilder text, IReadOnlyList<ColdStart> starts)
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
