using System.Net;
using System.Net.Http.Headers;
using System.Text;

namespace Seam.Acs.Testing.Tests;

public sealed class HttpTests
{
    private const string SomeId = "00000000-0000-4000-8000-000000000000";

    [Theory]
    [InlineData("acs/doors/list")]
    [InlineData("acs/users/list/")]
    [InlineData("")]
    public async Task An_unknown_route_is_404_in_plain_text(string path)
    {
        var reply = await new SimulatorApi().Send("POST", path, "{}");

        Assert.Equal((HttpStatusCode.NotFound, "text/plain"), (reply.Status, reply.MediaType));
        Assert.NotNull(reply.RequestId);
    }

    [Theory]
    [InlineData("{")]
    [InlineData("{} x")]
    [InlineData("{\"full_name\":\"\\ud800\"}")]
    public async Task A_body_that_is_no_JSON_is_400_in_plain_text(string body)
    {
        var reply = await new SimulatorApi().Send("POST", "acs/users/create", body);

        Assert.Equal((HttpStatusCode.BadRequest, "text/plain"), (reply.Status, reply.MediaType));
    }

    [Fact]
    public async Task A_body_that_is_no_object_or_not_declared_as_JSON_is_invalid()
    {
        var api = new SimulatorApi();

        (await api.Send("POST", "acs/users/list", "[]")).AssertInvalid("");
        var undeclared = await api.Send(
            "POST",
            "acs/users/list",
            change: request => request.Content = new StringContent("{}", Encoding.UTF8, "text/plain")
        );
        undeclared.AssertInvalid("");
    }

    [Fact]
    public async Task An_error_has_the_shape_of_the_API()
    {
        var reply = await new SimulatorApi().Send("POST", "acs/users/get", """{"acs_user_id":"no-uuid"}""");

        Assert.Equal(
            $$$$"""{"error":{"type":"invalid_input","message":"acs_user_id must be a UUID","request_id":"{{{{reply.RequestId}}}}","validation_errors":{"_errors":[],"acs_user_id":{"_errors":["must be a UUID"]}}},"ok":false}""",
            reply.Text
        );
    }

    [Fact]
    public async Task Each_answer_has_a_request_ID_of_its_own()
    {
        var api = new SimulatorApi();
        var ids = new HashSet<string?>();
        for (var i = 0; i < 20; i++)
            ids.Add((await api.Send("GET", i % 2 == 0 ? "acs/users/list" : "acs/users/get")).RequestId);

        Assert.Equal(20, ids.Count);
        Assert.All(ids, id => Assert.True(Guid.TryParse(id, out _)));
    }

    [Fact]
    public async Task Any_key_of_the_workspace_opens_it()
    {
        var api = new SimulatorApi();
        var second = api.Simulator.AddApiKey();
        Assert.NotEqual(api.Simulator.ApiKey, second);

        api.Authorization = new AuthenticationHeaderValue("Bearer", second);
        Assert.Equal(HttpStatusCode.OK, (await api.Send("GET", "acs/systems/list")).Status);

        foreach (var wrong in (string[])[second + "0", second.ToUpperInvariant(), "seam_other"])
        {
            api.Authorization = new AuthenticationHeaderValue("Bearer", wrong);
            var reply = await api.Send("GET", "acs/systems/list");
            Assert.Equal((HttpStatusCode.Unauthorized, "unauthorized"), (reply.Status, reply.Type));
            Assert.DoesNotContain(wrong, reply.Text, StringComparison.Ordinal);
        }

        api.Authorization = new AuthenticationHeaderValue("Basic", second);
        Assert.Equal(HttpStatusCode.Unauthorized, (await api.Send("GET", "acs/systems/list")).Status);
    }

    [Fact]
    public async Task A_personal_access_token_needs_its_workspace()
    {
        var api = new SimulatorApi();
        api.Authorization = new AuthenticationHeaderValue("Bearer", api.Simulator.PersonalAccessToken);
        async Task<HttpStatusCode> With(string? workspace) =>
            (
                await api.Send(
                    "GET",
                    "acs/systems/list",
                    change: request =>
                    {
                        if (workspace is not null)
                            request.Headers.Add("seam-workspace", workspace);
                    }
                )
            ).Status;

        Assert.Equal(HttpStatusCode.OK, await With(api.Simulator.WorkspaceId));
        Assert.Equal(HttpStatusCode.Unauthorized, await With(null));
        Assert.Equal(HttpStatusCode.Unauthorized, await With(SomeId));
    }

    [Fact]
    public async Task A_refused_call_has_no_effect()
    {
        var api = new SimulatorApi();
        var building = api.Simulator.AddLatchBuilding("Maple House");
        api.Authorization = null;

        await api.Send(
            "POST",
            "acs/users/create",
            SimulatorApi.Body(("acs_system_id", building.AcsSystemId), ("full_name", "Jane"))
        );

        Assert.Empty(api.Simulator.Users);
    }

    [Fact]
    public void Synchronous_sends_are_answered_alike()
    {
        var api = new SimulatorApi();
        var building = api.Simulator.AddLatchBuilding("Maple House");

        var reply = api.SendSynchronously(
            "POST",
            "acs/users/create",
            SimulatorApi.Body(("acs_system_id", building.AcsSystemId), ("full_name", "Zoë O'Hara"))
        );

        Assert.Equal("Zoë O'Hara", reply.Json!["acs_user"]!.Text("full_name"));
        Assert.Contains("Zoë O'Hara", reply.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_cancelled_call_has_no_effect(bool isSynchronous)
    {
        var simulator = new SeamSimulator();
        var building = simulator.AddLatchBuilding("Maple House");
        // The invoker passes the token on without looking at it, as HttpClient would.
        using var invoker = new HttpMessageInvoker(simulator.CreateHandler());
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(simulator.Endpoint, "acs/users/create"));
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", simulator.ApiKey);
        request.Content = new StringContent(
            SimulatorApi.Body(("acs_system_id", building.AcsSystemId), ("full_name", "Jane")),
            Encoding.UTF8,
            "application/json"
        );
        var cancelled = new CancellationToken(canceled: true);

        if (isSynchronous)
            Assert.ThrowsAny<OperationCanceledException>(() => invoker.Send(request, cancelled));
        else
            await Assert.ThrowsAnyAsync<OperationCanceledException>(() => invoker.SendAsync(request, cancelled));

        Assert.Empty(simulator.Users);
        Assert.Empty(simulator.Requests);
    }

    [Fact]
    public async Task A_prefix_of_the_endpoint_is_no_part_of_the_path()
    {
        var simulator = new SeamSimulator(
            new SeamSimulatorOptions { Endpoint = new Uri("https://proxy.test/seam/v1") }
        );
        using var http = new HttpClient(simulator.CreateHandler());
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", simulator.ApiKey);

        using var response = await http.GetAsync(
            new Uri("https://proxy.test/seam/v1/acs/systems/list"),
            TestContext.Current.CancellationToken
        );

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("/acs/systems/list", Assert.Single(simulator.Requests).Path);
    }

    [Fact]
    public async Task Requests_are_recorded_without_their_authorization()
    {
        var api = new SimulatorApi();
        await api.Send("GET", "acs/users/list?limit=5&_strict=true");
        await api.Send("POST", "acs/users/get", """{"acs_user_id":"x"}""");

        Assert.Equal(
            [
                new RecordedRequest("GET", "/acs/users/list", "limit=5&_strict=true", "", SimulatorApi.Start),
                new RecordedRequest("POST", "/acs/users/get", "", """{"acs_user_id":"x"}""", SimulatorApi.Start),
            ],
            api.Simulator.Requests
        );
        Assert.Equal("POST /acs/users/get", api.Simulator.Requests[1].ToString());
        Assert.DoesNotContain(
            typeof(RecordedRequest).GetProperties(),
            property => property.GetValue(api.Simulator.Requests[0])?.ToString()?.Contains(api.Simulator.ApiKey) == true
        );

        api.Simulator.ClearRequests();
        Assert.Empty(api.Simulator.Requests);
    }

    [Theory]
    [InlineData(null, "https://seam.test/", 0)]
    [InlineData("clock", "relative", 0)]
    [InlineData("clock", "https://seam.test/", -1)]
    public void Options_that_make_no_sense_are_refused(string? clock, string endpoint, int seconds)
    {
        var options = new SeamSimulatorOptions
        {
            TimeProvider = clock is null ? null! : TimeProvider.System,
            Endpoint = new Uri(endpoint, UriKind.RelativeOrAbsolute),
            ActionAttemptDuration = TimeSpan.FromSeconds(seconds),
        };

        Assert.Throws<ArgumentException>(() => new SeamSimulator(options));
    }
}
