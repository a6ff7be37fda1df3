using System.Text.Json.Nodes;

namespace Seam.Acs.Samples.Tests;

/// <summary>A folder with the files of a roll-out, and the sample run on it.</summary>
internal sealed class RolloutSite : IDisposable
{
    public const string DoorHeader = "door,entrance,groups";
    public const string ResidentHeader = "key,name,email,phone,doors,starts,ends";
    private const string Sample = "BuildingRollout";

    private readonly TemporaryFolder _folder = new();

    /// <summary>What the sample finds in its environment.</summary>
    public Dictionary<string, string> Environment { get; init; } = [];

    public string PinFile => _folder.File("pins.csv");

    public string Path(string name) => _folder.File(name);

    /// <summary>Three doors, of which two are shared, and as many residents as wanted.</summary>
    public static RolloutSite Small(SimulatorHost? host = null, int residents = 2)
    {
        var site = new RolloutSite { Environment = host?.Environment ?? [] };
        site.WriteDoors("Lobby,,common", "Garage,,common", "Flat 1,,");
        site.WriteResidents([.. Enumerable.Range(1, residents).Select(number => Resident(number))]);
        return site;
    }

    public static string Resident(int number, string doors = "common;Flat 1", string ends = "2039-12-31") =>
        $"R-{number},Resident {number},r{number}@example.com,,{doors},2031-01-01,{ends}";

    public void WriteDoors(params string[] lines) => Write("doors.csv", [DoorHeader, .. lines]);

    public void WriteResidents(params string[] lines) => Write("residents.csv", [ResidentHeader, .. lines]);

    public void Write(string name, params string[] lines) =>
        File.WriteAllText(Path(name), string.Join('\n', lines) + "\n");

    public Task<SampleRun> RunAsync(params string[] arguments) =>
        SampleCommand.RunRolloutAsync(Environment, [.. arguments, .. InFolder(arguments)]);

    public async Task<SampleRun> RunProcessAsync(params string[] arguments)
    {
        using var process = Start(arguments);
        return await process.WaitAsync();
    }

    public SampleProcess Start(params string[] arguments) =>
        SampleProcess.Start(Sample, Environment, [.. arguments, .. InFolder(arguments)]);

    /// <summary>Runs a command to the end that it should come to, and reads its document.</summary>
    public async Task<JsonObject> ReportAsync(int exitCode, params string[] arguments)
    {
        var run = await RunAsync([.. arguments, "--json"]);
        Assert.True(exitCode == run.ExitCode, $"Exit code {run.ExitCode}: {run.Errors}{run.Output}");
        return JsonNode.Parse(run.Output)!.AsObject();
    }

    /// <summary>The PINs of the file, by key and door.</summary>
    public IReadOnlyDictionary<(string Key, string Door), string> Pins() =>
        File.ReadLines(PinFile)
            .Skip(1)
            .Select(line => line.Split(','))
            .ToDictionary(row => (row[0], row[3]), row => row[4]);

    public void Dispose() => _folder.Dispose();

    private string[] InFolder(string[] arguments) =>
        arguments is [] or ["demo"] or ["--help"] || arguments.Contains("--folder")
            ? []
            : ["--folder", _folder.File("")];
}
