using System.Globalization;
using System.Text;

namespace Seam.Acs.Benchmarks;

/// <summary>Writes the page and its plots.</summary>
internal static class Page
{
    public const string FileName = "performance.md";

    public static async Task WriteAsync(string folder, Results results)
    {
        var plots = Path.Combine(folder, "performance");
        Directory.CreateDirectory(plots);
        await File.WriteAllTextAsync(Path.Combine(folder, FileName), Compose(results));
        await PlotAsync(plots, "read.svg", "A read: median time, the floor is 1", results.Get, Values.Time);
        await PlotAsync(plots, "list.svg", "A list of 500: median time, the floor is 1", results.List, Values.Time);
        await PlotAsync(plots, "bytes.svg", "A read: bytes allocated, the floor is 1", results.Get, Values.Bytes);
        await PlotAsync(
            plots,
            "callers.svg",
            "32 callers: calls a second, the floor is 1",
            results.AtOnce,
            Values.Throughput
        );
    }

    // A bar twenty times as long as the others would leave nothing to be seen of them.
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
                    .. comparison
                        .Series.Where(series => !PeerKind.ConnectsAnew(series.PeerName))
                        .Select(series => (PeerKind.TitleOf(series.PeerName), series.To(comparison.Floor, value))),
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
        Tables.AppendNoise(text, results.Comparisons);
        Verdicts.AppendTo(text, results.Targets);
        text.Append(Words.Plots);
        foreach (var comparison in results.Comparisons)
            Tables.AppendComparison(text, comparison);
        Tables.AppendMicro(text, "Decoding a list of 500 alone", results.Decode);
        Tables.AppendMicro(text, "Encoding the body of a create alone", results.Encode);
        AppendEncoding(text, results);
        Tables.AppendStart(text, results.ColdStarts);
        text.Append(Words.Versions);
        if (SeamSdkPackage.Version is null)
            text.Append(Words.WithoutSeamSdk);
        return text.ToString();
    }

    // The ratio says nothing of how little is compared.
    private static void AppendEncoding(StringBuilder text, Results results)
    {
        if (results.Encode.SingleOrDefault(result => result.Name == nameof(EncodeBenchmarks.SeamAcs)) is { } own)
            text.Append(Words.Encoding)
                .Append(
                    CultureInfo.InvariantCulture,
                    $"\nIt takes Seam.Acs {own.Nanoseconds:0} ns, and a whole create over HTTP {results.Create.Of(PeerKind.SeamAcs).Median(Values.Time) * 1e9:0} ns.\n"
                );
    }
}
