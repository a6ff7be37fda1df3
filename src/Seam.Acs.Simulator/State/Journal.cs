using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Seam.Acs.Simulator;

/// <summary>
/// The file that keeps the state: a header, then a line of JSON for each change, each on the disk before anybody is told
/// of the change. Lines are only ever added. What a kill left unfinished at the end was never answered, and is cut off.
/// </summary>
internal sealed class Journal : IDisposable
{
    private const byte LineEnd = (byte)'\n';

    // What each journal begins with, whatever its format; nothing else is ever cut.
    private static readonly byte[] Mark = Encoding.UTF8.GetBytes("{\"seam_acs_simulator\":");

    private const UnixFileMode ReadableByOthers = UnixFileMode.GroupRead | UnixFileMode.OtherRead;

    private readonly FileStream _file;
    private readonly List<string> _lines;

    private Journal(string path, FileStream file)
    {
        Path = path;
        _file = file;
        _lines = ReadWhole();
        Header = _lines.Count == 0 ? null : ReadHeader();
    }

    public string Path { get; }

    /// <summary>What the building was made from; null: the file is new.</summary>
    public JournalHeader? Header { get; private set; }

    /// <summary>Opens a journal, for this process alone, and makes it where there is none.</summary>
    /// <exception cref="SimulatorException">It cannot be had or read; the message says why.</exception>
    public static Journal Open(string path)
    {
        FileStream? file = null;
        try
        {
            path = System.IO.Path.GetFullPath(path);
            file = OpenForOwner(path);
            return new Journal(path, file);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or SimulatorException)
        {
            file?.Dispose();
            throw failure as SimulatorException
                ?? new SimulatorException(ExitCode.State, $"The state file cannot be used: {failure.Message}", failure);
        }
    }

    /// <summary>Begins a new file.</summary>
    public void Begin(JournalHeader header)
    {
        Header = header;
        Write(header, JournalJson.Default.JournalHeader);
    }

    /// <summary>Adds a line. When this returns, it is on the disk.</summary>
    /// <exception cref="SimulatorException">It cannot be kept.</exception>
    public void Append(JournalLine line) => Write(line, JournalJson.Default.JournalLine);

    /// <summary>The changes so far, the oldest first, with the numbers of their lines.</summary>
    /// <exception cref="SimulatorException">A line cannot be read.</exception>
    public IEnumerable<(int Number, JournalLine Line)> ReadLines()
    {
        for (var i = 1; i < _lines.Count; i++)
            yield return (i + 1, Read(i, JournalJson.Default.JournalLine));
        _lines.Clear();
    }

    public void Dispose() => _file.Dispose();

    private static FileStream OpenForOwner(string path)
    {
        var options = new FileStreamOptions
        {
            Mode = FileMode.OpenOrCreate,
            Access = FileAccess.ReadWrite,
            Share = FileShare.None,
            BufferSize = 0,
        };
        if (OperatingSystem.IsWindows())
            return new FileStream(path, options);
        // It holds PINs, which others may not read. Whose file it is that others can, is not for this program to change.
        options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        var file = new FileStream(path, options);
        if ((File.GetUnixFileMode(file.SafeFileHandle) & ReadableByOthers) == 0)
            return file;
        file.Dispose();
        throw new SimulatorException(
            ExitCode.State,
            $"The state file {path} cannot be used: others may read it, and it holds PINs; chmod 600 it."
        );
    }

    private List<string> ReadWhole()
    {
        var bytes = new byte[_file.Length];
        _file.ReadExactly(bytes);
        if (!Mark.AsSpan().StartsWith(bytes.AsSpan(0, Math.Min(Mark.Length, bytes.Length))))
            throw Refuse("it is not a file of this program.");
        var whole = Array.LastIndexOf(bytes, LineEnd) + 1;
        if (whole < bytes.Length)
            _file.SetLength(whole);
        _file.Position = whole;
        return whole == 0 ? [] : [.. Encoding.UTF8.GetString(bytes, 0, whole - 1).Split('\n')];
    }

    private JournalHeader ReadHeader()
    {
        var header = Read(0, JournalJson.Default.JournalHeader);
        return header.Format == JournalHeader.CurrentFormat
            ? header
            : throw Refuse(
                $"its format is {header.Format}, and this version of the program reads format {JournalHeader.CurrentFormat}."
            );
    }

    private T Read<T>(int index, JsonTypeInfo<T> type)
    {
        try
        {
            return JsonSerializer.Deserialize(_lines[index], type) ?? throw Refuse($"line {index + 1} cannot be read.");
        }
        catch (Exception failure) when (failure is JsonException or NotSupportedException)
        {
            throw Refuse($"line {index + 1} cannot be read.", failure);
        }
    }

    private void Write<T>(T value, JsonTypeInfo<T> type)
    {
        try
        {
            byte[] line = [.. JsonSerializer.SerializeToUtf8Bytes(value, type), LineEnd];
            _file.Write(line);
            _file.Flush(flushToDisk: true);
        }
        catch (Exception failure)
        {
            // Whatever it is, memory is ahead of the file now.
            throw new SimulatorException(
                ExitCode.State,
                $"The state can no longer be kept in {Path}, so the simulator ends: {failure.Message}",
                failure
            );
        }
    }

    private SimulatorException Refuse(string why, Exception? cause = null) =>
        new(ExitCode.State, $"The state file {Path} cannot be used: {why}", cause);
}
