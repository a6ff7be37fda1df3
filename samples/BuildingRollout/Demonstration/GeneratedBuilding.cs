namespace BuildingRollout;

/// <summary>An invented building: shared doors, and a flat door for each of the others.</summary>
/// <param name="Residents">How many residents.</param>
/// <param name="Doors">How many doors.</param>
/// <param name="EveryDoor">Whether every resident gets every door, rather than the shared ones and a flat.</param>
/// <param name="Seed">Which names they have.</param>
internal sealed record GeneratedBuilding(int Residents, int Doors, bool EveryDoor, int Seed)
{
    private const string Common = "common";
    private const string All = "all";

    private static readonly string[] SharedDoors = ["Front Door", "Garage", "Bicycle Room", "Laundry"];

    private static readonly string[] FirstNames =
    [
        "Ada",
        "Ben",
        "Chiara",
        "Dmitri",
        "Emi",
        "Femi",
        "Grace",
        "Hugo",
        "Inês",
        "Jonas",
        "Kofi",
        "Lena",
        "Mei",
        "Noor",
    ];

    private static readonly string[] LastNames =
    [
        "Okafor",
        "Larsen",
        "Russo",
        "Novak",
        "Tanaka",
        "Adeyemi",
        "Kim",
        "Blanc",
        "Costa",
        "Weber",
        "Mensah",
        "O'Brien",
    ];

    private int Shared => Math.Min(SharedDoors.Length, Math.Max(1, Doors / 3));

    /// <summary>The lines of <c>doors.csv</c>, without the header.</summary>
    public IEnumerable<string> DoorLines()
    {
        for (var door = 0; door < Doors; door++)
        {
            var groups = door < Shared ? $"{Common};{All}" : All;
            yield return $"{NameOf(door)},,{groups}";
        }
    }

    /// <summary>The lines of <c>residents.csv</c>, without the header.</summary>
    /// <param name="starts">When the leases begin.</param>
    /// <param name="ends">When they end; another day for each resident may be given.</param>
    public IEnumerable<string> ResidentLines(DateOnly starts, Func<int, DateOnly> ends)
    {
        var random = new Random(Seed);
        for (var number = 1; number <= Residents; number++)
        {
            var name = $"{Pick(random, FirstNames)} {Pick(random, LastNames)}";
            var flats = Doors - Shared;
            var doors = EveryDoor || flats == 0 ? All : $"{Common};{NameOf(Shared + ((number - 1) % flats))}";
            yield return $"R-{number:000},{name},resident{number}@example.com,,{doors},{starts:yyyy-MM-dd},{ends(number):yyyy-MM-dd}";
        }
    }

    private string NameOf(int door) => door < Shared ? SharedDoors[door] : $"Flat {door - Shared + 1}";

    private static string Pick(Random random, string[] names) => names[random.Next(names.Length)];
}
