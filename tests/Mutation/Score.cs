using System.Globalization;
using System.Text.Json;

// Prints what a mutation report says: the changes that no test noticed, and how many were noticed in each folder.
// Arguments: the report, and the least score of a folder in percent.
using var report = JsonDocument.Parse(File.ReadAllBytes(args[0]));
var least = double.Parse(args[1], CultureInfo.InvariantCulture);

string[] statuses = ["Killed", "Timeout", "Survived", "NoCoverage"];
var counts = new SortedDictionary<string, int[]>(StringComparer.Ordinal);
foreach (var file in report.RootElement.GetProperty("files").EnumerateObject())
{
    var path = file.Name.Replace('\\', '/');
    path = path[(path.LastIndexOf("/Seam.Acs/", StringComparison.Ordinal) is >= 0 and var at ? at + 10 : 0)..];
    var lines = file.Value.GetProperty("source").GetString()!.Split('\n');
    foreach (var mutant in file.Value.GetProperty("mutants").EnumerateArray())
    {
        var status = Array.IndexOf(statuses, mutant.GetProperty("status").GetString());
        if (status < 0)
            continue;
        var folder = path.Contains('/', StringComparison.Ordinal)
            ? path[..path.IndexOf('/', StringComparison.Ordinal)]
            : "";
        if (!counts.TryGetValue(folder, out var count))
            counts[folder] = count = new int[statuses.Length];
        count[status]++;
        if (status < 2)
            continue;
        var line = mutant.GetProperty("location").GetProperty("start").GetProperty("line").GetInt32();
        var change = mutant.GetProperty("replacement").GetString()!.ReplaceLineEndings(" ");
        Console.WriteLine($"{path}:{line} {statuses[status]} {mutant.GetProperty("mutatorName").GetString()}");
        Console.WriteLine($"    {lines[line - 1].Trim()}");
        Console.WriteLine($"    => {(change.Length > 120 ? change[..120] + "…" : change)}");
    }
}

var isEnough = counts.Count > 0;
Console.WriteLine();
Console.WriteLine($"{"folder", -16}{"killed", 8}{"timeout", 9}{"survived", 10}{"not reached", 13}{"score", 9}");
foreach (var (folder, count) in counts)
{
    var score = 100.0 * (count[0] + count[1]) / count.Sum();
    isEnough &= score >= least;
    var text = score.ToString("0.0", CultureInfo.InvariantCulture);
    Console.WriteLine($"{folder, -16}{count[0], 8}{count[1], 9}{count[2], 10}{count[3], 13}{text, 7} %");
}

if (isEnough)
    return 0;
Console.WriteLine($"A folder scores less than {least} %, or nothing was changed.");
return 1;
