using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Seam.Acs.Simulator.Tests;

/// <summary>What goes over the wire, to the byte: answers, faults, and who is let in.</summary>
public sealed class ConnectionTests
{
    [Fact]
    public async Task An_answer_is_the_simulators_own_to_the_header()
    {
        await using var host = await TestHost.StartAsync();
        using var request = new HttpRequestMessage(HttpMethod.Put, "/acs/systems/list");

        using var answer = await host.Http.SendAsync(request);

        Assert.Equal(HttpStatusCode.MethodNotAllowed, answer.StatusCode);
        Assert.Equal("application/json; charset=utf-8", answer.Content.Headers.ContentType?.ToString());
        Assert.Equal(["GET", "POST"], answer.Content.Headers.Allow.Order());
        Assert.True(Guid.TryParse(Assert.Single(answer.Headers.GetValues("seam-request-id")), out _));
        Assert.Empty(answer.Headers.Server);
    }

    [Fact]
    public async Task A_path_arrives_as_it_was_written()
    {
        await using var host = await TestHost.StartAsync();
        await host.Http.DeleteAsync("/_simulator/requests");

        await RawAsync(
            host,
            "GET /acs/../users/%2e%2e/list?a=%20&b=+ HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"
        );

        var record = Assert.Single(host.World.Simulator.Requests);
        Assert.Equal("/acs/../users/%2e%2e/list", record.Path);
        Assert.Equal("a=%20&b=+", record.Query);
    }

    [Theory]
    [InlineData("before_effect", 0)]
    [InlineData("after_effect", 1)]
    public async Task A_dropped_connection_breaks_without_a_byte(string moment, int made)
    {
        await using var host = await TestHost.StartAsync();
        await host.PostAsync("faults", $$"""{"kind":"drop","operation":"acs/users/create","moment":"{{moment}}"}""");
        using var seam = host.CreateClient();
        var system = (await seam.SystemsAcs.ListAsync())[0].AcsSystemId;

        var failure = await Assert.ThrowsAsync<SeamTransportException>(() =>
            seam.UsersAcs.CreateAsync(system, "Lost Answer")
        );

        Assert.True(failure.OutcomeUnknown);
        Assert.Equal(
            made,
            (await seam.UsersAcs.ListAsync(acsSystemId: system)).Count(user => user.FullName == "Lost Answer")
        );

        await host.PostAsync("faults", """{"kind":"drop"}""");
        Assert.Empty(await RawAsync(host, "GET /acs/systems/list HTTP/1.1\r\nHost: localhost\r\n\r\n"));
    }

    [Fact]
    public async Task A_status_is_answered_as_often_as_told()
    {
        await using var host = await TestHost.StartAsync();
        await host.PostAsync("faults", """{"kind":"status","status":503,"retry_after":7,"times":2,"skip":1}""");
        Assert.Equal(2, (int)(await host.StateAsync())["faults"]!);

        var statuses = new List<int>();
        for (var i = 0; i < 4; i++)
        {
            using var answer = await host.Http.GetAsync("/acs/systems/list");
            statuses.Add((int)answer.StatusCode);
            if (statuses[^1] == 503)
                Assert.Equal("7", answer.Headers.RetryAfter?.ToString());
        }

        Assert.Equal([401, 503, 503, 401], statuses);
    }

    [Fact]
    public async Task Every_kind_of_fault_can_be_set_by_plan()
    {
        await using var host = await TestHost.StartAsync();
        await host.PostAsync("faults", """{"kind":"error","type":"weather","message":"Rain","status":409,"every":2}""");
        using var seam = host.CreateClient();

        Assert.Equal(5, (await seam.SystemsAcs.ListAsync()).Count);
        var failure = await Assert.ThrowsAsync<SeamApiException>(() => seam.SystemsAcs.ListAsync());
        Assert.Equal(409, failure.StatusCode);
        Assert.Equal("weather", failure.ErrorType);

        await host.Http.DeleteAsync("/_simulator/faults");
        await host.PostAsync("faults", """{"kind":"stale_read","operation":"acs/users/list"}""");
        var system = (await seam.SystemsAcs.ListAsync())[0].AcsSystemId;
        await seam.UsersAcs.CreateAsync(system, "New Here");
        Assert.DoesNotContain(await seam.UsersAcs.ListAsync(), user => user.FullName == "New Here");
        Assert.Contains(await seam.UsersAcs.ListAsync(), user => user.FullName == "New Here");

        await host.PostAsync("faults", """{"kind":"rate_limit","requests":1,"seconds":60}""");
        using var impatient = host.CreateClient(options => options.MaxRetries = 0);
        await impatient.SystemsAcs.ListAsync();
        await Assert.ThrowsAsync<SeamRateLimitException>(() => impatient.SystemsAcs.ListAsync());
    }

    [Theory]
    [InlineData("before_effect", false)]
    [InlineData("after_effect", true)]
    public async Task A_delayed_call_holds_up_nobody_else(string moment, bool isThereMeanwhile)
    {
        await using var host = await TestHost.StartAsync();
        using var seam = host.CreateClient();
        var system = (await seam.SystemsAcs.ListAsync())[0].AcsSystemId;
        await host.PostAsync(
            "faults",
            $$"""{"kind":"delay","operation":"acs/users/create","seconds":30,"moment":"{{moment}}"}"""
        );

        var slow = seam.UsersAcs.CreateAsync(system, "Slow");
        await host.UntilAsync(() => host.World.Simulator.Requests.Any(request => request.Path == "/acs/users/create"));
        Assert.Equal(isThereMeanwhile, (await seam.UsersAcs.ListAsync()).Any(user => user.FullName == "Slow"));
        Assert.False(slow.IsCompleted);

        // The wait is set once the request was received: the clock goes on until it is over.
        while (!slow.IsCompleted)
        {
            host.Time.Advance(TimeSpan.FromSeconds(10));
            await Task.Yield();
        }
        Assert.Equal("Slow", (await slow).FullName);
    }

    [Fact]
    public async Task Faults_are_taken_back()
    {
        await using var host = await TestHost.StartAsync();
        await host.PostAsync("faults", """{"kind":"status","status":503}""");

        using var answer = await host.Http.DeleteAsync("/_simulator/faults");

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal(0, (int)(await host.StateAsync())["faults"]!);
    }

    [Theory]
    [InlineData("""{"kind":"status"}""", "status is required.")]
    [InlineData("""{"kind":"status","status":200}""", "An error has a status from 400 to 599.")]
    [InlineData(
        """{"kind":"explode"}""",
        "kind must be status, error, drop, delay, stale_read, delay_pin or rate_limit."
    )]
    [InlineData("""{"kind":"drop","moment":"later"}""", "moment must be before_effect or after_effect.")]
    [InlineData("""{"kind":"drop","operation":"acs/nope"}""", "The simulator has no operation 'acs/nope'.")]
    [InlineData("""{"kind":"drop","every":3,"rate":0.5}""", "Give one of times, every and rate.")]
    [InlineData("""{"kind":"delay","seconds":-1}""", "A time is a number of seconds, from 0 to a year.")]
    [InlineData("""{"kind":"drop","whatever":1}""", "The body can't be read at $.whatever.")]
    public async Task A_fault_that_makes_no_sense_is_refused(string json, string error)
    {
        await using var host = await TestHost.StartAsync();

        var answer = await host.PostAsync("faults", json, HttpStatusCode.BadRequest);

        Assert.Equal(error, (string?)answer["error"]);
        Assert.Equal(0, (int)(await host.StateAsync())["faults"]!);
    }

    [Theory]
    [InlineData("Host: building.example")]
    [InlineData("Host: 127.0.0.1.building.example")]
    [InlineData("Host: notlocalhost")]
    [InlineData("Host: localhost.building.example")]
    [InlineData("Host: localhost\r\nOrigin: http://building.example")]
    [InlineData("Host: localhost\r\nOrigin: null")]
    [InlineData("Host: localhost\r\nSec-Fetch-Site: cross-site\r\nSec-Fetch-Mode: cors")]
    [InlineData("Host: localhost\r\nSec-Fetch-Site: same-site\r\nSec-Fetch-Mode: no-cors")]
    public async Task Pages_of_other_sites_are_kept_out(string headers)
    {
        await using var host = await TestHost.StartAsync();
        foreach (var target in (string[])["/", "/health", "/_simulator/state", "/acs/systems/list"])
        {
            var answer = await RawAsync(host, $"GET {target} HTTP/1.1\r\n{headers}\r\nConnection: close\r\n\r\n");
            Assert.StartsWith("HTTP/1.1 403 ", answer);
        }
    }

    [Theory]
    [InlineData("Host: LOCALHOST:1234")]
    [InlineData("Host: [::1]")]
    [InlineData("Host: localhost\r\nSec-Fetch-Site: same-origin\r\nOrigin: http://localhost")]
    [InlineData("Host: localhost\r\nSec-Fetch-Site: cross-site\r\nSec-Fetch-Mode: navigate")]
    [InlineData("Host: localhost.")]
    [InlineData("Host: Seam.LocalHost:8080\r\nOrigin: http://seam.localhost:8080")]
    public async Task This_machine_is_let_in(string headers)
    {
        await using var host = await TestHost.StartAsync();

        var answer = await RawAsync(host, $"GET / HTTP/1.1\r\n{headers}\r\nConnection: close\r\n\r\n");

        Assert.StartsWith("HTTP/1.1 200 ", answer);
    }

    [Fact]
    public async Task The_page_may_load_and_run_nothing_from_elsewhere()
    {
        await using var host = await TestHost.StartAsync();

        using var answer = await host.Http.GetAsync("/");

        var policy = Assert.Single(answer.Headers.GetValues("Content-Security-Policy"));
        Assert.StartsWith("default-src 'none'; script-src 'self'; ", policy);
        Assert.Contains("frame-ancestors 'none'", policy);
        Assert.DoesNotContain("unsafe", policy);
        Assert.DoesNotContain("http", policy);
    }

    [Fact]
    public async Task A_form_cannot_change_anything()
    {
        await using var host = await TestHost.StartAsync();
        using var form = new StringContent("{}", Encoding.UTF8, "text/plain");

        using var answer = await host.Http.PostAsync("/_simulator/reset", form);

        Assert.Equal(HttpStatusCode.UnsupportedMediaType, answer.StatusCode);
    }

    private static async Task<string> RawAsync(TestHost host, string request)
    {
        using var socket = new TcpClient();
        await socket.ConnectAsync(IPAddress.Loopback, new Uri(host.World.Address).Port);
        await using var stream = socket.GetStream();
        await stream.WriteAsync(Encoding.ASCII.GetBytes(request));
        using var reader = new StreamReader(stream);
        try
        {
            return await reader.ReadToEndAsync(TestContext.Current.CancellationToken);
        }
        catch (IOException failure)
            when (failure.InnerException is SocketException { SocketErrorCode: SocketError.ConnectionReset })
        {
            return "";
        }
    }
}
