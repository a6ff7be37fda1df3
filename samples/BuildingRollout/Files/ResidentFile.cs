namespace BuildingRollout;

/// <summary>
/// The residents and their doors. The file is checked whole first and read again for the work, row by row: what is kept of
/// it in memory is whom it lists, and not what they are to have.
/// </summary>
internal sealed class ResidentFile : IDisposable
{
    public const string FileName = "residents.csv";
    public static readonly string[] Columns = ["key", "name", "email", "phone", "doors", "starts", "ends"];

    private static readonly CsvLayout Layout = new(Columns, ["name", "doors"]);

    private readonly CsvTable _table;
    private readonly DoorFile _doors;
    private readonly TimeZoneInfo _zone;
    private readonly Dictionary<string, int> _places = new(StringComparer.Ordinal);
    private readonly List<FileError> _withoutEnd = [];

    /// <summary>Opens the file and checks it.</summary>
    /// <param name="folder">Where it lies.</param>
    /// <param name="doors">The doors.</param>
    /// <param name="zone">The zone of times that have no offset.</param>
    /// <param name="errors">Receives all that is wrong.</param>
    public ResidentFile(string folder, DoorFile doors, TimeZoneInfo zone, ICollection<FileError> errors)
    {
        (_doors, _zone) = (doors, zone);
        _table = CsvTable.OpenGiven(Path.Combine(folder, FileName), Layout);
        var seen = new Dictionary<(string Column, string Value), int>();
        var reader = new ResidentReader(_doors, _zone);
        foreach (var row in _table.ReadRows(errors))
        {
            var isNew = CheckUnique(row, seen, errors);
            if (reader.Read(row, errors) is { } resident && isNew)
                Count(resident, row);
        }
    }

    /// <summary>How many residents there are.</summary>
    public int People => _places.Count;

    /// <summary>How many PINs they are to have, one for each door.</summary>
    public int Pins { get; private set; }

    /// <summary>The lines without an end, as errors, for buildings whose PINs need one.</summary>
    public IReadOnlyList<FileError> WithoutEnd => _withoutEnd;

    /// <summary>Where somebody stands in the file; null: not there.</summary>
    public int? PlaceOf(string? key, string? email) =>
        _places.TryGetValue(KnownBy(key, email), out var place) ? place : null;

    /// <exception cref="RolloutException">The file is no longer what was checked.</exception>
    public IEnumerable<Resident> Read()
    {
        var errors = new List<FileError>();
        var reader = new ResidentReader(_doors, _zone);
        var count = 0;
        foreach (var row in _table.ReadRows(errors))
        {
            var resident = reader.Read(row, errors);
            if (resident is null || PlaceOf(resident.Key, resident.Email) != resident.Place)
                throw Changed();
            count++;
            yield return resident;
        }

        if (errors.Count > 0 || count != People)
            throw Changed();
    }

    public void Dispose() => _table.Dispose();

    private void Count(Resident resident, CsvRow row)
    {
        _places[KnownBy(resident.Key, resident.Email)] = resident.Place;
        Pins += resident.Doors.Count;
        if (resident.Ends is null)
            _withoutEnd.Add(row.Error("ends", "The end is missing, and PINs of this building need one."));
    }

    // Each of these belongs to one person of a workspace.
    private static bool CheckUnique(
        CsvRow row,
        Dictionary<(string Column, string Value), int> seen,
        ICollection<FileError> errors
    )
    {
        var before = errors.Count;
        foreach (var column in (ReadOnlySpan<string>)["key", "email", "phone"])
        {
            var value = row[column];
            if (value.Length > 0 && !seen.TryAdd((column, Normal(column, value)), row.Line))
                errors.Add(
                    row.Error(
                        column,
                        $"'{value}' is in line {seen[(column, Normal(column, value))]} already, and belongs to one person."
                    )
                );
        }

        return errors.Count == before;
    }

    // A key may look like somebody else's address.
    private static string KnownBy(string? key, string? email) =>
        key is null ? $"email {Normal("email", email ?? "")}" : $"key {key}";

    private static string Normal(string column, string value) => column == "email" ? value.ToLowerInvariant() : value;

    private static RolloutException Changed() =>
        new(ExitCode.NotDone, $"{FileName} was changed while it was read. Run again.");
}
