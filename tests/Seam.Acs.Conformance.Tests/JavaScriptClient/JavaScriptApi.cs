using System.Text.Json.Nodes;
using Seam.Acs.Testing;

namespace Seam.Acs.Conformance.Tests;

/// <summary>A simulator behind a socket, called through Seam's JavaScript client.</summary>
internal sealed class JavaScriptApi : SimulatorApi, IAsyncDisposable
{
    private readonly SimulatorHost _host;
    private PeerProcess? _client;

    public JavaScriptApi(TimeSpan actionDuration = default)
        : base(actionDuration: actionDuration) => _host = new SimulatorHost(Simulator, Answers);

    public AnswerRecorder Answers { get; } = new();

    /// <summary>What a script needs to work on a building.</summary>
    public IReadOnlyDictionary<string, string> EnvironmentOf(SimulatedSystem building) =>
        new Dictionary<string, string>(_host.Environment) { ["ACS_SYSTEM_ID"] = building.AcsSystemId };

    /// <summary>
    /// Calls an operation through the client, and holds its result against what was sent to it. An operation that the client
    /// can't know is called by bare HTTP.
    /// </summary>
    public override async Task<JsonNode> Call(string operation, params (string Name, object? Value)[] parameters)
    {
        if (NewerFacts.Operations.ContainsKey("/" + operation))
            return await base.Call(operation, parameters);
        var reply = await Ask("/" + operation, JsonNode.Parse(Body(parameters)));
        Assert.True(reply["failure"] is null, $"{operation}: {reply}");
        var answer = Answers.Answers.Last();
        Assert.Equal("/" + operation, answer.Path);
        var sent = answer.Json;
        var key = sent.Select(pair => pair.Key).FirstOrDefault(name => name is not ("ok" or "pagination"));
        if (key is null)
            return sent;
        // Of an operation that returns nothing, the client gives nothing.
        if (ResponseCheck.Operations[answer.Path]["returns"] is not null)
            Assert.True(JsonNode.DeepEquals(sent[key], reply["result"]), $"{operation}: {reply} is not {sent}");
        return sent[key]!;
    }

    /// <summary>Calls an operation through the client: its result, or its failure.</summary>
    public async Task<JsonObject> Ask(string operation, JsonNode? parameters = null, JsonNode? callOptions = null)
    {
        _client ??= await PeerProcess.StartAsync(
            "client.mjs",
            new Dictionary<string, string> { ["SEAM_ENDPOINT"] = _host.Endpoint }
        );
        return await _client.AskAsync(
            new JsonObject
            {
                ["operation"] = operation,
                ["parameters"] = parameters,
                ["options"] = Credential(),
                ["callOptions"] = callOptions ?? new JsonObject { ["waitForActionAttempt"] = false },
            }
        );
    }

    public async ValueTask DisposeAsync()
    {
        _client?.Dispose();
        await _host.DisposeAsync();
    }

    private JsonObject Credential()
    {
        var token = Authorization?.Parameter ?? "";
        return new JsonObject
        {
            [token.StartsWith("seam_at", StringComparison.Ordinal) ? "personalAccessToken" : "apiKey"] = token,
        };
    }
}
