using Sylvan.Data.Csv;

namespace BuildingRollout;

/// <summary>The current row of a table. It is read before the next one is.</summary>
internal sealed class CsvRow(CsvDataReader reader, string file, IReadOnlyDictionary<string, int> columns, int line)
{
    private const char Quote = '"';

    public int Line => line;

    /// <summary>The row as it stands in the file, without its line end.</summary>
    public string Text => reader.GetRawRecordSpan().TrimEnd("\r\n").ToString();

    /// <summary>The value without the blanks around it; empty where the table has no such column.</summary>
    public string this[string column] =>
        columns.TryGetValue(column, out var index) ? reader.GetString(index).Trim() : "";

    public FileError Error(string column, string message)
    {
        var (errorLine, errorColumn) = columns.TryGetValue(column, out var index) ? Locate(index) : (line, 1);
        return new FileError(file, errorLine, errorColumn, column, message);
    }

    public FileError Error(string message) => new(file, line, 1, null, message);

    // The values themselves don't tell: quoting and line ends within quotes are gone from them.
    private (int Line, int Column) Locate(int index)
    {
        var (currentLine, column, quoted) = (line, 1, false);
        foreach (var character in reader.GetRawRecordSpan())
        {
            if (index == 0)
                break;
            quoted ^= character == Quote;
            if (character == CsvTable.Separator && !quoted)
                index--;
            (currentLine, column) = character == '\n' ? (currentLine + 1, 1) : (currentLine, column + 1);
        }
        return (currentLine, column);
    }
}
