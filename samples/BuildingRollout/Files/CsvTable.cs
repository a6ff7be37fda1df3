using System.Text;
using Sylvan.Data.Csv;

namespace BuildingRollout;

/// <summary>A CSV file with a header, read row by row, as often as wanted, and held open so that all reads see one file.</summary>
internal sealed class CsvTable : IDisposable
{
    public const char Separator = ',';

    // It knows its own mark, so that nothing else has to look for one: who does takes a decoder that forgives.
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: true, throwOnInvalidBytes: true);

    private readonly CsvLayout _layout;
    private readonly FileStream _stream;

    /// <param name="path">The file.</param>
    /// <param name="layout">What it is to look like.</param>
    /// <exception cref="IOException">It can't be opened.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be opened.</exception>
    public CsvTable(string path, CsvLayout layout)
    {
        _layout = layout;
        Name = Path.GetFileName(path);
        _stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read);
    }

    public string Name { get; }

    /// <summary>The first line as it stands in the file; empty before rows are read.</summary>
    public string HeaderText { get; private set; } = "";

    /// <summary>Opens a file that the user has to write.</summary>
    /// <exception cref="RolloutException">It can't be opened; the message says how to get one.</exception>
    public static CsvTable OpenGiven(string path, CsvLayout layout)
    {
        try
        {
            return new CsvTable(path, layout);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            var hint = failure is FileNotFoundException ? " The command generate writes one to look at." : "";
            throw new RolloutException(ExitCode.Files, $"{path} cannot be read: {failure.Message}{hint}");
        }
    }

    /// <summary>Reads all rows. What cannot be read at all is an error, and the last one: nothing after it makes sense.</summary>
    public IEnumerable<CsvRow> ReadRows(ICollection<FileError> errors)
    {
        _stream.Position = 0;
        using var text = new StreamReader(_stream, Strict, detectEncodingFromByteOrderMarks: false, leaveOpen: true);
        var line = 1;
        var before = errors.Count;
        using var reader = Open(text, errors);
        if (reader is null || !Read(reader, line, errors) || IsBlank(reader))
        {
            if (errors.Count == before)
                errors.Add(new FileError(Name, 1, 1, null, $"The file is empty. It begins with {_layout.Header}."));
            yield break;
        }

        if (ReadHeader(reader, errors) is not { } columns)
            yield break;
        var width = reader.RowFieldCount;
        line += LinesOf(reader);
        while (Read(reader, line, errors))
        {
            var row = new CsvRow(reader, Name, columns, line);
            if (!IsBlank(reader) && reader.RowFieldCount == width)
                yield return row;
            else if (!IsBlank(reader))
                errors.Add(row.Error($"The line has {reader.RowFieldCount} values, and the header has {width}."));
            line += LinesOf(reader);
        }
    }

    public void Dispose() => _stream.Dispose();

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

    private FileError Unreadable(Exception failure, int line)
    {
        if (failure is DecoderFallbackException)
        {
            // The text is decoded long before its line is read.
            var (badLine, badColumn) = InvalidBytes.Locate(_stream);
            return new FileError(
                Name,
                badLine,
                badColumn,
                null,
                "From here on it is not UTF-8 text. Save it as \"CSV UTF-8\"."
            );
        }

        return new FileError(
            Name,
            line,
            1,
            null,
            failure is IOException
                ? $"It cannot be read on: {failure.Message}"
                : $"From here on it is no CSV: {failure.Message}"
        );
    }

    private Dictionary<string, int>? ReadHeader(CsvDataReader reader, ICollection<FileError> errors)
    {
        var columns = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        var places = Enumerable.Range(0, reader.RowFieldCount).ToDictionary(index => $"{index}");
        var header = new CsvRow(reader, Name, places, 1);
        HeaderText = header.Text;
        var before = errors.Count;
        foreach (var (place, index) in places)
        {
            var name = header[place];
            var error = header.Error(place, "") with { Field = null };
            if (_layout.Known.Contains(name, StringComparer.OrdinalIgnoreCase))
            {
                if (!columns.TryAdd(name, index))
                    errors.Add(error with { Message = $"The column {name} is there twice." });
            }
            else if (!_layout.AllowsOthers)
                errors.Add(
                    error with
                    {
                        Message = $"'{name}' is no column of this file. Its columns are {_layout.Header}.",
                    }
                );
        }

        if (_layout.AllowsOthers && columns.Count == 0)
            errors.Add(header.Error($"The header is missing: the file begins with {_layout.Header}."));
        else
            foreach (var name in _layout.Needed.Where(name => !columns.ContainsKey(name)))
                errors.Add(header.Error($"The column {name} is missing."));
        return errors.Count == before ? columns : null;
    }

    // An empty line, or one of empty cells, as spreadsheets leave them behind.
    private static bool IsBlank(CsvDataReader reader)
    {
        foreach (var character in reader.GetRawRecordSpan())
            if (character is not (Separator or '"') && !char.IsWhiteSpace(character))
                return false;
        return true;
    }

    private static int LinesOf(CsvDataReader reader) => reader.GetRawRecordSpan().Count('\n');
}
