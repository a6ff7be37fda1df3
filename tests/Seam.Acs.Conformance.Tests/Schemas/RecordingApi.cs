using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;

namespace Seam.Acs.Conformance.Tests;

/// <summary>A simulator called by bare HTTP, whose answers are kept.</summary>
internal sealed class RecordingApi : SimulatorApi, IDisposable
{
    private readonly HttpMessageInvoker _http;

    public RecordingApi()
    {
        Answers.InnerHandler = Simulator.CreateHandler();
        _http = new HttpMessageInvoker(Answers);
    }

    public AnswerRecorder Answers { get; } = new();

    public override async Task<JsonNode> Call(string operation, params (string Name, object? Value)[] parameters)
    {
        var answer = await Record("/" + operation, Body(parameters));
        Assert.True(answer["error"] is null, $"{operation}: {answer}");
        return answer.FirstOrDefault(member => member.Key is not ("ok" or "pagination")).Value ?? answer;
    }

    /// <summary>Calls an operation, and gives its answer be it as it may.</summary>
    public async Task<JsonObject> Record(string path, string body)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(Simulator.Endpoint, path))
        {
            Headers = { Authorization = new AuthenticationHeaderValue("Bearer", Simulator.ApiKey) },
            Content = new StringContent(body, Encoding.UTF8, "application/json"),
        };
        using var response = await _http.SendAsync(request, TestContext.Current.CancellationToken);
        return JsonNode
            .Parse(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken))!
            .AsObject();
    }

    public void Dispose() => _http.Dispose();
}
