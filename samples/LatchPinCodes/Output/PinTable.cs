using Spectre.Console;

namespace LatchPinCodes;

/// <summary>Writes the rows for people.</summary>
internal static class PinTable
{
    // A pipe has no width; rows that stay on one line are easier to search.
    private const int PipeWidth = 200;

    public static void Write(IReadOnlyList<PinRow> rows, TextWriter output, TimeZoneInfo zone)
    {
        var console = Open(output);
        var table = new Table().Border(TableBorder.Simple);
        table.AddColumn(Header("Resident"));
        table.AddColumn(Header("Door"));
        table.AddColumn(Header("PIN").NoWrap());
        table.AddColumn(Header("Valid from"));
        table.AddColumn(Header("Until"));
        table.AddColumn(Header("State"));
        foreach (var row in rows)
        {
            // Text, not markup: a door may be called "Gate [north]".
            table.AddRow(
                new Text(row.Resident),
                new Text(row.Door),
                new Text(row.Pin ?? "-"),
                new Text(Show(row.ValidFrom, zone)),
                new Text(Show(row.Until, zone)),
                new Text($"{row.Outcome}, {row.State}")
            );
        }

        console.Write(table);
        console.WriteLine($"Times are local ({zone.Id}).");
    }

    private static TableColumn Header(string name) => new(new Text(name)) { Padding = new Padding(0, 0, 1, 0) };

    private static string Show(DateTimeOffset? moment, TimeZoneInfo zone) =>
        moment is { } time ? TimeZoneInfo.ConvertTime(time, zone).ToString("yyyy-MM-dd HH:mm") : "-";

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
