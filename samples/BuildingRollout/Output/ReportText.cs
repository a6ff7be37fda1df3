using Spectre.Console;

namespace BuildingRollout;

/// <summary>Writes a report for people.</summary>
internal sealed class ReportText(TextWriter output, TimeZoneInfo zone, bool showAll)
{
    // A pipe has no width; rows that stay on one line are easier to search.
    private const int PipeWidth = 200;
    private const int MostRows = 20;

    // In the order in which they matter to the reader.
    private static readonly (string Name, string Words)[] Counted =
    [
        ("keep", "PINs are there as they should be"),
        ("create_user", "people are new to the building"),
        ("link_user", "people are in the building under no identity yet"),
        ("adopt_identity", "people get their key"),
        ("create", "PINs are missing"),
        ("change_end", "PINs end at another time"),
        ("change_code", "PINs have other digits"),
        ("replace", "PINs must be replaced by new ones"),
        ("delete", "PINs are there that should not be"),
        ("skip", "PINs are not made, since their time is over"),
        ("refuse", "people cannot be given PINs"),
        ("users", "people were made known to the building"),
        ("existed", "PINs were there before"),
        ("created", "PINs were made"),
        ("changed", "PINs were changed"),
        ("removed", "PINs were taken away"),
        ("skipped", "PINs were not made, since their time is over"),
        ("failed", "steps failed"),
        ("unknown", "steps may have failed"),
        ("pin_pending", "PINs are made, but not told yet"),
        ("pin_unknown", "PINs are not told yet"),
        ("pin_file_differs", "lines of pins.csv are not as they should be"),
    ];

    public void Write(RolloutReport report)
    {
        foreach (var (name, words) in Counted)
            if (report.Counts.TryGetValue(name, out var count))
                output.WriteLine($"{count, 8:N0}  {words}");
        if (report.Lines.Count > 0)
            WriteLines(report);
    }

    private void WriteLines(RolloutReport report)
    {
        var table = new Table().Border(TableBorder.Simple);
        foreach (var header in (string[])["What", "Resident", "Doors", "Starts", "Ends", "Why"])
            table.AddColumn(new TableColumn(new Text(header)));
        foreach (var line in showAll ? report.Lines : report.Lines.Take(MostRows))
        {
            // Text, not markup: a door may be called "Gate [north]".
            table.AddRow(
                Cell(line.What.Replace('_', ' ')),
                Cell(line.Resident),
                Cell(line.Doors),
                Cell(Show(line.Starts)),
                Cell(Show(line.Ends)),
                Cell(line.Why)
            );
        }

        Open(output).Write(table);
        if (!showAll && report.Lines.Count > MostRows)
            output.WriteLine($"… and {report.Lines.Count - MostRows} more; --all shows them.");
    }

    private static Text Cell(string text) => new(OneLine.Of(text));

    private string Show(DateTimeOffset? moment) =>
        moment is { } time ? TimeZoneInfo.ConvertTime(time, zone).ToString("yyyy-MM-dd HH:mm") : "";

    private static IAnsiConsole Open(TextWriter output)
    {
        var target = new AnsiConsoleOutput(output);
        var console = AnsiConsole.Create(
            new AnsiConsoleSettings
            {
                Out = target,
                // Spectre also writes colors into the logs of some build servers.
                Ansi = target.IsTerminal ? AnsiSupport.Detect : AnsiSupport.No,
                ColorSystem = target.IsTerminal ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
            }
        );
        if (!target.IsTerminal)
            console.Profile.Width = PipeWidth;
        return console;
    }
}
