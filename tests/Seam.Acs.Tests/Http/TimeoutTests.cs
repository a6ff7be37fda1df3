using System.Net;
using System.Net.Sockets;

namespace Seam.Acs.Tests;

public sealed class TimeoutTests
{
    private static readonly TimeSpan Attempt = TimeSpan.FromSeconds(30);

    [Theory]
    [InlineData("read", true, 3)]
    [InlineData("read", false, 3)]
    [InlineData("idempotent", true, 3)]
    [InlineData("idempotent", false, 3)]
    [InlineData("create", true, 1)]
    [InlineData("create", false, 1)]
    [InlineData("action", true, 1)]
    [InlineData("action", false, 1)]
    public async Task An_attempt_has_its_time(string kind, bool synchronously, int requests)
    {
        var time = new TestTime();
        var script = new Script(Script.Stall(time, Attempt));
        using var client = Client.Make(script, time);

        var failure = await Assert.ThrowsAsync<SeamTimeoutException>(() =>
            client.Call(synchronously, Things.ByName(kind))
        );

        Assert.False(failure.IsTotal);
        Assert.Equal(Attempt, failure.Timeout);
        Assert.Equal(requests, failure.Attempts);
        Assert.Equal(requests, script.Requests.Count);
        Assert.Equal(kind != "read", failure.OutcomeUnknown);
        Assert.Contains("AttemptTimeout", failure.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_call_has_its_time(bool synchronously)
    {
        var time = new TestTime();
        var script = new Script(Script.Stall(time, Attempt));
        using var client = Client.Make(script, time, options => options.TotalTimeout = TimeSpan.FromSeconds(45));

        var failure = await Assert.ThrowsAsync<SeamTimeoutException>(() => client.Call(synchronously, Things.Update));

        Assert.True(failure.IsTotal);
        Assert.Equal(TimeSpan.FromSeconds(45), failure.Timeout);
        Assert.Equal(2, failure.Attempts);
        Assert.True(failure.OutcomeUnknown);
        Assert.Contains("TotalTimeout", failure.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_call_can_have_times_of_its_own(bool synchronously)
    {
        var time = new TestTime();
        using var client = Client.Make(new Script(Script.Stall(time, TimeSpan.FromSeconds(2))), time);

        var byAttempt = await Assert.ThrowsAsync<SeamTimeoutException>(() =>
            client.Call(synchronously, Things.Create, options: new() { AttemptTimeout = TimeSpan.FromSeconds(2) })
        );
        var byTotal = await Assert.ThrowsAsync<SeamTimeoutException>(() =>
            client.Call(synchronously, Things.Create, options: new() { TotalTimeout = TimeSpan.FromSeconds(1) })
        );

        Assert.Equal(TimeSpan.FromSeconds(2), byAttempt.Timeout);
        Assert.False(byAttempt.IsTotal);
        Assert.Equal(TimeSpan.FromSeconds(1), byTotal.Timeout);
        Assert.True(byTotal.IsTotal);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_body_that_stalls_is_cut_off(bool synchronously)
    {
        var time = new TestTime();
        await using var server = new SocketServer(
            async (server, stream) =>
            {
                await SocketServer.WriteAsync(stream, "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{\"thing\":");
                time.Advance(Attempt);
                await Task.Delay(Timeout.Infinite, server.Stopping);
            }
        );
        using var client = Client.Make(null, time, options => options.Endpoint = server.Url);

        var failure = await Assert.ThrowsAsync<SeamTimeoutException>(() => client.Call(synchronously, Things.Create));

        Assert.False(failure.IsTotal);
        Assert.True(failure.OutcomeUnknown);
        Assert.Equal(1, server.Requests);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_read_goes_on_after_a_body_that_stalled(bool synchronously)
    {
        var time = new TestTime();
        await using var server = new SocketServer(
            async (server, stream) =>
            {
                if (server.Requests > 1)
                {
                    await SocketServer.AnswerAsync(stream, Things.Body);
                    return;
                }

                await SocketServer.WriteAsync(
                    stream,
                    "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n{\"thi"
                );
                time.Advance(Attempt);
                await Task.Delay(Timeout.Infinite, server.Stopping);
            }
        );
        using var client = Client.Make(null, time, options => options.Endpoint = server.Url);

        Assert.Equal(Things.Lamp, await client.Call(synchronously, Things.Get));

        Assert.Equal(2, server.Requests);
        Assert.Equal(2, server.Connections);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_create_had_no_effect_where_tls_was_never_set_up(bool synchronously)
    {
        var time = new TestTime();
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var url = new Uri($"https://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}");
        using var client = Client.Make(null, time, options => options.Endpoint = url);

        var call = client.Call(synchronously, Things.Create, options: new() { MaxRetries = 0 });
        using var silent = await listener.AcceptSocketAsync();
        time.Advance(Attempt);

        var failure = await Assert.ThrowsAsync<SeamTimeoutException>(() => call);
        Assert.False(failure.OutcomeUnknown);
        Assert.Equal(1, failure.Attempts);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_create_that_was_never_sent_in_its_time_is_repeated(bool synchronously)
    {
        var time = new TestTime { TimeoutsThatPass = 2, Timeout = Attempt };
        await using var server = new SocketServer((_, stream) => SocketServer.AnswerAsync(stream, Things.Body));
        using var client = Client.Make(null, time, options => options.Endpoint = server.Url);

        Assert.Equal(Things.Lamp, await client.Call(synchronously, Things.Create));

        Assert.Equal(2, time.Waits.Count);
        Assert.Equal(1, server.Requests);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_handler_of_the_users_is_not_trusted_to_have_sent_nothing(bool synchronously)
    {
        var time = new TestTime();
        using var handler = new SilentHandler(time);
        using var client = Client.Make(handler, time);

        var failure = await Assert.ThrowsAsync<SeamTimeoutException>(() => client.Call(synchronously, Things.Create));

        Assert.True(failure.OutcomeUnknown);
        Assert.Equal(1, failure.Attempts);
    }

    [Fact]
    public async Task Time_without_limit_is_accepted()
    {
        using var client = Client.Make(
            new Script(Script.Answer(503), Script.Ok()),
            new TestTime(),
            options =>
            {
                options.AttemptTimeout = Timeout.InfiniteTimeSpan;
                options.TotalTimeout = Timeout.InfiniteTimeSpan;
            }
        );

        Assert.Equal(Things.Lamp, await client.Call(false, Things.Get));
    }

    /// <summary>Takes no look at the body, and never answers.</summary>
    private sealed class SilentHandler(TestTime time) : HttpMessageHandler
    {
        protected override HttpResponseMessage Send(HttpRequestMessage request, CancellationToken cancellationToken) =>
            Script.Stall(time, Attempt)(cancellationToken);

        protected override Task<HttpResponseMessage> SendAsync(
            HttpRequestMessage request,
            CancellationToken cancellationToken
        ) => Task.Run(() => Send(request, cancellationToken), CancellationToken.None);
    }
}
