namespace BuildingRollout;

/// <summary>A line of <c>residents.csv</c>.</summary>
/// <param name="Place">The resident's place in the file, from 0.</param>
/// <param name="Key">The manager's own key of the person; null: known by e-mail.</param>
/// <param name="Name">The name.</param>
/// <param name="Email">The e-mail address; null: none.</param>
/// <param name="Phone">The phone number; null: none.</param>
/// <param name="Doors">The places of the doors in <c>doors.csv</c>, ascending.</param>
/// <param name="Starts">When the PINs begin to work; null: at once.</param>
/// <param name="Ends">When they cease to; null: never.</param>
internal sealed record Resident(
    int Place,
    string? Key,
    string Name,
    string? Email,
    string? Phone,
    IReadOnlyList<int> Doors,
    DateTimeOffset? Starts,
    DateTimeOffset? Ends
)
{
    /// <summary>What the person is known by, in the files and in what is printed.</summary>
    public string Identity => Key ?? Email ?? "";
}
