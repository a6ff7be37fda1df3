namespace Seam.Acs.Tests;

public sealed class RequestTests
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Headers_of_a_call_are_those_that_it_began_with(bool synchronously)
    {
        var headers = new Dictionary<string, string> { ["x-one"] = "1" };
        var script = new Script(
            cancellationToken =>
            {
                headers["x-two"] = "2";
                return Script.Answer(503)(cancellationToken);
            },
            Script.Ok()
        );
        using var client = Client.Make(script, new TestTime());

        await client.Call(synchronously, Things.Get, options: new() { Headers = headers });

        Assert.Equal(2, script.Requests.Count);
        Assert.All(script.Requests, request => Assert.Equal("1", request.Headers["x-one"]));
        Assert.All(script.Requests, request => Assert.False(request.Headers.ContainsKey("x-two")));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Headers_of_the_polls_for_an_action_are_those_that_its_call_began_with(bool synchronously)
    {
        var headers = new Dictionary<string, string> { ["x-one"] = "1" };
        var script = new Script(
            cancellationToken =>
            {
                headers["x-two"] = "2";
                return Script.Ok("""{"action_attempt":{"action_attempt_id":"a1","status":"pending"}}""")(
                    cancellationToken
                );
            },
            Script.Ok("""{"action_attempt":{"action_attempt_id":"a1","status":"success","result":{"thing_id":"t1"}}}""")
        );
        using var client = Client.Make(script, new TestTime());

        await client.Move(synchronously, new() { Headers = headers });

        Assert.Equal(2, script.Requests.Count);
        Assert.All(script.Requests, request => Assert.Equal("1", request.Headers["x-one"]));
        Assert.All(script.Requests, request => Assert.False(request.Headers.ContainsKey("x-two")));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Long_delete_is_sent_as_POST(bool synchronously)
    {
        var script = new Script(Script.Ok("""{"ok":true}"""));
        using var client = Client.Make(script);
        var devices = Enumerable.Range(0, 60).Select(_ => Guid.NewGuid().ToString()).ToArray();
        var space = Guid.NewGuid().ToString();

        if (synchronously)
            client.Spaces.RemoveDevices(devices, space);
        else
            await client.Spaces.RemoveDevicesAsync(devices, space);

        var request = Assert.Single(script.Requests);
        Assert.Equal(("POST", "https://seam.test/spaces/remove_devices"), (request.Method, request.Url));
        Assert.Contains(devices[^1], request.Body, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_read_goes_by_its_query(bool synchronously)
    {
        var script = new Script(Script.Ok());
        using var client = Client.Make(script);

        var thing = await client.Call(
            synchronously,
            Things.Get,
            new ThingRequest(("name", "a ~b"), ("thing_id", "t1"))
        );

        Assert.Equal(Things.Lamp, thing);
        var request = Assert.Single(script.Requests);
        Assert.Equal("GET", request.Method);
        Assert.Equal("https://seam.test/things/get?name=a+~b&thing_id=t1&_strict=true", request.Url);
        Assert.Null(request.Body);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_write_goes_by_its_body(bool synchronously)
    {
        var script = new Script(Script.Ok());
        using var client = Client.Make(script);

        await client.Call(synchronously, Things.Update, new ThingRequest(("name", "Zoë <&>\"")));

        var request = Assert.Single(script.Requests);
        Assert.Equal("PATCH", request.Method);
        Assert.Equal("https://seam.test/things/update", request.Url);
        Assert.Equal("""{"name":"Zoë <&>\""}""", request.Body);
        Assert.Equal("application/json", request.ContentType);
    }

    [Fact]
    public async Task A_read_without_parameters_has_no_query()
    {
        var script = new Script(Script.Ok("""{"things":[]}"""));
        using var client = Client.Make(script);

        await client.Call(false, Things.List, new ThingRequest());

        Assert.Equal("https://seam.test/things/list", Assert.Single(script.Requests).Url);
    }

    [Fact]
    public async Task A_delete_has_both_a_query_and_an_empty_object()
    {
        var script = new Script(Script.Answer(200, """{"ok":true}"""));
        using var client = Client.Make(script);

        await client.Call(false, Things.Delete);

        var request = Assert.Single(script.Requests);
        Assert.Equal("DELETE", request.Method);
        Assert.Equal("https://seam.test/things/delete?thing_id=t1&_strict=true", request.Url);
        Assert.Equal("{}", request.Body);
    }

    [Theory]
    [InlineData(2000, "GET")]
    [InlineData(2001, "POST")]
    [InlineData(10_000, "POST")]
    public async Task A_read_too_long_for_a_query_goes_by_its_body(int queryLength, string method)
    {
        var script = new Script(Script.Ok());
        using var client = Client.Make(script);
        var name = new string('x', queryLength - "name=&_strict=true".Length);

        await client.Call(false, Things.Get, new ThingRequest(("name", name)));

        var request = Assert.Single(script.Requests);
        Assert.Equal(method, request.Method);
        Assert.Equal(method == "POST" ? $$"""{"name":"{{name}}"}""" : null, request.Body);
        Assert.Equal(method == "GET", request.Url.Contains('?', StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("https://proxy.test/seam/v1", "https://proxy.test/seam/v1/things/create")]
    [InlineData("https://proxy.test/seam/v1/", "https://proxy.test/seam/v1/things/create")]
    [InlineData("https://proxy.test:8443", "https://proxy.test:8443/things/create")]
    public async Task The_endpoints_path_is_a_prefix(string endpoint, string url)
    {
        var script = new Script(Script.Ok());
        using var client = Client.Make(script, configure: options => options.Endpoint = new Uri(endpoint));

        await client.Call(false, Things.Create);

        Assert.Equal(url, Assert.Single(script.Requests).Url);
    }

    [Fact]
    public async Task Each_request_says_which_client_sends_it()
    {
        var script = new Script(Script.Ok());
        using var client = Client.Make(script);

        await client.Call(false, Things.Create);

        var headers = Assert.Single(script.Requests).Headers;
        Assert.Equal("application/json", headers["Accept"]);
        Assert.Equal("Seam.Acs", headers["seam-sdk-name"]);
        Assert.Matches(@"^\d+\.\d+\.\d+", headers["seam-sdk-version"]);
        Assert.Equal($"Seam.Acs/{headers["seam-sdk-version"]} (.NET {Environment.Version})", headers["User-Agent"]);
        // Whether a handler of the user's unpacks answers isn't known, so none are asked for.
        Assert.False(headers.ContainsKey("Accept-Encoding"));
    }

    [Theory]
    [InlineData("1.1", "https://seam.test", false, "1.1", HttpVersionPolicy.RequestVersionOrLower)]
    [InlineData("2.0", "https://seam.test", false, "2.0", HttpVersionPolicy.RequestVersionOrLower)]
    [InlineData("2.0", "http://127.0.0.1", false, "2.0", HttpVersionPolicy.RequestVersionExact)]
    [InlineData("2.0", "https://seam.test", true, "1.1", HttpVersionPolicy.RequestVersionOrLower)]
    [InlineData("2.0", "http://127.0.0.1", true, "1.1", HttpVersionPolicy.RequestVersionOrLower)]
    public async Task The_version_of_http_is_an_option(
        string option,
        string endpoint,
        bool synchronously,
        string version,
        HttpVersionPolicy policy
    )
    {
        var script = new Script(Script.Ok());
        using var client = Client.Make(
            script,
            configure: options =>
            {
                options.HttpVersion = new Version(option);
                options.Endpoint = new Uri(endpoint);
            }
        );

        await client.Call(synchronously, Things.Get);

        var request = Assert.Single(script.Requests);
        Assert.Equal(new Version(version), request.Version);
        Assert.Equal(policy, request.VersionPolicy);
    }

    [Fact]
    public async Task A_call_can_add_headers()
    {
        var script = new Script(Script.Ok());
        using var client = Client.Make(script);
        var options = new SeamRequestOptions { Headers = new Dictionary<string, string> { ["X-Trace"] = "abc 1" } };

        await client.Call(false, Things.Create, options: options);

        Assert.Equal("abc 1", Assert.Single(script.Requests).Headers["X-Trace"]);
    }

    [Theory]
    [InlineData("accept", "x")]
    [InlineData("accept-encoding", "x")]
    [InlineData("Allow", "x")]
    [InlineData("Authorization", "x")]
    [InlineData("client-session-token", "x")]
    [InlineData("connection", "x")]
    [InlineData("Content-Length", "1")]
    [InlineData("content-type", "x")]
    [InlineData("expect", "x")]
    [InlineData("expires", "x")]
    [InlineData("host", "x")]
    [InlineData("Last-Modified", "x")]
    [InlineData("proxy-authorization", "x")]
    [InlineData("seam-publishable-key", "x")]
    [InlineData("seam-sdk-name", "x")]
    [InlineData("seam-sdk-version", "x")]
    [InlineData("SEAM-Workspace", "x")]
    [InlineData("te", "x")]
    [InlineData("trailer", "x")]
    [InlineData("transfer-encoding", "x")]
    [InlineData("upgrade", "x")]
    [InlineData("user-agent", "x")]
    [InlineData("bad name", "x")]
    [InlineData("", "x")]
    [InlineData("x-break", "a\r\nauthorization: b")]
    [InlineData("x-break", "ü")]
    public async Task A_header_that_is_not_the_callers_to_set_is_refused(string name, string value)
    {
        var script = new Script(Script.Ok());
        using var client = Client.Make(script);
        var options = new SeamRequestOptions { Headers = new Dictionary<string, string> { [name] = value } };

        var refused = await Assert.ThrowsAsync<ArgumentException>(() =>
            client.Call(false, Things.Create, options: options)
        );

        Assert.Equal("options", refused.ParamName);
        Assert.Contains("Headers", refused.Message, StringComparison.Ordinal);
        Assert.Empty(script.Requests);
    }

    [Fact]
    public async Task Cookies_are_not_kept()
    {
        var cookies = new List<string?>();
        await using var server = new SocketServer(async connection =>
        {
            while (await connection.ReadHeadAsync(connection.Server.Stopping) is { } head)
            {
                cookies.Add(head.Headers.GetValueOrDefault("Cookie"));
                await SocketServer.WriteAsync(
                    connection.Stream,
                    $"HTTP/1.1 200 OK\r\nSet-Cookie: a=b\r\nContent-Length: {Things.Body.Length}\r\n\r\n{Things.Body}"
                );
            }
        });
        using var client = Client.Make(configure: options => options.Endpoint = server.Url);

        await client.Call(false, Things.Get);
        await client.Call(false, Things.Get);

        Assert.Equal([null, null], cookies);
    }

    [Fact]
    public async Task A_request_that_is_not_valid_is_not_sent()
    {
        var script = new Script(Script.Ok());
        using var client = Client.Make(script);
        var request = new ThingRequest { OnValidate = () => throw new ArgumentException("No.", "thingId") };

        await Assert.ThrowsAsync<ArgumentException>(() => client.Call(false, Things.Create, request));
        await Assert.ThrowsAsync<ArgumentException>(() => client.Call(true, Things.Create, request));

        Assert.Empty(script.Requests);
    }

    [Fact]
    public async Task Calls_at_the_same_time_do_not_mix_their_bodies()
    {
        var script = new Script(Script.Ok());
        using var client = Client.Make(script);

        await Task.WhenAll(
            Enumerable
                .Range(0, 200)
                .Select(number => client.Call(number % 2 == 0, Things.Create, new ThingRequest(("name", $"n{number}"))))
        );

        Assert.Equal(
            Enumerable.Range(0, 200).Select(number => $$"""{"name":"n{{number}}"}""").Order(StringComparer.Ordinal),
            script.Requests.Select(request => request.Body!).Order(StringComparer.Ordinal)
        );
    }
}
