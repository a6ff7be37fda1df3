using System.Text;
using System.Text.Json;
using Seam.Acs;
using Seam.Acs.Testing;

namespace BuildingRollout;

/// <summary>
/// A simulated Latch building that outlives the program: each write that it answered is a line of a file, and opening the
/// file does them again at the same moments, which comes to the same building.
/// </summary>
internal sealed class SavedBuilding : IDisposable
{
    public const string FileName = "simulated-building.jsonl";

    private readonly FileStream _file;
    private readonly HeldClock _clock;
    private readonly SeamSimulator _simulator;

    private SavedBuilding(FileStream file, HeldClock clock, SeamSimulator simulator) =>
        (_file, _clock, _simulator) = (file, clock, simulator);

    /// <param name="folder">Where the file is, or is made.</param>
    /// <param name="doors">The doors of a new building.</param>
    /// <param name="time">The clock.</param>
    /// <exception cref="RolloutException">The file can't be used.</exception>
    public static SavedBuilding Open(string folder, string[] doors, TimeProvider time)
    {
        var path = Path.Combine(folder, FileName);
        FileStream file;
        try
        {
            file = new FileStream(path, PrivateFile.Options(FileMode.OpenOrCreate, FileAccess.ReadWrite));
        }
        catch (IOException failure)
        {
            throw new RolloutException(ExitCode.Busy, $"Another run has {path} open. {failure.Message}");
        }

        try
        {
            return Read(file, doors, time);
        }
        catch (Exception failure) when (failure is JsonException or IOException or HttpRequestException)
        {
            file.Dispose();
            throw new RolloutException(ExitCode.Other, $"{path} cannot be read; without it the building is new.");
        }
    }

    public SeamClient CreateClient() =>
        _simulator.CreateClient(options =>
            options.HttpMessageHandler = new SavingHandler(_clock, Append) { InnerHandler = _simulator.CreateHandler() }
        );

    public void Dispose() => _file.Dispose();

    private static SavedBuilding Read(FileStream file, string[] doors, TimeProvider time)
    {
        var lines = ReadWholeLines(file);
        var clock = new HeldClock(time);
        var header =
            lines.Count > 0 ? Parse(lines[0], SavedJson.Default.SavedHeader) : new SavedHeader(time.GetUtcNow(), doors);
        var simulator = new SeamSimulator(new SeamSimulatorOptions { TimeProvider = clock, KeepHistory = false });
        clock.Hold(header.BeganAt);
        simulator.AddLatchBuilding("Simulated House", [.. header.Doors]);
        var building = new SavedBuilding(file, clock, simulator);
        if (lines.Count == 0)
            building.Append(JsonSerializer.Serialize(header, SavedJson.Default.SavedHeader));
        building.Replay(lines.Skip(1));
        simulator.ClearRequests();
        clock.Release();
        return building;
    }

    private void Replay(IEnumerable<string> lines)
    {
        using var sender = new HttpMessageInvoker(_simulator.CreateHandler());
        foreach (var line in lines)
        {
            var call = Parse(line, SavedJson.Default.SavedCall);
            _clock.Hold(call.At);
            using var request = call.ToRequest(_simulator.Endpoint, _simulator.ApiKey);
            using var answer = sender.Send(request, CancellationToken.None);
            if ((int)answer.StatusCode != call.Status)
                throw new JsonException("The building does not come out as it was.");
        }
    }

    private void Append(SavedCall call) => Append(JsonSerializer.Serialize(call, SavedJson.Default.SavedCall));

    // Out of the process when this returns, so that a kill loses nothing that was answered.
    private void Append(string line)
    {
        _file.Write(Encoding.UTF8.GetBytes(line + "\n"));
        _file.Flush();
    }

    // A line that a kill left unfinished was never answered.
    private static List<string> ReadWholeLines(FileStream file)
    {
        var bytes = new byte[file.Length];
        file.ReadExactly(bytes);
        var whole = bytes.AsSpan().LastIndexOf((byte)'\n') + 1;
        file.SetLength(whole);
        file.Position = whole;
        return [.. Encoding.UTF8.GetString(bytes, 0, whole).Split('\n', StringSplitOptions.RemoveEmptyEntries)];
    }

    private static T Parse<T>(string line, System.Text.Json.Serialization.Metadata.JsonTypeInfo<T> type) =>
        JsonSerializer.Deserialize(line, type) ?? throw new JsonException("A line is empty.");
}
