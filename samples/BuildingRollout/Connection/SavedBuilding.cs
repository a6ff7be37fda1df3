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

    /// <summary>How to have another simulated building, for messages.</summary>
    public const string ToBeginAnew =
        $"Delete {FileName}, and {PinFile.FileName} if it is there, and the next run makes a new building.";

    private readonly FileStream _file;
    private readonly HeldClock _clock;
    private readonly SeamSimulator _simulator;

    private SavedBuilding(FileStream file, HeldClock clock, SeamSimulator simulator) =>
        (_file, _clock, _simulator) = (file, clock, simulator);

    public static bool ExistsIn(string folder) => File.Exists(PathIn(folder));

    /// <param name="folder">Where the file is, or is made.</param>
    /// <param name="doors">Gives the doors of a new building; not asked where there is one.</param>
    /// <param name="time">The clock.</param>
    /// <exception cref="RolloutException">The file can't be used.</exception>
    public static SavedBuilding Open(string folder, Func<IEnumerable<string>> doors, TimeProvider time)
    {
        var path = PathIn(folder);
        // Asked before the file is made: what is wrong with them must not leave an empty one.
        var known = ExistsIn(folder) ? null : doors().ToList();
        var file = PrivateFile.OpenAlone(path, $"Another run has {path} open.");
        try
        {
            return Read(file, () => known ?? doors(), time);
        }
        catch (Exception failure) when (failure is JsonException or IOException or HttpRequestException)
        {
            file.Dispose();
            throw new RolloutException(ExitCode.Other, $"{path} cannot be read. {ToBeginAnew}");
        }
        catch
        {
            file.Dispose();
            throw;
        }
    }

    public SeamClient CreateClient() =>
        _simulator.CreateClient(options =>
            options.HttpMessageHandler = new SavingHandler(_clock, Append) { InnerHandler = _simulator.CreateHandler() }
        );

    public void Dispose() => _file.Dispose();

    private static string PathIn(string folder) => Path.Combine(folder, FileName);

    private static SavedBuilding Read(FileStream file, Func<IEnumerable<string>> doors, TimeProvider time)
    {
        var lines = ReadWholeLines(file);
        var clock = new HeldClock(time);
        var header =
            lines.Count > 0
                ? Parse(lines[0], SavedJson.Default.SavedHeader)
                : new SavedHeader(time.GetUtcNow(), [.. doors()]);
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
