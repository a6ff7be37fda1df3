using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using Seam.Acs.Testing;

namespace Seam.Acs.Conformance.Tests;

/// <summary>An answer, told in few words.</summary>
internal sealed record ComparedAnswer(int Status, JsonObject? Json)
{
    /// <summary>The status, and the type of the error where there is one.</summary>
    public string Summary => Json?["error"]?["type"] is { } type ? $"{Status} `{type}`" : $"{Status}";

    /// <summary>Which of some members are there.</summary>
    public static string Has(JsonNode? thing, params string[] members)
    {
        var there = members.Where(member => thing?[member] is not null).Select(member => $"`{member}`").ToList();
        return there.Count == 0 ? "none" : string.Join(", ", there);
    }
}

/// <summary>Seam's fake server or our simulator, with a hotel of one door, called by bare HTTP.</summary>
internal sealed class ComparedServer : IDisposable
{
    private readonly HttpClient _http;

    private ComparedServer(HttpMessageHandler handler, Uri endpoint, string token, string systemId, string entranceId)
    {
        _http = new HttpClient(handler, disposeHandler: false)
        {
            BaseAddress = endpoint,
            DefaultRequestHeaders = { Authorization = new AuthenticationHeaderValue("Bearer", token) },
        };
        SystemId = systemId;
        EntranceId = entranceId;
    }

    public string SystemId { get; }

    public string EntranceId { get; }

    public static ComparedServer Of(FakeSeam fake, string? token = null) =>
        new(fake.Answers, fake.Endpoint, token ?? fake.ApiKey, fake.SystemId, fake.EntranceId);

    public static ComparedServer OfSimulator()
    {
        var simulator = new SeamSimulator();
        var hotel = simulator.AddSystem(SimulatedSystemKind.VisionlineSystem, "Hotel", "Front Door");
        return new(
            simulator.CreateHandler(),
            simulator.Endpoint,
            simulator.ApiKey,
            hotel.AcsSystemId,
            hotel.Entrances[0].AcsEntranceId
        );
    }

    /// <summary>Sends <c>POST</c>.</summary>
    public Task<ComparedAnswer> Post(string path, JsonObject? parameters = null) =>
        Send(HttpMethod.Post, path, parameters ?? []);

    public async Task<ComparedAnswer> Send(HttpMethod verb, string path, JsonObject parameters)
    {
        using var request = new HttpRequestMessage(verb, path)
        {
            Content = new StringContent(parameters.ToJsonString(), Encoding.UTF8, "application/json"),
        };
        using var response = await _http.SendAsync(request, TestContext.Current.CancellationToken);
        var text = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        var isJson = response.Content.Headers.ContentType?.MediaType == "application/json";
        return new ComparedAnswer((int)response.StatusCode, isJson ? JsonNode.Parse(text)!.AsObject() : null);
    }

    /// <summary>Creates a user, as the hotel does.</summary>
    public Task<ComparedAnswer> CreateUser(string name = "Jane Doe", JsonObject? more = null)
    {
        var parameters = more ?? [];
        parameters["acs_system_id"] = SystemId;
        parameters["full_name"] = name;
        return Post("/acs/users/create", parameters);
    }

    public async Task<string> NewUserId() => (await CreateUser()).Json!["acs_user"]!.Id("acs_user");

    public void Dispose() => _http.Dispose();
}
