namespace BuildingRollout;

/// <summary>Compares <c>pins.csv</c> with what apply would write. It tells where they differ, and never a PIN.</summary>
internal sealed class PinFileCheck(RolloutRun run, PinBook pins)
{
    private readonly Dictionary<string, int> _doors = run
        .Files.Doors.Doors.Select((door, place) => (door.Name, place))
        .ToDictionary(door => door.Name, door => door.place, StringComparer.Ordinal);

    /// <returns>Whom it concerns, the door, and what is wrong.</returns>
    public IEnumerable<(string Resident, string Door, string Why)> Compare(IReadOnlyList<PinRow> rows)
    {
        var listed = new Dictionary<(int Resident, int Door), PinRow>();
        var surplus = new List<PinRow>();
        foreach (var row in rows)
            if (PlaceOf(row) is not { } place || !listed.TryAdd(place, row))
                surplus.Add(row);
        foreach (var resident in run.Files.Residents.Read())
        foreach (var door in resident.Doors)
        {
            listed.Remove((resident.Place, door), out var row);
            if (FindDifference(resident, door, row) is { } difference)
                yield return (resident.Identity, NameOf(door), difference);
        }

        foreach (var row in surplus.Concat(listed.Values).OrderBy(row => row.Line))
            yield return (
                ShownName(row),
                _doors.ContainsKey(row.Door) ? row.Door : "",
                $"line {row.Line} of pins.csv is not asked for by the files"
            );
    }

    // The file is edited by hand: in a cell that was moved, digits are a PIN. Of the doors only known ones are shown.
    private string ShownName(PinRow row)
    {
        var name = row.Key ?? row.Email ?? "";
        var isKnown = run.Files.Residents.PlaceOf(row.Key, row.Email) is not null;
        return isKnown || !name.All(char.IsAsciiDigit) ? name : "";
    }

    private (int Resident, int Door)? PlaceOf(PinRow row) =>
        run.Files.Residents.PlaceOf(row.Key, row.Email) is { } resident && _doors.TryGetValue(row.Door, out var door)
            ? (resident, door)
            : null;

    private string? FindDifference(Resident resident, int door, PinRow? row)
    {
        if (pins.IsOver(resident.Place, door))
            return row is null ? null : "pins.csv has a PIN whose time is over";
        // What the building doesn't have, or has not told, is the building's difference.
        if (pins.Find(resident.Place, door) is not { } pin)
            return null;
        if (row is null)
            return "pins.csv does not have the PIN";
        (string Column, bool IsRight)[] columns =
        [
            ("name", row.Name == resident.Name),
            ("email", row.Email == resident.Email),
            ("pin", row.Pin == pin),
            ("starts", LeaseTime.Shows(row.Starts, resident.Starts)),
            ("ends", LeaseTime.Shows(row.Ends, resident.Ends)),
        ];
        var wrong = string.Join(", ", columns.Where(column => !column.IsRight).Select(column => column.Column));
        return wrong.Length == 0 ? null : $"pins.csv has another: {wrong}";
    }

    private string NameOf(int door) => run.Files.Doors.Doors[door].Name;
}
