namespace BuildingRollout;

/// <summary>A line of <c>doors.csv</c>.</summary>
/// <param name="Name">What residents.csv calls it.</param>
/// <param name="Entrance">Its name or ID in Seam.</param>
/// <param name="Line">Where it stands.</param>
internal sealed record DoorLine(string Name, string Entrance, int Line);

/// <summary>The doors of the building, and the groups that residents are given instead of one door at a time.</summary>
internal sealed class DoorFile
{
    public const string FileName = "doors.csv";
    public const char ListSeparator = ';';
    public static readonly string[] Columns = ["door", "entrance", "groups"];
    private static readonly CsvLayout Layout = new(Columns, ["door"]);

    private readonly List<DoorLine> _doors = [];
    private readonly Dictionary<string, List<int>> _byName = new(StringComparer.OrdinalIgnoreCase);

    private DoorFile() { }

    public IReadOnlyList<DoorLine> Doors => _doors;

    /// <summary>What a resident may be given, for messages: doors and groups.</summary>
    public IEnumerable<string> Names => _byName.Keys;

    /// <summary>Reads the file where it is all that is needed.</summary>
    /// <exception cref="RolloutException">It has errors; all are in it.</exception>
    public static DoorFile Read(string folder)
    {
        var errors = new List<FileError>();
        var file = Read(folder, errors);
        return errors.Count == 0 ? file : throw RolloutFiles.Refusal(errors);
    }

    /// <summary>Reads the file.</summary>
    /// <param name="folder">Where it lies.</param>
    /// <param name="errors">Receives what is wrong.</param>
    public static DoorFile Read(string folder, ICollection<FileError> errors)
    {
        using var table = CsvTable.OpenGiven(Path.Combine(folder, FileName), Layout);
        var file = new DoorFile();
        var groups = new List<(string Name, int Door, FileError Taken)>();
        var entrances = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        var before = errors.Count;
        foreach (var row in table.ReadRows(errors))
        {
            if (file.Add(row, entrances, errors) is not { } door)
                continue;
            foreach (var group in SplitList(row["groups"]))
                groups.Add((group, door, row.Error("groups", $"'{group}' is the name of a door too.")));
        }

        // Only now all doors are known.
        var doors = file._byName.Keys.ToHashSet(StringComparer.OrdinalIgnoreCase);
        foreach (var (name, door, taken) in groups)
        {
            if (doors.Contains(name))
                errors.Add(taken);
            else if (!file._byName.TryGetValue(name, out var members))
                file._byName[name] = [door];
            else if (!members.Contains(door))
                members.Add(door);
        }

        if (file._doors.Count == 0 && errors.Count == before)
            errors.Add(new FileError(FileName, 2, 1, null, "There is no door."));
        return file;
    }

    /// <summary>The doors of a name: one, or those of a group; null: there is no such name.</summary>
    public IReadOnlyList<int>? Find(string name) => _byName.GetValueOrDefault(name);

    public static string[] SplitList(string text) =>
        text.Split(ListSeparator, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private int? Add(CsvRow row, Dictionary<string, int> entrances, ICollection<FileError> errors)
    {
        var name = row["door"];
        var entrance = row["entrance"] is { Length: > 0 } given ? given : name;
        var wrong =
            name.Length == 0 ? row.Error("door", "The name of the door is missing.")
            : name.Contains(ListSeparator)
                ? row.Error("door", $"A name has no '{ListSeparator}': it parts the doors of a list.")
            : _byName.TryGetValue(name, out var other)
                ? row.Error("door", $"'{name}' is in line {_doors[other[0]].Line} already.")
            : entrances.TryGetValue(entrance, out var taken)
                ? row.Error("entrance", $"'{entrance}' is that of line {taken} already.")
            : null;
        if (wrong is not null)
        {
            errors.Add(wrong);
            return null;
        }

        entrances[entrance] = row.Line;
        _byName[name] = [_doors.Count];
        _doors.Add(new DoorLine(name, entrance, row.Line));
        return _doors.Count - 1;
    }
}
