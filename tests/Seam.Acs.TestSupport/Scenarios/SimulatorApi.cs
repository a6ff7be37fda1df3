using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.Extensions.Time.Testing;

namespace Seam.Acs.TestSupport;

/// <summary>A simulator and a bare <see cref="HttpClient"/> on it. Every success that it sees is held against the facts.</summary>
public class SimulatorApi
{
    public static readonly DateTimeOffset Start = new(2024, 7, 13, 12, 0, 0, TimeSpan.Zero);
    private readonly HttpMessageHandler _handler;

    public SimulatorApi(int seed = 1, TimeSpan actionDuration = default)
    {
        Time = new FakeTimeProvider(Start);
        Simulator = new SeamSimulator(
            new SeamSimulatorOptions
            {
                Seed = seed,
                TimeProvider = Time,
                ActionAttemptDuration = actionDuration,
            }
        );
        _handler = Simulator.CreateHandler();
        Authorization = new AuthenticationHeaderValue("Bearer", Simulator.ApiKey);
    }

    public FakeTimeProvider Time { get; }

    public SeamSimulator Simulator { get; }

    public AuthenticationHeaderValue? Authorization { get; set; }

    public HashSet<string> Succeeded { get; } = [];

    public async Task<Reply> Send(
        string method,
        string pathAndQuery,
        string? body = null,
        Action<HttpRequestMessage>? change = null
    )
    {
        using var http = MakeClient();
        using var request = Make(method, pathAndQuery, body, change);
        using var response = await http.SendAsync(request, TestContext.Current.CancellationToken);
        return Read(request, response, await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    public Reply SendSynchronously(string method, string pathAndQuery, string? body = null)
    {
        using var http = MakeClient();
        using var request = Make(method, pathAndQuery, body, null);
        using var response = http.Send(request, TestContext.Current.CancellationToken);
        using var reader = new StreamReader(response.Content.ReadAsStream(TestContext.Current.CancellationToken));
        return Read(request, response, reader.ReadToEnd());
    }

    /// <summary>Calls an operation by POST and gives what stands under its key.</summary>
    public virtual async Task<JsonNode> Call(string operation, params (string Name, object? Value)[] parameters)
    {
        var reply = await Send("POST", operation, Body(parameters));
        Assert.True(reply.Status == HttpStatusCode.OK, $"{operation}: {(int)reply.Status} {reply.Text}");
        var key = reply.Json!.Select(pair => pair.Key).FirstOrDefault(name => name is not ("ok" or "pagination"));
        return key is null ? reply.Json! : reply.Json![key]!;
    }

    /// <summary>Calls an operation by POST and expects a refusal.</summary>
    public async Task<Reply> Refused(string operation, params (string Name, object? Value)[] parameters)
    {
        var reply = await Send("POST", operation, Body(parameters));
        Assert.NotEqual(HttpStatusCode.OK, reply.Status);
        return reply;
    }

    public async Task<string> CreateUser(
        string systemId,
        string name = "Jane Doe",
        string? email = "jane@example.com"
    ) =>
        (await Call("acs/users/create", ("acs_system_id", systemId), ("full_name", name), ("email_address", email))).Id(
            "acs_user"
        );

    public Task<JsonNode> CreatePin(string userId, string entranceId) =>
        Call(
            "acs/credentials/create",
            ("acs_user_id", userId),
            ("access_method", "code"),
            ("allowed_acs_entrance_ids", new[] { entranceId }),
            ("starts_at", "2024-07-13T12:00:00Z"),
            ("ends_at", "2024-07-18T12:00:00Z")
        );

    /// <summary>Writes parameters as JSON; a null string is left out, <see cref="Null"/> is written as null.</summary>
    public static string Body(params (string Name, object? Value)[] parameters)
    {
        var body = new JsonObject();
        foreach (var (name, value) in parameters.Where(pair => pair.Value is not null))
            body[name] = ToNode(value);
        return body.ToJsonString();
    }

    public static readonly object Null = new();

    private static JsonNode? ToNode(object? value) =>
        value switch
        {
            string text => JsonValue.Create(text),
            bool flag => JsonValue.Create(flag),
            int number => JsonValue.Create(number),
            double number => JsonValue.Create(number),
            IEnumerable<string> list => new JsonArray([.. list.Select(item => (JsonNode?)JsonValue.Create(item))]),
            JsonNode node => node.DeepClone(),
            _ => null,
        };

    private HttpClient MakeClient() => new(_handler, disposeHandler: false) { BaseAddress = Simulator.Endpoint };

    private HttpRequestMessage Make(
        string method,
        string pathAndQuery,
        string? body,
        Action<HttpRequestMessage>? change
    )
    {
        var request = new HttpRequestMessage(new HttpMethod(method), pathAndQuery)
        {
            Headers = { Authorization = Authorization },
        };
        if (body is not null)
            request.Content = new StringContent(body, Encoding.UTF8, "application/json");
        change?.Invoke(request);
        return request;
    }

    private Reply Read(HttpRequestMessage request, HttpResponseMessage response, string text)
    {
        var path = request.RequestUri!.AbsolutePath;
        var isJson = response.Content.Headers.ContentType?.MediaType == "application/json";
        var json = isJson ? JsonNode.Parse(text)!.AsObject() : null;
        if (response.IsSuccessStatusCode)
        {
            Assert.Empty(ResponseCheck.Check(path, json!));
            lock (Succeeded)
                Succeeded.Add(path);
        }
        var requestId = response.Headers.TryGetValues("seam-request-id", out var values) ? values.Single() : null;
        return new Reply(response.StatusCode, json, text, requestId, response.Content.Headers.ContentType?.MediaType);
    }
}
