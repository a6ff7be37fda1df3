namespace BuildingRollout;

/// <summary>A line of <c>pins.csv</c>.</summary>
/// <param name="Line">Where it stands.</param>
/// <param name="Key">The resident's key; null: none.</param>
/// <param name="Name">The name.</param>
/// <param name="Email">The e-mail address; null: none.</param>
/// <param name="Door">The door, as <c>doors.csv</c> calls it.</param>
/// <param name="Pin">The PIN.</param>
/// <param name="Starts">When it begins to work, as it was written.</param>
/// <param name="Ends">When it ceases to, as it was written.</param>
internal sealed record PinRow(
    int Line,
    string? Key,
    string Name,
    string? Email,
    string Door,
    string Pin,
    string Starts,
    string Ends
)
{
    /// <summary>The place, and nothing that should not be seen.</summary>
    public override string ToString() => $"{PinFile.FileName}:{Line}";
}
