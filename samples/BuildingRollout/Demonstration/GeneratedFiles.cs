namespace BuildingRollout;

/// <summary>Writes the files of an invented building.</summary>
internal static class GeneratedFiles
{
    /// <param name="folder">Where; it is made where there is none.</param>
    /// <param name="building">The building.</param>
    /// <param name="time">The clock: the leases begin today.</param>
    /// <exception cref="IOException">A file is there already: it may be somebody's work.</exception>
    public static void Write(string folder, GeneratedBuilding building, TimeProvider time)
    {
        Directory.CreateDirectory(folder);
        WriteNew(Path.Combine(folder, DoorFile.FileName), DoorFile.Columns, building.DoorLines());
        var today = Today(time);
        WriteNew(
            Path.Combine(folder, ResidentFile.FileName),
            ResidentFile.Columns,
            building.ResidentLines(today, _ => LeaseEnd(today))
        );
    }

    public static DateOnly Today(TimeProvider time) => DateOnly.FromDateTime(time.GetLocalNow().DateTime);

    /// <summary>The last day of a lease that begins on a day.</summary>
    public static DateOnly LeaseEnd(DateOnly starts) => starts.AddYears(1).AddDays(-1);

    private static void WriteNew(string path, IEnumerable<string> columns, IEnumerable<string> lines)
    {
        using var text = new StreamWriter(new FileStream(path, FileMode.CreateNew)) { NewLine = "\n" };
        text.WriteLine(string.Join(CsvTable.Separator, columns));
        foreach (var line in lines)
            text.WriteLine(line);
    }
}
