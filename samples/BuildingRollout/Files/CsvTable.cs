using System.Text;
using Sylvan.Data.Csv;

namespace BuildingRollout;

/// <summary>A CSV file with a header, read row by row, as often as wanted, and held open so that all reads see one file.</summary>
internal sealed class CsvTable : IDisposable
{
    public const char Separator = ',';

    // A name of a column in messages and rows is what stands here.
    private readonly IReadOnlyList<string> _known;
    private readonly IReadOnlyList<string> _needed;
    private readonly FileStream _stream;

    /// <param name="path">The file.</param>
    /// <param name="known">The columns that it may have, in any order.</param>
    /// <param name="needed">Those of them that it must have.</param>
    /// <exception cref="RolloutException">The file can't be opened.</exception>
    public CsvTable(string path, IReadOnlyList<string> known, IReadOnlyList<string> needed)
    {
        (_known, _needed) = (known, needed);
        Name = Path.GetFileName(path);
        try
        {
            _stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            var hint = failure is FileNotFoundException or DirectoryNotFoundException
                ? " The command generate writes one to look at."
                : "";
            throw new RolloutException(ExitCode.Files, $"{path} cannot be read: {failure.Message}{hint}");
        }
    }

    public string Name { get; }

    /// <summary>Reads all rows. What cannot be read at all is an error, and the last one: nothing after it makes sense.</summary>
    public IEnumerable<CsvRow> ReadRows(ICollection<FileError> errors)
    {
        _stream.Position = 0;
        var encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
        using var text = new StreamReader(_stream, encoding, detectEncodingFromByteOrderMarks: true, leaveOpen: true);
        var line = 1;
        var before = errors.Count;
        using var reader = Open(text, errors);
        if (reader is null || !Read(reader, line, errors) || IsBlank(reader))
        {
            if (errors.Count == before)
                errors.Add(new FileError(Name, 1, 1, null, $"The file is empty. It begins with {Header}."));
            yield break;
        }

        if (ReadHeader(reader, errors) is not { } columns)
            yield break;
        var width = reader.RowFieldCount;
        line += LinesOf(reader);
        while (Read(reader, line, errors))
        {
            var row = new CsvRow(reader, Name, columns, line);
            if (reader.RowFieldCount == width)
                yield return row;
            else if (!IsBlank(reader))
                errors.Add(row.Error($"The line has {reader.RowFieldCount} values, and the header has {width}."));
            line += LinesOf(reader);
        }
    }

    public void Dispose() => _stream.Dispose();

    private string Header => string.Join(Separator, _known);

    private CsvDataReader? Open(TextReader text, ICollection<FileError> errors)
    {
        // The header is a row like others here, so that its errors have places too. There are no comments: a name may begin
        // with a #, while a zero character stands in no text.
        var options = new CsvDataReaderOptions
        {
            HasHeaders = false,
            Delimiter = Separator,
            Comment = '\0',
        };
        try
        {
            return CsvDataReader.Create(text, options);
        }
        catch (Exception failure) when (IsOfTheFile(failure))
        {
            errors.Add(Unreadable(failure, 1));
            return null;
        }
    }

    private bool Read(CsvDataReader reader, int line, ICollection<FileError> errors)
    {
        try
        {
            return reader.Read();
        }
        catch (Exception failure) when (IsOfTheFile(failure))
        {
            errors.Add(Unreadable(failure, line));
            return false;
        }
    }

    private static bool IsOfTheFile(Exception failure) =>
        failure is CsvFormatException or DecoderFallbackException or IOException;

    private FileError Unreadable(Exception failure, int line) =>
        new(
            Name,
            line,
            1,
            null,
            failure switch
            {
                DecoderFallbackException => "From here on it is not UTF-8 text. Save it as \"CSV UTF-8\".",
                IOException => $"It cannot be read on: {failure.Message}",
                _ => $"From here on it is no CSV: {failure.Message}",
            }
        );

    private Dictionary<string, int>? ReadHeader(CsvDataReader reader, ICollection<FileError> errors)
    {
        var columns = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        var places = Enumerable.Range(0, reader.RowFieldCount).ToDictionary(index => $"{index}");
        var header = new CsvRow(reader, Name, places, 1);
        var before = errors.Count;
        foreach (var (place, index) in places)
        {
            var name = header[place];
            var error = header.Error(place, "") with { Field = null };
            if (!_known.Contains(name, StringComparer.OrdinalIgnoreCase))
                errors.Add(error with { Message = $"'{name}' is no column of this file. Its columns are {Header}." });
            else if (!columns.TryAdd(name, index))
                errors.Add(error with { Message = $"The column {name} is there twice." });
        }

        foreach (var name in _needed.Where(name => !columns.ContainsKey(name)))
            errors.Add(header.Error($"The column {name} is missing."));
        return errors.Count == before ? columns : null;
    }

    private static bool IsBlank(CsvDataReader reader) => reader.GetRawRecordSpan().IsWhiteSpace();

    private static int LinesOf(CsvDataReader reader) => reader.GetRawRecordSpan().Count('\n');
}
