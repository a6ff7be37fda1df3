using System.Text.Json.Nodes;

namespace Seam.Acs.Conformance.Tests;

/// <summary>Seam's own fake server, as a process, and clients of ours on it.</summary>
internal sealed class FakeSeam : IDisposable
{
    private static readonly Lazy<Task<FakeSeam>> SharedServer = new(StartAsync);

    private readonly PeerProcess _process;
    private readonly JsonNode _seed;
    private readonly SocketsHttpHandler _sockets = new() { AllowAutoRedirect = false };

    private FakeSeam(PeerProcess process, JsonObject start)
    {
        _process = process;
        _seed = start["seed"]!;
        Endpoint = new Uri(start.Text("endpoint"));
        EntranceId = start.Id("acs_entrance");
        AccessGroupId = start.Id("acs_access_group");
        Answers = new AnswerRecorder { InnerHandler = _sockets };
    }

    public Uri Endpoint { get; }

    /// <summary>What it answered to all clients.</summary>
    public AnswerRecorder Answers { get; }

    public string ApiKey => _seed.Text("seam_apikey1_token");

    public string PersonalAccessToken => _seed.Text("seam_at1_token");

    public string ClientSessionToken => _seed.Text("seam_cst1_token");

    public string PublishableKey => _seed.Text("seam_pk1_token");

    public string WorkspaceId => _seed.Text("seed_workspace_1");

    public string SystemId => _seed.Text("visionline_acs_system_1");

    public string DeviceId => _seed.Text("august_device_1");

    public string EntranceId { get; }

    public string AccessGroupId { get; }

    public string AccountId => _seed.Text("jane_connected_account_id");

    /// <summary>One server for all tests that leave alone what others need.</summary>
    public static Task<FakeSeam> SharedAsync() => SharedServer.Value;

    public static async Task<FakeSeam> StartAsync()
    {
        var process = await PeerProcess.StartAsync("fake.mjs");
        return new FakeSeam(process, await process.ReadAsync());
    }

    /// <summary>A client with the API key, or with the credential that is given instead.</summary>
    public SeamClient Connect(Action<SeamClientOptions>? configure = null)
    {
        var options = new SeamClientOptions { Endpoint = Endpoint, HttpMessageHandler = Answers };
        if (configure is null)
            options.ApiKey = ApiKey;
        else
            configure(options);
        return new SeamClient(options);
    }

    /// <summary>Tells the server what to do; this is no part of the API.</summary>
    public async Task TellAsync(string order, JsonObject parameters)
    {
        using var http = new HttpClient(_sockets, disposeHandler: false) { BaseAddress = Endpoint };
        using var content = new StringContent(parameters.ToJsonString(), System.Text.Encoding.UTF8, "application/json");
        using var response = await http.PostAsync(
            new Uri("/_fake/" + order, UriKind.Relative),
            content,
            TestContext.Current.CancellationToken
        );
        response.EnsureSuccessStatusCode();
    }

    public void Dispose()
    {
        _process.Dispose();
        Answers.Dispose();
        _sockets.Dispose();
    }
}
