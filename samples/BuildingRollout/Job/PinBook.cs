namespace BuildingRollout;

/// <summary>The PINs of this run, by the places of resident and door in the files.</summary>
internal sealed class PinBook
{
    private readonly Dictionary<(int Resident, int Door), string> _pins = [];
    private readonly HashSet<(int Resident, int Door)> _over = [];

    public int Count => _pins.Count;

    public void Add(int resident, int door, string pin) => _pins[(resident, door)] = pin;

    /// <summary>Notes that no PIN is wanted, because its time is over.</summary>
    public void AddOver(int resident, int door) => _over.Add((resident, door));

    public string? Find(int resident, int door) => _pins.GetValueOrDefault((resident, door));

    public bool IsOver(int resident, int door) => _over.Contains((resident, door));

    /// <summary>Whether there is a PIN, or none is wanted.</summary>
    public bool IsSettled(int resident, int door) => _pins.ContainsKey((resident, door)) || IsOver(resident, door);
}
