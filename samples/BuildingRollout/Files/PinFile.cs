namespace BuildingRollout;

/// <summary>The list for the hand-out: a line for each resident and door.</summary>
internal static class PinFile
{
    public const string FileName = "pins.csv";
    private static readonly string[] Columns = ["key", "name", "email", "door", "pin", "starts", "ends"];

    public static string PathIn(string folder) => Path.Combine(folder, FileName);

    /// <summary>Writes the file anew from what the residents are to have and the PINs that the building gave.</summary>
    public static void Write(string folder, RolloutFiles files, PinBook pins)
    {
        var path = PathIn(folder);
        PrivateFile.RemoveUnfinished(path);
        PrivateFile.Replace(
            path,
            text =>
            {
                text.WriteLine(string.Join(CsvTable.Separator, Columns));
                foreach (var resident in files.Residents.Read())
                foreach (var door in resident.Doors)
                    if (pins.Find(resident.Place, door) is { } pin)
                        text.WriteLine(Line(resident, files.Doors.Doors[door].Name, pin, files.Zone));
            }
        );
    }

    /// <summary>Takes people out of the file.</summary>
    /// <returns>How many lines went; null: there is no such file.</returns>
    public static int? Remove(string folder, Func<string?, string?, bool> isGone)
    {
        var path = PathIn(folder);
        if (!File.Exists(path))
            return null;
        var (kept, gone) = (new List<string>(), 0);
        foreach (var row in ReadRows(folder))
        {
            if (isGone(NullIfEmpty(row[0]), NullIfEmpty(row[2])))
                gone++;
            else
                kept.Add(string.Join(CsvTable.Separator, row.Select(Escape)));
        }

        if (gone > 0)
            PrivateFile.Replace(
                path,
                text =>
                {
                    text.WriteLine(string.Join(CsvTable.Separator, Columns));
                    kept.ForEach(text.WriteLine);
                }
            );
        return gone;
    }

    /// <summary>Reads who has which PIN for which door.</summary>
    public static IEnumerable<(string? Key, string? Email, string Door, string Pin)> Read(string folder) =>
        ReadRows(folder).Select(row => (NullIfEmpty(row[0]), NullIfEmpty(row[2]), row[3], row[4]));

    private static IEnumerable<string[]> ReadRows(string folder)
    {
        using var table = new CsvTable(PathIn(folder), Columns, Columns);
        var errors = new List<FileError>();
        foreach (var row in table.ReadRows(errors))
            yield return [.. Columns.Select(column => row[column])];
        if (errors.Count > 0)
            throw new RolloutException(ExitCode.Files, $"{FileName} is not as it was written.", errors);
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
        return string.Join(CsvTable.Separator, values.Select(Escape));
    }

    private static string Escape(string value) =>
        value.AsSpan().IndexOfAny("\",\r\n") < 0
            ? value
            : $"\"{value.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    private static string? NullIfEmpty(string text) => text.Length == 0 ? null : text;
}
