namespace BuildingRollout;

/// <summary>The list for the hand-out: a line for each resident and door.</summary>
internal static class PinFile
{
    public const string FileName = "pins.csv";
    private static readonly string[] Columns = ["key", "name", "email", "door", "pin", "starts", "ends"];

    // Whoever hands PINs out may note in a column of their own who has got theirs.
    private static readonly CsvLayout Layout = new(Columns, Columns, AllowsOthers: true);

    public static string PathIn(string folder) => Path.Combine(folder, FileName);

    public static bool ExistsIn(string folder) => File.Exists(PathIn(folder));

    /// <summary>Writes the file anew from what the residents are to have and the PINs that the building gave.</summary>
    public static void Write(string folder, RolloutFiles files, PinBook pins) =>
        PrivateFile.Replace(
            PathIn(folder),
            text =>
            {
                text.WriteLine(Layout.Header);
                foreach (var resident in files.Residents.Read())
                foreach (var door in resident.Doors)
                    if (pins.Find(resident.Place, door) is { } pin)
                        text.WriteLine(Line(resident, files.Doors.Doors[door].Name, pin, files.Zone));
            }
        );

    /// <summary>Takes lines out of the file. The others stay as they are, with the columns that somebody added.</summary>
    /// <returns>How many lines went; there may be no such file.</returns>
    /// <exception cref="RolloutException">It can't be read, or can't be written.</exception>
    public static int Remove(string folder, Predicate<PinRow> isGone)
    {
        if (!ExistsIn(folder))
            return 0;
        var gone = 0;
        var kept = ReadTable(
            folder,
            (table, rows) =>
            {
                var lines = new List<string>();
                foreach (var row in rows)
                    if (isGone(Parse(row)))
                        gone++;
                    else
                        lines.Add(row.Text);
                return lines.Prepend(table.HeaderText).ToList();
            }
        );
        if (gone > 0)
            PrivateFile.Replace(PathIn(folder), text => kept.ForEach(text.WriteLine));
        return gone;
    }

    /// <summary>Reads who has which PIN for which door.</summary>
    /// <returns>The lines; empty where there is no such file.</returns>
    /// <exception cref="RolloutException">It can't be read.</exception>
    public static IReadOnlyList<PinRow> Read(string folder) =>
        ExistsIn(folder) ? ReadTable(folder, (_, rows) => rows.Select(Parse).ToList()) : [];

    private static T ReadTable<T>(string folder, Func<CsvTable, IEnumerable<CsvRow>, T> read)
    {
        var errors = new List<FileError>();
        try
        {
            using var table = new CsvTable(PathIn(folder), Layout);
            var result = read(table, table.ReadRows(errors));
            if (errors.Count == 0)
                return result;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new RolloutException(
                ExitCode.PinFileUnreadable,
                $"{PathIn(folder)} cannot be read: {failure.Message}"
            );
        }

        throw new RolloutException(
            ExitCode.PinFileUnreadable,
            $"{FileName} is not as it was written. Mend it, or move it away.",
            errors
        );
    }

    private static PinRow Parse(CsvRow row)
    {
        return new PinRow(
            row.Line,
            NullIfEmpty(Cell("key")),
            Cell("name"),
            NullIfEmpty(Cell("email")),
            Cell("door"),
            Cell("pin"),
            Cell("starts"),
            Cell("ends")
        );

        string Cell(string column) => SpreadsheetText.Unguard(row[column]);
    }

    private static string Line(Resident resident, string door, string pin, TimeZoneInfo zone)
    {
        string[] values =
        [
            resident.Key ?? "",
            resident.Name,
            resident.Email ?? "",
            door,
            pin,
            LeaseTime.Show(resident.Starts, zone),
            LeaseTime.Show(resident.Ends, zone),
        ];
        return string.Join(CsvTable.Separator, values.Select(SpreadsheetText.Guard).Select(Escape));
    }

    private static string Escape(string value) =>
        value.AsSpan().IndexOfAny("\",\r\n") < 0
            ? value
            : $"\"{value.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    private static string? NullIfEmpty(string text) => text.Length == 0 ? null : text;
}
