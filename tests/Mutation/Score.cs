using System.Globalization;
using System.Text.Json;

// Reads what a mutation run reports: with `undecided`, a report's changes that no test is known to notice, as patterns for a run
// that tries just them; with `score`, the least score of a folder in percent and the reports, the changes that no test noticed
// in any of them, and how many were noticed in each folder.
return args switch
{
    ["undecided", var report] => Undecided(Read(report)),
    ["score", var least, .. var reports] => Score(
        double.Parse(least, CultureInfo.InvariantCulture),
        reports.SelectMany(Read)
    ),
    _ => throw new ArgumentException("Give `undecided REPORT` or `score LEAST REPORT...`."),
};

static IEnumerable<Mutant> Read(string path)
{
    using var report = JsonDocument.Parse(File.ReadAllBytes(path));
    foreach (var file in report.RootElement.GetProperty("files").EnumerateObject())
    {
        var source = file.Value.GetProperty("source").GetString()!;
        foreach (var mutant in file.Value.GetProperty("mutants").EnumerateArray())
        {
            if (Enum.TryParse<Status>(mutant.GetProperty("status").GetString(), out var status))
                yield return Mutant.Of(file.Name, source, mutant, status);
        }
    }
}

static int Undecided(IEnumerable<Mutant> mutants)
{
    foreach (
        var pattern in mutants
            .Where(mutant => mutant.Status != Status.Killed)
            .Select(mutant => mutant.Pattern)
            .Distinct()
    )
        Console.WriteLine(pattern);
    return 0;
}

static int Score(double least, IEnumerable<Mutant> mutants)
{
    var last = mutants
        .GroupBy(mutant => mutant.Change)
        .Select(same => same.FirstOrDefault(mutant => mutant.Status == Status.Killed) ?? same.Last())
        .ToArray();
    foreach (var mutant in last.Where(mutant => mutant.Status is Status.Survived or Status.NoCoverage))
    {
        Console.WriteLine($"{mutant.Change.File}:{mutant.Line} {mutant.Status} {mutant.Name}");
        Console.WriteLine($"    {mutant.Text}");
        Console.WriteLine($"    => {Short(mutant.Change.Replacement.ReplaceLineEndings(" "))}");
    }

    Console.WriteLine();
    Console.WriteLine($"{"folder", -16}{"killed", 8}{"timeout", 9}{"survived", 10}{"not reached", 13}{"score", 9}");
    var isEnough = last.Length > 0;
    foreach (var folder in last.GroupBy(mutant => mutant.Folder).OrderBy(folder => folder.Key, StringComparer.Ordinal))
    {
        var counts = folder.CountBy(mutant => mutant.Status).ToDictionary();
        var (killed, timeout) = (counts.GetValueOrDefault(Status.Killed), counts.GetValueOrDefault(Status.Timeout));
        var score = 100.0 * (killed + timeout) / folder.Count();
        isEnough &= score >= least;
        var (survived, missed) = (
            counts.GetValueOrDefault(Status.Survived),
            counts.GetValueOrDefault(Status.NoCoverage)
        );
        var text = score.ToString("0.0", CultureInfo.InvariantCulture);
        Console.WriteLine($"{folder.Key, -16}{killed, 8}{timeout, 9}{survived, 10}{missed, 13}{text, 7} %");
    }

    if (isEnough)
        return 0;
    Console.WriteLine($"A folder scores less than {least} %, or nothing was changed.");
    return 1;
}

static string Short(string text) => text.Length > 120 ? text[..120] + "…" : text;

internal enum Status
{
    Killed,
    Timeout,
    Survived,
    NoCoverage,
}

/// <summary>What is changed. The numbers of a report are those of one run, so changes are told apart by this.</summary>
internal sealed record Change(string File, int Start, int End, string Replacement);

/// <summary>A change, and what came of it.</summary>
internal sealed record Mutant(Change Change, string Name, int Line, string Text, Status Status)
{
    public string Folder => Change.File.Contains('/') ? Change.File[..Change.File.IndexOf('/')] : "";

    /// <summary>As the tool takes it: a file, and a span of its letters.</summary>
    public string Pattern => $"{Change.File}{{{Change.Start}..{Change.End}}}";

    public static Mutant Of(string file, string source, JsonElement mutant, Status status)
    {
        var location = mutant.GetProperty("location");
        var lines = source.Split('\n');
        var line = location.GetProperty("start").GetProperty("line").GetInt32();
        var change = new Change(
            InProject(file.Replace('\\', '/')),
            Offset(lines, location.GetProperty("start")),
            Offset(lines, location.GetProperty("end")),
            mutant.GetProperty("replacement").GetString()!
        );
        return new(change, mutant.GetProperty("mutatorName").GetString()!, line, lines[line - 1].Trim(), status);
    }

    private static string InProject(string path) =>
        path.LastIndexOf("/Seam.Acs/", StringComparison.Ordinal) is >= 0 and var at ? path[(at + 10)..] : path;

    private static int Offset(string[] lines, JsonElement place) =>
        lines.Take(place.GetProperty("line").GetInt32() - 1).Sum(line => line.Length + 1)
        + place.GetProperty("column").GetInt32()
        - 1;
}
