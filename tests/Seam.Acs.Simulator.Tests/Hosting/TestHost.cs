using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.Extensions.Time.Testing;

namespace Seam.Acs.Simulator.Tests;

/// <summary>The program's server within the test's process, with a clock that the test turns.</summary>
internal sealed class TestHost : IAsyncDisposable
{
    private readonly SimulatorHost _host;
    private readonly Journal? _journal;
    private readonly CancellationTokenSource _end = new();
    private readonly Task _serving;

    private TestHost(SimulatorHost host, Journal? journal, FakeTimeProvider time)
    {
        (_host, _journal, Time) = (host, journal, time);
        Http = new HttpClient { BaseAddress = new Uri(host.World.Address) };
        _serving = host.WaitAsync(_end.Token);
    }

    public FakeTimeProvider Time { get; }

    public World World => _host.World;

    /// <summary>Without the API's key, as the page and tests in other languages call.</summary>
    public HttpClient Http { get; }

    public static async Task<TestHost> StartAsync(string? state = null, int? seed = null, FakeTimeProvider? time = null)
    {
        time ??= new FakeTimeProvider(DateTimeOffset.Parse("2031-05-04T12:00:00Z"));
        var journal = state is null ? null : Journal.Open(state);
        try
        {
            var host = await SimulatorHost.StartAsync(
                0,
                time,
                address => World.Begin(seed, address, time, journal),
                TestContext.Current.CancellationToken
            );
            return new TestHost(host, journal, time);
        }
        catch
        {
            journal?.Dispose();
            throw;
        }
    }

    public SeamClient CreateClient(Action<SeamClientOptions>? configure = null)
    {
        var options = new SeamClientOptions { ApiKey = World.ApiKey, Endpoint = new Uri(World.Address) };
        configure?.Invoke(options);
        return new SeamClient(options);
    }

    public async Task<JsonObject> StateAsync() =>
        JsonNode.Parse(await Http.GetStringAsync("/_simulator/state"))!.AsObject();

    /// <summary>Sends a control request and expects a status.</summary>
    public async Task<JsonObject> PostAsync(string path, string json, HttpStatusCode status = HttpStatusCode.OK)
    {
        using var content = new StringContent(json, Encoding.UTF8, "application/json");
        using var answer = await Http.PostAsync("/_simulator/" + path, content);
        Assert.Equal(status, answer.StatusCode);
        return JsonNode.Parse(await answer.Content.ReadAsStringAsync())!.AsObject();
    }

    /// <summary>Waits for something that each change of the building may bring about.</summary>
    public async Task UntilAsync(Func<bool> isSo)
    {
        for (var version = World.Signal.Version; !isSo(); )
            version = await World.Signal.WaitAsync(version, TestContext.Current.CancellationToken);
    }

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        await _end.CancelAsync();
        await _serving;
        await _host.DisposeAsync();
        _journal?.Dispose();
        _end.Dispose();
    }
}
