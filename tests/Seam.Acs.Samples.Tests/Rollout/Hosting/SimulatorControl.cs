using System.Net.Http.Json;
using System.Text.Json.Nodes;

namespace Seam.Acs.Samples.Tests;

/// <summary>A simulator that is a process of its own, and what a test asks of it.</summary>
internal sealed class SimulatorControl : IDisposable
{
    private readonly SimulatorProcess _process;
    private readonly HttpClient _http;

    private SimulatorControl(SimulatorProcess process)
    {
        _process = process;
        _http = new HttpClient { BaseAddress = new Uri(process.Address) };
    }

    public Dictionary<string, string> Environment =>
        new() { ["SEAM_API_KEY"] = _process.ApiKey, ["SEAM_ENDPOINT"] = _process.Address };

    public static async Task<SimulatorControl> StartAsync(params string[] arguments) =>
        new(await SimulatorProcess.StartAsync(arguments));

    public Task AddLatchBuildingAsync(string name, IEnumerable<string> doors) =>
        PostAsync(
            "systems",
            new JsonObject
            {
                ["kind"] = "latch_building",
                ["name"] = name,
                ["doors"] = new JsonArray([.. doors.Select(door => JsonValue.Create(door))]),
            }
        );

    public Task AddFaultAsync(JsonObject fault) => PostAsync("faults", fault);

    public async Task ClearFaultsAsync()
    {
        using var answer = await _http.DeleteAsync("/_simulator/faults", TestContext.Current.CancellationToken);
        answer.EnsureSuccessStatusCode();
    }

    /// <summary>How often each operation was called.</summary>
    public async Task<IReadOnlyDictionary<string, int>> CallsAsync()
    {
        var counts = await GetAsync("requests/count");
        return counts["by_operation"]!.AsObject().ToDictionary(count => count.Key, count => (int)count.Value!);
    }

    /// <summary>How many calls have come since the simulator began.</summary>
    public async Task<int> CallCountAsync() => (await CallsAsync()).Values.Sum();

    /// <summary>A system as the building really is, with its users and what they hold.</summary>
    public async Task<JsonObject> SystemAsync(string name) =>
        (await GetAsync("state"))["systems"]!.AsArray().Single(system => (string?)system!["name"] == name)!.AsObject();

    /// <summary>Waits until so many calls have come since the simulator began, or something else happens first.</summary>
    public async Task WaitForCallsAsync(int count, Task other)
    {
        // One note for each change of the building; notes that nobody had time to read become one.
        using var notes = new StreamReader(
            await _http.GetStreamAsync("/_simulator/stream", TestContext.Current.CancellationToken)
        );
        while (await CallCountAsync() < count)
        {
            var note = notes.ReadLineAsync(TestContext.Current.CancellationToken).AsTask();
            if (await Task.WhenAny(note, other) == other)
                return;
        }
    }

    public void Dispose()
    {
        _http.Dispose();
        _process.Dispose();
    }

    private async Task<JsonObject> GetAsync(string path) =>
        (await _http.GetFromJsonAsync<JsonObject>("/_simulator/" + path, TestContext.Current.CancellationToken))!;

    private async Task PostAsync(string path, JsonObject body)
    {
        using var answer = await _http.PostAsJsonAsync(
            "/_simulator/" + path,
            body,
            TestContext.Current.CancellationToken
        );
        answer.EnsureSuccessStatusCode();
    }
}
