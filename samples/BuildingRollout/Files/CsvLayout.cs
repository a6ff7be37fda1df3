namespace BuildingRollout;

/// <summary>What a table is to look like.</summary>
/// <param name="Known">The columns that are read, in any order.</param>
/// <param name="Needed">Those of them that it must have.</param>
/// <param name="AllowsOthers">
/// Whether it may have further columns. What stands in its first line is then never repeated: it may be no header, and hold
/// a PIN.
/// </param>
internal sealed record CsvLayout(IReadOnlyList<string> Known, IReadOnlyList<string> Needed, bool AllowsOthers = false)
{
    public string Header => string.Join(CsvTable.Separator, Known);
}
